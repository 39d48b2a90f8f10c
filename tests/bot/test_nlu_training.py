"""A model is trained when something it is made of changed, and never left half written."""

import os
from pathlib import Path

import pytest

from bot import training
from bot.training import fingerprint, keep_newest, train


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("data/nlu/da/cases.yml", "bot/components/rules.py", "config.yml", "domain.yml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


class Rasa:
    """`rasa train` without its minutes."""

    def __init__(self, *, good: bool = True) -> None:
        self.good = good
        self.asked: list[tuple[str, bool]] = []

    def __call__(self, folder: Path, name: str, force: bool) -> bool:
        self.asked.append((name, force))
        folder.mkdir(parents=True)
        (folder / f"{name}.tar.gz").write_text("model" if self.good else "half a mo")
        return self.good


def models(project: Path) -> list[str]:
    return sorted(path.name for path in (project / "models").glob("*"))


@pytest.mark.parametrize("changed", ["data/nlu/da/cases.yml", "bot/components/rules.py", "config.yml", "domain.yml"])
def test_any_source_changes_the_fingerprint(project: Path, changed: str) -> None:
    before = fingerprint(project)
    assert fingerprint(project) == before
    (project / changed).write_text("something else")
    assert fingerprint(project) != before


def test_a_moved_file_changes_the_fingerprint(project: Path) -> None:
    before = fingerprint(project)
    (project / "data/nlu/da/cases.yml").rename(project / "data/nlu/da/details.yml")
    assert fingerprint(project) != before


def test_what_is_no_source_changes_nothing(project: Path) -> None:
    before = fingerprint(project)
    (project / "README.md").write_text("new")
    (project / "data" / "notes.txt").write_text("new")
    assert fingerprint(project) == before


def test_a_trained_model_is_not_trained_again(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rasa = Rasa()
    assert train(project, force=False, rasa_train=rasa) == 0
    assert train(project, force=False, rasa_train=rasa) == 0
    assert len(rasa.asked) == 1
    assert "model is up to date" in capsys.readouterr().out


def test_force_trains_anyway(project: Path) -> None:
    rasa = Rasa()
    train(project, force=True, rasa_train=rasa)
    train(project, force=True, rasa_train=rasa)
    assert [force for _, force in rasa.asked] == [True, True]


def test_bad_data_leave_the_models_as_they_were(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    train(project, force=False, rasa_train=Rasa())
    before = models(project)
    (project / "domain.yml").write_text("broken")
    assert train(project, force=False, rasa_train=Rasa(good=False)) == 2
    assert models(project) == before
    assert "training: failed" in capsys.readouterr().err


def test_a_change_taken_back_makes_its_model_the_newest(project: Path) -> None:
    train(project, force=False, rasa_train=Rasa())
    (old,) = (project / "models").glob("*.tar.gz")
    os.utime(old, (0, 0))
    train(project, force=False, rasa_train=Rasa())
    assert old.stat().st_mtime > 0


def test_the_newest_two_models_are_kept_and_others_left_alone(tmp_path: Path) -> None:
    for age, name in enumerate(("assistant-c", "assistant-b", "assistant-a", "by-hand")):
        path = tmp_path / f"{name}.tar.gz"
        path.touch()
        os.utime(path, (1000 - age, 1000 - age))
    keep_newest(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "assistant-b.tar.gz",
        "assistant-c.tar.gz",
        "by-hand.tar.gz",
    ]


def test_ctrl_c_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(training, "train", interrupted)
    assert training.main([]) == 130
    assert "interrupted" in capsys.readouterr().err
