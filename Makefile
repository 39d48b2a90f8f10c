# Everything an operator or a developer types. Each target installs what it needs first.
SHELL := /bin/sh
.DEFAULT_GOAL := help
PY := .venv/bin/python
BOT := PYTHONPATH=. RASA_TELEMETRY_ENABLED=false bot/.venv/bin/python
.PHONY: help run test check train evaluate bench import lock widget setup setup-dev

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup:
	@sh deploy/setup.sh run

setup-dev:
	@sh deploy/setup.sh dev

run: setup ## start everything in the foreground
	@exec $(PY) -m backend run

train: setup ## train the model into models/
	@$(PY) -m backend train

evaluate: setup ## score the understanding; NLU=file.yml scores a file instead
	@$(PY) -m backend train --if-needed
	@$(BOT) -m bot.evaluation $(if $(NLU),--nlu "$(NLU)")

bench: setup-dev ## the benchmarks, as ratios in one run
	@$(PY) -m backend train --if-needed
	@$(PY) -m tests.bench

import: setup ## load clients and cases: make import FILE=clients.yml
	@test -n "$(FILE)" || { echo "import: say which file: make import FILE=clients.yml" >&2; exit 2; }
	@$(PY) -m backend import "$(FILE)"

check: setup-dev ## style, types, layers, training data, texts, sizes
	@echo "check: ruff" && .venv/bin/ruff check . && .venv/bin/ruff format --check .
	@echo "check: mypy" && .venv/bin/mypy && .venv/bin/mypy --config-file bot/mypy.ini --python-executable bot/.venv/bin/python
	@echo "check: import-linter" && PYTHONPATH=. .venv/bin/lint-imports --no-cache
	@echo "check: rasa data validate" && $(BOT) -m rasa data validate --fail-on-warnings --quiet
	@echo "check: widget" && cd connectors/web/widget && PATH="$(CURDIR)/.venv/bin:$$PATH" npm ci --silent --no-audit --no-fund && PATH="$(CURDIR)/.venv/bin:$$PATH" npm run --silent check
	@echo "check: shape" && $(PY) -m pytest -q tests/shape

test: setup-dev check ## the whole test suite
	@sh deploy/browser.sh
	@$(PY) -m backend train --if-needed
	@echo "test: bot and actions" && $(BOT) -m pytest -q tests/bot tests/actions
	@echo "test: everything else" && $(PY) -m pytest tests --ignore=tests/bot --ignore=tests/actions --ignore=tests/shape

widget: setup-dev ## build the widget into connectors/web/static
	@cd connectors/web/widget && PATH="$(CURDIR)/.venv/bin:$$PATH" npm ci --silent --no-audit --no-fund && PATH="$(CURDIR)/.venv/bin:$$PATH" npm run --silent build

lock: ## resolve the locks anew (hashed, without an index's address)
	@sh deploy/lock.sh
