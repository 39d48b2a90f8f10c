"""Walks over an import file's content, giving each row the path an operator finds it by."""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.importing.schemas import CaseRow, ClientRow, Content


@dataclass(frozen=True)
class CaseAt:
    """A case of the file, where it stands and whose it is."""

    path: str
    client: ClientRow
    row: CaseRow


def clients(content: Content) -> Iterator[tuple[str, ClientRow]]:
    """Every client, with paths such as `clients[3]`."""
    for index, client in enumerate(content.clients):
        yield f"clients[{index}]", client


def cases(content: Content) -> Iterator[CaseAt]:
    """Every case, with paths such as `clients[3].cases[0]`."""
    for path, client in clients(content):
        for index, case in enumerate(client.cases):
            yield CaseAt(f"{path}.cases[{index}]", client, case)
