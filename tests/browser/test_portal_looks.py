"""Every page of the portal for everybody: on a phone, right to left, light and dark, read aloud, by keyboard."""

import re
from html import unescape
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, Route, expect
from sqlalchemy import select

from backend.models.cases import Case
from backend.models.people import Client
from tests.browser.test_widget_access import violations
from tests.support.site import ANNA, ASA, BO, DESK, PHONE, Browse, Site

PAPER = {"viewport": {"width": 794, "height": 1123}}
LINKED = re.compile(r'href="(/portal/[^"#]*)"')
PASSED_OVER = re.compile(r"\.pdf|\.ics|/files/\d|/portal/go/|/content|[?&](lang|done)=")
MOST_PAGES = 60

SMALL = """() => [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")]
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.matches("p a, li p a, .skip"))
  .map(one => [one.getBoundingClientRect(), one])
  .filter(([box]) => box.width > 0 && Math.min(box.width, box.height) < 24)
  .map(([box, one]) => `${one.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`)"""
"""What is pressed and smaller than 24 px, but for links within a sentence."""

PRESSED_TWICE = """async (button) => {
  button.click();
  await new Promise((done) => setTimeout(done, 300));
  button.click();
  await new Promise((done) => setTimeout(done, 300));
  return button.getAttribute("aria-disabled");
}"""
"""The second press comes while the first one's answer is awaited."""


def crawled(site: Site, start: str, cookies: dict[str, str]) -> list[str]:
    """The pages that links lead to from a first one; of those that differ by a number or a date only, the first."""
    client = httpx.Client(base_url=site.url, cookies=cookies, follow_redirects=True, trust_env=False)
    found: list[str] = []
    waiting, seen = [start], {start}
    while waiting and len(found) < MOST_PAGES:
        path = waiting.pop(0)
        answer = client.get(path, headers={"Accept-Language": "en"})
        assert answer.status_code == httpx.codes.OK, f"{path}: {answer.status_code}"
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        found.append(path)
        for link in map(unescape, LINKED.findall(answer.text)):
            kind = re.sub(r"\d+", "0", link)
            if kind not in seen and not PASSED_OVER.search(link):
                seen.add(kind)
                waiting.append(link)
    client.close()
    return found


@pytest.fixture(scope="module")
def own_pages(site: Site) -> list[str]:
    """Every page that Anna can open."""
    return crawled(site, "/portal/", {"session": site.inside(ANNA)["value"]})


@pytest.fixture(scope="module")
def public_pages(site: Site) -> list[str]:
    """Every page that a guest can open."""
    return crawled(site, "/portal/login", {})


def look_at(page: Page, paths: list[str], language: str, direction: str) -> tuple[list[str], dict[str, str]]:
    """Open pages one after the other; what is wrong with them, and their titles by path."""
    wrong: list[str] = []
    titles: dict[str, str] = {}
    for path in paths:
        answer = page.goto(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert answer is not None
        root = page.locator("html")
        said = (answer.status, root.get_attribute("lang"), root.get_attribute("dir"), page.locator("h1").count())
        if said not in {(200, language, direction, 1), (404, language, direction, 1)}:
            wrong.append(f"{path}: status, lang, dir, headings {said}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{path}: scrolls sideways")
        wrong += [f"{path}: small: {one}" for one in page.evaluate(SMALL)]
        wrong += [f"{path}: {one}" for one in violations(page)]
        titles[path.partition("?")[0]] = page.title()
    return wrong, titles


def test_every_page_of_a_client_is_for_everybody_at_a_desk(browse: Browse, own_pages: list[str]) -> None:
    wrong, titles = look_at(browse(DESK, ANNA), own_pages, "en", "ltr")
    assert "\n".join(wrong) == ""
    assert {path: title for path, title in titles.items() if list(titles.values()).count(title) > 1} == {}


def test_every_page_of_a_client_is_for_everybody_on_a_phone_in_arabic(browse: Browse, own_pages: list[str]) -> None:
    wrong, _titles = look_at(browse(PHONE, ANNA), own_pages, "ar", "rtl")
    assert "\n".join(wrong) == ""


@pytest.mark.parametrize(("look", "language", "direction"), [(DESK, "fi", "ltr"), (PHONE, "ar", "rtl")])
def test_the_public_pages_are_for_everybody(
    browse: Browse, public_pages: list[str], look: dict[str, Any], language: str, direction: str
) -> None:
    wrong, _titles = look_at(browse(look, None), public_pages, language, direction)
    assert "\n".join(wrong) == ""


@pytest.mark.parametrize("look", [{**DESK, "color_scheme": "dark"}, {**PHONE, "color_scheme": "light"}])
def test_what_opens_and_what_went_wrong_is_for_everybody_too(
    browse: Browse, look: dict[str, Any], errors: list[str]
) -> None:
    page, guest = browse(look, ASA), browse(look, None)
    page.goto("/portal/cases")
    page.get_by_role("link", name="View case").click()
    page.get_by_role("link", name="Checklist").first.click()
    expect(page.locator(".item-upload").first).to_be_visible()
    for summary in page.locator("summary").all():
        summary.click()
    assert violations(page) == []
    page.goto("/portal/payments")
    page.get_by_role("link", name="Accept Offer").click()
    expect(page.get_by_role("button", name="Yes, accept the offer")).to_be_visible()
    assert violations(page) == []
    guest.goto("/portal/login")
    guest.locator("main form").evaluate("form => { form.noValidate = true; form.requestSubmit(); }")
    expect(guest.get_by_label("E-mail address")).to_be_focused()
    assert violations(guest) == []
    errors.clear()


def test_a_page_that_is_not_there_says_so_kindly(browse: Browse, errors: list[str]) -> None:
    wrong, _titles = look_at(browse(PHONE, ANNA), ["/portal/cases/999999"], "en", "ltr")
    assert "\n".join(wrong) == ""
    assert all("404" in text for text in errors)
    errors.clear()


def test_words_that_never_end_do_not_widen_a_page(browse: Browse, site: Site) -> None:
    page, word = browse(PHONE, BO), "Donaudampfschifffahrtsgesellschaft" * 4
    with site.database.write() as session:
        client = session.scalars(select(Client).where(Client.email == BO)).one()
        case = session.scalars(select(Case).where(Case.client_id == client.id)).one()
        client.name, case.package, case.pause_reason, case.paused = word, word, word, True
        home = f"/portal/cases/{case.id}"
    for path in ("/portal/", "/portal/cases", home, f"{home}/client", f"{home}/messages/new"):
        page.goto(path)
        expect(page.get_by_text(word).first).to_be_attached()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path


def test_the_profile_menu_closes_as_menus_do(browse: Browse) -> None:
    page = browse(DESK, ANNA)
    page.goto("/portal/")
    summary, menu = page.locator(".profile > summary"), page.locator(".profile-menu")
    summary.press("Enter")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(summary).to_be_focused()
    summary.click()
    page.locator("h1").click()
    expect(menu).to_be_hidden()


def test_a_form_that_is_on_its_way_is_not_sent_twice(browse: Browse, errors: list[str]) -> None:
    page, held = browse(DESK, None), list[Route]()
    page.goto("/portal/login")
    page.route("**/portal/login", lambda route, _request: held.append(route))
    page.get_by_label("E-mail address").fill("nobody@example.org")
    page.get_by_label("Password", exact=True).fill("not a password of anybody")
    button = page.locator("main form button.strong")
    resting = button.evaluate(PRESSED_TWICE)
    assert resting == "true"
    assert [route.request.method for route in held] == ["POST"]
    held[0].continue_()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(button).not_to_have_attribute("aria-disabled", "true")
    errors.clear()


def test_on_paper_there_is_the_page_without_its_buttons(browse: Browse) -> None:
    page = browse(PAPER, ANNA)
    page.goto("/portal/payments")
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    for part in (".sections", ".languages", ".profile", "assistant-chat"):
        expect(page.locator(part)).to_be_hidden()
