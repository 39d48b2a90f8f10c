"""Reads the texts, asks the trained model through Rasa, prints and writes the scores. Exit code 2 when it can't."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

# Read when Rasa is imported.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
from rasa.core.agent import Agent
from rasa.model import get_latest_model
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.utils.log_utils import configure_structlog
from tqdm import tqdm

from bot.evaluation import report
from bot.evaluation.scores import FALLBACK, Scored, confusions, score

ROOT = Path(__file__).resolve().parent.parent.parent
DEVELOPMENT_SPLIT = ROOT / "tests" / "bot" / "nlu"
MODELS, REPORTS = ROOT / "models", ROOT / "reports"
CONFUSIONS = 15


class EvaluationError(Exception):
    """There is nothing to score, or nothing to score it with; the message is one line for the operator."""


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="bot.evaluation", description=__doc__)
    parser.add_argument("--nlu", type=Path, help="score this file in Rasa's NLU YAML instead of the development split")
    parser.add_argument("--models", type=Path, default=MODELS, help="a model, or a folder whose newest one is taken")
    parser.add_argument("--reports", type=Path, default=REPORTS, help="where nlu.json and nlu.md are written")
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    configure_structlog(logging.WARNING)
    try:
        return _evaluate(given.nlu, given.models, given.reports)
    except EvaluationError as error:
        print(f"evaluation: {error}", file=sys.stderr)
        return 2


def _evaluate(nlu: Path | None, models: Path, reports: Path) -> int:
    model = get_latest_model(str(models)) if models.exists() else None
    if model is None:
        raise EvaluationError(f"there is no model in {models}; `make train` makes one")
    texts = [text for file in _files(nlu) for text in texts_of(file)]
    started = time.perf_counter()
    results = asyncio.run(_read_all(Agent.load(model), texts))
    speed = 1000 * (time.perf_counter() - started) / len(texts)
    groups = sorted({result.group for result in results})
    scores = [score(group, [r for r in results if r.group == group]) for group in groups]
    if len(groups) > 1:
        scores.append(score("all", results))
    mistaken = confusions(results, CONFUSIONS)
    report.write(reports, Path(model).name, scores, mistaken, speed)
    print(f"{report.table(scores)}\n\n{report.confusion_table(mistaken)}\n\nwritten: {reports / 'nlu.md'}, nlu.json")
    return 0


def _files(nlu: Path | None) -> list[Path]:
    files = sorted(DEVELOPMENT_SPLIT.glob("*.yml")) if nlu is None else [nlu]
    if not files or not all(file.is_file() for file in files):
        raise EvaluationError(f"there is no file {nlu or DEVELOPMENT_SPLIT / '*.yml'}")
    return files


def texts_of(file: Path) -> list[tuple[str, str, str]]:
    """(group, text, intent) of every example; the group is the file's name, in our split the language."""
    try:
        examples = load_data(str(file)).intent_examples
    except (RasaException, ValueError, OSError) as error:
        first_line = str(error).strip().splitlines()[0]
        raise EvaluationError(f"{file} can't be read as Rasa's NLU YAML: {first_line}") from error
    if not examples:
        raise EvaluationError(f"{file} holds no examples of intents")
    return [(file.stem, example.get(TEXT), example.get(INTENT)) for example in examples]


async def _read_all(agent: Agent, texts: Sequence[tuple[str, str, str]]) -> list[Scored]:
    return [
        _scored(group, text, intent, await agent.parse_message(text))
        for group, text, intent in tqdm(texts, desc="Texts", unit="text", disable=None)
    ]


def _scored(group: str, text: str, expected: str, parsed: dict[str, Any]) -> Scored:
    ranking = tuple(entry["name"] for entry in parsed["intent_ranking"] if entry["name"] != FALLBACK)
    intent = parsed["intent"]
    return Scored(group, text, expected, intent["name"] or FALLBACK, ranking, intent["confidence"])


if __name__ == "__main__":
    sys.exit(main())
