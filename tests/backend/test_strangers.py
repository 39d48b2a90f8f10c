"""Who may see what: every address of the application, tried by those it is not for.

The addresses are read from the application itself: one that is new is tried too, and has to be told here what its
numbers are, or that it is for everybody.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fastapi.routing import iter_route_contexts

from backend.models import Base
from tests.support import samples
from tests.support.belongings import FIRM, WORDS, Belongings, settle_in
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
MISSING = 2_000_000_000
FOR_EVERYBODY = {
    "/portal/login", "/portal/login/code", "/portal/login/code/new", "/portal/reset", "/portal/reset/{token}",
    "/portal/consultation", "/portal/chat-login", "/api/organisation", "/api/password-resets",
    "/api/consultation-slots",
}  # fmt: skip
"""Addresses that need no login."""
SIGNED = (
    "/portal/consultation/{", "/portal/go/{", "/portal/enter/{", "/portal/my-data/{", "/api/consultations/{",
)  # fmt: skip
"""Addresses that a signature opens, to whoever holds it."""
PAPER = ("x.pdf", samples.pdf("Carl's own"), "application/pdf")
BODIES: dict[str, dict[str, Any]] = {
    "POST /api/cases/{case_id}/messages": {"json": {"subject": "Hello", "body": "Hello"}},
    "POST /api/cases/{case_id}/files": {"files": {"file": PAPER}},
    "POST /api/cases/{case_id}/checklist/{item_id}/files": {"files": {"file": PAPER}},
    "POST /api/offers/{offer_id}/acceptance": {"json": {"confirm": True}},
}
"""What an address must be sent so that nothing but the number is wrong with the request."""
FORMS: dict[str, dict[str, Any]] = {
    "/portal/cases/{case_id}/files": {"files": {"files": PAPER}},
    "/portal/cases/{case_id}/checklist/{item_id}/files": {"files": {"files": PAPER}},
    "/portal/cases/{case_id}/messages": {"subject": "Hello", "body": "Hello"},
    "/portal/offers/{offer_id}/accept": {"confirm": "yes"},
    "/portal/payments/{payment_id}/test": {"answer": "pay"},
}
MOVING = {"portal_sessions", "personal_tokens", "attempts", "deliveries", "audit_events"}
"""Tables that Carl's visits may change."""
Address = tuple[str, str]


@pytest.fixture
def site(web_with: Callable[..., Served]) -> Served:
    """The application of a firm that offers everything."""
    return web_with(firm=FIRM)


@pytest.fixture
def belongings(site: Served, people: People) -> Belongings:
    """What Anna has."""
    return settle_in(Portal(site, people.anna))


def addresses(site: Served) -> list[Address]:
    """Method and address of every route of the portal and of the API; the assistant's have tests of their own."""
    found = [
        (method, str(one.path))
        for one in iter_route_contexts(site.app.other_asgi_app.routes)
        for method in sorted((one.methods or set()) - {"HEAD", "OPTIONS"})
        if str(one.path).startswith(("/portal", "/api/")) and not str(one.path).startswith("/api/bot")
    ]
    assert len(found) > 60
    return found


def is_public(path: str) -> bool:
    """Whether no login is needed."""
    return path in FOR_EVERYBODY or path.startswith(SIGNED)


def numbered(path: str) -> list[str]:
    """The names of the numbers in an address."""
    return [name for name in re.findall(r"{(\w+)(?::\w+)?}", path) if name.endswith("_id")]


def filled(path: str, ids: dict[str, list[int]], own: dict[str, int] | None = None) -> Iterator[str]:
    """The address with each of Anna's numbers of the last kind in it, the first of hers (or `own`) before it."""
    *before, last = numbered(path)
    for name in before:
        path = path.replace(f"{{{name}}}", str((own or {}).get(name, ids[name][0])))
    for number in ids[last]:
        yield path.replace(f"{{{last}}}", str(number))


def send(visitor: Portal, method: str, template: str, path: str, **more: Any) -> httpx.Response:
    """A request with which nothing is wrong but whose it is."""
    if template.startswith("/api"):
        return visitor.api(method, path, **BODIES.get(f"{method} {template}", {}), **more)
    return visitor.get(path) if method == "GET" else visitor.post(path, **FORMS.get(template, {}))


def shows_anna(answer: httpx.Response, belongings: Belongings) -> list[str]:
    """What of Anna's is in an answer, headers included."""
    said = f"{answer.text} {answer.headers}"
    return [*(word for word in WORDS if word in said), *(["file"] if answer.content == belongings.content else [])]


def rows(site: Served) -> dict[str, list[Any]]:
    """Everything that nobody but Anna may change."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in MOVING]
    with site.database.read() as session:
        return {table.name: [tuple(row) for row in session.execute(table.select())] for table in tables}


def test_anna_herself_sees_all_of_it(site: Served, people: People, belongings: Belongings) -> None:
    anna = Portal(site, people.anna)
    seen = ""
    for method, template in addresses(site):
        if method == "GET" and not is_public(template):
            paths = filled(template, belongings.ids) if numbered(template) else [template]
            seen += "".join(send(anna, method, template, path).text for path in paths if "{" not in path)
    assert [word for word in WORDS if word not in seen] == []


def test_what_is_annas_is_to_carl_as_if_it_were_not_there(site: Served, people: People, belongings: Belongings) -> None:
    carl, before = Portal(site, people.carl), rows(site)
    for method, template in addresses(site):
        if not numbered(template) or is_public(template):
            continue
        nothing = {name: [MISSING] for name in belongings.ids}
        expected = send(carl, method, template, next(filled(template, nothing)))
        assert expected.status_code == 404, f"{method} {template} answers {expected.status_code} for what is not there"
        for path in filled(template, belongings.ids):
            answer = send(carl, method, template, path)
            assert (answer.status_code, shows_anna(answer, belongings)) == (404, []), f"{method} {path}"
            assert without(answer.text, path) == without(expected.text, str(expected.url)), f"{method} {path}"
    assert rows(site) == before


def test_annas_numbers_under_carls_case_are_not_there_either(
    site: Served, people: People, belongings: Belongings
) -> None:
    carl, before = Portal(site, people.carl), rows(site)
    own = {"case_id": carl.api("GET", "/api/cases").json()["items"][0]["id"]}
    for method, template in addresses(site):
        if len(numbered(template)) > 1:
            for path in filled(template, belongings.ids, own):
                answer = send(carl, method, template, path)
                assert (answer.status_code, shows_anna(answer, belongings)) == (404, []), f"{method} {path}"
    assert rows(site) == before


def test_carls_token_opens_nothing_of_annas(site: Served, people: People, belongings: Belongings) -> None:
    token = Portal(site, people.carl).api("POST", "/api/tokens", json={"name": "Carl's", "days": 30}).json()["token"]
    program, before = Portal(site), rows(site)
    headers = {"Authorization": f"Bearer {token}"}
    for method, template in addresses(site):
        if template.startswith("/api") and numbered(template) and not is_public(template):
            for path in filled(template, belongings.ids):
                answer = send(program, method, template, path, headers=headers)
                refused = 403 if "token_id" in template else 404
                assert (answer.status_code, shows_anna(answer, belongings)) == (refused, []), f"{method} {path}"
    assert rows(site) == before


@pytest.mark.parametrize("who", ["guest", "carl"])
def test_no_list_shows_anything_of_annas(site: Served, people: People, belongings: Belongings, who: str) -> None:
    visitor = Portal(site, people.carl if who == "carl" else None)
    for method, template in addresses(site):
        if method == "GET" and "{" not in template:
            for number in (0, *belongings.ids["case_id"], belongings.ids["message_id"][-1], MISSING):
                query = "&".join(f"{name}={number}" for name in ("after", "before", "case", "case_id", "id"))
                answer = visitor.get(f"{template}?{query}" if number else template)
                assert shows_anna(answer, belongings) == [], f"{template}?{query}"
                assert answer.status_code < 500, template


def test_a_guest_is_led_to_the_login_and_a_program_is_refused(site: Served, belongings: Belongings) -> None:
    guest = Portal(site)
    guest.get("/portal/login")
    for method, template in addresses(site):
        if is_public(template) or template == "/api/consultations":
            continue
        for path in filled(template, belongings.ids) if numbered(template) else [template]:
            named = path.replace("{place}", "cases").replace("{name}", "phone").replace("{field}", "phone")
            answer = send(guest, method, template, named)
            assert shows_anna(answer, belongings) == [], path
            if template.startswith("/api"):
                assert answer.status_code == 401, f"{method} {path}"
            else:
                login = str(answer.headers.get("location")).partition("?")[0]
                assert (answer.status_code, login) == (303, "/portal/login"), f"{method} {path}"


def test_no_form_is_taken_that_was_not_ours(site: Served, people: People, belongings: Belongings) -> None:
    anna, before = Portal(site, people.anna), rows(site)
    for method, template in addresses(site):
        if method == "GET" or (template.startswith("/api") and is_public(template)):
            continue
        for path in filled(template, belongings.ids) if numbered(template) else [template]:
            address = re.sub(r"{\w+}", "phone", path)
            forged = {"X-CSRF-Token": "a guess"}
            more = BODIES.get(f"{method} {template}", {"data": {"csrf": "a guess"}})
            answer = anna._send(method, address, headers=forged, **more)
            assert answer.status_code in ({403} if "/portal" in path else {403, 422}), f"{method} {path}"
    assert rows(site) == before


def test_what_a_signature_opens_stays_shut_without_it(site: Served, people: People, belongings: Belongings) -> None:
    before = rows(site)
    signer = site.house.signer
    id_ = belongings.consultation_id
    forged = [id_, f"{id_}.x", signer.sign("another purpose", id_), belongings.consultation[:-1], "x" * 300]
    for visitor in (Portal(site), Portal(site, people.carl)):
        visitor.get("/portal/login")
        for method, template in addresses(site):
            if template.startswith(SIGNED) or template == "/portal/reset/{token}":
                for one in forged:
                    answer = send(visitor, method, template, re.sub(r"{\w+(:\w+)?}", one, template))
                    if answer.status_code == 303:
                        answer = visitor.get(answer.headers["location"])
                    assert shows_anna(answer, belongings) == [], f"{method} {template}"
                    assert answer.status_code in {404, 410, 422}, f"{method} {template} {answer.status_code}"
    assert rows(site) == before


def test_every_number_in_an_address_is_known_here(site: Served, belongings: Belongings) -> None:
    names = {name for _, path in addresses(site) for name in re.findall(r"{(\w+)", path)}
    assert names <= {*belongings.ids, "signed", "token", "name", "field", "place"}
    assert all(belongings.ids[name] for name in names & set(belongings.ids))


def without(text: str, path: str) -> str:
    """A page without its own address in it, which the links to other languages hold."""
    return text.replace(path.removeprefix("http://testserver"), "")
