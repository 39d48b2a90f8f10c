"""Passwords themselves: hashes, letters, words for what is refused."""

from backend.people import passwords
from tests.support.house import TEXTS


def test_every_refusal_has_its_words() -> None:
    kinds = ("short", "long", "phone", "email", "name", "common")
    assert all(TEXTS.say("en", f"account-new-{kind}") for kind in kinds)


def test_letters_that_phones_write_in_two_ways_are_one() -> None:
    composed, decomposed = "smörgåsbord på ön", "smo\u0308rga\u030asbord pa\u030a o\u0308n"
    assert passwords.matches(passwords.hashed(composed), decomposed)


def test_a_first_password_is_a_cheap_hash_and_stays_one() -> None:
    first, own = passwords.first("+4531000001"), passwords.hashed("a long walk")
    assert (passwords.is_first(first), passwords.is_first(own)) == (True, False)
    assert passwords.matches(first, "+4531000001")
    assert not passwords.matches(first, "+4531000002")
    assert not passwords.outdated(first)


def test_nobodys_hashes_open_with_nothing() -> None:
    assert not passwords.matches(passwords.nobodys(), "")
    assert not passwords.matches(passwords.nobodys_first(), "")
    assert not passwords.matches("no hash at all", "x")
    assert not passwords.matches(None, "x")
