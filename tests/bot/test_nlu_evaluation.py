"""Scores count what a client would notice, and say so when there is nothing to score."""

import json
from pathlib import Path

import pytest

from actions import conversation
from bot.components.encoder import load_encoder
from bot.evaluation import __main__ as command
from bot.evaluation import curves, report, texts
from bot.evaluation.comparison import by_classic_pipeline, by_keywords
from bot.evaluation.report import Report
from bot.evaluation.scores import (
    LOST_BELOW,
    OFFERED,
    Bin,
    Confusion,
    Scored,
    bins,
    confusions,
    score,
    scores_by_group,
    with_threshold,
)
from bot.evaluation.texts import Wanted, development_texts, texts_of, training_texts


def scored(
    expected: str, acted_on: str, *ranking: str, confidence: float = 0.9, text: str = "hej", level: str = ""
) -> Scored:
    return Scored("da", level, text, expected, acted_on, ranking or (acted_on,), confidence)


RESULTS = [
    scored("greet", "greet"),
    scored("pay", "nlu_fallback", "ask_payments", "pay", confidence=0.4),
    scored("pay", "ask_payments", confidence=0.6, text="hvor skal pengene hen"),
    scored("pay", "ask_payments", confidence=0.8, text="hvilken konto"),
    scored("out_of_scope", "out_of_scope"),
    scored("out_of_scope", "nlu_fallback", "pay", "greet", "deny", "out_of_scope", confidence=0.3),
]
LEARNT = [
    *(Wanted("da", "", text, "pay") for text in ("jeg vil betale nu", "må jeg betale", "betale her", "hvordan betale")),
    *(Wanted("da", "", text, "greet") for text in ("hej", "hej med jer", "hej igen", "nå hej")),
]
UNSEEN = [Wanted("da", "hard", "kan man betale", "pay"), Wanted("da", "plain", "hej du", "greet")]


def test_a_fallback_is_neither_right_nor_wrong() -> None:
    scores = score("da", "", RESULTS)
    assert (scores.right, scores.confidently_wrong) == (0.3333, 0.3333)
    assert (scores.clarified, scores.lost) == (0.1667, 0.1667)


def test_a_reading_that_is_too_improbable_is_not_offered() -> None:
    assert scored("pay", "nlu_fallback", "pay", confidence=LOST_BELOW).is_clarified
    assert scored("pay", "nlu_fallback", "pay", confidence=LOST_BELOW - 0.01).is_lost


def test_the_dialogue_offers_as_many_readings_as_are_counted() -> None:
    assert (conversation.LOST_BELOW, conversation.READINGS) == (LOST_BELOW, OFFERED)


def test_the_readings_behind_a_fallback_count_too() -> None:
    assert score("da", "", RESULTS).likeliest_right == 0.3333
    assert score("da", "", RESULTS).out_of_scope_found == 0.5


def test_without_such_texts_nothing_is_said_about_out_of_scope() -> None:
    assert score("da", "", RESULTS[:3]).out_of_scope_found is None


def test_probabilities_are_held_against_what_was_right() -> None:
    results = [scored("pay", "pay", confidence=0.8), scored("pay", "greet", confidence=0.82)]
    assert bins(results) == [Bin(2, 0.81, 0.5)]
    assert score("da", "", results).miscalibration == pytest.approx(0.31)


def test_another_threshold_acts_on_other_readings() -> None:
    acted_on = [result.acted_on for result in with_threshold(RESULTS, 0.7)]
    assert acted_on == ["greet", "nlu_fallback", "nlu_fallback", "ask_payments", "out_of_scope", "nlu_fallback"]


def test_each_level_is_scored_and_the_language_as_a_whole() -> None:
    results = [scored("pay", "pay", level="plain"), scored("pay", "greet", level="hard")]
    assert [(s.group, s.level, s.right) for s in scores_by_group(results)] == [
        ("da", "plain", 1),
        ("da", "hard", 0),
        ("da", "", 0.5),
    ]


def test_several_languages_are_summed_up() -> None:
    results = [*RESULTS, Scored("en", "", "hi", "greet", "greet", ("greet",), 1.0)]
    assert [(s.group, s.texts) for s in scores_by_group(results)] == [("da", 6), ("en", 1), ("all", 7)]


def test_a_confusion_shows_its_surest_example_and_those_acted_on_come_first() -> None:
    first, second = confusions(RESULTS, most=5)
    assert first == Confusion("pay", "ask_payments", 3, 2, "hvilken konto", "da", 0.8)
    assert second == Confusion("out_of_scope", "pay", 1, 0, "hej", "da", 0.3)


def test_the_report_is_written_for_people_and_programs(tmp_path: Path) -> None:
    measured = Report("assistant-1", 12.34, RESULTS, {"keywords": RESULTS}, [curves.Point(10, "da", "hard", 0.7)])
    report.write(tmp_path / "reports", measured)
    kept = json.loads((tmp_path / "reports" / "nlu.json").read_text())
    assert kept["scores"][0]["group"] == "da"
    assert kept["others"]["keywords"]["right"] == 0.3333
    assert "hvilken konto" in (tmp_path / "reports" / "nlu.md").read_text()
    plots = {path.name for path in (tmp_path / "reports").glob("*.svg")}
    assert plots == {"accuracy.svg", "reliability.svg", "confusions.svg", "learning-curve.svg"}


def test_a_file_name_says_language_and_level(tmp_path: Path) -> None:
    content = 'version: "3.1"\nnlu:\n- intent: pay\n  examples: |\n    - betale nu\n'
    for name in ("da-hard.yml", "theirs.yml"):
        (tmp_path / name).write_text(content)
    assert texts_of(tmp_path / "da-hard.yml") == [Wanted("da", "hard", "betale nu", "pay")]
    assert texts_of(tmp_path / "theirs.yml") == [Wanted("theirs", "", "betale nu", "pay")]


def test_nothing_is_scored_that_was_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    before = development_texts()
    learnt = [*training_texts(), Wanted("da", "", before[0].text.upper(), before[0].intent)]
    monkeypatch.setattr(texts, "training_texts", lambda: learnt)
    assert development_texts() == [text for text in before if text.text.casefold() != before[0].text.casefold()]


def test_keywords_tell_what_is_said_plainly() -> None:
    results = by_keywords(LEARNT, [*UNSEEN, Wanted("da", "plain", "noget andet", "pay")])
    assert [result.acted_on for result in results] == ["pay", "greet", "nlu_fallback"]


def test_rasas_classic_pipeline_learns_the_same_examples() -> None:
    results = by_classic_pipeline(LEARNT, UNSEEN)
    assert [result.ranking[0] for result in results] == ["pay", "greet"]


def test_a_learning_curve_has_a_point_a_size_and_level() -> None:
    points = curves.curve(LEARNT, UNSEEN, "G2S", load_encoder("none"))
    assert [(p.most_examples, p.group, p.level) for p in points] == [(4, "da", "hard"), (4, "da", "plain")]


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
