"""Puts an installation together: the only place that knows every part."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import structlog

from backend.conversations import delivery, transcript
from backend.conversations.delivery import Deliveries
from backend.conversations.inbox import Inbox
from backend.conversations.language import LanguageDetector
from backend.conversations.silences import Silences
from backend.conversations.spool import Spool
from backend.conversations.turns import Turns
from backend.core import limits, texts
from backend.core.clock import Clock, system_clock
from backend.core.database import Database, DatabaseDown
from backend.core.organisation import load as load_organisation
from backend.core.queue import Queue
from backend.core.signing import Signer
from backend.hours import opening
from backend.installation import Installation
from backend.models.base import opaque_id
from backend.payments.provider import PaymentProvider, TestProvider
from backend.payments.stripe_provider import StripeProvider
from backend.settings import Settings
from backend.verification.service import Verifier
from connectors import registry
from connectors.base import Dialogue
from connectors.registry import Ports

SESSION = "web-session"
AGAIN_SECONDS = 2
HEALTH_SECONDS = 2.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Wired:
    """An installation with its ways out and its background jobs."""

    installation: Installation
    channels: registry.Channels
    queue: Queue
    turns: Turns
    deliveries: Deliveries

    def start_worker(self, *, alone: bool) -> None:
        """Begin the background work here; `alone` when no other process may hold a lease."""
        if alone:
            try:
                with self.installation.database.write() as session:
                    delivery.release_all(session, self.installation.clock())
            except DatabaseDown as error:
                log.error("database_down", error=type(error).__name__)
        self.queue.start()


def wire(settings: Settings, clock: Clock = system_clock, dialogue: Dialogue | None = None) -> Wired:
    """Build everything. Raises OrganisationError; opens no connection yet."""
    organisation = load_organisation(settings.organisation_file)
    opening.check(organisation)
    database, signer, said = Database(settings.database), Signer(settings.secret_key), texts.load()
    queue = Queue(settings.data_dir, settings.redis_url, settings.secret_key)
    database.wake = queue.wake
    rate_limits = limits.build(settings.redis_url, settings.limit_per_address)
    inbox = Inbox(
        database, organisation, said, signer, rate_limits, LanguageDetector(organisation.languages),
        Spool(settings.data_dir / "spool"), clock, registry.NUMBERED,
    )  # fmt: skip
    rasa = dialogue or registry.dialogue(settings.rasa_url, settings.rasa_channel_token)
    installation = Installation(
        settings, organisation, database, said, signer, rate_limits, inbox,
        Verifier(organisation, signer, said), clock, settings.bot_api_token,
        lambda: _parts(database, rasa, settings.actions_url), _provider(settings),
    )  # fmt: skip
    channels, deliveries = _ways_out(installation, queue)
    turns = _turns(installation, rasa, channels, queue)

    def answer() -> None:
        inbox.spool.drain(inbox.keep)
        turns.work()

    jobs = {"turns": answer, "deliveries": deliveries.work, "silences": Silences(database, clock).work}
    queue.offer({name: _guarded(name, queue, job) for name, job in jobs.items()})
    return Wired(installation, channels, queue, turns, deliveries)


def _provider(settings: Settings) -> PaymentProvider | None:
    if settings.stripe_secret_key:
        return StripeProvider(settings.stripe_secret_key, settings.stripe_webhook_secret, settings.stripe_api_base)
    return TestProvider(opaque_id) if settings.demo else None


def _ways_out(house: Installation, queue: Queue) -> tuple[registry.Channels, Deliveries]:
    settings, organisation = house.settings, house.organisation
    arrived: list[Callable[[str, str], None]] = []
    ports = Ports(
        receive=house.inbox.receive,
        open=house.inbox.open,
        history=lambda address: _history(house, address),
        arrived=lambda address: _arrived(arrived[0], address),
        sign=lambda address: house.signer.sign(SESSION, address),
        read=lambda signed: house.signer.read(SESSION, signed),
        new_address=opaque_id,
        login=lambda address, ticket, language: _chat_login(house, address, ticket, language),
        allows=house.limits.address_allows,
        unknown_session=lambda language: house.texts.say(
            language or organisation.default_language, "refused-session-unknown"
        ),
    )
    sender = settings.mail_from or organisation.emails.info
    wiring = registry.Wiring(
        organisation.name, sender, settings.smtp_url, settings.data_dir / "mail", settings.redis_url
    )
    channels = registry.channels(wiring, ports)
    deliveries = Deliveries(
        house.database,
        channels.by_name,
        house.clock,
        lambda language: house.texts.say(language, "message-hidden"),
        lambda delay: queue.wake("deliveries", delay),
    )
    arrived.append(deliveries.arrived)
    return channels, deliveries


def _turns(house: Installation, rasa: Dialogue, channels: registry.Channels, queue: Queue) -> Turns:
    def typing(channel: str, address: str, *, on: bool) -> None:
        channels.by_name[channel].typing(address, on=on)

    def given_up(language: str) -> str:
        phone = next(iter(house.organisation.phones.values()), "")
        return house.texts.say(language, "turn-given-up", phone=phone, email=house.organisation.emails.info)

    return Turns(
        house.database,
        rasa,
        house.clock,
        house.organisation.verification.session_minutes,
        lambda: all(house.parts().values()),
        house.inbox.apology,
        given_up,
        typing,
        lambda delay: queue.wake("turns", delay),
    )


def _arrived(tell: Callable[[str, str], None], address: str) -> None:
    try:
        tell("web", address)
    except DatabaseDown as error:
        log.error("database_down", error=type(error).__name__)


def _history(house: Installation, address: str) -> list[dict[str, Any]] | None:
    try:
        with house.database.read() as session:
            found = transcript.lines(session, "web", address, house.clock())
    except DatabaseDown:
        return None
    return [
        {
            "id": line.id,
            "message_id": line.provider_id.removeprefix(f"{address}:") if line.provider_id else None,
            "from": line.author,
            "text": line.text,
            "hidden": line.text is None,
            "quick_replies": [{"title": one.title, "payload": one.payload} for one in line.buttons],
            "sent_at": line.sent_at.isoformat(),
        }
        for line in found
    ]


def _chat_login(house: Installation, address: str | None, ticket: str, language: str | None) -> str | None:
    try:
        return house.chat_logins.enter(address, ticket, language)
    except DatabaseDown as error:
        log.error("database_down", error=type(error).__name__)
        return None


def _parts(database: Database, rasa: Dialogue, actions_url: str) -> dict[str, bool]:
    return {"database": _answers(database), "rasa": rasa.healthy(), "actions": _actions_answer(actions_url)}


def _answers(database: Database) -> bool:
    try:
        database.check()
    except DatabaseDown:
        return False
    return True


def _actions_answer(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=HEALTH_SECONDS, trust_env=False).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _guarded(name: str, queue: Queue, job: Callable[[], object]) -> Callable[[], None]:
    """A job that looks again soon when the database is down, rather than at the next sweep."""

    def work() -> None:
        try:
            job()
        except DatabaseDown as error:
            log.error("database_down", job=name, error=type(error).__name__)
            queue.wake(name, AGAIN_SECONDS)

    return work
