"""Opens a stranger's file to see that it is what it says. As a program it does so in a process of its own.

`python -m backend.documents.opening <media type>` reads the file from its standard input and writes one line, then the
cleaned content where that differs: `ok <media type> <same or new>`, or `no <code>`.
"""

import contextlib
import resource
import sys

from backend.documents import failures
from backend.documents.failures import RefusedError
from backend.documents.kinds import Kind

MOST_MEMORY = 2 * 1024**3
"""Bytes of address space: the largest picture we open needs a quarter of it, the libraries the rest."""
MOST_SECONDS, MOST_WRITTEN = 25, 64 * 1024**2
SAME, NEW, OK, NO = "same", "new", "ok", "no"


def opened(content: bytes, kind: Kind) -> tuple[bytes, Kind]:
    """What is to be kept of a file of that kind, and its kind then. Raises one of `backend.documents.failures`.

    The libraries are imported here, so that the process of its own starts with those it needs.
    """
    if kind is Kind.PDF:
        from backend.documents import papers  # noqa: PLC0415

        papers.check_pdf(content)
    elif kind is Kind.DOCX:
        from backend.documents import papers  # noqa: PLC0415

        papers.check_docx(content)
    else:
        from backend.documents import pictures  # noqa: PLC0415

        return pictures.cleaned(content, kind)
    return content, kind


def main() -> None:
    """Open what comes in, within limits that the system holds us to."""
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, MOST_WRITTEN),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # a system that has no such limit, or a lower one
            resource.setrlimit(what, (most, most))
    content = sys.stdin.buffer.read()
    try:
        kept, kind = opened(content, Kind(sys.argv[1]))
    except RefusedError as failure:
        sys.stdout.buffer.write(f"{NO} {failure.code}\n".encode())
        return
    is_same = kept == content
    sys.stdout.buffer.write(f"{OK} {kind.value} {SAME if is_same else NEW}\n".encode())
    if not is_same:
        sys.stdout.buffer.write(kept)


def failure_of(code: str) -> RefusedError:
    """The failure that `main` has named."""
    kinds = (
        failures.EncryptedError, failures.MacrosError, failures.TooManyPixelsError, failures.WrongTypeError,
    )  # fmt: skip
    return next((kind() for kind in kinds if kind.code == code), failures.BrokenError())


if __name__ == "__main__":
    main()
