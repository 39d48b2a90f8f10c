"""Prometheus metrics of the whole installation; labels are kinds, never people."""

from prometheus_client import Counter, Gauge, Histogram

MESSAGES = Counter("assistant_messages_total", "Messages by channel and direction", ["channel", "direction"])
TURNS = Counter("assistant_turns_total", "Turns by outcome", ["outcome"])
WAITING = Gauge("assistant_turns_waiting", "Messages of clients that wait for an answer")
TURN_SECONDS = Histogram("assistant_turn_seconds", "Seconds from taking a turn to having its answer")
DELIVERIES = Counter("assistant_deliveries_total", "Deliveries by channel and outcome", ["channel", "outcome"])
VERIFICATIONS = Counter("assistant_verifications_total", "Verification steps by outcome", ["outcome"])
