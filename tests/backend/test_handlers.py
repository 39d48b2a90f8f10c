"""Every handler finds out who is asking before it opens its own write transaction.

Finding out may write too (the session's last visit); on SQLite a second writer in one request would wait for the first.
"""

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, iter_route_contexts

from backend.api.deps import acting
from backend.web.deps import writing
from backend.web.visitors import visitor
from tests.support.databases import ONLY_SQLITE
from tests.support.served import Served

pytestmark = ONLY_SQLITE
ASKING = {visitor, acting}


def order(dependant: Dependant) -> list[object]:
    """What a handler depends on, in the order in which it is called."""
    found: list[object] = []
    for one in dependant.dependencies:
        found += [*order(one), one.call]
    return found


def writers(web: Served) -> list[tuple[str, list[object]]]:
    """The handlers that write and ask who is there, with what they depend on."""
    routes = [one.route for one in iter_route_contexts(web.app.other_asgi_app.routes)]
    orders = [
        (f"{route.methods} {route.path}", order(route.dependant)) for route in routes if isinstance(route, APIRoute)
    ]
    return [(name, calls) for name, calls in orders if writing in calls and ASKING & set(calls)]


def test_who_is_asking_is_known_before_the_transaction_begins(web: Served) -> None:
    found = writers(web)
    assert len(found) > 20
    late = [name for name, calls in found if max(map(calls.index, ASKING & set(calls))) > calls.index(writing)]
    assert late == []
