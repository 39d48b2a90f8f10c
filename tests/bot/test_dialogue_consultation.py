"""The free consultation: choosing a time, who it is, and every way that booking, moving and cancelling can go."""

from datetime import date, datetime

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_consultation import at, booking, consultations, outcome
from tests.support.bot_api_double import CODE, BotApi

SLOT = "2026-03-12T14:30:00+01:00"
PICK = f'/inform{{"choice": "slot:{SLOT}"}}'
YES = f'/inform{{"choice": "yes:book::{SLOT}"}}'
MINE = at("2026-03-10", "12:00")


@pytest.fixture
def known(anna: Chat, api: BotApi) -> Chat:
    """Anna, signed in, without a consultation."""
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def booked(known: Chat, api: BotApi) -> Chat:
    """Anna, signed in, with a consultation ahead."""
    consultations(api.world).ahead["Anna"] = [booking("one", MINE)]
    return known


def asked(api: BotApi, end: str = "/consultations") -> list[dict[str, str]]:
    return [call.body for call in api.calls if call.method == "POST" and call.path.endswith(end)]


def when(key: str, chat: Chat, clock: str, day: int = 12) -> str:
    moment = datetime.fromisoformat(f"2026-03-{day}T{clock}:00+01:00")
    weekday = {10: "tue", 12: "thu", 13: "fri"}[day]
    return chat.text(key, weekday=weekday, starts_on=moment.date(), starts_at=moment, city="Copenhagen")


def up_to_the_look(chat: Chat) -> str:
    """A stranger tells everything; the last look before it is booked."""
    chat.presses("/book_consultation")
    chat.presses(PICK)
    chat.writes("My name is Ali Hassan")
    chat.writes("ali@example.org")
    chat.writes("+45 20 30 40 50")
    return chat.writes("Moving to Malmø with my wife")


def test_anybody_books_after_a_last_look(bo: Chat, api: BotApi) -> None:
    look = up_to_the_look(bo)
    assert bo.text("consult-who", name="Ali Hassan", email="ali@example.org", phone="+4520304050") in look
    assert when("consult-new-when", bo, "14:30") in look
    assert asked(api) == []
    answer = bo.presses(YES)
    assert when("consult-booked", bo, "14:30") in answer
    assert "/portal/consultation/signed-new" in answer
    who = {"name": "Ali Hassan", "email": "ali@example.org", "phone": "+4520304050"}
    assert asked(api) == [{"starts_at": SLOT, "topic": "Moving to Malmø with my wife", **who}]
    assert bo.rasa.slots(bo.id) == {}


def test_a_known_client_is_asked_for_the_time_and_the_topic_only(known: Chat, api: BotApi) -> None:
    known.presses("/book_consultation")
    assert known.text("consult-ask-topic") in known.presses(PICK)
    look = known.presses('/inform{"choice": "skip"}')
    assert known.text("consult-who-known") in look
    assert known.text("consult-here-too") in known.presses(YES)
    assert asked(api)[0]["starts_at"] == SLOT
    assert known.rasa.slots(known.id) == {}


def test_five_times_on_different_days_are_offered_and_then_others(bo: Chat) -> None:
    bo.presses("/book_consultation")
    first = [payload for payload in bo.choices() if "slot:" in payload]
    assert len(first) == 5
    assert len({payload[:34] for payload in first}) == 3
    bo.presses('/inform{"choice": "more-times"}')
    second = [payload for payload in bo.choices() if "slot:" in payload]
    assert len(second) == 5
    assert not set(first) & set(second)


def test_a_day_and_a_part_of_it_in_words_narrow_the_choice(bo: Chat) -> None:
    bo.presses("/book_consultation")
    bo.writes("12.3.2026 in the afternoon")
    assert [payload[24:40] for payload in bo.choices() if "slot:" in payload] == [
        f"2026-03-12T{clock}" for clock in ("12:00", "12:30", "13:00", "14:30")
    ]
    answer = bo.presses('/inform{"time": "14:30"}')
    assert bo.text("consult-ask-name") in answer, "the day and the hour name one time"


def test_a_day_without_a_free_time_gets_the_nearest_others(bo: Chat) -> None:
    bo.presses("/book_consultation")
    assert bo.text("consult-none-then") in bo.presses('/inform{"date": "2026-03-11"}')
    assert {payload[24:34] for payload in bo.choices() if "slot:" in payload} <= {"2026-03-10", "2026-03-12"}
    bo.presses('/inform{"choice": "any-time"}')
    assert len([payload for payload in bo.choices() if "slot:" in payload]) == 5


def test_what_the_first_message_says_is_not_asked_again(bo: Chat) -> None:
    opening = (
        '/book_consultation{"date": "2026-03-12", "time": "14:30", "email": "ali@example.org", "phone": "+4520304050"}'
    )
    assert bo.text("consult-ask-name") in bo.presses(opening)
    assert bo.text("consult-ask-topic") in bo.writes("Ali Hassan")


def test_name_address_and_number_in_one_message_are_all_taken(bo: Chat) -> None:
    bo.presses("/book_consultation")
    bo.presses(PICK)
    assert bo.text("consult-ask-topic") in bo.writes("Jeg hedder Ali Hassan, ali@example.org, 20304050")
    look = bo.presses('/inform{"choice": "skip"}')
    assert bo.text("consult-who", name="Ali Hassan", email="ali@example.org", phone="20304050") in look


def test_another_hour_at_the_last_look_is_taken_and_asked_about_again(bo: Chat, api: BotApi) -> None:
    up_to_the_look(bo)
    assert when("consult-new-when", bo, "12:30") in bo.writes("yes but 12:30")
    assert asked(api) == []
    bo.presses(YES)
    assert asked(api) == [], "the button agreed to the hour before"
    bo.presses(YES.replace("14:30", "12:30"))
    assert asked(api)[0]["starts_at"] == "2026-03-12T12:30:00+01:00"


@pytest.mark.parametrize("field", ["name", "email", "phone", "topic", "slot"])
def test_everything_can_be_changed_at_the_last_look(bo: Chat, field: str) -> None:
    up_to_the_look(bo)
    key = "consult-these" if field == "slot" else f"consult-ask-{field}"
    answer = bo.presses(f'/inform{{"choice": "edit:{field}"}}')
    assert bo.text(key) in answer or bo.text("consult-choose") in answer


def test_a_time_that_was_taken_meanwhile_is_said_and_others_are_offered(bo: Chat, api: BotApi) -> None:
    up_to_the_look(bo)
    consultations(api.world).slots.remove(at("2026-03-12", "14:30"))
    assert bo.text("consult-taken") in bo.presses(YES)
    assert '/inform{"choice": "slot:2026-03-12T12:00:00+01:00"}' in bo.choices()
    bo.presses('/inform{"choice": "slot:2026-03-12T12:00:00+01:00"}')
    assert when("consult-booked", bo, "12:00") in bo.presses(YES.replace("14:30", "12:00"))


@pytest.mark.parametrize(("field", "code"), [("phone", "country_code"), ("email", "invalid"), ("name", "too_long")])
def test_what_the_backend_cannot_use_is_asked_again_with_the_reason(
    bo: Chat, api: BotApi, field: str, code: str
) -> None:
    up_to_the_look(bo)
    consultations(api.world).answers = [outcome("invalid", {field: code})]
    answer = bo.presses(YES)
    assert bo.text(f"consultation-wrong-{field}-{code.replace('_', '-')}") in answer
    assert bo.text(f"consult-ask-{field}") in answer


@pytest.mark.parametrize(("name", "key"), [("too_many", "consultation-too-many"), ("not_offered", "consult-off")])
def test_a_refusal_is_said_and_nothing_is_claimed(bo: Chat, api: BotApi, name: str, key: str) -> None:
    up_to_the_look(bo)
    consultations(api.world).answers = [outcome(name)]
    assert bo.text(key) in bo.presses(YES)
    assert bo.rasa.slots(bo.id) == {}


def test_without_consultations_or_free_times_it_says_so_at_once(bo: Chat, api: BotApi) -> None:
    consultations(api.world).slots.clear()
    assert bo.text("consult-no-times") in bo.presses("/book_consultation")
    consultations(api.world).offered = False
    assert bo.text("consult-off") in bo.presses("/book_consultation")
    assert bo.rasa.slots(bo.id) == {}


def test_no_and_stop_book_nothing(bo: Chat, api: BotApi) -> None:
    up_to_the_look(bo)
    assert bo.text("consult-not-yet") in bo.presses("/deny")
    assert bo.text("task-consultation-stopped") in bo.presses("/cancel")
    assert asked(api) == []
    assert bo.rasa.slots(bo.id) == {}


def test_who_has_one_is_asked_what_to_do_and_moves_it(booked: Chat, api: BotApi) -> None:
    answer = booked.presses("/book_consultation")
    assert when("consult-ahead", booked, "12:00", day=10) in answer
    booked.presses('/inform{"choice": "move"}')
    assert when("consult-was-when", booked, "12:00", day=10) in booked.presses(PICK)
    assert asked(api, "/move") == []
    answer = booked.presses(f'/inform{{"choice": "yes:move:one:{SLOT}"}}')
    assert when("consult-moved", booked, "14:30") in answer
    assert asked(api, "/one/move") == [{"starts_at": SLOT}]
    assert booked.rasa.slots(booked.id) == {}


def test_cancelling_is_asked_about_once_more(booked: Chat, api: BotApi) -> None:
    booked.presses("/book_consultation")
    assert booked.text("consult-cancel-sure") in booked.presses('/inform{"choice": "cancel"}')
    assert booked.text("consult-kept") in booked.presses("/deny")
    booked.presses('/book_consultation{"choice": "cancel"}')
    assert asked(api, "/cancel") == []
    assert booked.text("consult-cancelled") in booked.presses('/inform{"choice": "yes:cancel:one:"}')
    assert consultations(api.world).ahead["Anna"] == []
    assert booked.rasa.slots(booked.id) == {}


def test_a_day_named_while_cancelling_changes_nothing(booked: Chat, api: BotApi) -> None:
    booked.presses('/book_consultation{"choice": "cancel"}')
    assert booked.text("consult-cancel-sure") in booked.presses('/inform{"date": "2026-03-12"}')
    assert booked.text("consult-kept") in booked.presses("/cancel"), "it is said that the consultation stays"
    assert asked(api, "/cancel") == []


def test_of_several_the_one_meant_is_asked_for(booked: Chat, api: BotApi) -> None:
    consultations(api.world).ahead["Anna"].append(booking("two", at("2026-03-13", "13:00")))
    booked.presses("/book_consultation")
    assert booked.text("consult-which-cancel") in booked.presses('/inform{"choice": "cancel"}')
    assert when("consult-cancel-when", booked, "13:00", day=13) in booked.presses('/inform{"date": "2026-03-13"}')
    booked.presses('/inform{"choice": "yes:cancel:two:"}')
    assert [one["id"] for one in consultations(api.world).ahead["Anna"]] == ["one"]


def test_one_that_is_over_meanwhile_is_said(booked: Chat, api: BotApi) -> None:
    booked.presses('/book_consultation{"choice": "cancel"}')
    consultations(api.world).ahead.clear()
    assert booked.text("consult-over") in booked.presses('/inform{"choice": "yes:cancel:one:"}')
    assert booked.text("consult-none-ahead") in booked.presses('/book_consultation{"choice": "move"}')


def test_another_one_can_be_booked_beside_it(booked: Chat, api: BotApi) -> None:
    booked.presses("/book_consultation")
    booked.presses('/inform{"choice": "book"}')
    booked.presses(PICK)
    booked.presses('/inform{"choice": "skip"}')
    booked.presses(YES)
    assert len(consultations(api.world).ahead["Anna"]) == 2


def test_somebody_elses_consultation_is_never_touched(bo: Chat, api: BotApi) -> None:
    api.verify(bo.id, "bo@example.dk")
    consultations(api.world).ahead = {"Anna": [booking("one", MINE)], "Bo": [booking("bos", MINE)]}
    bo.presses('/book_consultation{"choice": "cancel"}')
    bo.presses('/inform{"choice": "yes:cancel:one:"}')
    bo.presses('/inform{"choice": "booking:one"}')
    assert asked(api, "/cancel") == []


def test_a_verification_that_lapses_is_renewed_before_it_is_booked(known: Chat, api: BotApi) -> None:
    known.presses("/book_consultation")
    known.presses(PICK)
    known.presses('/inform{"choice": "skip"}')
    api.expire(known.id)
    assert known.text("verify-expired") in known.presses(YES)
    known.presses('/inform{"email": "anna@example.dk"}')
    known.presses('/inform{"phone": "31212464"}')
    assert known.text("consult-book-sure") in known.presses(f'/inform{{"code": "{CODE}"}}')
    assert when("consult-booked", known, "14:30") in known.presses(YES)


def test_finnish_clients_read_their_own_time_too(rasa: object, api: BotApi, bo: Chat) -> None:
    finn = Chat(bo.rasa, language="fi")
    assert finn.text("consult-clock-finland") in finn.presses("/book_consultation")
    finn.presses(PICK)
    for words in ("Aino Virtanen", "aino@example.fi", "+358 40 1234567"):
        finn.writes(words)
    look = finn.presses('/inform{"choice": "skip"}')
    assert finn.text("consult-finland", starts_at=datetime.fromisoformat("2026-03-12T15:30:00+02:00")) in look


def test_a_question_in_the_middle_is_answered_and_booking_goes_on(bo: Chat) -> None:
    up_to_the_look(bo)
    answer = bo.presses("/ask_office_hours")
    assert bo.text("task-resume", task="consultation") in answer
    assert bo.text("consult-book-sure") in answer


@pytest.mark.parametrize("words", ["x" * 3000, "\u202enasty\u202c <script>", '{"choice": "yes:book::"}', "🙂" * 50])
def test_odd_words_as_a_name_break_nothing(bo: Chat, api: BotApi, words: str) -> None:
    bo.presses("/book_consultation")
    bo.presses(PICK)
    assert bo.writes(words)
    assert asked(api) == []
    assert bo.text("task-consultation-stopped") in bo.presses("/cancel")
    assert date(2026, 3, 12).isoformat() not in str(bo.rasa.slots(bo.id))
