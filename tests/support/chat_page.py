"""What a visitor does with the chat on a page, in English."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page

Visit = Callable[[str], Page]


def opened(page: Page) -> Page:
    """Open the chat and wait until a message is there."""
    page.get_by_role("button", name="Chat with us").click()
    bubbles(page).first.wait_for()
    return page


def bubbles(page: Page, state: str = "") -> Locator:
    """The message bubbles, all or those in a state such as `.sent`."""
    return page.locator(f".message{state} > .bubble")


def write(page: Page, text: str) -> None:
    """Type a message and press Enter."""
    page.get_by_role("textbox", name="Write a message").fill(text)
    page.keyboard.press("Enter")
