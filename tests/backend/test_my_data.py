"""Everything the firm holds about a client: all of it, for that client alone, by a link that soon ends."""

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from backend.models.conversations import Author, Conversation, Message
from backend.privacy import export
from backend.verification.identity import sign_out
from tests.support.belongings import FIRM, WORDS, Belongings, settle_in
from tests.support.cases import events
from tests.support.clock import MovableClock
from tests.support.people import CARLS_CASE, People
from tests.support.portal import Portal
from tests.support.served import Facts, Served
from tests.support.verified import verify_chat

SECRETS = ("$argon2", "token_hash", "code_hash", "password_hash")


@pytest.fixture
def site(web_with: Callable[..., Served]) -> Served:
    """The application of a firm that offers everything."""
    return web_with(firm=FIRM)


@pytest.fixture
def belongings(site: Served, people: People) -> Belongings:
    """What Anna has."""
    return settle_in(Portal(site, people.anna))


@pytest.fixture
def chat(site: Served, people: People) -> str:
    """Anna's conversation, verified."""
    found = site.open_chat("annas-chat")
    verify_chat(site, found, people.anna)
    return found


def link(site: Served, chat: str) -> str:
    """The address that the assistant gives, without the host."""
    return urlsplit(str(site.get("/my-data", chat).json()["url"])).path


def unpacked(content: bytes) -> tuple[Facts, dict[str, bytes]]:
    """The data, and everything in the archive by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        found = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(found["data.json"]), found


def say(site: Served, chat: str, text: str, private_for: int | None, author: Author = Author.BOT) -> None:
    """Something was said in a conversation."""
    with site.database.write() as session:
        session.add(Message(conversation_id=chat, channel="web", author=author, text=text, private_for=private_for,
                            sent_at=site.clock()))  # fmt: skip


def test_the_assistant_hears_how_much_there_is(site: Served, belongings: Belongings, chat: str) -> None:
    found = site.get("/my-data", chat).json()
    assert found["what"] == {
        "cases": len(belongings.ids["case_id"]),
        "messages": len(belongings.ids["message_id"]),
        "files": len(belongings.ids["file_id"]),
        "payments": len(belongings.ids["payment_id"]),
        "conversations": 1,
    }
    assert (found["minutes"], found["chat_days"], found["audit_days"]) == (15, 365, 730)


def test_the_archive_holds_all_of_annas_and_nothing_of_carls(
    site: Served, belongings: Belongings, chat: str, guest_of: Callable[[], Portal]
) -> None:
    site.post("/urgent", chat, {"what": "her urgent words", "reach": "here"})
    site.post("/requests", chat, {"kind": "complaint", "text": "her complaint"})
    answer = guest_of().post(link(site, chat))
    data, files = unpacked(answer.content)
    said = json.dumps(data, ensure_ascii=False)
    wanted = [*WORDS, "her urgent words", "her complaint"]
    assert [word for word in wanted if word not in said] == []
    assert [word for word in ("Carl", CARLS_CASE, "NB-O-3", "NB-P-9", "Nyman", *SECRETS) if word in said] == []
    assert belongings.content in files.values()
    placed = [file["in_this_archive"] for case in data["cases"] for file in case["files"]]
    assert {*placed, "README.txt", "data.json"} == set(files)
    assert answer.headers["content-disposition"] == 'attachment; filename="my-data.zip"'
    assert "no-store" in answer.headers["cache-control"]


@pytest.fixture
def guest_of(site: Served) -> Callable[[], Portal]:
    """Makes a browser in which nobody is logged in."""
    return lambda: Portal(site)


def test_the_note_is_in_the_clients_language_and_names_the_file(site: Served, chat: str) -> None:
    _, files = unpacked(Portal(site).post(link(site, chat)).content)
    note = files["README.txt"].decode()
    assert "data.json" in note
    assert "info@nordbro.example" in note


def test_every_column_is_one_that_somebody_thought_of(site: Served, belongings: Belongings, chat: str) -> None:
    data, _ = unpacked(Portal(site).post(link(site, chat)).content)
    assert set(data) == {
        "made_at", "firm", "personal_details", "applicants", "changes_asked_for", "consents", "consultations",
        "urgent_requests", "other_requests", "cases", "conversations", "logins", "mails", "log",
    }  # fmt: skip
    assert [one["name"] for one in data["applicants"]] == ["Freja Sørensen"]
    assert data["logins"]["sessions"]
    assert {"message.sent", "file.added", "session.started"} & {one["kind"] for one in data["log"]}
    assert {one["by"] for one in data["log"]} <= {"client", "import", "system", "Lars Holm"}


def test_what_somebody_else_said_on_the_same_device_stays_out(
    site: Served, people: People, chat: str, clock: MovableClock
) -> None:
    say(site, chat, "hers and private", people.anna.id)
    say(site, chat, "the systems own", None, Author.SYSTEM)
    clock.advance(seconds=1)
    shared = site.open_chat("a-shared-tablet", "said by a stranger on the tablet")
    say(site, shared, "private to Carl", people.carl.id)
    verify_chat(site, shared, people.anna)
    say(site, shared, "hers on the tablet", people.anna.id)
    clock.advance(seconds=1)
    say(site, chat, "hers and open", None)
    data, _ = unpacked(Portal(site).post(link(site, chat)).content)
    said = [one["text"] for talk in data["conversations"] for one in talk["messages"]]
    assert said == ["Good morning to all of you", "hers and private", "hers and open", "hers on the tablet"]


def test_what_was_said_after_a_sign_out_is_not_hers(
    site: Served, people: People, chat: str, clock: MovableClock
) -> None:
    tablet = site.open_chat("a-tablet")
    verify_chat(site, tablet, people.anna)
    say(site, tablet, "hers and private", people.anna.id)
    with site.database.write() as session:
        sign_out(session, session.get_one(Conversation, tablet), clock())
    clock.advance(seconds=1)
    say(site, tablet, "said by the next person", None)
    data, _ = unpacked(Portal(site).post(link(site, chat)).content)
    assert "said by the next person" not in json.dumps(data)
    assert "hers and private" in json.dumps(data)


def test_looking_gives_nothing_away_and_names_nobody(site: Served, chat: str) -> None:
    shown = Portal(site).get(link(site, chat))
    assert shown.status_code == 200
    assert "Sørensen" not in shown.text
    assert (shown.headers["Referrer-Policy"], "widget.js" in shown.text) == ("no-referrer", False)
    assert events(site.database, "data.") == []


def test_it_ends_after_a_quarter_of_an_hour(site: Served, chat: str, clock: MovableClock) -> None:
    address = link(site, chat)
    clock.advance(minutes=14.9)
    assert Portal(site).post(address).status_code == 200
    clock.advance(minutes=0.2)
    assert [Portal(site).get(address).status_code, Portal(site).post(address).status_code] == [410, 410]


def test_a_sign_out_ends_it_for_good(site: Served, chat: str, clock: MovableClock, people: People) -> None:
    address = link(site, chat)
    clock.advance(minutes=1)
    with site.database.write() as session:
        sign_out(session, session.get_one(Conversation, chat), clock())
    assert Portal(site).post(address).status_code == 410
    verify_chat(site, chat, people.anna)
    assert Portal(site).post(address).status_code == 410


def test_it_opens_nothing_where_another_client_is_logged_in(site: Served, chat: str, people: People) -> None:
    address = link(site, chat)
    assert [
        Portal(site, people.carl).get(address).status_code,
        Portal(site, people.carl).post(address).status_code,
    ] == [404] * 2
    verify_chat(site, chat, people.carl)
    assert Portal(site).post(address).status_code == 410
    assert events(site.database, "data.") == []


@pytest.mark.parametrize("what", ["x", "x" * 400, "IjE6YTox.x", "æ"])
def test_a_made_up_link_opens_nothing(site: Served, what: str) -> None:
    assert [
        Portal(site).get(f"/portal/my-data/{what}").status_code,
        Portal(site).post(f"/portal/my-data/{what}").status_code,
    ] == [404] * 2


def test_a_link_for_another_purpose_opens_nothing(site: Served, chat: str, people: People) -> None:
    signed = site.house.signer.sign("payment-link", f"{people.anna.id}:{chat}:9999999999")
    assert Portal(site).post(f"/portal/my-data/{signed}").status_code == 404


def test_too_many_archives_are_refused_and_each_is_in_the_log(site: Served, chat: str) -> None:
    visitor, address = Portal(site), link(site, chat)
    assert [visitor.post(address).status_code for _ in range(6)] == [200] * 5 + [429]
    assert [one.kind for one in events(site.database, "data.")] == ["data.exported"] * 5


def test_files_that_are_too_large_together_are_listed_only(
    site: Served, belongings: Belongings, chat: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "MOST_BYTES", 10)
    data, files = unpacked(Portal(site).post(link(site, chat)).content)
    assert set(files) == {"README.txt", "data.json"}
    listed: list[Any] = [file for case in data["cases"] for file in case["files"]]
    assert [one["in_this_archive"] for one in listed] == [None] * len(belongings.ids["file_id"])
    assert "her-passport.pdf" in {one["name"] for one in listed}
    assert "er ikke med" in files["README.txt"].decode()


def test_a_form_of_another_site_gets_nothing(site: Served, chat: str) -> None:
    assert Portal(site).post(link(site, chat), csrf="forged").status_code == 403


def test_nobody_who_is_not_verified_gets_a_link(site: Served) -> None:
    answer = site.get("/my-data", site.open_chat("somebody"))
    assert (answer.status_code, answer.json()["code"]) == (401, "verification_required")


def test_where_e_mail_and_phone_alone_verify_the_portals_login_is_asked_for_too(
    web_with: Callable[..., Served], people: People
) -> None:
    site = web_with(firm={"verification": {"level": "match"}})
    chat = site.open_chat("annas-chat")
    verify_chat(site, chat, people.anna)
    address = link(site, chat)
    assert Portal(site).get(address).headers["location"].startswith("/portal/login?next=")
    assert Portal(site).post(address).status_code == 303
    assert Portal(site, people.anna).post(address).status_code == 200
