"""What the double of /api/bot answers about checklists, files, history, messages and links to the portal."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import ProblemError, Topic

FINISHED, MARKABLE = {"approved", "done"}, {"pending", "uploaded"}
CASE = r"/cases/(?P<number>[^/]+)"


def file(name: str, key: str | None = None, **changed: Any) -> Json:
    """A file that the client sent, one of a case's newest."""
    title = key.capitalize() if key else None
    return {
        "name": name,
        "item_key": key,
        "item_title": title,
        "size": 12_000,
        "uploaded_at": "2026-03-04T22:30:00Z",
        "by_client": True,
    } | changed


def files(number: str, *found: Json, more: bool = False) -> Json:
    """The files of a case."""
    return {"number": number, "files": list(found), "more": more}


def letter(number: int, body: str, **changed: Any) -> Json:
    """An unread message of the caseworker."""
    return {
        "id": number,
        "case_number": "G2S-2026-0142",
        "sender": "caseworker",
        "subject": f"Subject {number}",
        "body": body,
        "sent_at": f"2026-03-{number:02}T09:00:00Z",
        "unread": True,
    } | changed


def happening(what: str, **changed: Any) -> Json:
    """Something the firm did in a case."""
    line = {"id": 1, "at": "2026-03-02T10:00:00Z", "what": what, "by": "firm", "status": None, "title": None}
    return line | {"on": None, "subject_id": None} | changed


def _own(client: Client | None, number: str) -> str:
    wanted = unquote(number)
    if client is None or wanted not in {case["number"] for case in client.cases}:
        raise ProblemError(404, "not_found")
    return wanted


def _files(_world: World, client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    return files(_own(client, groups["number"]))


def _history(_world: World, client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    return {"number": _own(client, groups["number"]), "items": []}


def _done(world: World, client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    rows = world.checklists[_own(client, groups["number"])]
    found = next((row for row in rows["items"] if row["key"] == unquote(groups["key"])), None)
    if found is None:
        raise ProblemError(404, "not_found")
    changed = found["status"] in MARKABLE
    if changed:
        found["status"], rows["done"] = "done", rows["done"] + 1
    told = {"key": found["key"], "status": found["status"], "changed": changed or found["status"] == "done"}
    return told | {"total": rows["total"], "done": rows["done"]}


def _messages(_world: World, _client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return {"messages": []}


def _read(_world: World, _client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    return {"read": len(body["ids"])}


CHECKLIST = (
    Topic("files", "GET", f"{CASE}/files", _files),
    Topic("history", "GET", f"{CASE}/history", _history),
    Topic("done", "POST", f"{CASE}/checklist/(?P<key>[^/]+)/done", _done),
    Topic("messages", "GET", "/messages", _messages),
    Topic("read", "POST", "/messages/read", _read),
)
