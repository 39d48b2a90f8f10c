"""The demo firm's passwords are known to everybody: they are told in a demo, and refused anywhere else."""

from pathlib import Path
from typing import Any

import pytest

from backend import preparation
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.settings import Settings, SettingsError
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People

FIRM = Organisation.model_validate({"name": "Nordbro", "emails": {"info": "info@nordbro.example"}})
OUTSIDE = "https://portal.nordbro.example"
pytestmark = ONLY_SQLITE


def settings(database: Database, folder: Path, **changes: Any) -> Settings:
    """Settings of an installation with that database."""
    return Settings.model_validate(
        {"database_url": database.url, "data_dir": folder, "secret_key": "k" * 32, **changes}
    )


def test_a_demo_says_how_to_log_in(database: Database, tmp_path: Path) -> None:
    demo = settings(database, tmp_path)
    preparation.load_first_data(demo, FIRM, database)
    told = [words for _, words in preparation.demo_logins(demo)]
    assert told == ["anna.sorensen@family.example, phone +4531000001", "familien-demo"]


def test_the_demos_people_are_refused_where_others_can_reach_them(database: Database, tmp_path: Path) -> None:
    preparation.load_first_data(settings(database, tmp_path), FIRM, database)
    outside = settings(database, tmp_path, public_url=OUTSIDE)
    with pytest.raises(SettingsError, match="demo firm with its known passwords"):
        preparation.load_first_data(outside, FIRM, database)
    assert preparation.demo_logins(outside) == []


def test_people_of_ones_own_may_be_reached(database: Database, tmp_path: Path, people: People) -> None:
    outside = settings(database, tmp_path, public_url=OUTSIDE)
    preparation.load_first_data(outside, FIRM, database)
    assert people.anna.id
