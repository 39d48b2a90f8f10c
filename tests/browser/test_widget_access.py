"""The chat and the pages for everybody: by keyboard, on a phone, right to left, light and dark."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.chat_page import Visit, bubbles, opened
from tests.support.web_double import WebDouble

AXE = Path(__file__).resolve().parents[2] / "connectors/web/widget/node_modules/axe-core/axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PHONE = {
    "viewport": {"width": 360, "height": 720},
    "is_mobile": True,
    "has_touch": True,
    "reduced_motion": "reduce",
}
LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}
LOOKS: list[dict[str, Any]] = [LIGHT, DARK, PHONE]
PAGES = [(LIGHT, "/"), (DARK, "/"), (PHONE, "/?lang=ar"), (LIGHT, "/dev/mail"), (DARK, "/dev/mail/1")]


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA, one line each."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run(document, {runOnly: tags})", WCAG)["violations"]
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize(("context", "path"), PAGES, indirect=["context"])
def test_the_pages_keep_to_wcag(visit: Visit, path: str) -> None:
    page = visit(path)
    page.locator(".mail-time, .mail-body, .launcher").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("context", LOOKS, ids=["light", "dark", "phone"], indirect=True)
def test_the_open_chat_keeps_to_wcag_in_every_state(anna: Page, double: WebDouble) -> None:
    double.say("Write to info@example.com", (("Thanks", "/choice-3"),), author="staff")
    double.typing(on=True)
    expect(anna.get_by_role("button", name="Thanks")).to_be_visible()
    assert violations(anna) == []
    double.refusals.append({"ok": False, "error": "unavailable", "text": None})
    anna.get_by_role("button", name="Thanks").click()
    expect(anna.get_by_role("button", name="Send again")).to_be_visible()
    double.stop()
    expect(anna.get_by_text("No connection.")).to_be_visible()
    assert violations(anna) == []


def test_the_keyboard_is_enough(visit: Visit, double: WebDouble) -> None:
    page = visit("/")
    launcher = page.get_by_role("button", name="Chat with us")
    launcher.wait_for()
    page.locator("body").press("Shift+Tab")
    expect(launcher).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox")).to_be_focused()
    expect(page.get_by_role("button", name="When are you open?")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(bubbles(page, ".sent.from-client")).to_have_text("When are you open?")
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(launcher).to_be_focused()


def test_new_messages_are_announced_politely_and_a_history_is_not(anna: Page, double: WebDouble) -> None:
    log = anna.get_by_role("log", name="Conversation")
    double.say("One more thing.")
    expect(bubbles(anna)).to_have_count(2)
    expect(log).to_have_attribute("aria-live", "polite")
    anna.reload()
    expect(bubbles(opened(anna))).to_have_count(2)
    expect(log).to_have_attribute("aria-live", "off")
    double.say("And another.")
    expect(log).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize("context", [PHONE], ids=["phone"], indirect=True)
def test_on_a_phone_the_chat_covers_the_page_and_keeps_the_focus(anna: Page) -> None:
    box = anna.get_by_role("dialog").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 360, "height": 720}
    expect(anna.get_by_role("log")).to_be_focused()
    assert anna.evaluate("document.querySelector('assistant-chat').shadowRoot.querySelector('dialog:modal') !== null")
    anna.get_by_role("button", name="Close the chat").click()
    expect(anna.get_by_role("button", name="Chat with us")).to_be_focused()


def test_turning_the_phone_leaves_the_chat_open(anna: Page) -> None:
    anna.set_viewport_size({"width": 360, "height": 720})
    expect(anna.locator("dialog:modal")).to_be_visible()
    anna.set_viewport_size({"width": 900, "height": 400})
    expect(anna.locator("dialog:modal")).to_have_count(0)
    expect(anna.get_by_role("dialog")).to_be_visible()
    expect(anna.get_by_role("textbox")).to_be_in_viewport(ratio=1)
    expect(anna.get_by_role("button", name="Close the chat")).to_be_in_viewport(ratio=1)


def test_targets_are_large_enough(anna: Page) -> None:
    boxes = [button.bounding_box() for button in anna.get_by_role("dialog").get_by_role("button").all()]
    sizes = [min(box["width"], box["height"]) for box in boxes if box is not None]
    assert len(sizes) == 4
    assert min(sizes) >= 24


def test_arabic_runs_from_right_to_left(visit: Visit, double: WebDouble) -> None:
    page = visit("/?lang=ar")
    page.locator(".launcher").click()
    expect(bubbles(page)).to_have_count(1)
    panel = page.get_by_role("dialog").bounding_box()
    assert panel is not None
    assert panel["x"] == 20
    page.get_by_role("textbox").fill("مرحبا")
    page.keyboard.press("Enter")
    own = bubbles(page, ".sent.from-client")
    expect(own).to_have_text("مرحبا")
    box = own.bounding_box()
    assert box is not None
    assert box["x"] < panel["x"] + 40
    assert double.received[0]["metadata"]["language"] == "ar"
