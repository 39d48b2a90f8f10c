"""What the firm offers, and for how much, as its organisation file says it in the languages of its clients."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

Language = Literal["da", "sv", "en", "fi", "ar"]
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Texts = Annotated[dict[Language, Said], Field(min_length=1)]
"""The same in one or more languages."""
MOST = 50


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Service(_Part):
    """Something the firm does for clients."""

    title: Texts
    text: Texts | None = None


class Price(_Part):
    """What something costs, in the currency's major unit; `from_` says that it can be more."""

    title: Texts
    amount: Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=2)]
    currency: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
    from_: bool = Field(False, alias="from")
    text: Texts | None = None

    @field_validator("amount", mode="before")
    @classmethod
    def _exact(cls, value: Any) -> Any:
        if isinstance(value, float):
            raise ValueError('write the amount in quotation marks, like "4500.00"')  # noqa: TRY004 - pydantic's way
        return value


def in_language(texts: dict[Language, str], languages: Sequence[str]) -> str:
    """The text in the first of `languages` there is, else the one that the file gives first."""
    known: dict[str, str] = {str(code): text for code, text in texts.items()}
    return next((known[code] for code in languages if code in known), next(iter(known.values())))
