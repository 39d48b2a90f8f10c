"""What a topic of the double of /api/bot is: one operation, and how it may refuse."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.support.bot_api_facts import Client, Json, World


class ProblemError(Exception):
    """An answer other than 200."""

    def __init__(self, status: int, code: str, **more: Any) -> None:
        super().__init__(code)
        self.status, self.body = status, {"code": code, **more}


@dataclass(frozen=True)
class Topic:
    """One operation; `path` is a regular expression, its groups go to `answer(world, client, body, groups)`.

    `world.forced[name]` is answered instead when it is there. A private one refuses who is not verified.
    """

    name: str
    method: str
    path: str
    answer: Callable[[World, Client | None, Json, Mapping[str, str]], Json]
    private: bool = True

    def match(self, method: str, path: str) -> Mapping[str, str] | None:
        """The groups of its path when the request is its own."""
        found = re.fullmatch(self.path, path) if method == self.method else None
        return found.groupdict() if found else None
