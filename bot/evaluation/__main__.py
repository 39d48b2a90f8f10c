"""Reads the texts, asks the trained model through Rasa, prints and writes the scores. Exit code 2 when it can't."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

# Read when Rasa is imported.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
import yaml
from rasa.core.agent import Agent
from rasa.model import get_latest_model
from rasa.utils.log_utils import configure_structlog

from bot.evaluation import report
from bot.evaluation.comparison import compared
from bot.evaluation.curves import curve, encoder_named
from bot.evaluation.reading import read_with_rasa
from bot.evaluation.report import CONFUSIONS, Report
from bot.evaluation.scores import confusions
from bot.evaluation.texts import ROOT, EvaluationError, Wanted, development_texts, texts_of_all, training_texts

MODELS, REPORTS = ROOT / "models", ROOT / "reports"
_CLASSIFIER = "bot.components.intent_classifier.CascadeIntentClassifier"


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="bot.evaluation", description=__doc__)
    parser.add_argument("--nlu", type=Path, help="score this file in Rasa's NLU YAML instead of the development split")
    parser.add_argument("--models", type=Path, default=MODELS, help="a model, or a folder whose newest one is taken")
    parser.add_argument(
        "--reports", type=Path, default=REPORTS, help="where nlu.json, nlu.md and the plots are written"
    )
    parser.add_argument("--compare", action="store_true", help="also by keywords and by Rasa's classic pipeline")
    parser.add_argument("--curves", action="store_true", help="also with fewer examples; trains some six times")
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    configure_structlog(logging.WARNING)
    try:
        _evaluate(given)
    except EvaluationError as error:
        print(f"evaluation: {error}", file=sys.stderr)
        return 2
    return 0


def _evaluate(given: argparse.Namespace) -> None:
    model = get_latest_model(str(given.models)) if given.models.exists() else None
    if model is None:
        raise EvaluationError(f"there is no model in {given.models}; `make train` makes one")
    texts = development_texts() if given.nlu is None else texts_of_all([given.nlu], given.nlu)
    measured = _measured(model, texts)
    if given.compare:
        measured = replace(measured, others=compared(training_texts(), texts))
    if given.curves:
        measured = replace(measured, curve=_curve(texts))
    report.write(given.reports, measured)
    _show(measured, given.reports)


def _measured(model: str, texts: list[Wanted]) -> Report:
    agent = Agent.load(model)
    started = time.perf_counter()
    results = asyncio.run(read_with_rasa(agent, texts))
    milliseconds = 1000 * (time.perf_counter() - started) / len(texts)
    return Report(Path(model).name, milliseconds, results)


def _curve(texts: list[Wanted]) -> list[Any]:
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))["pipeline"]
    ours = next(part for part in pipeline if part["name"] == _CLASSIFIER)
    return curve(training_texts(), texts, ours["case_prefix"], encoder_named(ours["encoder"]))


def _show(measured: Report, reports: Path) -> None:
    tables = [report.table(measured.results)]
    tables += [report.others_table(measured)] if measured.others else []
    tables += [report.curve_table(measured.curve)] if measured.curve else []
    tables += [report.confusion_table(confusions(measured.results, CONFUSIONS))]
    print("\n\n".join(tables), f"\n\nwritten: {reports / 'nlu.md'}, nlu.json and plots", sep="")


if __name__ == "__main__":
    sys.exit(main())
