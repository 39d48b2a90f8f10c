"""The client list as a table: .csv as spreadsheets write it, and .xlsx."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from backend.importing.failures import ImportRefusedError

REQUIRED = ("email", "name", "phone", "language")
COLUMNS = (*REQUIRED, "address", "date_of_birth", "password")
SEPARATORS = ",;\t"

Table = tuple[dict[str, Any], tuple[int, ...]]
"""The clients as the import format has them, and the row number of each."""


def from_csv(text: str, name: str) -> Table:
    """Comma, semicolon or tab between the columns, whichever the header uses. Raises ImportRefusedError."""
    header = text.lstrip().split("\n", 1)[0]
    separator = max(SEPARATORS, key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise ImportRefusedError([f"{name}: is not a table: {error}"]) from None
    return _clients(rows, name)


def from_xlsx(content: bytes, name: str) -> Table:
    """The first sheet of a workbook. Raises ImportRefusedError."""
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        rows = [[_text(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, OSError):
        raise ImportRefusedError([f"{name}: is not a workbook of the kind .xlsx"]) from None
    return _clients(rows, name)


def _text(cell: object) -> str:
    """A cell as one would have typed it; a date without the midnight that spreadsheets add."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _clients(rows: Iterable[Sequence[str]], name: str) -> Table:
    filled = [
        (number, [cell.strip() for cell in row]) for number, row in enumerate(rows, start=1) if any(map(str.strip, row))
    ]
    if not filled:
        raise ImportRefusedError([f"{name}: the file is empty"])
    header = [cell.lower() for cell in filled[0][1]]
    while header and not header[-1]:
        header.pop()
    _check_header(header, name)
    for number, row in filled[1:]:
        if any(row[len(header) :]):
            raise ImportRefusedError([f"{name}, row {number}: has more cells than the header has columns"])
    clients = [{column: cell for column, cell in zip(header, row, strict=False) if cell} for _, row in filled[1:]]
    return {"clients": clients}, tuple(number for number, _ in filled[1:])


def _check_header(header: Sequence[str], name: str) -> None:
    problems = [f"the first row must name the column {column!r}" for column in REQUIRED if column not in header]
    problems += [
        f"{column!r} is not a column; the columns are {', '.join(COLUMNS)}"
        for column in header
        if column not in COLUMNS
    ]
    problems += [f"the column {column!r} stands twice" for column in COLUMNS if header.count(column) > 1]
    if problems:
        raise ImportRefusedError([f"{name}: {problem}" for problem in problems])
