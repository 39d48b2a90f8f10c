"""Rasa starts without TensorFlow, and says so when a pipeline asks for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tensorflow as tf
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.policies.ted_policy import TEDPolicy
from rasa.core.policies.unexpected_intent_policy import UnexpecTEDIntentPolicy
from rasa.nlu.classifiers.diet_classifier import DIETClassifier
from rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer import CountVectorsFeaturizer
from rasa.nlu.selectors.response_selector import ResponseSelector
from rasa.shared.exceptions import RasaException
from rasa.utils.tensorflow.models import RasaModel

from bot.standin.__main__ import MODULES, NO_TELEMETRY, install

CONFIG = """
recipe: default.v1
assistant_id: test
language: en
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: DIETClassifier
policies:
  - name: RulePolicy
"""
NLU = """
version: "3.1"
nlu:
  - intent: greet
    examples: |
      - hello
      - good morning
"""


def test_rasa_runs_on_the_standin() -> None:
    assert Path(tf.__file__).is_relative_to(MODULES)


@pytest.mark.parametrize("component", [DIETClassifier, ResponseSelector, TEDPolicy, UnexpecTEDIntentPolicy])
def test_a_component_of_tensorflow_refuses_to_be_trained(component: type) -> None:
    with pytest.raises(RasaException, match=f"{component.__name__} needs TensorFlow.*0003-rasa-without-tensorflow"):
        component.required_packages()


@pytest.mark.parametrize("component", [RulePolicy, CountVectorsFeaturizer])
def test_other_components_are_left_alone(component: type) -> None:
    assert all(isinstance(package, str) for package in component.required_packages())


def test_a_network_of_a_model_trained_elsewhere_cannot_be_made() -> None:
    with pytest.raises(RasaException, match="RasaModel needs TensorFlow"):
        RasaModel()


def test_rasa_train_names_the_component_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "config.yml").write_text(CONFIG)
    (tmp_path / "domain.yml").write_text('version: "3.1"\nintents: [greet]\n')
    (tmp_path / "data" / "nlu.yml").write_text(NLU)
    command = [sys.executable, "-m", "rasa", "train", "nlu", "--quiet"]
    environment = os.environ | {"RASA_TELEMETRY_ENABLED": "false"}
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "DIETClassifier needs TensorFlow" in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr


def test_installing_twice_writes_once(tmp_path: Path) -> None:
    path_file = install(tmp_path)
    os.utime(path_file, (0, 0))
    assert install(tmp_path).stat().st_mtime == 0
    assert path_file.read_text().splitlines() == [str(MODULES), NO_TELEMETRY]


def test_rasas_telemetry_is_off_unless_it_is_asked_for() -> None:
    asks = "import os; print(os.environ['RASA_TELEMETRY_ENABLED'])"
    for given, expected in (({}, "false"), ({"RASA_TELEMETRY_ENABLED": "true"}, "true")):
        environment = {"PATH": os.environ["PATH"]} | given
        said = subprocess.run([sys.executable, "-c", asks], env=environment, capture_output=True, text=True, check=True)
        assert said.stdout.strip() == expected


def test_a_real_tensorflow_would_be_found_first() -> None:
    places = [place for place in sys.path if place.endswith("site-packages") or place == str(MODULES)]
    assert places[-1] == str(MODULES)
