#!/bin/sh
# Resolves both environments anew into hashed requirement files without an index's address.
set -eu
cd "$(dirname "$0")/.."
sh deploy/setup.sh run
UV=$(command -v uv || echo "$PWD/.tools/bin/uv")
options="--universal --generate-hashes --no-header --no-emit-index-url --quiet --upgrade"
"$UV" pip compile $options --python .venv/bin/python --python-version 3.11 pyproject.toml -o requirements.lock
"$UV" pip compile $options --python .venv/bin/python --python-version 3.11 --extra dev -c requirements.lock \
    pyproject.toml -o requirements-dev.lock
cd bot && "$UV" pip compile $options --python .venv/bin/python pyproject.toml -o requirements.lock
