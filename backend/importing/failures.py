"""Why a file is refused, line by line."""

from collections.abc import Sequence

MOST_LINES = 20


class ImportRefusedError(Exception):
    """Nothing of the file was loaded; `lines` says why: one line for each place that is wrong, at most 20."""

    def __init__(self, lines: Sequence[str]) -> None:
        shown, rest = tuple(lines[:MOST_LINES]), len(lines) - MOST_LINES
        self.lines = (*shown, f"… and {rest} more") if rest > 0 else shown
        super().__init__("\n".join(self.lines))
