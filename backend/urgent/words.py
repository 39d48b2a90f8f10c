"""What somebody says who cannot wait, as it is kept."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from backend.cases.wording import lines, one_line

LONGEST, LONGEST_PART, LONGEST_NAME = 5000, 500, 200


def _or_nothing(text: object) -> object:
    """Nothing where there is nothing to read."""
    plain = lines(text)
    return plain if plain != "" else None


def _name_or_nothing(text: object) -> object:
    plain = one_line(text)
    return plain if plain != "" else None


Text = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST), BeforeValidator(lines)]
MaybeText = Annotated[Annotated[str, StringConstraints(max_length=LONGEST)] | None, BeforeValidator(_or_nothing)]
Part = Annotated[Annotated[str, StringConstraints(max_length=LONGEST_PART)] | None, BeforeValidator(_or_nothing)]
Name = Annotated[Annotated[str, StringConstraints(max_length=LONGEST_NAME)] | None, BeforeValidator(_name_or_nothing)]


class Cry(BaseModel):
    """What is the matter, by when, where, and how the person is reached."""

    model_config = ConfigDict(frozen=True)
    what: Text
    by_when: Part = None
    where: Part = None
    reach: Part = None
    name: Name = None


class More(BaseModel):
    """What is said about it afterwards."""

    model_config = ConfigDict(frozen=True)
    text: Text
