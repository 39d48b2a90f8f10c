"""The chat when the server is away, refuses, forgets or hangs up: nothing is lost, nothing comes twice."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.support.chat_page import Visit, bubbles, opened, write
from tests.support.web_double import WebDouble


def test_a_message_written_while_the_server_is_away_is_sent_when_it_is_back(anna: Page, double: WebDouble) -> None:
    double.stop()
    expect(anna.get_by_text("No connection. Trying again…")).to_be_visible()
    write(anna, "Are you there?")
    expect(anna.get_by_text("Your message will be sent when it is back.")).to_be_visible()
    expect(bubbles(anna, ".pending")).to_have_text("Are you there?")
    double.start()
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Are you there?")
    expect(anna.get_by_text("No connection.")).to_have_count(0)
    assert [received["message"] for received in double.received] == ["Are you there?"]


def test_an_unsent_message_survives_leaving_the_page(anna: Page, double: WebDouble) -> None:
    double.stop()
    expect(anna.get_by_text("No connection.")).to_be_visible()
    write(anna, "Do not lose me")
    expect(bubbles(anna, ".pending")).to_have_count(1)
    double.start()
    anna.reload()
    opened(anna)
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Do not lose me")
    assert len(double.received) == 1


def test_a_message_whose_acknowledgement_got_lost_is_stored_and_shown_once(anna: Page, double: WebDouble) -> None:
    double.answers_lost = 1
    double.answers["Once only"] = ("It is stored.", ())
    write(anna, "Once only")
    expect(anna.get_by_text("It is stored.")).to_be_visible()
    expect(bubbles(anna, ".pending")).to_have_text("Once only")
    double.stop()
    double.start()
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Once only")
    expect(bubbles(anna)).to_have_count(3)
    assert len(double.received) == 1


def test_messages_stay_in_order_across_a_lost_connection(anna: Page, double: WebDouble) -> None:
    double.stop()
    for text in ("one", "two", "three"):
        write(anna, text)
    double.start()
    expect(bubbles(anna, ".sent.from-client")).to_have_text(["one", "two", "three"])
    assert [received["message"] for received in double.received] == ["one", "two", "three"]


def test_a_message_that_came_too_fast_can_be_sent_again(anna: Page, double: WebDouble) -> None:
    double.refusals.append({"ok": False, "error": "too_fast", "text": "Please wait a moment."})
    anna.get_by_role("button", name="When are you open?").click()
    expect(anna.get_by_text("Please wait a moment.")).to_be_visible()
    anna.get_by_role("button", name="Send again").click()
    expect(bubbles(anna, ".sent.from-client")).to_have_text("When are you open?")
    assert [received["message"] for received in double.received] == ["/choice-2"]


def test_a_message_that_is_too_long_goes_back_into_the_field(anna: Page, double: WebDouble) -> None:
    double.refusals.append({"ok": False, "error": "too_long", "text": None})
    write(anna, "A very long story")
    expect(anna.get_by_text("This message was not sent.")).to_be_visible()
    anna.get_by_role("button", name="Change it").click()
    expect(anna.get_by_role("textbox")).to_have_value("A very long story")
    expect(bubbles(anna, ".from-client")).to_have_count(0)


def test_a_session_the_server_has_forgotten_is_replaced(anna: Page, double: WebDouble) -> None:
    [forgotten] = double.sessions
    double.sessions.clear()
    write(anna, "Still here?")
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Still here?")
    [received] = double.received
    assert received["session_id"] != forgotten
    assert len(double.openings) == 1


def test_the_page_calls_again_after_the_server_has_hung_up(
    context: BrowserContext, visit: Visit, double: WebDouble
) -> None:
    context.clock.install()
    page = opened(visit("/"))
    double.hang_up()
    expect(page.get_by_text("No connection.")).to_be_visible()
    page.clock.run_for(6_000)
    expect(page.get_by_text("No connection.")).to_have_count(0)
    double.say("Here I am again.")
    expect(bubbles(page).last).to_have_text("Here I am again.")


def test_a_connection_that_does_not_answer_is_replaced(
    context: BrowserContext, visit: Visit, double: WebDouble
) -> None:
    context.clock.install()
    page = opened(visit("/"))
    double.answers_lost = 1
    double.answers["Hello?"] = ("It is stored.", ())
    write(page, "Hello?")
    expect(page.get_by_text("It is stored.")).to_be_visible()
    page.clock.run_for(13_000)
    expect(bubbles(page, ".sent.from-client")).to_have_text("Hello?")
    assert len(double.received) == 1


def test_a_history_the_server_cannot_read_takes_nothing_away(anna: Page, double: WebDouble) -> None:
    double.history_readable = False
    double.stop()
    double.start()
    write(anna, "Back again")
    expect(bubbles(anna, ".sent.from-client")).to_have_text("Back again")
    expect(bubbles(anna)).to_have_count(2)


def test_a_network_that_blocks_websockets_is_no_obstacle(visit: Visit, double: WebDouble) -> None:
    double.stop()
    double.websocket = False
    double.start()
    page = visit("/")
    page.get_by_role("button", name="Chat with us").click()
    write(page, "By the slow road")
    expect(bubbles(page, ".sent.from-client")).to_have_text("By the slow road")
    assert set(double.transports) == {"polling"}
