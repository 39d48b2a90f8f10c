"""`/api/bot`: cases, checklists, hours and the firm, for the assistant."""

from fastapi import APIRouter, Depends

from backend.bot_api import identity_routes
from backend.bot_api.deps import Caller, House, Reading, call
from backend.bot_api.schemas import CaseOut, CasesOut, ChecklistOut, HoursOut, OrganisationOut, Phone
from backend.cases import queries
from backend.hours import opening
from backend.verification.identity import require_client

router = APIRouter(prefix="/api/bot", dependencies=[Depends(call)], include_in_schema=False)
router.include_router(identity_routes.router)


@router.get("/cases")
def cases(house: House, caller: Caller, session: Reading) -> CasesOut:
    """The verified client's cases."""
    client = require_client(session, caller.conversation, house.clock())
    found = queries.cases(session, client, house.organisation, house.today())
    return CasesOut(cases=[CaseOut.model_validate(one) for one in found])


@router.get("/cases/{number}")
def case(house: House, caller: Caller, session: Reading, number: str) -> CaseOut:
    """One case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    return CaseOut.model_validate(queries.case(session, client, number, house.organisation, house.today()))


@router.get("/cases/{number}/checklist")
def checklist(house: House, caller: Caller, session: Reading, number: str) -> ChecklistOut:
    """The checklist of one case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    languages = (caller.language, client.language, house.organisation.default_language, "en")
    return ChecklistOut.model_validate(queries.checklist(session, client, number, languages, house.today()))


@router.get("/hours")
def hours(house: House, caller: Caller) -> HoursOut:
    """The opening hours, seen from now."""
    return HoursOut.model_validate(opening.now(house.organisation, house.clock(), caller.language or "en"))


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
        portal_url=firm.links.get("portal") or f"{house.settings.outside_url}/",
        languages=list(firm.languages),
        default_language=firm.default_language,
    )
