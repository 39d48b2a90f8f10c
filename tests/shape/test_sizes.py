"""Files and functions stay small enough to be read in one go."""

import ast
from pathlib import Path

import pytest

from backend.settings import ROOT
from tests.shape.sources import code, python

MOST_LINES, MOST_LINES_OF_TESTS, MOST_LINES_OF_A_FUNCTION = 300, 400, 40


@pytest.mark.parametrize("path", code(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_not_too_long(path: Path) -> None:
    most = MOST_LINES_OF_TESTS if path.is_relative_to(ROOT / "tests") else MOST_LINES
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


@pytest.mark.parametrize("path", python(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_function_is_not_too_long(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION]
    assert not long


@pytest.mark.parametrize("path", python(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
