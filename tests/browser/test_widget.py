"""The chat on the firm's page: what Anna sees and what reaches the server."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.chat_page import Visit, bubbles, opened, write
from tests.support.web_double import WebDouble

LINES = "It is with the authority.\n\nCall us."


def test_a_visitor_who_does_not_open_the_chat_is_not_connected(visit: Visit, double: WebDouble) -> None:
    page = visit("/")
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert double.sessions == {}


def test_the_assistant_introduces_itself_once(anna: Page, double: WebDouble) -> None:
    expect(anna.get_by_role("dialog", name="Chat with Go2Sweden")).to_be_visible()
    expect(anna.get_by_text("Assistant", exact=True)).to_be_visible()
    expect(anna.get_by_text("Today")).to_be_visible()
    anna.keyboard.press("Escape")
    anna.get_by_role("button", name="Chat with us").click()
    expect(bubbles(anna)).to_have_count(1)
    assert double.openings == list(double.sessions)
    assert double.transports == ["websocket"]


def test_a_message_is_sent_and_answered_with_its_line_breaks(anna: Page, double: WebDouble) -> None:
    double.answers["How far is my case?"] = (LINES, ())
    write(anna, "How far is my case?")
    expect(bubbles(anna).last).to_have_text(LINES, use_inner_text=True)
    expect(anna.get_by_role("textbox")).to_have_value("")
    [received] = double.received
    assert received["message"] == "How far is my case?"
    assert received["session_id"] in double.sessions
    assert received["metadata"] == {"language": "en", "page": f"{double.url}/"}


def test_shift_and_enter_start_a_new_line(anna: Page, double: WebDouble) -> None:
    anna.get_by_role("textbox").press_sequentially("Hello")
    anna.keyboard.press("Shift+Enter")
    anna.keyboard.type("it is Anna")
    assert double.received == []
    anna.keyboard.press("Enter")
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Hello\nit is Anna", use_inner_text=True)


def test_nothing_is_sent_while_the_field_is_empty(anna: Page, double: WebDouble) -> None:
    write(anna, "  \n ")
    write(anna, "Now")
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Now")
    assert [received["message"] for received in double.received] == ["Now"]


def test_a_quick_reply_sends_its_payload_and_shows_its_title(anna: Page, double: WebDouble) -> None:
    anna.get_by_role("button", name="How is my case going?").click()
    expect(bubbles(anna, ".sent.from-client")).to_have_text("How is my case going?")
    expect(anna.get_by_role("button", name="When are you open?")).to_have_count(0)
    expect(anna.get_by_role("textbox")).to_be_focused()
    [received] = double.received
    assert received["message"] == "/choice-1"
    assert received["metadata"]["title"] == "How is my case going?"


def test_only_the_newest_message_has_quick_replies(anna: Page, double: WebDouble) -> None:
    double.say("Which case?", (("The first", "/choice-3"), ("The second", "/choice-4")))
    expect(anna.get_by_role("group").get_by_role("button")).to_have_text(["The first", "The second"])
    double.say("Never mind.")
    expect(bubbles(anna).last).to_have_text("Never mind.")
    expect(anna.get_by_role("group")).to_have_count(0)


def test_a_message_delivered_twice_is_shown_once(anna: Page, double: WebDouble) -> None:
    double.say_again()
    double.say("Next.")
    expect(bubbles(anna).last).to_have_text("Next.")
    expect(bubbles(anna)).to_have_count(2)


def test_a_reload_continues_the_conversation(anna: Page, double: WebDouble) -> None:
    double.answers["Hello"] = ("Hello Anna.", ())
    write(anna, "Hello")
    expect(bubbles(anna).last).to_have_text("Hello Anna.")
    anna.reload()
    opened(anna)
    expect(bubbles(anna)).to_have_count(3)
    expect(bubbles(anna).last).to_be_in_viewport()
    assert len(double.sessions) == 1
    assert len(double.openings) == 1


def test_another_tab_of_the_same_browser_follows(anna: Page, visit: Visit, double: WebDouble) -> None:
    other = opened(visit("/"))
    write(anna, "Hello from the first tab")
    expect(bubbles(other, ".from-client")).to_have_text("Hello from the first tab")
    expect(bubbles(anna, ".from-client")).to_have_count(1)


def test_messages_that_came_while_the_chat_was_closed_are_counted(anna: Page, double: WebDouble) -> None:
    anna.keyboard.press("Escape")
    double.say("There is news.")
    launcher = anna.get_by_role("button", name="Chat with us 1 unread")
    expect(launcher).to_be_visible()
    launcher.click()
    expect(bubbles(anna).last).to_have_text("There is news.")
    anna.keyboard.press("Escape")
    expect(anna.get_by_role("button", name="Chat with us", exact=True)).to_be_visible()


def test_staff_are_told_apart_from_the_assistant(anna: Page, double: WebDouble) -> None:
    double.typing(on=True)
    expect(anna.locator(".typing")).to_be_visible()
    double.say("This is Mette.", author="staff")
    expect(anna.get_by_text("Staff at Go2Sweden")).to_be_visible()
    expect(anna.locator(".typing")).to_be_hidden()


def test_what_was_private_is_hidden_once_the_verification_has_lapsed(anna: Page, double: WebDouble) -> None:
    double.say("Your case is paused.", (("Why?", "/choice-5"),))
    expect(anna.get_by_text("Your case is paused.")).to_be_visible()
    double.hide_all()
    anna.reload()
    opened(anna)
    expect(bubbles(anna)).to_have_text(["Hidden for your safety. Sign in again to see your case."] * 2)
    expect(anna.get_by_role("button", name="Why?")).to_have_count(0)


def test_only_safe_links_can_be_followed_and_markup_is_text(anna: Page, double: WebDouble) -> None:
    double.say(
        "See https://example.com/a?b=1. (Or https://example.com/b), write to info@example.com, "
        "call +46 (0) 770 373 753! javascript:alert(1) <b onclick=x>bold</b>"
    )
    links = bubbles(anna).last.get_by_role("link")
    expect(links).to_have_count(4)
    assert [link.get_attribute("href") for link in links.all()] == [
        "https://example.com/a?b=1",
        "https://example.com/b",
        "mailto:info@example.com",
        "tel:+46770373753",
    ]
    expect(bubbles(anna).last).to_contain_text("javascript:alert(1) <b onclick=x>bold</b>")


def test_a_message_taller_than_the_chat_is_read_from_its_first_line(anna: Page, double: WebDouble) -> None:
    double.say("\n".join(f"Item {number}" for number in range(60)))
    tall = anna.locator(".message").last
    expect(tall).to_be_visible()
    log = anna.get_by_role("log").bounding_box()
    box = tall.bounding_box()
    assert log is not None
    assert box is not None
    assert abs(box["y"] - log["y"]) < 20


def test_a_page_can_open_and_close_the_chat_itself(visit: Visit) -> None:
    page = visit("/")
    page.get_by_role("button", name="Chat with us").wait_for()
    page.evaluate("document.querySelector('assistant-chat').open()")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.evaluate("document.querySelector('assistant-chat').close()")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_the_page_says_the_language_when_the_script_tag_does_not(visit: Visit) -> None:
    expect(visit("/bare").get_by_role("button", name="Chat med os")).to_be_visible()


@pytest.mark.parametrize("context", [{"locale": "pl-PL"}], ids=["polish"], indirect=True)
def test_a_visitor_whose_language_the_firm_does_not_speak_gets_its_first_one(visit: Visit, errors: list[str]) -> None:
    expect(visit("/bare?lang=pl").get_by_role("button", name="Chat med os")).to_be_visible()
    assert [text for text in errors if "404" not in text] == []
    errors.clear()


def test_the_launcher_stays_hidden_until_its_texts_are_there(
    visit: Visit, double: WebDouble, errors: list[str]
) -> None:
    double.texts_missing = True
    page = visit("/")
    page.wait_for_function("document.querySelector('assistant-chat').matches(':defined')")
    expect(page.locator(".launcher")).to_have_count(0)
    double.texts_missing = False
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    errors.clear()
