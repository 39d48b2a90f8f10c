"""The words of a message as they are kept: no control characters, nothing that turns the direction of other texts."""

import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

LONGEST_SUBJECT, LONGEST_BODY = 300, 20_000
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
TURNERS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""They change the direction of what follows; which way a text runs is for the page to say."""
SPACES = re.compile(r"\s+")
ANSWERING = re.compile(r"^\s*(?:re|sv|vs|aw|رد)\s*:\s*", re.IGNORECASE)


def one_line(text: object) -> object:
    """A subject: one line, spaces single."""
    return SPACES.sub(" ", TURNERS.sub("", CONTROLS.sub(" ", text))).strip() if isinstance(text, str) else text


def lines(text: object) -> object:
    """A body: its lines kept, ended by a line feed only."""
    if not isinstance(text, str):
        return text
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return TURNERS.sub("", CONTROLS.sub("", plain)).strip()


def without_answering(subject: str) -> str:
    """A subject without the "Re:" of answers, in the languages of ours."""
    return ANSWERING.sub("", subject) or subject


Subject = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_SUBJECT), BeforeValidator(one_line)]
Body = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_BODY), BeforeValidator(lines)]


class Draft(BaseModel):
    """A message to be."""

    model_config = ConfigDict(frozen=True)
    subject: Subject
    body: Body
