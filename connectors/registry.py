"""The adapters there are; the only module that imports them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import time

import httpx

from connectors.base import Channel
from connectors.email.channel import EmailChannel, MailFolder, Smtp
from connectors.rasa.client import RasaClient
from connectors.web.channel import WebChannel
from connectors.web.ports import Ports
from connectors.web.socket import WebSocketGateway

__all__ = ["NUMBERED", "Channels", "Ports", "Wiring", "channels", "dialogue"]
NUMBERED: frozenset[str] = frozenset()
"""Channels on which a number chooses: none of today's; e-mail is not answered by number."""


@dataclass(frozen=True)
class Wiring:
    """What the adapters need to know of this installation."""

    firm: str
    sender: str
    smtp_url: str
    mail_folder: Path
    redis_url: str


@dataclass(frozen=True)
class Channels:
    """The channels that are on, and the socket server of the website chat."""

    by_name: Mapping[str, Channel]
    web: WebChannel


def channels(wiring: Wiring, ports: Ports) -> Channels:
    """Build the channels that the settings switch on."""
    carrier = Smtp(wiring.smtp_url) if wiring.smtp_url else MailFolder(wiring.mail_folder, time)
    email = EmailChannel(carrier, wiring.firm, wiring.sender)
    web = WebChannel(WebSocketGateway(ports, wiring.redis_url))
    return Channels({email.name: email, web.name: web}, web)


def dialogue(url: str, token: str) -> RasaClient:
    """The way to Rasa, with connections that are kept open."""
    return RasaClient(httpx.Client(trust_env=False), url, token)
