"""`/api/bot`: consultations, for the assistant. What did not work out is an outcome, since it is said and not shown."""

from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from backend.bot_api.deps import Call, Caller, House, Reading, Writing, answered_once
from backend.consultations import booking, booking_facts, choices, details
from backend.consultations.booking_facts import Booking
from backend.consultations.desk import Asker, spoken
from backend.consultations.details import DetailsError, Typed
from backend.consultations.failures import NotOfferedError, OverError, SlotTakenError, TooManyBookingsError
from backend.verification.identity import conversation, identity, require_client

router = APIRouter()
PublicId = Annotated[str, Path(max_length=32)]
Outcome = Literal["booked", "moved", "cancelled", "invalid", "taken", "too_many", "over", "not_offered"]


class SlotFact(BaseModel):
    """A free time."""

    model_config = ConfigDict(from_attributes=True)
    starts_at: AwareDatetime
    ends_at: AwareDatetime


class SlotFacts(BaseModel):
    """Free times in order; `timezone` is the firm's."""

    offered: bool
    timezone: str
    minutes: int | None
    slots: list[SlotFact]


class Wish(BaseModel):
    """When, and who; of a verified client only the time and the topic count."""

    starts_at: AwareDatetime
    name: str = Field("", max_length=1000)
    email: str = Field("", max_length=1000)
    phone: str = Field("", max_length=1000)
    topic: str = Field("", max_length=10_000)


class NewTime(BaseModel):
    """The new time."""

    starts_at: AwareDatetime


class BookingFact(BaseModel):
    """A consultation; `link` opens it without a login."""

    model_config = ConfigDict(from_attributes=True)
    id: str
    status: str
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    email: str
    phone: str | None
    topic: str | None
    link: str
    changeable: bool


class BookingFacts(BaseModel):
    """The client's consultations that lie ahead."""

    consultations: list[BookingFact]


class Done(BaseModel):
    """What became of it. `wrong` by field: missing, invalid, country_code, too_long; `others`: free times nearby."""

    outcome: Outcome
    wrong: dict[str, str] = {}
    consultation: BookingFact | None = None
    others: list[SlotFact] = []


@router.get("/consultation-slots")
def free_slots(
    house: House,
    session: Reading,
    first: Annotated[date | None, Query(alias="from")] = None,
    days: Annotated[int, Query(ge=1, le=choices.MOST_DAYS)] = 14,
) -> SlotFacts:
    """Free times of a consultation."""
    rules = house.organisation.consultations
    found = choices.between(session, house, house.clock(), first, days)
    return SlotFacts(
        offered=rules is not None,
        timezone=house.organisation.timezone,
        minutes=rules.minutes if rules is not None else None,
        slots=[SlotFact.model_validate(slot) for slot in found],
    )


@router.post("/consultations")
def book(house: House, caller: Caller, session: Writing, wish: Wish) -> Done:
    """Book a consultation, for the verified client or for whoever is named."""

    def do() -> Done:
        who = _asker(house, caller, session)
        known = details.prefilled(who.client)
        typed = Typed(known.name, known.email, known.phone, wish.topic) if who.client else _typed(wish)
        try:
            regions, language = tuple(house.organisation.phones), spoken(house.organisation, caller.language)
            person = details.read(typed, regions, language)
            booked = booking.book(session, house, who, person, wish.starts_at)
        except DetailsError as error:
            return Done(outcome="invalid", wrong=error.wrong)
        except SlotTakenError:
            return _taken(house, session, wish.starts_at)
        except TooManyBookingsError:
            return Done(outcome="too_many")
        except NotOfferedError:
            return Done(outcome="not_offered")
        return _done("booked", booked)

    return answered_once(session, house, caller, _operation(house, "book", wish.model_dump_json()), Done, do)


@router.get("/consultations")
def own(house: House, caller: Caller, session: Reading) -> BookingFacts:
    """The verified client's consultations that lie ahead."""
    client = require_client(session, caller.conversation, house.clock())
    found = booking_facts.of_client(session, house, client, house.clock())
    return BookingFacts(consultations=[BookingFact.model_validate(one) for one in found])


@router.post("/consultations/{public_id}/move")
def move(house: House, caller: Caller, session: Writing, public_id: PublicId, wanted: NewTime) -> Done:
    """Move one of the verified client's consultations."""
    require_client(session, caller.conversation, house.clock())

    def do() -> Done:
        who = _asker(house, caller, session)
        try:
            moved = booking.move_own(session, house, who, public_id, wanted.starts_at)
        except SlotTakenError:
            return _taken(house, session, wanted.starts_at)
        except TooManyBookingsError:
            return Done(outcome="too_many")
        except OverError:
            return Done(outcome="over")
        except NotOfferedError:
            return Done(outcome="not_offered")
        return _done("moved", moved)

    operation = _operation(house, "move", f"{public_id} {wanted.starts_at.isoformat()}")
    return answered_once(session, house, caller, operation, Done, do)


@router.post("/consultations/{public_id}/cancel")
def cancel(house: House, caller: Caller, session: Writing, public_id: PublicId) -> Done:
    """Cancel one of the verified client's consultations."""
    require_client(session, caller.conversation, house.clock())

    def do() -> Done:
        try:
            cancelled = booking.cancel_own(session, house, _asker(house, caller, session), public_id)
        except OverError:
            return Done(outcome="over")
        return _done("cancelled", cancelled)

    return answered_once(session, house, caller, _operation(house, "cancel", public_id), Done, do)


def _asker(house: House, caller: Call, session: Writing) -> Asker:
    """Who the conversation is verified for, if anybody, and where it came from."""
    row, now = conversation(session, caller.conversation), house.clock()
    return Asker(now, row.channel, identity(session, row, now).client, row.network_key)


def _typed(wish: Wish) -> Typed:
    return Typed(wish.name, wish.email, wish.phone, wish.topic)


def _operation(house: House, what: str, body: str) -> str:
    """The same words in the same turn are the same operation; what was said is not kept in its name."""
    return f"consultation-{what}:{house.signer.fingerprint('operation', body)[:32]}"


def _taken(house: House, session: Writing, wanted: AwareDatetime) -> Done:
    others = choices.near(session, house, house.clock(), wanted)
    return Done(outcome="taken", others=[SlotFact.model_validate(slot) for slot in others])


def _done(outcome: Outcome, found: Booking) -> Done:
    return Done(outcome=outcome, consultation=BookingFact.model_validate(found))
