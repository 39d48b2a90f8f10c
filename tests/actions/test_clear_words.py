"""Words that decide about money: a clear yes to an offer, a card number, a name, the time that is meant."""

from datetime import datetime, timedelta

import pytest

from actions.acceptance_task import is_clear_yes
from actions.card_numbers import holds_card
from actions.consultation_times import exact, offered, wish
from actions.consultation_words import bare_name, says
from actions.turn import Message


def said(text: str, intent: str = "affirm", certainty: float = 0.95) -> Message:
    return Message(intent, text, {}, (intent,), (certainty,))


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "Yes please",
        "I accept",
        "ja",
        "Ja, jeg accepterer",
        "ja, jag accepterar",
        "kyllä",
        "hyväksyn",
        "نعم",
        "أوافق",
    ],
)
def test_a_clear_yes_counts(text: str) -> None:
    assert is_clear_yes(said(text))
    assert is_clear_yes(said(text, "accept_offer"))


@pytest.mark.parametrize("text", ["ok", "OK!", "okay thanks", "fint", "joo", "تمام", "👍", "...", "fine"])
def test_a_word_of_politeness_is_no_yes(text: str) -> None:
    assert not is_clear_yes(said(text))


@pytest.mark.parametrize(
    "text",
    [
        "yes?",
        "I do not accept",
        "I don't accept",
        "I can't accept it",
        "yes but cheaper",
        "ja men senere",
        "jeg accepterer ikke",
        "jag accepterar inte",
        "en hyväksy",
        "لا أوافق",
        "yes if my wife can also come with me",
        "yes I would like to know what is in it",
    ],
)
def test_doubt_a_condition_or_its_contrary_is_no_yes_however_sure_the_reading(text: str) -> None:
    assert not is_clear_yes(said(text, certainty=0.99))
    assert not is_clear_yes(said(text, "accept_offer", 0.99))


def test_an_unsure_reading_another_intent_and_a_button_are_no_yes() -> None:
    assert not is_clear_yes(said("yes", certainty=0.79))
    assert not is_clear_yes(said("yes", "pay"))
    assert not is_clear_yes(said("/affirm"))
    assert not is_clear_yes(said("/accept_offer", "accept_offer"))


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "my card: 4111 1111 1111 1111, exp 12/27",
        "5500-0055-5555-5559",
        "378282246310005",
        "٤١١١١١١١١١١١١١١١",
        "4111\u00a01111\u00a01111\u00a01111",
    ],
)
def test_a_card_number_is_noticed(text: str) -> None:
    assert holds_card(text)


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111112",
        "+45 39 18 24 64",
        "G2S-2026-0142",
        "0000000000000000",
        "",
        "1234567890123456789012345",
        "2 850,00",
    ],
)
def test_other_numbers_are_no_cards(text: str) -> None:
    assert not holds_card(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Ali Hassan", "Ali Hassan"),
        ("I'm Ali", "Ali"),
        ("jeg hedder Åse Holm.", "Åse Holm"),
        ("Jag heter Björn Ek", "Björn Ek"),
        ("nimeni on Aino Virtanen", "Aino Virtanen"),
        ("اسمي علي حسن", "علي حسن"),
        ("Ali Hassan, ali@example.org +45 20 30 40 50", "Ali Hassan"),
        ("Olen", "Olen"),
        ("ali@example.org", ""),
    ],
)
def test_a_name_is_cut_out_of_what_stands_around_it(text: str, name: str) -> None:
    assert bare_name(text) == name


def test_next_week_is_understood_and_other_weeks_are_not() -> None:
    for text in ("Next week please", "gerne næste uge", "nästa vecka", "ensi viikolla", "الأسبوع القادم"):
        assert says(text, "next_week"), text
    assert not says("this week", "next_week")


DAYS = [datetime.fromisoformat(f"2026-03-{day}T{hour}:00+01:00") for day in (10, 12, 17) for hour in (10, 12, 14)]


def test_a_new_day_begins_a_new_wish_and_an_hour_narrows_it() -> None:
    before = wish({"date": "2026-03-12", "time": "14:00"}, {})
    assert wish({"date": "2026-03-17"}, before) == {"date": "2026-03-17"}
    assert wish({"day_part": "morning"}, before) == {"date": "2026-03-12", "day_part": "morning"}
    assert exact(DAYS, before) == DAYS[5]


def test_a_week_is_seven_days_and_no_exact_time() -> None:
    wished = {"date": "2026-03-09", "days": "7", "time": "14:00"}
    assert exact(DAYS, wished) is None
    assert offered(DAYS, wished, 0).times == (DAYS[2], DAYS[5])


def test_all_times_come_up_in_the_end_and_the_pages_begin_anew() -> None:
    seen = [offered(DAYS, {}, page).times for page in range(3)]
    assert {slot for page in seen[:2] for slot in page} == set(DAYS)
    assert seen[2] == seen[0]


def test_without_a_match_the_nearest_come_in_order() -> None:
    found = offered(DAYS, {"date": "2026-03-13", "time": "12:30"}, 0)
    assert not found.met
    assert found.times[0] - found.times[-1] < timedelta(0)
    assert DAYS[4] in found.times
    assert DAYS[6] not in found.times
