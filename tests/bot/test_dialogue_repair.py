"""The ways in which a conversation goes wrong, tried on every task there is, at every step of it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from actions.outcomes import STARTS, TASKS
from tests.bot.rasa_rig import Chat, Rasa
from tests.support.bot_api_double import BotApi

BEGUN_BY = {name: intent for intent, name in STARTS.items()}
WORDS = {"details": "anna.ny@example.dk"}
"""What is written where any words will do, unless a task wants certain ones."""
OPEN_ENDED = {"upload"}
"""What only ends when something has happened elsewhere."""
TELLING = {"email": "anna@example.dk", "phone": "+4531212464", "date": "2026-12-01"}
ELSEWHERE = ("/cancel", "/talk_to_human", "/request_", "/message_", "/ask_", "/help", "/urgent_help", "/portal_")
"""What leads out of a task."""
DEEPEST = 9
HARMLESS = {"/portal-link", "/payments/1/link"}
"""What may be posted before anything was agreed to: it only makes a link."""


@dataclass
class Road:
    """A task, and conversations of Anna's that stand somewhere on it."""

    rasa: Rasa
    api: BotApi
    task: str

    def everywhere(self) -> Iterator[tuple[str, Chat]]:
        """A new conversation for each step, standing there; the name of the step first."""
        seen: set[str] = set()
        for depth in range(DEEPEST):
            chat = self.standing(depth)
            step = step_of(chat)
            if step is None or step in seen:
                return
            seen.add(step)
            yield step, chat

    def walked(self) -> Iterator[tuple[str, Chat]]:
        """One conversation that goes through all steps; what is tried at one must leave it there."""
        chat, seen = self.standing(0), set()
        while (step := step_of(chat)) is not None and step not in seen:
            seen.add(step)
            yield step, chat
            self.answer(chat)

    def last(self) -> Chat:
        """A conversation that stands at the last step."""
        steps = [step for step, _ in self.walked()]
        return self.standing(len(steps) - 1)

    def standing(self, depth: int) -> Chat:
        """A conversation in which so many steps of the task are answered."""
        self.api.reset()
        chat = Chat(self.rasa)
        self.api.verify(chat.id, "anna@example.dk")
        chat.presses(f"/{BEGUN_BY[self.task]}")
        for _ in range(depth):
            if step_of(chat) is None:
                break
            self.answer(chat)
        return chat

    def answer(self, chat: Chat) -> str:
        """Answer the step at hand: by its first button, by what it is about, or by some words."""
        offered = [payload for payload in chat.choices() if not payload.startswith(ELSEWHERE)]
        telling = [payload for payload in offered if '"edit:' not in payload and '"skip"' not in payload]
        if telling:
            return chat.presses(telling[0])
        entity = TASKS[self.task].step(step_of(chat) or "").entity
        if entity in TELLING:
            return chat.presses(f'/inform{{"{entity}": "{TELLING[entity]}"}}')
        return chat.writes(WORDS.get(self.task, "Vi er flyttet til en ny lejlighed i Malmø."))

    def done(self) -> list[str]:
        """What was posted so far, beside links."""
        return [call.path for call in self.api.calls if call.method == "POST" and call.path not in HARMLESS]


@pytest.fixture(params=sorted(BEGUN_BY))
def road(request: pytest.FixtureRequest, rasa: Rasa, api: BotApi) -> Road:
    """Every task that an intent begins."""
    return Road(rasa, api, str(request.param))


def step_of(chat: Chat) -> str | None:
    """The step that the task on top waits at; None when none is open."""
    stack = chat.rasa.slots(chat.id).get("tasks") or []
    return str(stack[-1]["step"]) if stack else None


def test_cancel_leaves_at_every_step_and_nothing_is_done_or_left(road: Road) -> None:
    for step, chat in road.everywhere():
        assert chat.presses("/cancel"), step
        assert chat.rasa.slots(chat.id) == {}, step
        assert road.done() == [], step


def test_words_about_the_talk_ask_again_at_the_same_step(road: Road) -> None:
    for step, chat in road.walked():
        before, done = chat.choices(), road.done()
        for kind in ("repeat", "what_now", "misunderstood", "silence"):
            assert chat.presses(f'/inform{{"repair": "{kind}"}}').startswith(chat.text(f"task-{kind}")), step
            assert (step_of(chat), chat.choices()) == (step, before)
        assert chat.presses('/inform{"repair": "wait"}') == chat.text("task-wait")
        assert (step_of(chat), road.done()) == (step, done)
        chat.presses('/inform{"repair": "repeat"}')


def test_a_question_or_a_person_in_between_and_the_task_goes_on(road: Road) -> None:
    for step, chat in road.walked():
        answer = chat.presses("/ask_office_hours")
        assert chat.text("hours-week") in answer, step
        assert chat.text("task-resume", task=road.task) in answer
        assert chat.text("human") in chat.presses("/talk_to_human"), step
        assert step_of(chat) == step


@pytest.mark.parametrize(
    "word", ["/goodbye", '/inform{"repair": "silence_end"}', "/sign_out"], ids=["goodbye", "silence", "sign_out"]
)
def test_leaving_at_the_last_step_does_nothing_and_leaves_nothing(road: Road, word: str) -> None:
    chat = road.last()
    done = road.done()
    assert chat.presses(word)
    assert chat.rasa.slots(chat.id) == {}
    assert [path for path in road.done() if path != "/sign-out"] == done


def test_back_never_goes_further_than_the_first_step(road: Road) -> None:
    chat = road.last()
    for _ in range(DEEPEST):
        answer = chat.presses('/inform{"repair": "back"}')
    assert chat.text("task-back-first") in answer


def test_a_restart_begins_at_the_first_step_again(road: Road) -> None:
    first = step_of(road.standing(0))
    chat = road.last()
    assert chat.text("task-restart") in chat.presses('/inform{"repair": "restart"}')
    assert step_of(chat) == first


def test_an_emergency_comes_first_and_is_not_begun_twice(road: Road) -> None:
    chat = road.last()
    answer = chat.presses("/urgent_help")
    assert (chat.text("task-resume", task="urgent") if road.task == "urgent" else "112") in answer


def test_another_thing_can_be_begun_and_this_one_goes_on_after_it(road: Road) -> None:
    chat = road.last()
    step = step_of(chat)
    chat.presses("/message_caseworker" if road.task == "reset" else "/portal_password_reset")
    assert chat.text("task-resume", task=road.task) in chat.presses("/cancel")
    assert step_of(chat) == step


@pytest.mark.parametrize("word", ["/greet", "/thank", "/bot_challenge", "/out_of_scope"])
def test_small_talk_does_nothing_and_does_not_lose_the_task(road: Road, word: str) -> None:
    chat = road.last()
    done = road.done()
    assert chat.presses(word)
    assert step_of(chat) is not None
    assert road.done() == done


def test_every_road_has_an_end(road: Road) -> None:
    chat = road.standing(DEEPEST)
    if road.task in OPEN_ENDED:
        chat.presses("/cancel")
    assert chat.rasa.slots(chat.id) == {}
