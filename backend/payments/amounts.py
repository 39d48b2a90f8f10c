"""Amounts: the decimals of a currency, the VAT within an amount, and what Stripe counts in."""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_currency, get_currency_precision

LOCALES = {"en": "en_GB"}
NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"}
)
THREE_DECIMALS = frozenset(["BHD", "JOD", "KWD", "OMR", "TND"])
HUNDRED = Decimal(100)
CODE_BESIDE_DIGIT = re.compile(r"(?<=[A-Z])(?=\d)")
"""Babel leaves CLDR's space between a currency's letters and the number out."""


def vat_within(amount: Decimal, percent: Decimal, currency: str) -> Decimal:
    """The part of `amount` that is VAT of `percent`, rounded half up to the currency's decimals."""
    step = Decimal(1).scaleb(-min(get_currency_precision(currency), 2))
    return (amount * percent / (HUNDRED + percent)).quantize(step, ROUND_HALF_UP)


def minor_units(amount: Decimal, currency: str) -> int | None:
    """`amount` in the unit Stripe counts in, or None if it cannot be paid there exactly.

    Stripe keeps two decimals for ISK and UGX, though only whole ones can be paid:
    https://docs.stripe.com/currencies#special-cases
    """
    if currency in NO_DECIMALS:
        units = amount
    elif currency in THREE_DECIMALS:
        units = amount * 1000
    else:
        units = amount * 100
    whole_only = currency in {"ISK", "UGX"}
    exact = units == units.to_integral_value() and not (whole_only and units % 100)
    return int(units) if exact and units > 0 else None


def total_of(amounts: Iterable[Decimal]) -> Decimal:
    """The sum, with two decimals when there is nothing to add."""
    return sum(amounts, Decimal("0.00"))


def written(amount: Decimal, currency: str, language: str) -> str:
    """An amount as people of that language write it (CLDR), in the major unit."""
    said = format_currency(amount, currency, locale=LOCALES.get(language, language))
    return CODE_BESIDE_DIGIT.sub("\u00a0", said)
