"""REST: the free consultation. Anybody may book one; the token that booking returns (and mails) opens it again."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.security import HTTPAuthorizationCredentials
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from backend.api.deps import Client, acting, by_session, by_token
from backend.api.documented import Day, failing
from backend.consultations import booking, booking_facts, choices, details
from backend.consultations.booking_facts import Booking
from backend.consultations.desk import Asker, network_key, spoken
from backend.consultations.details import Typed
from backend.people.acting import Acting
from backend.web.deps import House, Reading, Writing
from backend.web.visitors import LoginNeededError, visitor

router = APIRouter(prefix="/api", tags=["consultations"])
Token = Annotated[str, Path(min_length=1, max_length=400, description="From booking, or the end of the mailed link.")]


class SlotOut(BaseModel):
    """A free time."""

    model_config = ConfigDict(from_attributes=True)
    starts_at: AwareDatetime
    ends_at: AwareDatetime


class SlotsOut(BaseModel):
    """Free times in order; `offered` is false where the firm has no consultations to book."""

    offered: bool
    timezone: str = Field(examples=["Europe/Copenhagen"])
    minutes: int | None
    slots: list[SlotOut]


class BookingIn(BaseModel):
    """Who wants to be called, and when. What is left out is taken from the client who is logged in."""

    starts_at: AwareDatetime = Field(examples=["2026-03-10T11:00:00Z"])
    name: str | None = Field(None, max_length=1000)
    email: str | None = Field(None, max_length=1000)
    phone: str | None = Field(None, max_length=1000, examples=["+45 12 34 56 78"])
    topic: str | None = Field(None, max_length=10_000)
    language: str | None = Field(None, max_length=10, examples=["da"])


class MoveIn(BaseModel):
    """The new time."""

    starts_at: AwareDatetime


class BookingOut(BaseModel):
    """A consultation. `changeable`: neither cancelled nor begun."""

    model_config = ConfigDict(from_attributes=True)
    id: str
    status: str = Field(examples=["booked"])
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    name: str
    email: str
    phone: str | None
    topic: str | None
    language: str
    version: int
    changeable: bool
    token: str
    manage_url: str = Field(validation_alias="link")


def anybody(
    request: Request,
    house: House,
    session_cookie: Annotated[str | None, Depends(by_session)] = None,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(by_token)] = None,
) -> Acting | None:
    """The client who calls, or None for somebody who is not logged in; a token that is wrong is no guest."""
    try:
        return acting(request, house, session_cookie, bearer)
    except LoginNeededError:
        if bearer is not None:
            raise
        return None


Caller = Annotated[Acting | None, Depends(anybody)]


def asker(request: Request, house: House, caller: Caller) -> Asker:
    """Who books or changes, and from where."""
    network = request.client.host if request.client else None
    client = caller.client if caller is not None else None
    return Asker(house.clock(), "api", client, network_key(house, network))


Asking = Annotated[Asker, Depends(asker)]


@router.get("/consultation-slots", responses=failing())
def free_slots(
    house: House,
    session: Reading,
    first: Annotated[Day | None, Query(alias="from", description="A day where the firm is; today without.")] = None,
    days: Annotated[int, Query(ge=1, le=choices.MOST_DAYS)] = 14,
) -> SlotsOut:
    """Free times of a consultation."""
    rules = house.organisation.consultations
    found = choices.between(session, house, house.clock(), first, days)
    return SlotsOut(
        offered=rules is not None,
        timezone=house.organisation.timezone,
        minutes=rules.minutes if rules is not None else None,
        slots=[SlotOut.model_validate(slot) for slot in found],
    )


@router.post(
    "/consultations",
    status_code=201,
    responses=failing(
        (403, "csrf"), (404, "not_offered"), (409, "slot_taken"), (401, "login_required"), (429, "too_many_bookings")
    ),
)
def book(request: Request, house: House, session: Writing, who: Asking, body: BookingIn) -> BookingOut:
    """Book a consultation. The very same request again returns the same booking."""
    known = details.prefilled(who.client)
    typed = Typed(*(getattr(body, one) or getattr(known, one) for one in ("name", "email", "phone", "topic")))
    language = spoken(house.organisation, body.language or visitor(request, house).language)
    person = details.read(typed, tuple(house.organisation.phones), language)
    return _out(booking.book(session, house, who, person, body.starts_at))


@router.get("/consultations", responses=failing((401, "login_required")))
def own(house: House, session: Reading, client: Client) -> list[BookingOut]:
    """The client's own consultations that lie ahead, at most 20."""
    return [_out(one) for one in booking_facts.of_client(session, house, client.client, house.clock())]


@router.get("/consultations/{token}", responses=failing((404, "not_found")))
def read(house: House, session: Reading, token: Token) -> BookingOut:
    """The consultation of a token."""
    return _out(booking_facts.by_token(session, house, token, house.clock()))


@router.put(
    "/consultations/{token}",
    responses=failing((404, "not_found"), (409, "slot_taken"), (409, "over"), (429, "too_many_bookings")),
)
def move(house: House, session: Writing, who: Asking, token: Token, body: MoveIn) -> BookingOut:
    """Move a consultation to another free time. 409 is also `over`: it was cancelled or has begun."""
    return _out(booking.move(session, house, who, token, body.starts_at))


@router.delete(
    "/consultations/{token}",
    responses=failing((401, "login_required"), (403, "csrf"), (404, "not_found"), (409, "over")),
)
def cancel(house: House, session: Writing, who: Asking, token: Token) -> BookingOut:
    """Cancel a consultation; once more is no harm."""
    return _out(booking.cancel(session, house, who, token))


def _out(found: Booking) -> BookingOut:
    return BookingOut.model_validate(found)
