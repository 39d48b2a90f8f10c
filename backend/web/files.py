"""A stored file as an answer: never a page, whatever is in it, and for nobody's cache."""

from fastapi.responses import FileResponse

from backend.documents import queries
from backend.documents.kinds import Kind
from backend.documents.queries import FileFacts
from backend.documents.storage import Storage

SEALED = "default-src 'none'; sandbox; frame-ancestors 'none'"
VIEWED = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
"""For what is shown: browsers draw pictures into a page of their own. Their PDF viewers do not start in a sandbox."""


def sent_file(storage: Storage, facts: FileFacts, *, view: bool = False) -> FileResponse:
    """The content under its name, whole or the part that was asked for (Range); to save, unless `view` may show it.

    The media type is one of `Kind`, so a browser never takes it for a page. Raises UnavailableError when the content
    is gone from the disk.
    """
    shown = view and facts.viewable
    headers = {
        "Content-Security-Policy": VIEWED if shown else SEALED,
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
    }
    if shown and facts.kind is Kind.PDF:
        headers["Content-Security-Policy"] = f"{VIEWED}; object-src 'self'; script-src 'none'; form-action 'none'"
    return FileResponse(
        queries.content(storage, facts),
        media_type=facts.kind.value,
        headers=headers,
        filename=facts.name,
        content_disposition_type="inline" if shown else "attachment",
    )
