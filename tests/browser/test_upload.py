"""Sending files with script: one after the other, each with its answer beside it, and again when the line broke."""

import re

from playwright.sync_api import FilePayload, Page, Route, expect
from sqlalchemy import select

from backend.models.cases import CaseFile
from tests.support import samples
from tests.support.site import ANNA, DESK, PHONE, Browse, Site

CHECKLIST = "/portal/cases/1/checklist"
PASSPORT: FilePayload = {"name": "passport page.pdf", "mimeType": "application/pdf", "buffer": samples.pdf()}
PHOTO: FilePayload = {"name": "photo.heic", "mimeType": "image/heic", "buffer": samples.HEIC}
EMPTY: FilePayload = {"name": "empty.pdf", "mimeType": "application/pdf", "buffer": b""}


def open_clip(page: Page) -> str:
    """Open the paper clip of the item that is missing; how to find that item."""
    page.goto(CHECKLIST)
    item = page.locator("li[id^=item-]").filter(has_text="Missing").first
    found = f"#{item.get_attribute('id')}"
    page.locator(f"{found} .item-upload > summary").click()
    return found


def test_files_go_up_one_after_the_other_and_the_page_follows(browse: Browse, site: Site) -> None:
    page = browse(PHONE, ANNA)
    item = page.locator(open_clip(page))
    item.locator("input[type=file]").set_input_files([PASSPORT, EMPTY, PHOTO])
    expect(item.get_by_text("passport page.pdf was received.")).to_be_visible()
    expect(item.get_by_text("This file is empty.")).to_be_visible()
    expect(item.get_by_text("photo.heic was received.")).to_be_visible()
    expect(item.locator(".badge")).to_have_text("Received, we are checking")
    expect(item.locator(".item-files li")).to_have_count(2)
    expect(page.locator("#upload-said")).to_have_text(re.compile("photo.heic was received"))
    with site.database.read() as session:
        newest = session.scalars(select(CaseFile).order_by(CaseFile.id.desc()).limit(2)).all()
    assert [row.name for row in newest] == ["photo.heic", "passport page.pdf"]


def test_a_file_on_a_broken_line_can_be_sent_again(browse: Browse) -> None:
    page = browse(DESK, ANNA)
    page.goto("/portal/cases/1/files")
    broken: list[str] = []

    def break_once(route: Route) -> None:
        broken.append(route.request.url)
        route.abort("connectionreset") if len(broken) == 1 else route.continue_()

    page.route("**/api/cases/1/files", break_once)
    letter: FilePayload = {**PASSPORT, "name": "letter.pdf", "buffer": samples.pdf("A letter")}
    page.locator("input[type=file]").set_input_files(letter)
    expect(page.locator(".upload-list").get_by_text("The connection broke off.")).to_be_visible()
    page.get_by_role("button", name="Try again: letter.pdf").click()
    expect(page.locator(".upload-list").get_by_text("letter.pdf was received.")).to_be_visible()
    expect(page.locator("#case-files").get_by_text("letter.pdf")).to_be_visible()
    assert len(broken) == 2
