"""A content goes into a case once, however often it is sent; the item takes its step and the caseworker hears of it."""

from io import BytesIO
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.documents import opening
from backend.documents.failures import InfectedError, NotKeptError, TooManyFilesError
from backend.documents.filing import Filed
from backend.documents.scanning import unscanned
from backend.documents.service import Documents
from backend.documents.storage import Storage
from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, ChecklistItem, ItemStatus
from backend.models.conversations import Delivery
from backend.people.acting import Acting, Client
from tests.support import samples
from tests.support.clock import MovableClock
from tests.support.house import TEXTS as SAID
from tests.support.house import House
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People


class Desk:
    """Sends files into cases, and looks at what lies there then."""

    def __init__(self, house: House, people: People) -> None:
        self.database, self.clock, self.people = house.database, house.clock, people
        self.storage = Storage(house.folder / "files")
        self.documents = Documents(
            self.database, self.storage, unscanned, house.organisation, SAID, house.clock, opening.opened
        )

    def case_id(self, number: str) -> int:
        """The id of a case."""
        with self.database.read() as session:
            return session.scalars(select(Case.id).where(Case.number == number)).one()

    def item(self, status: ItemStatus) -> ChecklistItem:
        """Anna's item that had this status at first."""
        keys = dict(zip(("approved", "pending", "rejected", "uploaded", "done"), ITEMS, strict=True))
        with self.database.read() as session:
            query = select(ChecklistItem).where(
                ChecklistItem.case_id == self.case_id(ANNAS_OTHER_CASE), ChecklistItem.key == keys[status.value]
            )
            return session.scalars(query).one()

    def send(
        self, content: bytes, number: str = ANNAS_OTHER_CASE, item_id: int | None = None, *,
        name: str = "pas.pdf", client: Client | None = None,
    ) -> Filed:  # fmt: skip
        """A client sends a file."""
        acting = Acting(client or self.people.anna, self.clock(), "portal")
        return self.documents.upload(acting, self.case_id(number), item_id, name, BytesIO(content))

    def files(self) -> list[CaseFile]:
        """All rows."""
        with self.database.read() as session:
            return list(session.scalars(select(CaseFile).order_by(CaseFile.id)))

    def mails(self) -> list[Delivery]:
        """All mails."""
        with self.database.read() as session:
            return list(session.scalars(select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id)))


ITEMS = ("passport", "lease", "payslips", "form", "photo")


@pytest.fixture
def desk(house: House, people: People) -> Desk:
    """A desk on an empty storage."""
    return Desk(house, people)


@pytest.mark.parametrize(
    ("start", "then"),
    [(ItemStatus.PENDING, "uploaded"), (ItemStatus.REJECTED, "uploaded"), (ItemStatus.DONE, "uploaded"),
     (ItemStatus.UPLOADED, "uploaded"), (ItemStatus.APPROVED, "approved")],
)  # fmt: skip
def test_a_file_moves_its_item_and_what_is_approved_stays(desk: Desk, start: ItemStatus, then: str) -> None:
    filed = desk.send(samples.pdf(), item_id=desk.item(start).id)
    row = desk.files()[0]
    assert (filed.is_new, filed.item_status) == (True, then)
    assert (row.checklist_item_id, row.media_type, row.uploaded_by) == (
        desk.item(start).id, "application/pdf", f"client:{desk.people.anna.id}",
    )  # fmt: skip
    assert (desk.item(start).status.value, desk.item(start).rejected_reason) == (then, None)
    assert desk.storage.read(row.sha256) == samples.pdf()


def test_the_event_says_who_when_and_what_but_no_name(desk: Desk) -> None:
    desk.send(samples.pdf(), item_id=desk.item(ItemStatus.PENDING).id, name="Annas pas.pdf")
    with desk.database.read() as session:
        uploaded, step = session.scalars(select(Event).order_by(Event.id)).all()
    assert (uploaded.kind, uploaded.subject_id, uploaded.at) == (
        "file.uploaded", str(desk.files()[0].id), desk.clock(),
    )  # fmt: skip
    assert (step.kind, step.old) == ("checklist_item.status", {"status": "pending"})
    assert "Annas" not in str(uploaded.new)


def test_the_same_content_for_the_same_item_is_kept_once(desk: Desk) -> None:
    item = desk.item(ItemStatus.PENDING)
    first = desk.send(samples.pdf(), item_id=item.id)
    again = desk.send(samples.pdf(), item_id=item.id, name="another name.pdf")
    assert (again.is_new, again.file_id) == (False, first.file_id)
    assert len(desk.files()) == 1


def test_the_same_content_for_another_item_or_case_is_a_row_of_its_own(desk: Desk) -> None:
    desk.send(samples.pdf(), item_id=desk.item(ItemStatus.PENDING).id)
    desk.send(samples.pdf(), item_id=desk.item(ItemStatus.REJECTED).id)
    desk.send(samples.pdf(), ANNAS_CASE)
    desk.send(samples.pdf(), CARLS_CASE, client=desk.people.carl)
    assert [row.name for row in desk.files()] == ["pas.pdf", "pas (2).pdf", "pas.pdf", "pas.pdf"]
    assert len({row.sha256 for row in desk.files()}) == 1


def test_a_content_that_lay_there_without_an_item_goes_to_the_item(desk: Desk) -> None:
    first = desk.send(samples.pdf())
    filed = desk.send(samples.pdf(), item_id=desk.item(ItemStatus.PENDING).id)
    assert (filed.file_id, filed.is_new, filed.item_status) == (first.file_id, False, "uploaded")
    assert desk.files()[0].checklist_item_id == desk.item(ItemStatus.PENDING).id


def test_what_was_rejected_stays_so_when_the_same_comes_again(desk: Desk) -> None:
    item = desk.item(ItemStatus.PENDING)
    desk.send(samples.pdf(), item_id=item.id)
    with desk.database.write() as session:
        row = session.get_one(ChecklistItem, item.id)
        row.status, row.rejected_reason = ItemStatus.REJECTED, "Blurred"
    assert desk.send(samples.pdf(), item_id=item.id).item_status == "rejected"


def test_the_same_content_sent_by_many_at_once_is_one_row(desk: Desk) -> None:
    item_id, start = desk.item(ItemStatus.PENDING).id, Barrier(4)

    def send() -> None:
        start.wait()
        desk.send(samples.pdf(), item_id=item_id)

    threads = [Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(desk.files()) == 1
    assert len(desk.mails()) == 1


def test_the_caseworker_hears_of_it_once_an_hour_and_case(desk: Desk) -> None:
    for minutes, mails in ((0, 1), (30, 1), (29, 1), (2, 2), (58, 2)):
        desk.clock.advance(minutes=minutes)
        desk.send(samples.pdf(f"file after {minutes}"), ANNAS_CASE)
        assert len(desk.mails()) == mails
    desk.send(samples.pdf(), ANNAS_OTHER_CASE)
    assert [mail.address for mail in desk.mails()] == [
        "lars@nordbro.example", "lars@nordbro.example", "info@nordbro.example",
    ]  # fmt: skip
    assert not any(ANNAS_CASE in f"{mail.subject}{mail.body}" or "Anna" in (mail.body or "") for mail in desk.mails())


def test_anothers_case_or_item_is_not_there_and_nothing_is_kept(desk: Desk) -> None:
    pending = desk.item(ItemStatus.PENDING).id
    for number, item_id in ((ANNAS_OTHER_CASE, None), (ANNAS_OTHER_CASE, pending), (CARLS_CASE, pending)):
        with pytest.raises(NotFoundError):
            desk.send(samples.pdf(), number, item_id, client=desk.people.carl)
    assert (desk.files(), desk.mails(), list(desk.storage.folder.rglob("*"))) == ([], [], [])


def test_a_full_disk_is_said_and_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotKeptError):
        desk.send(samples.pdf())
    assert desk.files() == []
    monkeypatch.undo()
    assert desk.send(samples.pdf()).is_new


def test_a_case_takes_so_many_files_and_no_more(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.documents.filing.MOST_FILES", 2)
    desk.send(samples.pdf("1"))
    desk.send(samples.pdf("2"))
    with pytest.raises(TooManyFilesError):
        desk.send(samples.pdf("3"))
    assert desk.send(samples.pdf("2")).is_new is False


def test_an_infected_file_is_an_event_of_the_case(desk: Desk, database: Database, clock: MovableClock) -> None:
    def infected(_content: bytes) -> bool:
        raise InfectedError

    desk.documents = Documents(
        database, desk.storage, infected, desk.documents.organisation, SAID, clock, opening.opened
    )
    with pytest.raises(InfectedError):
        desk.send(samples.pdf())
    with database.read() as session:
        assert session.scalars(select(Event)).one().kind == "file.infected"
