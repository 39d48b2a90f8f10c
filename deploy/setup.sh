#!/bin/sh
# Brings the two environments up to date with their locks. Usage: deploy/setup.sh run|dev
# Prints one line a long step; exits 2 with one clear line when something is missing.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-run}
uv_version=0.13.9

fail() { echo "setup: $1" >&2; exit 2; }
say() { echo "setup: $1"; }

# uv: the one on the PATH, else one of our own in .tools
find_uv() {
    if command -v uv >/dev/null 2>&1; then UV=uv; return; fi
    UV=.tools/bin/uv
    [ -x "$UV" ] && return
    say "installing uv"
    command -v python3 >/dev/null 2>&1 || fail "python3 is missing; install Python 3.11 or newer"
    if ! python3 -m venv .tools >/dev/null 2>&1; then
        rm -rf .tools
        python3 -m pip --version >/dev/null 2>&1 ||
            fail "python3 has neither venv nor pip; install python3-venv (Debian, Ubuntu) or uv"
        python3 -m pip install --quiet --target .tools/lib "uv==$uv_version" || fail "uv could not be installed"
        mkdir -p .tools/bin && ln -s ../lib/bin/uv .tools/bin/uv
        return
    fi
    .tools/bin/pip install --quiet --disable-pip-version-check "uv==$uv_version" || fail "uv could not be installed"
}

# A Python by version: uv's discovery, else pyenv (whose shims can make uv's own discovery fail), else a download.
find_python() {
    wanted=$1
    PYTHON=$("$UV" python find --no-python-downloads "$wanted" 2>/dev/null) && "$PYTHON" -c '' 2>/dev/null && return
    if command -v pyenv >/dev/null 2>&1; then
        for version in $(pyenv versions --bare 2>/dev/null | grep -E "^$wanted(\.|$)" | sort -rV); do
            PYTHON=$(pyenv prefix "$version" 2>/dev/null)/bin/python
            [ -x "$PYTHON" ] && "$PYTHON" -c '' 2>/dev/null && return
        done
    fi
    say "downloading Python $wanted"
    "$UV" python install --quiet "$wanted" || fail "there is no Python $wanted and it could not be downloaded"
    PYTHON=$("$UV" python find "$wanted") || fail "Python $wanted was downloaded but cannot be found"
}

# sync VENV LOCK STAMP PYTHON: makes VENV hold exactly what LOCK names
sync() {
    say "installing $(grep -c '^[a-zA-Z].*==' "$2") packages into $1"
    [ -x "$1/bin/python" ] || "$UV" venv --quiet --clear --python "$4" "$1" || fail "$1 could not be made"
    "$UV" pip sync --quiet --require-hashes --python "$1/bin/python" "$2" || fail "$2 could not be installed into $1"
}

stamp() { # what an environment was made from
    cat "$@" deploy/setup.sh | cksum | tr ' ' '-'
}

have() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

root_lock=requirements.lock
[ "$kind" = dev ] && root_lock=requirements-dev.lock
run_stamp=$(stamp requirements.lock)
dev_stamp=$(stamp requirements-dev.lock)
root_stamp=$run_stamp
[ "$kind" = dev ] && root_stamp=$dev_stamp
bot_stamp=$(stamp bot/requirements.lock bot/standin/__main__.py)

root_ready=no
have .venv/.made-from "$root_stamp" && root_ready=yes
# an environment with the development tools serves for running, too
[ "$kind" = run ] && have .venv/.made-from "$dev_stamp" && have .venv/.holds "$run_stamp" && root_ready=yes
bot_ready=no
have bot/.venv/.made-from "$bot_stamp" && bot_ready=yes
[ "$root_ready$bot_ready" = yesyes ] && exit 0

find_uv
if [ "$root_ready" = no ]; then
    if python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        PYTHON=$(python3 -c 'import sys; print(sys.executable)')
    else
        find_python 3.11
    fi
    sync .venv "$root_lock" "$root_stamp" "$PYTHON"
    echo "$run_stamp" > .venv/.holds
    echo "$root_stamp" > .venv/.made-from
fi
if [ "$bot_ready" = no ]; then
    find_python 3.10
    sync bot/.venv bot/requirements.lock "$bot_stamp" "$PYTHON"
    bot/.venv/bin/python -m bot.standin || fail "the TensorFlow stand-in could not be installed"
    echo "$bot_stamp" > bot/.venv/.made-from
fi
