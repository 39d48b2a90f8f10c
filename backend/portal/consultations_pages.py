"""The portal's pages: a free consultation, for anybody. Choosing a time, saying who one is, and what came of it.

Pages that are only looked at change nothing: mail programs open links to see what is behind them.
"""

from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request, Response

from backend.consultations import booking, booking_facts, calendar_file, choices, details
from backend.consultations.booking_facts import Booking, ConsultationStatus
from backend.consultations.desk import Asker, network_key
from backend.consultations.details import DetailsError, Typed
from backend.consultations.failures import SlotTakenError, TooManyBookingsError
from backend.consultations.wording import city, elsewhere, number
from backend.web.deps import House, Reading, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Anybody, Visitor

HERE = "/portal/consultation"
router = APIRouter(prefix="/portal", include_in_schema=False)


@router.get("/consultation")
def choose(request: Request, who: Anybody, house: House, session: Reading, day: str = "", at: str = "") -> Response:
    """The days with free times; the times of one `day`; or, once a time (`at`) is chosen, who comes."""
    if house.organisation.consultations is None:
        return _page(request, who, "portal/consultation_off.html")
    starts_at, now = choices.moment(at), house.clock()
    if starts_at is not None and choices.is_free(session, house, now, starts_at):
        return _form(request, who, starts_at, details.prefilled(who.client))
    own = booking_facts.of_client(session, house, who.client, now) if who.client is not None else ()
    return _page(request, who, "portal/consultation.html", gone=bool(at), own=own, **_times(house, session, now, day))


@router.post("/consultation")
def book(request: Request, who: Anybody, house: House, session: Writing, sent: Sent, at: str = "") -> Response:
    """Book the time; what was typed is shown again if that can not be."""
    starts_at = choices.moment(sent.fields.get("at") or at)
    typed = Typed(**{name: sent.fields.get(name, "") for name in ("name", "email", "phone", "topic")})
    try:
        person = details.read(typed, tuple(house.organisation.phones), who.language)
        booked = booking.book(session, house, _asker(request, who), person, _wanted(starts_at))
    except DetailsError as error:
        return _form(request, who, starts_at, typed, status=error.status, wrong=error.wrong)
    except SlotTakenError as error:
        others = choices.near(session, house, house.clock(), starts_at)
        return _form(request, who, None, typed, status=error.status, notice="taken", others=others)
    except TooManyBookingsError as error:
        return _form(request, who, starts_at, typed, status=error.status, notice="too-many")
    return go(f"{HERE}/{booked.token}", "done-consultation-booked")


@router.get("/consultation/{signed}")
def show(request: Request, who: Anybody, house: House, session: Reading, signed: str) -> Response:
    """One consultation, for whoever has its link."""
    found = booking_facts.by_token(session, house, signed, house.clock())
    there = elsewhere(found.starts_at, house.organisation.zone, found.phone, who.language)
    return _page(request, who, "portal/consultation_manage.html", booking=found, elsewhere=there)


@router.get("/consultation/{signed}/calendar.ics")
def calendar(who: Anybody, house: House, session: Reading, signed: str) -> Response:
    """The consultation for a calendar."""
    found = booking_facts.by_token(session, house, signed, house.clock())
    method: calendar_file.Method = "PUBLISH" if found.status is ConsultationStatus.BOOKED else "CANCEL"
    lines = calendar_file.written(house, found, calendar_file.for_booker(house, found, method, who.language))
    headers = {"Content-Disposition": f'attachment; filename="{calendar_file.NAME}"', "Cache-Control": "no-store"}
    return Response(lines, media_type="text/calendar; charset=utf-8", headers=headers)


@router.get("/consultation/{signed}/move")
def choose_again(
    request: Request, who: Anybody, house: House, session: Reading, signed: str, day: str = ""
) -> Response:
    """The other times there are."""
    now = house.clock()
    found = booking_facts.by_token(session, house, signed, now)
    if not found.changeable:
        return go(f"{HERE}/{found.token}")
    return _moving(request, who, found, **_times(house, session, now, day))


@router.post("/consultation/{signed}/move")
def move(request: Request, who: Anybody, house: House, session: Writing, signed: str, sent: Sent) -> Response:
    """Move it; if that time is gone, say so and show others."""
    starts_at, now = choices.moment(sent.fields.get("at", "")), house.clock()
    found = booking_facts.by_token(session, house, signed, now)
    if not found.changeable:
        return go(f"{HERE}/{found.token}")
    try:
        booking.move(session, house, _asker(request, who), found.token, _wanted(starts_at))
    except SlotTakenError as error:
        times = _times(house, session, now, "")
        return _moving(request, who, found, status=error.status, notice="taken", **times)
    except TooManyBookingsError as error:
        times = _times(house, session, now, "")
        return _moving(request, who, found, status=error.status, notice="too-many", **times)
    return go(f"{HERE}/{found.token}", "done-consultation-moved")


@router.get("/consultation/{signed}/cancel")
def ask_before_cancelling(request: Request, who: Anybody, house: House, session: Reading, signed: str) -> Response:
    """Whether it is meant."""
    found = booking_facts.by_token(session, house, signed, house.clock())
    if not found.changeable:
        return go(f"{HERE}/{found.token}")
    return _page(request, who, "portal/consultation_cancel.html", booking=found)


@router.post("/consultation/{signed}/cancel")
def cancel(request: Request, who: Anybody, house: House, session: Writing, signed: str, _sent: Sent) -> Response:
    """Cancel it."""
    found = booking_facts.by_token(session, house, signed, house.clock())
    if not found.changeable:
        return go(f"{HERE}/{found.token}")
    booking.cancel(session, house, _asker(request, who), found.token)
    return go(f"{HERE}/{found.token}", "done-consultation-cancelled")


def _asker(request: Request, who: Visitor) -> Asker:
    network = request.client.host if request.client else None
    return Asker(who.house.clock(), "portal", who.client, network_key(who.house, network))


def _wanted(starts_at: datetime | None) -> datetime:
    """The time that was chosen; an address that names none is as good as one that is taken."""
    if starts_at is None:
        raise SlotTakenError
    return starts_at


def _times(house: House, session: Reading, now: datetime, day: str) -> dict[str, Any]:
    """The free times of the chosen day, or the days to choose from."""
    chosen = choices.a_day(day)
    if chosen is None:
        return {"weeks": choices.weeks(session, house, now), "chosen": None, "times": ()}
    return {"weeks": (), "chosen": chosen, "times": choices.on(session, house, now, chosen)}


def _form(
    request: Request, who: Visitor, starts_at: datetime | None, typed: Typed, *, status: int = 200, **more: Any
) -> Response:
    """The form for who comes; without a time it asks for one of `others`."""
    zone = who.house.organisation.zone
    there = elsewhere(starts_at, zone, who.client.phone, who.language) if starts_at and who.client else None
    facts: dict[str, Any] = {
        "starts_at": starts_at,
        "typed": typed,
        "elsewhere": there,
        "wrong": {},
        "notice": "",
        "others": (),
    }
    return _page(request, who, "portal/consultation_book.html", status=status, **{**facts, **more})


def _moving(request: Request, who: Visitor, found: Booking, *, status: int = 200, **more: Any) -> Response:
    facts = {"booking": found, "notice": "", **more}
    return _page(request, who, "portal/consultation_move.html", status=status, **facts)


def _page(request: Request, who: Visitor, template: str, *, status: int = 200, **facts: Any) -> Response:
    """A page with what all of them say: how long it takes, whose clock it is, how else to reach the firm."""
    firm = who.house.organisation
    return page(
        request,
        who,
        template,
        status=status,
        minutes=firm.consultations.minutes if firm.consultations is not None else 0,
        zone=firm.zone,
        city=city(firm.zone, who.language),
        phones=tuple(firm.phones.values()),
        info=firm.emails.info,
        written=choices.written,
        number=number,
        **facts,
    )
