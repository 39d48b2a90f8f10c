"""The import format, row by row; docs/import.md explains it to operators."""

from pydantic import BaseModel, ConfigDict, Field, model_validator

from backend.core.organisation import Language
from backend.importing.fields import (
    Amount,
    AmountOwed,
    Currency,
    Day,
    Email,
    FileName,
    Line40,
    Line80,
    Line100,
    Line200,
    Line300,
    Moment,
    Password,
    Phone,
    Prose,
    Rows,
    Texts,
)
from backend.models.cases import CaseStatus, CaseType, ItemStatus, Sender
from backend.models.money import OfferStatus, PaymentStatus
from backend.models.people import Role


class Row(BaseModel):
    """What all rows share: a field that is not named here is a mistake, not something to pass over."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class StaffRow(Row):
    """A member of staff, recognised by the e-mail address."""

    email: Email
    name: Line200
    role: Role
    phone: Phone | None = None
    password: Password | None = None
    telegram: Line100 | None = None
    languages: Rows[Language] = ()


class ApplicantRow(Row):
    """A person of the client's family, recognised by the name."""

    name: Line200
    relation: Line100
    date_of_birth: Day | None = None
    nationality: Line100 | None = None


class ItemRow(Row):
    """An item of a case's checklist, recognised by its key."""

    key: Line80
    title: Texts
    help: Texts | None = None
    status: ItemStatus
    due_on: Day | None = None
    rejected_reason: Prose | None = None


class FileRow(Row):
    """A file of a case, recognised by name and content; the content lies beside the import file or within it."""

    name: FileName
    path: str | None = None
    content_base64: str | None = None
    checklist_key: Line80 | None = None

    @model_validator(mode="after")
    def _one_source(self) -> "FileRow":
        if (self.path is None) == (self.content_base64 is None):
            raise ValueError("needs either path or content_base64")
        return self


class MessageRow(Row):
    """A message, recognised by sender, subject and moment."""

    sender: Sender = Field(alias="from")
    subject: Line300
    body: Prose
    sent_at: Moment
    read: bool = False


class OfferLineRow(Row):
    """A line of an offer; a discount is negative."""

    text: Line300
    amount: Amount


class OfferRow(Row):
    """An offer, recognised by its number."""

    number: Line40
    title: Line200
    items: Rows[OfferLineRow] = ()
    currency: Currency
    status: OfferStatus
    sent_on: Day
    valid_until: Day


class PaymentRow(Row):
    """A payment, recognised by its number."""

    number: Line40
    text: Line300
    amount: AmountOwed
    currency: Currency
    due_on: Day
    status: PaymentStatus
    paid_on: Day | None = None
    offer: Line40 | None = None


class CaseRow(Row):
    """A case, recognised by its number."""

    number: Line40
    type: CaseType
    package: Line200 | None = None
    status: CaseStatus
    paused: bool = False
    pause_reason: Prose | None = None
    opened_on: Day
    updated_on: Day
    expected_by: Day | None = None
    caseworker: Email | None = None
    checklist: Rows[ItemRow] = ()
    files: Rows[FileRow] = ()
    messages: Rows[MessageRow] = ()
    offers: Rows[OfferRow] = ()
    payments: Rows[PaymentRow] = ()


class ClientRow(Row):
    """A client, recognised by the e-mail address."""

    email: Email
    name: Line200
    phone: Phone
    language: Language
    address: Prose | None = None
    date_of_birth: Day | None = None
    password: Password | None = None
    applicants: Rows[ApplicantRow] = ()
    cases: Rows[CaseRow] = ()


class Content(Row):
    """A whole import file."""

    staff: Rows[StaffRow] = ()
    clients: Rows[ClientRow] = ()


ROW_OF: dict[str, type[Row]] = {
    "staff": StaffRow,
    "clients": ClientRow,
    "applicants": ApplicantRow,
    "cases": CaseRow,
    "checklist": ItemRow,
    "files": FileRow,
    "messages": MessageRow,
    "offers": OfferRow,
    "items": OfferLineRow,
    "payments": PaymentRow,
}
"""The row that stands in each list of the file."""
