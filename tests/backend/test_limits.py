"""Limits a minute: per conversation and per network address, an IPv6 household counted as one."""

import pytest
import time_machine

from backend.core import limits
from backend.core.limits import PER_CONVERSATION, subnet


@pytest.mark.parametrize(
    ("network", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2::77", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_an_address_counts_as_its_household(network: str, counted: str) -> None:
    assert subnet(network) == counted


def test_so_many_requests_a_minute_and_no_more_until_the_minute_is_over() -> None:
    with time_machine.travel(1_000_000_000, tick=False) as clock:
        found = limits.build("", 5)
        assert [found.address_allows("192.0.2.7") for _ in range(7)] == [True] * 5 + [False] * 2
        assert found.address_allows("192.0.2.8")
        clock.shift(61)
        assert found.address_allows("192.0.2.7")


def test_a_household_has_one_allowance() -> None:
    found = limits.build("", 2)
    assert [found.address_allows(f"2001:db8:1:2::{number}") for number in range(3)] == [True, True, False]


def test_zero_turns_only_this_limit_off() -> None:
    found = limits.build("", 0)
    assert all(found.address_allows("192.0.2.7") for _ in range(500))
    assert [found.conversation_allows("web:anna") for _ in range(PER_CONVERSATION + 1)][-1] is False


def test_nobody_is_not_an_address() -> None:
    assert all(limits.build("", 1).address_allows(None) for _ in range(3))


def test_conversations_are_counted_apart() -> None:
    found = limits.build("", 0)
    assert [found.conversation_allows("web:anna") for _ in range(PER_CONVERSATION + 1)][-1] is False
    assert found.conversation_allows("web:bo")
