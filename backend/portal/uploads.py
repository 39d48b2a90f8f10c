"""Files that came with a form: each goes its own way, and those that come back say why."""

from dataclasses import dataclass

from backend.documents.failures import NotKeptError, RefusedError
from backend.documents.filing import Filed
from backend.web.forms import Form
from backend.web.visitors import Visitor

FIELD = "files"


@dataclass(frozen=True)
class Refused:
    """A file that was not taken: its name as it came, and the code of why."""

    name: str
    code: str


@dataclass(frozen=True)
class Outcome:
    """What became of the files of one form. `status` is the HTTP status of the worst."""

    filed: tuple[Filed, ...]
    refused: tuple[Refused, ...]
    status: int

    @property
    def done(self) -> str:
        """The text that says it when all went well."""
        return "done-files-sent" if any(one.is_new for one in self.filed) else "done-file-same"


def take(who: Visitor, sent: Form, case_id: int, item_id: int | None) -> Outcome:
    """Take the files of a form, one after the other. Raises NotFoundError for what is not the client's."""
    filed: list[Filed] = []
    refused: list[Refused] = []
    statuses = [422]
    documents, acting = who.house.documents, who.acting()
    for one in sent.files.get(FIELD, ()):
        try:
            filed.append(documents.upload(acting, case_id, item_id, one.filename or "", one.file))
        except (RefusedError, NotKeptError) as failure:
            refused.append(Refused(one.filename or "", failure.code))
            statuses.append(failure.status)
    if not filed and not refused:
        refused.append(Refused("", "none"))
    return Outcome(tuple(filed), tuple(refused), max(statuses))
