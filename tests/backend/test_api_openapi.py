"""The OpenAPI document: every operation says what it takes, what it answers and how it fails."""

import re
from typing import Any

import pytest

from backend.api.documented import failing
from tests.support.databases import ONLY_SQLITE
from tests.support.portal import Portal
from tests.support.served import Facts, Served

only_sqlite = ONLY_SQLITE
PUBLIC = {"/api/organisation", "/api/password-resets", "/api/consultation-slots", "/api/consultations"}
"""What needs no login; everything under the last one has a signed token in its path."""


@pytest.fixture
def document(web: Served) -> Facts:
    """The document as it is served."""
    found: Facts = web.client.get("/openapi.json").json()
    return found


def operations(document: Facts) -> list[tuple[str, str, Facts]]:
    """Address, method and description of each operation of the API."""
    return [
        (path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if path.startswith("/api/")
    ]


@only_sqlite
def test_every_operation_is_described(document: Facts) -> None:
    ids = []
    for path, method, operation in operations(document):
        ids.append(operation["operationId"])
        assert operation["tags"], path
        assert operation["description"], path
        assert len(operation["summary"].split()) > 1, f"{method} {path}: {operation['summary']}"
        assert operation["summary"] != operation["operationId"]
    assert len(ids) == len(set(ids)) > 5


@only_sqlite
def test_the_assistants_addresses_and_the_pages_stay_out(document: Facts) -> None:
    assert not [path for path in document["paths"] if path.startswith(("/api/bot", "/portal", "/dev", "/webhooks"))]


@only_sqlite
def test_every_failure_is_a_problem_with_an_example(document: Facts) -> None:
    for path, method, operation in operations(document):
        failures = {status: one for status, one in operation["responses"].items() if status[0] in "45"}
        assert {"429", "503"} <= set(failures), path
        for status, failure in failures.items():
            content = failure["content"]["application/problem+json"]
            assert content["schema"] == {"$ref": "#/components/schemas/Problem"}, f"{method} {path} {status}"
            assert all(str(one["value"]["status"]) == status for one in content["examples"].values())


@only_sqlite
def test_what_comes_back_has_a_shape(document: Facts) -> None:
    for path, method, operation in operations(document):
        good = {status: one for status, one in operation["responses"].items() if status[0] == "2"}
        assert good, f"{method} {path}"
        for status, one in good.items():
            content = one.get("content", {})
            assert (status == "204") == (not content), f"{method} {path} {status}"
            for kind, body in content.items():
                assert body["schema"] or kind != "application/json", f"{method} {path}"


@only_sqlite
def test_every_operation_that_is_not_public_asks_who_calls(document: Facts) -> None:
    for path, method, operation in operations(document):
        if path in PUBLIC or path.startswith("/api/consultations/"):
            continue
        ways: list[Any] = operation["security"]
        assert ({"session": [], "csrf": []} if method != "get" else {"session": []}) in ways, f"{method} {path}"
        assert {"401"} <= set(operation["responses"]), path
        assert ("403" in operation["responses"]) or method == "get", path


@only_sqlite
def test_frameworks_own_failures_do_not_appear(document: Facts) -> None:
    assert "ValidationError" not in str(document)
    assert set(document["components"]["securitySchemes"]) == {"session", "csrf", "token"}


@only_sqlite
def test_references_lead_somewhere(document: Facts) -> None:
    words = str(document).split("#/components/schemas/")[1:]
    assert {word.partition("'")[0] for word in words} <= set(document["components"]["schemas"])


def test_several_codes_of_one_status_are_all_described() -> None:
    found = failing((409, "closed"), (409, "paused"), (404, "not_found"))
    examples = found[409]["content"]["application/problem+json"]["examples"]
    assert (list(found), list(examples)) == ([409, 404], ["closed", "paused"])


@only_sqlite
def test_the_page_shows_every_operation_and_takes_nothing_from_elsewhere(web: Served, document: Facts) -> None:
    answer = web.client.get("/docs?lang=en")
    assert answer.status_code == 200
    for path, method, operation in operations(document):
        assert f'id="{operation["operationId"]}"' in answer.text
        assert f"<strong>{method.upper()}</strong> <code>{path}</code>" in answer.text
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert "//" not in answer.text.replace("http://www.w3.org", "").replace("https://portal.nordbro.example", "")
    linked = set(re.findall(r'href="#(model-[^"]+)"', answer.text))
    assert {f'id="{name}"' in answer.text for name in linked} == {True}


@only_sqlite
@pytest.mark.parametrize("path", ["/api/cases", "/api/cases/{case_id}/checklist", "/api/cases/{case_id}/messages"])
def test_what_is_asked_for_often_is_not_sent_twice(anna: Portal, document: Facts, path: str) -> None:
    case_id = anna.api("GET", "/api/cases").json()["items"][0]["id"]
    first = anna.api("GET", path.format(case_id=case_id))
    tag = first.headers["etag"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = anna.api("GET", path.format(case_id=case_id), headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert anna.api("GET", path.format(case_id=case_id), headers={"If-None-Match": f'"{tag}"x'}).status_code == 200
    assert "304" in document["paths"][path]["get"]["responses"]
