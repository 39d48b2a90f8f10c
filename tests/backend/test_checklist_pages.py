"""The checklist and the files as pages that need no script, and a file as nothing a browser could run."""

import re

import httpx
import pytest
from sqlalchemy import select

from backend.models.cases import Case, CaseFile, ChecklistItem
from tests.support import samples
from tests.support.databases import ONLY_SQLITE
from tests.support.people import ANNAS_OTHER_CASE
from tests.support.portal import Portal

pytestmark = ONLY_SQLITE
PDF = samples.pdf()


def case_id(portal: Portal) -> int:
    """Anna's case with a checklist."""
    with portal.web.database.read() as session:
        return session.scalars(select(Case.id).where(Case.number == ANNAS_OTHER_CASE)).one()


def item_id(portal: Portal, key: str) -> int:
    """An item of it."""
    with portal.web.database.read() as session:
        query = select(ChecklistItem.id).where(ChecklistItem.key == key, ChecklistItem.case_id == case_id(portal))
        return session.scalars(query).one()


def page(portal: Portal, part: str = "checklist") -> str:
    """A page of the case, in English."""
    answer = portal.get(f"/portal/cases/{case_id(portal)}/{part}?lang=en")
    assert answer.status_code == 200
    return answer.text


def send(portal: Portal, key: str, *files: tuple[str, bytes]) -> httpx.Response:
    """Files for an item, by its form."""
    sent = [("files", file) for file in files]
    return portal.post(f"/portal/cases/{case_id(portal)}/checklist/{item_id(portal, key)}/files", files=sent)


def rows(portal: Portal) -> list[CaseFile]:
    """All rows."""
    with portal.web.database.read() as session:
        return list(session.scalars(select(CaseFile).order_by(CaseFile.id)))


def one_item(html: str, number: int) -> str:
    """The part of the page that shows one item."""
    return html.partition(f'id="item-{number}"')[2].partition('<li class="card"')[0]


def test_the_checklist_says_what_is_missing_why_and_until_when(anna: Portal) -> None:
    html = page(anna)
    assert "2 of 5 are finished." in html
    lease, payslips = one_item(html, item_id(anna, "lease")), one_item(html, item_id(anna, "payslips"))
    assert "The lease" in lease
    assert "It should have been here by" in lease
    assert "Page 2 is missing" in payslips
    assert "Please send it by" in payslips
    assert "Mark done" in lease
    assert "Mark done" not in payslips


def test_a_case_without_a_checklist_says_so(carl: Portal, anna: Portal) -> None:
    with anna.web.database.read() as session:
        empty = session.scalars(select(Case.id).where(Case.number == "NB-2026-0142")).one()
    assert "There is no checklist for this case yet" in anna.get(f"/portal/cases/{empty}/checklist?lang=en").text
    assert "There are no files in this case yet" in anna.get(f"/portal/cases/{empty}/files?lang=en").text


def test_several_files_go_up_together_and_stand_beside_the_item(anna: Portal) -> None:
    answer = send(anna, "lease", ("pas.pdf", PDF), ("foto.jpg", samples.photo()))
    assert answer.status_code == 303
    assert "Thank you. We have received your files" in anna.get(f"{answer.headers['location']}&lang=en").text
    lease = one_item(page(anna), item_id(anna, "lease"))
    assert "Received, we are checking" in lease
    assert "pas.pdf" in lease
    assert f"/portal/files/{rows(anna)[1].id}?view=1" in lease


def test_a_file_that_is_refused_says_why_and_the_others_are_kept(anna: Portal) -> None:
    anna.get("/portal/cases?lang=en")
    answer = send(anna, "lease", ("pas.pdf", PDF), ("<b>page</b>.pdf", b"<script>alert(1)</script>"), ("nil.pdf", b""))
    assert answer.status_code == 422
    assert "1 file was received" in answer.text
    assert "&lt;b&gt;page&lt;/b&gt;.pdf" in answer.text
    assert "We cannot take this kind of file" in answer.text
    assert "This file is empty" in answer.text
    assert [row.name for row in rows(anna)] == ["pas.pdf"]


def test_the_form_without_a_file_says_so(anna: Portal) -> None:
    anna.get("/portal/cases?lang=en")
    assert "You have not chosen a file yet" in send(anna, "lease").text


def test_the_same_file_again_is_answered_kindly(anna: Portal) -> None:
    send(anna, "lease", ("pas.pdf", PDF))
    answer = send(anna, "lease", ("pas.pdf", PDF))
    assert "We have this file already" in anna.get(f"{answer.headers['location']}&lang=en").text
    assert len(rows(anna)) == 1


def test_an_item_is_marked_done_and_opened_again(anna: Portal) -> None:
    path = f"/portal/cases/{case_id(anna)}/checklist/{item_id(anna, 'lease')}"
    assert anna.post(f"{path}/done").headers["location"].endswith("?done=item-done")
    assert "3 of 5 are finished." in page(anna)
    assert anna.post(f"{path}/reopen").headers["location"].endswith("?done=item-reopened")
    assert "2 of 5 are finished." in page(anna)


def test_a_step_that_cannot_be_is_explained_beside_the_item(anna: Portal) -> None:
    anna.get("/portal/cases?lang=en")
    answer = anna.post(f"/portal/cases/{case_id(anna)}/checklist/{item_id(anna, 'payslips')}/done")
    assert answer.status_code == 409
    assert "needs a new file first" in one_item(answer.text, item_id(anna, "payslips"))


def test_files_without_an_item_stand_under_files(anna: Portal) -> None:
    answer = anna.post(f"/portal/cases/{case_id(anna)}/files", files=[("files", ("brev.pdf", PDF))])
    assert answer.status_code == 303
    html = page(anna, "files")
    assert "brev.pdf" in html
    assert "Not on the checklist" in html
    assert "PDF" in html


def test_many_files_are_shown_page_by_page(anna: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.portal.files_pages.PER_PAGE", 2)
    send(anna, "lease", *[(f"{number}.pdf", samples.pdf(str(number))) for number in range(3)])
    first = page(anna, "files")
    assert ("2.pdf" in first, "0.pdf" in first) == (True, False)
    older = re.search(r'href="([^"]+\?after=\d+)"', first)
    assert older
    assert "0.pdf" in anna.get(older[1]).text


def shown(portal: Portal, query: str = "") -> httpx.Response:
    """The newest file as the portal sends it."""
    return portal.get(f"/portal/files/{rows(portal)[-1].id}{query}")


@pytest.mark.parametrize(
    ("name", "content", "inline"),
    [("a.pdf", PDF, True), ("a.jpg", samples.photo(), True), ("a.heic", samples.HEIC, False),
     ("a.docx", samples.docx(), False)],
)  # fmt: skip
def test_a_file_is_saved_unless_it_may_be_shown(anna: Portal, name: str, content: bytes, inline: bool) -> None:
    send(anna, "lease", (name, content))
    saved, seen = shown(anna), shown(anna, "?view=1")
    assert saved.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert seen.headers["content-disposition"].startswith("inline" if inline else "attachment")
    for answer in (saved, seen):
        assert answer.headers["content-type"] == rows(anna)[-1].media_type
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["cache-control"] == "private, no-store"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert "sandbox" in saved.headers["content-security-policy"]


def test_a_name_of_another_alphabet_arrives_whole(anna: Portal) -> None:
    send(anna, "lease", ("جواز.pdf", PDF))
    assert shown(anna).headers["content-disposition"] == "attachment; filename*=utf-8''%D8%AC%D9%88%D8%A7%D8%B2.pdf"


def test_a_part_of_a_file_can_be_asked_for(anna: Portal) -> None:
    send(anna, "lease", ("a.pdf", PDF))
    path = f"/portal/files/{rows(anna)[0].id}"
    answer = anna.get(path, headers={"Range": "bytes=0-3"})
    assert (answer.status_code, answer.content) == (206, b"%PDF")
    assert anna.get(path).content == PDF


def test_an_imported_file_of_no_known_kind_is_never_shown(anna: Portal) -> None:
    send(anna, "lease", ("a.pdf", PDF))
    with anna.web.database.write() as session:
        session.scalars(select(CaseFile)).one().media_type = "text/html"
    answer = shown(anna, "?view=1")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")


def test_a_content_that_is_gone_is_our_fault_and_says_so(anna: Portal) -> None:
    send(anna, "lease", ("a.pdf", PDF))
    next(path for path in (anna.web.folder / "files").rglob("*") if path.is_file()).unlink()
    assert shown(anna).status_code == 503


def test_a_stranger_sees_and_sends_nothing(anna: Portal, carl: Portal, guest: Portal) -> None:
    send(anna, "lease", ("a.pdf", PDF))
    file_id, own, lease = rows(anna)[0].id, case_id(anna), item_id(anna, "lease")
    for path in (f"files/{file_id}", f"cases/{own}/checklist", f"cases/{own}/files"):
        assert carl.get(f"/portal/{path}").status_code == 404
        assert guest.get(f"/portal/{path}").status_code == 303
    with anna.web.database.read() as session:
        carls = session.scalars(select(Case.id).where(Case.number == "NB-2026-0333")).one()
    for case in (own, carls):
        for step in ("done", "reopen"):
            assert carl.post(f"/portal/cases/{case}/checklist/{lease}/{step}").status_code == 404
        sent = [("files", ("b.pdf", samples.pdf("Carl's")))]
        assert carl.post(f"/portal/cases/{case}/checklist/{lease}/files", files=sent).status_code == 404
    assert len(rows(anna)) == 1


def test_a_form_of_another_site_is_refused(anna: Portal) -> None:
    path = f"/portal/cases/{case_id(anna)}/checklist/{item_id(anna, 'lease')}"
    for step, files in (("done", None), ("files", [("files", ("a.pdf", PDF))])):
        assert anna.post(f"{path}/{step}", files=files, csrf="forged").status_code == 403
    assert rows(anna) == []
