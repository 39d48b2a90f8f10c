"""What can be wrong between rows of the file itself, found without the database."""

from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path

from backend.importing import attachments, walk
from backend.importing.attachments import AttachmentError
from backend.importing.schemas import Content


def problems(content: Content, folder: Path) -> list[str]:
    """One line for each row that stands twice, or whose file is not to be had."""
    return [*_twice_in_the_file(content), *_twice_in_a_case(content), *_files(content, folder)]


def _twice_in_the_file(content: Content) -> Iterator[str]:
    cases = list(walk.cases(content))
    yield from _twice((f"staff[{index}].email", row.email) for index, row in enumerate(content.staff))
    yield from _twice((f"{path}.email", row.email) for path, row in walk.clients(content))
    yield from _twice((f"{at.path}.number", at.row.number.casefold()) for at in cases)
    for name in ("offers", "payments"):
        yield from _twice(
            (f"{at.path}.{name}[{index}].number", row.number)
            for at in cases
            for index, row in enumerate(getattr(at.row, name))
        )


def _twice_in_a_case(content: Content) -> Iterator[str]:
    for at in walk.cases(content):
        yield from _twice((f"{at.path}.checklist[{n}].key", item.key) for n, item in enumerate(at.row.checklist))


def _files(content: Content, folder: Path) -> Iterator[str]:
    for at in walk.cases(content):
        seen: list[tuple[str, Hashable]] = []
        for index, row in enumerate(at.row.files):
            path = f"{at.path}.files[{index}]"
            try:
                seen.append((path, (row.name, attachments.sha256(row, folder))))
            except AttachmentError as error:
                yield f"{path}.{error.field}: {error}"
        yield from _twice(seen)


def _twice(pairs: Iterable[tuple[str, Hashable]]) -> Iterator[str]:
    first: dict[Hashable, str] = {}
    for path, key in pairs:
        if key in first:
            yield f"{path}: is the same as {first[key]}"
        first.setdefault(key, path)
