"""A form that was sent: checked for forgery, then parsed once."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ValidationError
from starlette.datastructures import FormData, UploadFile

from backend.core.errors import DomainError
from backend.web.visitors import Visitor, visitor

M = TypeVar("M", bound=BaseModel)
MOST_FIELDS, MOST_FILES = 100, 20


class ForgedError(DomainError):
    """The form did not come from a page that we showed to this visitor, or the page is too old."""

    status = 403
    code = "csrf"


@dataclass(frozen=True)
class Form:
    """The fields of a form as typed (of a field that stands several times, the last) and its files by field."""

    fields: dict[str, str]
    files: dict[str, tuple[UploadFile, ...]]

    def parse(self, model: type[M]) -> tuple[M | None, dict[str, str]]:
        """The form as `model`, or None and for each wrong field pydantic's code of what is wrong (`missing`, …).

        A field that is left empty counts as not given.
        """
        given = {name: value for name, value in self.fields.items() if value.strip()}
        try:
            return model.model_validate(given), {}
        except ValidationError as error:
            return None, {str(one["loc"][0]) if one["loc"] else "": one["type"] for one in error.errors()}


class MalformedError(DomainError):
    """The body is no form that can be read."""

    status = 400
    code = "malformed"


async def form(request: Request, who: Annotated[Visitor, Depends(visitor)]) -> AsyncIterator[Form]:
    """The form of this request; its files are closed when the answer is out.

    Raises ForgedError unless it carries the visitor's own `csrf` field or header, and
    MalformedError for what cannot be read, such as a character set that is none.
    """
    try:
        sent = await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS)
    except ValueError:
        raise MalformedError from None
    try:
        _check_text(sent)
        yield _checked(request, who, sent)
    finally:
        await sent.close()


def _check_text(sent: FormData) -> None:
    """A form may name its own character set; some of Python's make halves of characters that no page can show."""
    for name, value in sent.multi_items():
        text = value if isinstance(value, str) else value.filename or ""
        try:
            f"{name}{text}".encode()
        except UnicodeEncodeError:
            raise MalformedError from None


def _checked(request: Request, who: Visitor, sent: FormData) -> Form:
    fields = {name: value for name, value in sent.multi_items() if isinstance(value, str)}
    token = fields.pop("csrf", "") or request.headers.get("X-CSRF-Token", "")
    if not who.csrf_holds(token):
        raise ForgedError
    files: dict[str, tuple[UploadFile, ...]] = {}
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile) and value.filename:
            files[name] = (*files.get(name, ()), value)
    return Form(fields, files)


Sent = Annotated[Form, Depends(form)]
