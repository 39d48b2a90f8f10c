"""My page, one's own details and the wish to have them changed, and what one wants to hear of by e-mail."""

from datetime import date

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from backend.accounts import attention, consents, details
from backend.accounts.consents import Purpose
from backend.accounts.details import Field, SameDetailError, UnusableDetailError
from backend.web.deps import House, Reading, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)
MY_PAGE = "/portal/"
CONTACT = (Field.EMAIL, Field.PHONE, Field.ADDRESS)
PERSONAL = (Field.NAME, Field.DATE_OF_BIRTH)
NEED_PLACES = {
    attention.UNREAD: "messages", attention.MISSING: "checklist", attention.REJECTED: "checklist",
}  # fmt: skip
"""The page of a case where something can be done about it; the rest is done on the page of payments."""


@router.get("/")
def my_page(request: Request, who: Known, house: House, session: Reading) -> HTMLResponse:
    """Who the client is, what waits, and the ways to everything else."""
    client = who.acting().client
    found = details.details(session, client)
    waiting = attention.needs(session, client, house.today())
    return page(
        request,
        who,
        "portal/my_page.html",
        me=found,
        first_name=(found.name.split() or [found.name])[0],
        contact=_shown(CONTACT, found),
        personal=_shown(PERSONAL, found),
        needs=[{"kind": one.kind, "count": one.count, "href": _place(one)} for one in waiting],
        consents=consents.choices(session, client),
    )


@router.get("/details/{name}")
def change(request: Request, who: Known, session: Reading, name: str) -> HTMLResponse:
    """The form in which another value of a detail is asked for."""
    field = details.field_named(name)
    return _change_page(request, who, field, details.details(session, who.acting().client))


@router.post("/details/{name}")
def ask(request: Request, who: Known, house: House, session: Writing, sent: Sent, name: str) -> Response:
    """Ask for a detail to be changed."""
    field = details.field_named(name)
    acting, value = who.acting(), sent.fields.get("value", "")
    try:
        asked = details.ask(session, acting, field, value, house.details_firm)
    except UnusableDetailError as error:
        wrong = str(error.details["reason"])
    except SameDetailError:
        wrong = "same"
    else:
        return go(MY_PAGE, "done-detail-asked" if asked.wish is not None else "done-detail-withdrawn")
    found = details.details(session, acting.client)
    return _change_page(request, who, field, found, typed=value, wrong=wrong, status=422)


@router.post("/details/{name}/withdraw")
def withdraw(who: Known, session: Writing, _sent: Sent, name: str) -> Response:
    """Take a wish back."""
    details.withdraw(session, who.acting(), details.field_named(name))
    return go(MY_PAGE, "done-detail-withdrawn")


@router.post("/consents")
def keep_consents(who: Known, session: Writing, sent: Sent) -> Response:
    """Keep what the client wants to hear of; a box without a tick is a no."""
    consents.choose(session, who.acting(), {one: one.value in sent.fields for one in Purpose})
    return go(MY_PAGE, "done-consents-kept")


def _change_page(
    request: Request, who: Visitor, field: Field, found: details.Details, *, typed: str = "", wrong: str = "",
    status: int = 200,
) -> HTMLResponse:  # fmt: skip
    shown = _shown((field,), found)[0]
    return page(request, who, "portal/change_detail.html", status=status, detail=shown, typed=typed, wrong=wrong)


def _shown(fields: tuple[Field, ...], found: details.Details) -> list[dict[str, object]]:
    """Details as the templates take them: field, value (a text, a date or None), wish (or None) and its new value."""
    shown = []
    for field in fields:
        wish = found.wishes.get(field)
        new = wish.new if wish is not None else None
        as_date = new is not None and field is Field.DATE_OF_BIRTH
        shown.append({
            "field": field.value,
            "value": getattr(found, field.value),
            "wish": wish,
            "new": date.fromisoformat(new) if as_date and new is not None else new,
        })  # fmt: skip
    return shown


def _place(need: attention.Need) -> str:
    if need.kind not in NEED_PLACES:
        return "/portal/payments"
    return f"/portal/cases/{need.case_id}/{NEED_PLACES[need.kind]}" if need.case_id is not None else "/portal/cases"
