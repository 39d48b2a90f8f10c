"""`/api/bot`: cases, checklists, hours and the firm, for the assistant."""

from dataclasses import replace
from datetime import date

from fastapi import APIRouter, Depends

from backend.bot_api import (
    account_routes,
    checklist_routes,
    consultations_routes,
    details_routes,
    identity_routes,
    links_routes,
    messages_routes,
    payments_routes,
    privacy_routes,
    requests_routes,
    services_routes,
)
from backend.bot_api.deps import Caller, House, Reading, call
from backend.bot_api.schemas import CasesOut, OrganisationOut, Phone
from backend.cases import queries
from backend.cases.facts import CaseFacts
from backend.cases.queries import ChecklistFacts
from backend.hours import opening
from backend.hours.opening import HoursFacts
from backend.verification.identity import require_client

router = APIRouter(prefix="/api/bot", dependencies=[Depends(call)], include_in_schema=False)
for part in (identity_routes, account_routes, checklist_routes, consultations_routes, messages_routes, payments_routes):
    router.include_router(part.router)
for part in (details_routes, links_routes, privacy_routes, requests_routes, services_routes):
    router.include_router(part.router)


@router.get("/cases")
def cases(house: House, caller: Caller, session: Reading) -> CasesOut:
    """The verified client's cases."""
    client = require_client(session, caller.conversation, house.clock())
    found = queries.cases(session, client, house.organisation, house.today())
    return CasesOut(cases=found)


# `:path`, since a firm's case numbers may have slashes; so the longer route stands first.
@router.get("/cases/{number:path}/checklist")
def checklist(house: House, caller: Caller, session: Reading, number: str) -> ChecklistFacts:
    """The checklist of one case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    languages = (caller.language, client.language, house.organisation.default_language, "en")
    return queries.checklist(session, client, number, languages, house.today())


@router.get("/cases/{number:path}")
def case(house: House, caller: Caller, session: Reading, number: str) -> CaseFacts:
    """One case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    return queries.case(session, client, number, house.organisation, house.today())


@router.get("/hours")
def hours(house: House, caller: Caller, on: date | None = None) -> HoursFacts:
    """The opening hours, seen from now; and those of one date."""
    language = caller.language or "en"
    facts = opening.now(house.organisation, house.clock(), language)
    return facts if on is None else replace(facts, on=opening.on(house.organisation, on, language))


@router.get("/organisation")
def organisation(house: House) -> OrganisationOut:
    """How to reach the firm."""
    firm = house.organisation
    return OrganisationOut(
        name=firm.name,
        phones=[Phone(country=country, number=number) for country, number in firm.phones.items()],
        info_email=firm.emails.info,
        urgent_email=firm.urgent_email,
        whatsapp=firm.whatsapp,
        portal_url=firm.links.get("portal") or f"{house.settings.outside_url}/portal/",
        languages=list(firm.languages),
        default_language=firm.default_language,
    )
