"""Scores count what a client would notice, and say so when there is nothing to score."""

import json
from pathlib import Path

import pytest

from bot.evaluation import __main__ as command
from bot.evaluation import report
from bot.evaluation.scores import Confusion, Scored, confusions, score


def scored(expected: str, acted_on: str, *ranking: str, confidence: float = 0.9, text: str = "hej") -> Scored:
    return Scored("da", text, expected, acted_on, ranking or (acted_on,), confidence)


RESULTS = [
    scored("greet", "greet"),
    scored("pay", "nlu_fallback", "ask_payments", "pay"),
    scored("pay", "ask_payments", confidence=0.6, text="hvor skal pengene hen"),
    scored("pay", "ask_payments", confidence=0.8, text="hvilken konto"),
    scored("out_of_scope", "out_of_scope"),
    scored("out_of_scope", "nlu_fallback", "pay", "greet", "out_of_scope"),
]


def test_a_fallback_is_neither_right_nor_wrong() -> None:
    scores = score("da", RESULTS)
    assert (scores.right, scores.confidently_wrong, scores.fell_back) == (0.3333, 0.3333, 0.3333)


def test_the_readings_behind_a_fallback_count_too() -> None:
    scores = score("da", RESULTS)
    assert (scores.likeliest_right, scores.offered_right) == (0.3333, 0.6667)
    assert scores.out_of_scope_found == 0.5


def test_without_such_texts_nothing_is_said_about_out_of_scope() -> None:
    assert score("da", RESULTS[:3]).out_of_scope_found is None


def test_a_confusion_shows_its_worst_example() -> None:
    assert confusions(RESULTS, most=5) == [Confusion("pay", "ask_payments", 2, "hvilken konto", "da")]


def test_the_report_is_written_for_people_and_programs(tmp_path: Path) -> None:
    report.write(tmp_path / "reports", "assistant-1", [score("da", RESULTS)], confusions(RESULTS, 5), 12.34)
    kept = json.loads((tmp_path / "reports" / "nlu.json").read_text())
    assert kept["scores"][0]["group"] == "da"
    assert kept["milliseconds_a_text"] == 12.34
    assert "hvilken konto" in (tmp_path / "reports" / "nlu.md").read_text()


def test_without_a_model_there_is_one_line_and_exit_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--models", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("evaluation: there is no model in")


@pytest.mark.parametrize("content", [None, "nlu: [", 'version: "3.1"\nnlu: []\n'])
def test_a_file_that_cannot_be_scored_is_refused(
    tmp_path: Path, content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "model.tar.gz").touch()
    if content is not None:
        (tmp_path / "mine.yml").write_text(content)
    assert command.main(["--models", str(tmp_path), "--nlu", str(tmp_path / "mine.yml")]) == 2
    error = capsys.readouterr().err.strip()
    assert error.startswith("evaluation: ")
    assert "mine.yml" in error
