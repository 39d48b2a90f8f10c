#!/bin/sh
# Brings a Chromium for the browser tests: the one there is, else Debian's as root, else Playwright's.
set -eu
cd "$(dirname "$0")/.."
for found in chromium chromium-browser google-chrome; do
    command -v "$found" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "test: installing Chromium"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-core >/dev/null && exit 0
fi
echo "test: installing Playwright's Chromium"
.venv/bin/python -m playwright install chromium
