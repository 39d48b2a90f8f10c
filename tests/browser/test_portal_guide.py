"""The steps of the firm's guide to its portal, as a new client takes them in a browser, with and without script."""

import io

import pytest
from fpdf import FPDF
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect
from sqlalchemy import select

from backend.models.cases import CaseFile, CaseMessage, ChecklistItem
from tests.support.site import ANNA, ASA, BO, DESK, LINNEA, PHONE, Browse, Site

PLAIN = {**DESK, "java_script_enabled": False}
OWN_PASSWORD = "four words with spaces"
ASAS_PHONE = "+46 70 174 06 30"
SCRIPT = pytest.mark.parametrize("look", [PHONE, PLAIN], ids=["phone", "without script"])


def papers(of: str) -> list[FilePayload]:
    """A PDF and a photo of something, as a client has them."""
    document, photo = FPDF(), io.BytesIO()
    document.add_page()
    Image.new("RGB", (40, 30), "white").save(photo, "JPEG")
    return [
        {"name": f"{of}.pdf", "mimeType": "application/pdf", "buffer": bytes(document.output())},
        {"name": f"{of} page 4.jpg", "mimeType": "image/jpeg", "buffer": photo.getvalue()},
    ]


def log_in(page: Page, email: str, password: str) -> None:
    """Fill in the login page."""
    page.goto("/portal/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_load_state()


def go_to(page: Page, *links: str) -> None:
    """Follow links of the page one after the other."""
    for link in links:
        page.locator("main, .sections").get_by_role("link", name=link).first.click()
        page.wait_for_load_state()


def test_the_first_password_is_the_phone_number_and_an_own_one_is_asked_for(browse: Browse) -> None:
    page = browse(PHONE, None)
    log_in(page, ASA, ASAS_PHONE)
    expect(page.get_by_role("heading", level=1, name="Choose a new password")).to_be_visible()
    page.get_by_label("New password").fill(OWN_PASSWORD)
    page.get_by_role("button", name="Save the new password").click()
    expect(page.get_by_role("status")).to_contain_text("Your new password is saved.")
    go_to(page, "My page")
    expect(page.get_by_role("heading", level=1, name="Hello, Åsa")).to_be_visible()
    expect(page.get_by_text("Your password is still the phone number")).to_have_count(0)


@SCRIPT
def test_a_forgotten_password_is_replaced_by_a_link_in_a_mail(
    browse: Browse, site: Site, look: dict[str, object]
) -> None:
    page = browse(look, None)
    page.goto("/portal/login")
    go_to(page, "Forgot your password?")
    page.get_by_label("E-mail address").fill(BO)
    sent = len(site.mails(BO))
    page.get_by_role("button", name="Send the link").click()
    expect(page.get_by_text("If we know that e-mail address, a mail with a link is on its way")).to_be_visible()
    page.goto(site.link(BO, after=sent))
    page.get_by_label("New password").fill(f"{OWN_PASSWORD} {len(look)}")
    page.get_by_role("button", name="Save the new password").click()
    log_in(page, BO, f"{OWN_PASSWORD} {len(look)}")
    expect(page.get_by_role("heading", level=1, name="Hello, Bo")).to_be_visible()


def test_the_language_is_chosen_at_the_top_and_stays(browse: Browse) -> None:
    page = browse(PHONE, LINNEA)
    page.goto("/portal/cases")
    page.locator(".languages").get_by_text("العربية").click()
    expect(page.locator("html[lang=ar][dir=rtl]")).to_be_visible()
    page.goto("/portal/payments")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    page.locator(".languages").get_by_text("English").click()
    expect(page.get_by_role("heading", level=1, name="Payments")).to_be_visible()


def test_an_offer_is_accepted(browse: Browse) -> None:
    page = browse(PHONE, ASA)
    page.goto("/portal/")
    go_to(page, "Payments", "Accept Offer")
    expect(page.get_by_role("row", name="Total")).to_contain_text("6,000.00")
    page.get_by_role("button", name="Yes, accept the offer").click()
    expect(page.get_by_role("status")).to_have_text("Thank you. You have accepted the offer.")
    expect(page.get_by_text("Accepted", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Accept Offer")).to_have_count(0)


def test_a_payment_is_made_and_its_receipt_downloaded(browse: Browse) -> None:
    page = browse(DESK, LINNEA)
    page.goto("/portal/")
    go_to(page, "Payments", "Select", "Pay F-2026-0340")
    page.get_by_role("button", name="Pay").click()
    page.get_by_role("button", name="Pay (test)").click()
    expect(page.get_by_role("status")).to_contain_text("Your payment has arrived.")
    go_to(page, "Payments")
    with page.expect_download() as download:
        page.get_by_role("link", name="Receipt F-2026-0340").click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


@SCRIPT
def test_a_message_is_sent_from_a_case(browse: Browse, site: Site, look: dict[str, object]) -> None:
    page = browse(look, ANNA)
    page.goto("/portal/")
    go_to(page, "Cases", "View case G2S-2026-0142", "Messages", "New message")
    for heading in ("EU residence", "Anna Sørensen", "Maria Lindqvist"):
        expect(page.get_by_role("definition").filter(has_text=heading).first).to_be_visible()
    page.get_by_label("Subject").fill("The lease")
    page.get_by_label("Your message").fill(f"Here is page 4.\n\nAnna {len(look)}")
    page.get_by_text("Client details").last.click()
    expect(page.get_by_text("anna.sorensen@family.example")).to_be_visible()
    page.get_by_role("button", name="Send message").click()
    expect(page.get_by_role("status")).to_have_text("Your message is sent.")
    with site.database.read() as session:
        bodies = session.scalars(select(CaseMessage.body).where(CaseMessage.subject == "The lease")).all()
    assert f"Here is page 4.\n\nAnna {len(look)}" in [body.replace("\r\n", "\n") for body in bodies]


def test_documents_are_sent_one_after_the_other_and_the_item_marked_done(browse: Browse, site: Site) -> None:
    page = browse(PHONE, ANNA)
    page.goto("/portal/cases/1/checklist")
    item = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="S1 form"))
    item.get_by_text("Send files").click()
    for paper in papers("s1"):
        item.locator("input[type=file]").set_input_files(paper)
        expect(item.get_by_text(f"{paper['name']} was received.")).to_be_visible()
    expect(item.locator(".item-files > li")).to_have_count(2)
    item.get_by_text("Mark done").click()
    item.get_by_role("button", name="Yes, it is done").click()
    expect(page.get_by_role("status").first).to_contain_text("It is marked as done.")
    assert stored(site, "s1_form") == ("done", ["s1.pdf", "s1 page 4.jpg"])


def test_documents_are_sent_at_once_without_script(browse: Browse, site: Site) -> None:
    page = browse(PLAIN, ANNA)
    page.goto("/portal/cases/1/checklist")
    item = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Rental contract"))
    item.get_by_text("Send files").click()
    item.locator("input[type=file]").set_input_files(papers("lease"))
    item.get_by_role("button", name="Send").click()
    expect(item.get_by_text("Received, we are checking")).to_be_visible()
    expect(item.get_by_text("lease page 4.jpg")).to_be_visible()
    status, names = stored(site, "rental_contract")
    assert status == "uploaded"
    assert {"lease.pdf", "lease page 4.jpg"} <= set(names)


def stored(site: Site, key: str) -> tuple[str, list[str]]:
    """What the database says of an item of Anna's: its status, and the names of its files."""
    with site.database.read() as session:
        item = session.scalars(select(ChecklistItem).where(ChecklistItem.case_id == 1, ChecklistItem.key == key)).one()
        names = session.scalars(
            select(CaseFile.name).where(CaseFile.checklist_item_id == item.id).order_by(CaseFile.id)
        ).all()
        return str(item.status), list(names)


def test_quick_links_lead_through_a_case(browse: Browse) -> None:
    page = browse(PHONE, ANNA)
    page.goto("/portal/cases/1")
    quick = page.get_by_role("navigation", name="Quick links")
    for link, heading in (("Client details", "Client details"), ("Checklist", "Checklist"), ("Files", "Files in this")):
        quick.get_by_role("link", name=link).click()
        expect(page.get_by_role("heading", level=2, name=heading)).to_be_visible()
    quick.get_by_role("link", name="Messages").click()
    expect(page.get_by_role("link", name="New message")).to_be_visible()


@SCRIPT
def test_logging_out_from_the_profile_menu(browse: Browse, look: dict[str, object]) -> None:
    page = browse(look, ANNA)
    page.goto("/portal/")
    page.locator(".profile > summary").click()
    page.locator(".profile-menu").get_by_role("button", name="Log out").click()
    expect(page.get_by_role("status")).to_have_text("You are logged out.")
    page.goto("/portal/cases")
    expect(page.get_by_role("heading", level=1, name="Log in")).to_be_visible()
    assert "session" not in {cookie.get("name") for cookie in page.context.cookies()}
