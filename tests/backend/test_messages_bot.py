"""`/api/bot`: messages and histories for the assistant, of the verified client and of nobody else."""

import pytest

from backend.models.cases import Sender
from backend.verification.identity import conversation, verify
from tests.support.cases import add_messages, case_id, events, mails, messages_of
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People
from tests.support.served import Served

pytestmark = ONLY_SQLITE
LETTER = {"number": "nb 2026 0142", "subject": "Interview", "body": "When?"}


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """The id of Anna's conversation, verified."""
    found = web.open_chat(ANNAS_CHAT)
    with web.database.write() as session:
        verify(session, conversation(session, found), people.anna.id, web.clock(), 60)
    return found


def test_the_unread_come_first_over_all_cases(web: Served, chat: str) -> None:
    add_messages(web.database, case_id(web.database, ANNAS_OTHER_CASE), web.clock(), "Lease", read=True)
    add_messages(web.database, case_id(web.database, CARLS_CASE), web.clock(), "Carl's")
    found = web.get("/messages", chat).json()["messages"]
    assert [(one["subject"], one["unread"], one["case_number"]) for one in found] == [
        ("Interview", True, ANNAS_CASE),
        ("Lease", False, ANNAS_OTHER_CASE),
        ("Interview", False, ANNAS_CASE),
    ]
    assert {one["sender"] for one in found} == {"caseworker"}


def test_a_message_goes_out_once_a_turn_and_says_from_where(web: Served, chat: str) -> None:
    answers = [web.post("/messages", chat, LETTER, turn="turn-of-anna").json() for _ in range(2)]
    row = messages_of(web.database, case_id(web.database, ANNAS_CASE), Sender.CLIENT)[-1]
    assert answers == [{"id": row.id, "case_number": ANNAS_CASE}] * 2
    assert (row.subject, row.body, row.channel, row.conversation_id) == ("Interview", "When?", "web", chat)
    assert len(mails(web.database)) == 1


@pytest.mark.parametrize("number", [CARLS_CASE, "", "nothing"])
def test_another_clients_case_takes_no_message(web: Served, chat: str, number: str) -> None:
    answer = web.post("/messages", chat, LETTER | {"number": number})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (mails(web.database), events(web.database, "message.")) == ([], [])


def test_what_was_read_out_is_marked_but_only_her_own(web: Served, chat: str) -> None:
    (hers,) = add_messages(web.database, case_id(web.database, ANNAS_OTHER_CASE), web.clock(), "Lease")
    (carls,) = add_messages(web.database, case_id(web.database, CARLS_CASE), web.clock(), "Carl's")
    assert web.post("/messages/read", chat, {"ids": [hers, carls, hers, 999_999]}).json() == {"read": 1}
    assert [(one.subject_id, one.new) for one in events(web.database, "message.")] == [(str(hers), {"channel": "web"})]
    assert web.post("/messages/read", chat, {"ids": list(range(1, 102))}).status_code == 422


def test_the_history_is_told_by_number(web: Served, chat: str) -> None:
    web.post("/messages", chat, LETTER)
    found = web.get("/cases/nb20260142/history", chat).json()
    assert found["number"] == ANNAS_CASE
    assert [(one["what"], one["by"]) for one in found["items"]] == [("message", "client")]
    assert web.get(f"/cases/{CARLS_CASE}/history", chat).status_code == 404


def test_an_unverified_chat_gets_nothing(web: Served) -> None:
    chat = web.open_chat("somebody")
    for answer in (
        web.get("/messages", chat),
        web.post("/messages", chat, LETTER),
        web.post("/messages/read", chat, {"ids": [1]}),
        web.get(f"/cases/{ANNAS_CASE}/history", chat),
    ):
        assert (answer.status_code, answer.json()["code"]) == (401, "verification_required")
    assert events(web.database, "message.") == []
