"""A receipt as PDF: one page, selectable text, any of the five languages, the same bytes each time."""

import logging
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import cast

from babel.dates import format_date
from babel.numbers import format_decimal
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

from backend.core.texts import Texts, direction
from backend.models.money import ReceiptKind
from backend.payments.amounts import LOCALES, written
from backend.payments.receipts import ReceiptFacts

logging.getLogger("fontTools").setLevel(logging.WARNING)  # it tells every table it leaves out of a font
FONTS = Path(__file__).resolve().parent / "fonts"
LATIN, ARABIC = "notosans", "notosansarabic"
FILES = {LATIN: "NotoSans", ARABIC: "NotoSansArabic"}
MARGIN, WIDTH = 22, 166
"""Millimetres; A4 is 210 wide."""
AMOUNT_WIDTH, LABEL_WIDTH, GAP = 50, 44, 6
LABEL_DROP = 0.55
"""A label's letters are smaller than those beside it; this puts both on one line."""
INK, SOFT, RULE = (23, 34, 51), (91, 103, 120), (205, 211, 219)
LEADING = 0.55
SMALL, BODY, LARGE, TITLE = 8.5, 10.5, 13, 24
JOINERS = "\u200c\u200d"
"""Invisible, but they shape Persian and Arabic words."""
BEYOND_LATIN = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
"""Letters of the scripts that run from right to left."""
UNKNOWN = "\ufffd"
LONGEST, LONGEST_LINE, MOST_LINES = 300, 80, 5
"""Letters of a text, letters and lines of an address."""


def render(receipt: ReceiptFacts, texts: Texts, language: str) -> bytes:
    """The document in `language`; names and texts stand on it as they were when it was issued."""
    sheet = Sheet(receipt, texts, language)
    sheet.seller()
    sheet.heading()
    sheet.facts()
    sheet.amounts()
    sheet.foot()
    return bytes(sheet.pdf.output())


def file_name(receipt: ReceiptFacts) -> str:
    """The name the document is saved under."""
    return re.sub(r"[^A-Za-z0-9-]", "-", receipt.number) + ".pdf"


class Sheet:
    """The page while it is written, from top to bottom; in Arabic everything is mirrored."""

    def __init__(self, receipt: ReceiptFacts, texts: Texts, language: str) -> None:
        self.receipt, self.texts, self.language = receipt, texts, language
        self.rtl = direction(language) == "rtl"
        self.start, self.end = ("R", "L") if self.rtl else ("L", "R")
        self.pdf = FPDF(format="A4")
        self.pdf.set_margins(MARGIN, MARGIN, MARGIN)
        self.pdf.set_auto_page_break(auto=True, margin=MARGIN)
        families = self._families()
        for family in families:
            self.pdf.add_font(family, "", FONTS / f"{FILES[family]}-Regular.ttf")
            self.pdf.add_font(family, "B", FONTS / f"{FILES[family]}-Bold.ttf")
        self.pdf.set_fallback_fonts(families, exact_match=True)
        self.fonts = [cast("TTFFont", self.pdf.fonts[family]) for family in families]
        self._describe()
        self.pdf.add_page()

    def seller(self) -> None:
        """Who got the money."""
        self._write(self._told("seller"), LARGE, bold=True)
        for line in self._lines("seller_address"):
            self._write(line, SMALL, colour=SOFT)
        if self._told("seller_vat_number"):
            self._write(self._say("receipt-vat-number", number=self._told("seller_vat_number")), SMALL, colour=SOFT)
        self.pdf.ln(14)

    def heading(self) -> None:
        """What it is, and its number."""
        self._write(self._title, TITLE, bold=True)
        self._write(self.receipt.number, LARGE, colour=SOFT)
        self.pdf.ln(8)

    def facts(self) -> None:
        """For whom, when, for which payment."""
        back = self.receipt.kind is ReceiptKind.CREDIT_NOTE
        buyer = "\n".join([self._told("buyer"), *self._lines("buyer_address")])
        paid_on = self._told("paid_on")
        for label, value in (
            (self._say("receipt-to"), buyer),
            (self._say("receipt-issued-on"), self._day(self.receipt.issued_on)),
            (self._say("receipt-returned-on" if back else "receipt-paid-on"), self._day_of(paid_on)),
            (self._say("receipt-payment"), self._told("payment_number")),
            (self._say("receipt-case"), self._told("case_number")),
        ):
            if value:
                self._pair(label, value)
        self.pdf.ln(8)

    def amounts(self) -> None:
        """For what, how much, and the VAT in it."""
        receipt = self.receipt
        self._row(self._say("receipt-text"), self._say("receipt-amount"), SMALL, colour=SOFT)
        self._rule()
        self._row(self._told("text"), self._money(receipt.amount), BODY)
        self._rule()
        if receipt.vat_percent:
            percent = format_decimal(receipt.vat_percent.normalize(), locale=LOCALES.get(self.language, self.language))
            self._row(self._say("receipt-before-vat"), self._money(receipt.amount - receipt.vat), BODY)
            self._row(self._say("receipt-vat", percent=percent), self._money(receipt.vat), BODY)
        back = receipt.kind is ReceiptKind.CREDIT_NOTE
        total = self._say("receipt-total-returned" if back else "receipt-total-paid")
        self._row(total, self._money(receipt.amount), LARGE, bold=True)
        self.pdf.ln(12)

    def foot(self) -> None:
        """Whom to ask."""
        firm, email = self._told("seller"), self._told("seller_email")
        self._write(self._say("receipt-foot", firm=firm, email=email), SMALL, colour=SOFT)

    def _families(self) -> list[str]:
        """The fonts the page needs: reading one costs more than writing the page."""
        arabic = self.rtl or any(BEYOND_LATIN.search(told) for told in self.receipt.particulars.values())
        return [ARABIC, LATIN] if arabic else [LATIN]

    @property
    def _title(self) -> str:
        return self._say(f"receipt-title-{self.receipt.kind.value.replace('_', '-')}")

    def _describe(self) -> None:
        """The document's own facts, for readers and screen readers; its date is the receipt's, not today's."""
        self.pdf.set_title(f"{self._title} {self.receipt.number}")
        self.pdf.set_author(self._told("seller"))
        self.pdf.set_lang(self.language)
        self.pdf.set_creation_date(datetime.combine(self.receipt.issued_on, time(12), UTC))

    def _pair(self, label: str, value: str) -> None:
        top, width = self.pdf.get_y(), WIDTH - LABEL_WIDTH
        left = MARGIN + width if self.rtl else MARGIN
        self._at(left, top + LABEL_DROP, LABEL_WIDTH, label, self.start, SMALL, colour=SOFT)
        bottom, begun_on = self.pdf.get_y(), self.pdf.page
        self.pdf.set_y(top)
        for line in value.split("\n"):
            self._at(MARGIN if self.rtl else MARGIN + LABEL_WIDTH, self.pdf.get_y(), width, line, self.start, BODY)
        if self.pdf.page == begun_on:
            self.pdf.set_y(max(bottom, self.pdf.get_y()))

    def _row(
        self, words: str, amount: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK
    ) -> None:
        width = WIDTH - AMOUNT_WIDTH - GAP
        self.pdf.set_font(LATIN, "B" if bold else "", size)
        words = self._printable(words)
        height = cast("float", self.pdf.multi_cell(width, size * LEADING, words, dry_run=True, output="HEIGHT"))
        if self.pdf.will_page_break(height + 3):
            self.pdf.add_page()
        top = self.pdf.get_y() + 1.5
        left = MARGIN if self.rtl else MARGIN + width + GAP
        self._at(left, top, AMOUNT_WIDTH, amount, self.end, size, bold=bold, colour=colour)
        bottom = self.pdf.get_y()
        right = MARGIN + AMOUNT_WIDTH + GAP if self.rtl else MARGIN
        self._at(right, top, width, words, self.start, size, bold=bold, colour=colour)
        self.pdf.set_y(max(bottom, self.pdf.get_y()) + 1.5)

    def _write(self, words: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
        self._at(MARGIN, self.pdf.get_y(), WIDTH, words, self.start, size, bold=bold, colour=colour)

    def _at(
        self, left: float, top: float, width: float, words: str, align: str, size: float, *, bold: bool = False,
        colour: tuple[int, int, int] = INK,
    ) -> None:  # fmt: skip
        words = self._printable(words)
        self.pdf.set_text_shaping(use_shaping_engine=True, direction=self._direction_of(words))
        self.pdf.set_font(LATIN, "B" if bold else "", size)
        self.pdf.set_text_color(*colour)
        self.pdf.set_xy(left, top)
        self.pdf.multi_cell(width, size * LEADING, words, align=align, padding=0, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _direction_of(self, words: str) -> str:
        """A line reads as its first letter does: addresses and amounts of another script keep their order."""
        strong = (unicodedata.bidirectional(one) for one in words)
        first = next((one for one in strong if one in {"L", "R", "AL"}), "L")
        return "ltr" if first == "L" else "rtl"

    def _rule(self) -> None:
        self.pdf.set_draw_color(*RULE)
        self.pdf.line(MARGIN, self.pdf.get_y(), MARGIN + WIDTH, self.pdf.get_y())

    def _say(self, key: str, **arguments: str) -> str:
        return self.texts.say(self.language, key, **arguments)

    def _told(self, name: str) -> str:
        return self.receipt.particulars.get(name, "")

    def _lines(self, name: str) -> list[str]:
        lines = [line.strip()[:LONGEST_LINE] for line in self._told(name).splitlines() if line.strip()]
        return lines[:MOST_LINES]

    def _day_of(self, iso: str) -> str:
        return self._day(date.fromisoformat(iso)) if iso else ""

    def _day(self, value: date) -> str:
        return format_date(value, "long", locale=LOCALES.get(self.language, self.language))

    def _money(self, amount: Decimal) -> str:
        signed = -amount if self.receipt.kind is ReceiptKind.CREDIT_NOTE else amount
        return written(signed, self.receipt.currency, self.language)

    def _printable(self, words: str) -> str:
        return "".join(self._characters(unicodedata.normalize("NFC", words)[:LONGEST]))

    def _characters(self, words: str) -> Iterator[str]:
        """What our fonts can draw; nothing that turns the direction of the text around, which could forge a receipt."""
        for one in words:
            if one in JOINERS or any(ord(one) in font.cmap for font in self.fonts):
                hidden = unicodedata.category(one) in {"Cc", "Cf"} and one not in JOINERS
                if not hidden:
                    yield one
            elif unicodedata.category(one).startswith("Z"):
                yield " "
            elif unicodedata.category(one) not in {"Cc", "Cf", "Mn"}:
                yield UNKNOWN
