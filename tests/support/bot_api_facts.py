"""The people, cases and hours that the double of /api/bot knows: Anna (client), Bo (her family), Carl (a stranger)."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Client:
    """Somebody who can verify, and the cases they may see."""

    first_name: str
    email: str
    phone: str
    cases: tuple[Json, ...] = ()


@dataclass
class World:
    """What the double answers from; a test changes it at will."""

    clients: list[Client]
    checklists: dict[str, Json]
    hours: Json
    organisation: Json
    level: str = "code"
    forced: dict[str, Json] = field(default_factory=dict)
    """Answers given instead, by operation: claim, code, resend."""
    more: dict[str, Any] = field(default_factory=dict)
    """What a topic keeps for itself, by its name."""


def case(number: str, **changed: Any) -> Json:
    """A running case that waits for two documents, except for what is `changed`."""
    return {
        "number": number,
        "type": "eu_residence",
        "package": "Basic",
        "status": "collecting_documents",
        "paused": False,
        "pause_reason": None,
        "opened_on": "2026-01-12",
        "updated_on": "2026-03-01",
        "expected_by": None,
        "ball": "client",
        "ball_since": "2026-03-01",
        "next_step": "send_documents",
        "pending": 2,
        "rejected": 0,
        "checklist_total": 9,
        "checklist_done": 7,
        "caseworker": "Maria Lindqvist",
        "unread_messages": 0,
        "overdue_payments": 0,
        "usual_weeks_min": 4,
        "usual_weeks_max": 16,
    } | changed


def item(title: str, status: str = "pending", **changed: Any) -> Json:
    """An item of a checklist."""
    return {
        "key": title.lower().replace(" ", "_"),
        "title": title,
        "help": None,
        "status": status,
        "due_on": None,
        "overdue": False,
        "rejected_reason": None,
    } | changed


def checklist(number: str, *items: Json, total: int = 9, done: int = 7) -> Json:
    """The checklist of a case."""
    return {"number": number, "total": total, "done": done, "items": list(items)}


def world() -> World:
    """Anna with one case, Bo with three, Carl with one that neither may see; the firm open for 25 more minutes."""
    anna = Client("Anna", "anna@example.dk", "31212464", (case("G2S-2026-0142"),))
    bo = Client(
        "Bo",
        "bo@example.dk",
        "40506070",
        (
            case("G2S-2026-0201", type="work_permit", status="awaiting_authority", ball="authority"),
            case("G2S-2026-0202", type="citizenship", paused=True, next_step="client_resumes"),
            case("G2S-2025-0203", status="closed", ball="nobody", next_step="none", caseworker=None),
        ),
    )
    carl = Client("Carl", "carl@example.dk", "20304050", (case("G2S-2026-0999"),))
    passport = item("Passport", due_on="2026-03-20")
    photo = item("Photo", "rejected", rejected_reason="Too dark.")
    lists = {"G2S-2026-0142": checklist("G2S-2026-0142", passport, photo, item("Lease", "uploaded"))}
    return World([anna, bo, carl], lists, hours(), organisation())


def hours(**changed: Any) -> Json:
    """Open now, until 15.00."""
    week = [{"day": day, "windows": _weekday()} for day in ("mon", "tue", "wed", "thu")]
    week.append({"day": "fri", "windows": [{"opens": "10:00", "closes": "13:00"}]})
    week += [{"day": day, "windows": []} for day in ("sat", "sun")]
    return {
        "open": True,
        "minutes_left": 25,
        "closes_at": "2026-03-05T15:00:00+01:00",
        "opens_at": None,
        "opens_today": False,
        "opens_tomorrow": False,
        "holiday_today": None,
        "timezone": "Europe/Copenhagen",
        "week": week,
    } | changed


def closed(opens_at: str, **changed: Any) -> Json:
    """Closed now, open again at `opens_at`."""
    return hours(open=False, minutes_left=None, closes_at=None, opens_at=opens_at, **changed)


def organisation() -> Json:
    """How the demo firm is reached."""
    return {
        "name": "Go2Sweden",
        "phones": [{"country": "DK", "number": "+45 39 18 24 64"}, {"country": "SE", "number": "+46 (0) 770 373 753"}],
        "info_email": "info@go2sweden.dk",
        "urgent_email": "akut@go2sweden.dk",
        "whatsapp": "+45 31 21 24 64",
        "portal_url": "http://127.0.0.1:8000/portal/",
        "languages": ["da", "sv", "en", "fi", "ar"],
        "default_language": "da",
    }


def _weekday() -> list[Json]:
    return [{"opens": "10:00", "closes": "11:00"}, {"opens": "12:00", "closes": "15:00"}]
