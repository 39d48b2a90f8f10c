"""Python names a text, it never holds one: what clients and staff read stands in locales/."""

import ast
import re
from pathlib import Path

import pytest

from backend.settings import ROOT
from tests.shape.sources import python

FOR_OPERATORS = (
    "backend/__main__.py", "backend/settings.py", "backend/supervisor.py", "backend/preparation.py",
    "backend/processes.py", "backend/importing/", "backend/core/organisation.py", "backend/core/metrics.py",
    "backend/hours/calendar.py", "backend/api/", "bot/training.py", "bot/evaluation/", "bot/standin/", "bot/channel.py",
    "bot/tracker_store.py", "bot/components/", "bot/speedups.py", "bot/bench.py", "backend/migrations/",
)  # fmt: skip
"""Modules whose words only whoever runs the installation reads: errors at start, reports of an import."""
WORDS = re.compile(r"[^\W\d_]{2,}")
CODE_LIKE = re.compile(r"[{}<>=|\\]|^/|;|SELECT |https?://|^%|default-src")
LONGEST = 4
LOGGED = {"debug", "info", "warning", "error", "exception"}


def prose(path: Path) -> list[str]:
    """String constants of a module that read like a sentence; docstrings and exceptions do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed_over = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        logged = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LOGGED
        if isinstance(node, ast.Raise) or logged:
            passed_over |= {id(inner) for inner in ast.walk(node)}
    constants = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed_over
    ]
    return [
        text for text in constants if len(WORDS.findall(text)) >= LONGEST and " " in text and not CODE_LIKE.search(text)
    ]


@pytest.mark.parametrize(
    "path",
    [path for path in python() if not str(path.relative_to(ROOT)).startswith(("tests/", *FOR_OPERATORS))],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_sentence_stands_in_a_module(path: Path) -> None:
    assert prose(path) == []
