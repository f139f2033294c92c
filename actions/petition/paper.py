"""A petition on paper: title, number, and a line for each name, or for each place."""

import logging
import unicodedata
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

from actions.petition.counting import total

if TYPE_CHECKING:
    from actions.models import ActionPage

FONT = settings.BASE_DIR / "static/fonts/names.woff2"
# What stands for a letter that the font does not have.
UNKNOWN = "\u25a1"
# Millimetres on a page of letter size.
FIRST, SECOND, HIGH = 125, 60, 6.5
# It tells of every step in which it cuts the font down.
logging.getLogger("fontTools").setLevel(logging.WARNING)
NOTE = (
    "In {number} of these lines letters stand as {sign}, for this file’s typeface does not have "
    "them. The CSV file has them all."
)


class Sheet(FPDF):
    """Two columns over as many pages as it takes."""

    def __init__(self, page: "ActionPage", columns: tuple[str, str]) -> None:
        super().__init__(format="letter")
        self.petition, self.columns = page, columns
        self.set_margins(15, 18)
        self.set_auto_page_break(auto=True, margin=20)
        self.add_font("names", fname=FONT)
        font = self.fonts["names"]
        self.letters = frozenset(font.cmap if isinstance(font, TTFFont) else ())
        self.set_title(page.title)
        self.set_lang("en-US")
        self.set_creator(settings.WAGTAIL_SITE_NAME)

    def filled(self, rows: list[list[str]]) -> bytes:
        """The file."""
        self.add_page()
        self._opening(len(rows))
        self._heads()
        self.set_font("names", size=10)
        unreadable = 0
        for first, second in rows:
            shown = self.drawn(first)
            unreadable += UNKNOWN in shown
            self._line(shown, self.drawn(second))
        if unreadable:
            self.ln(4)
            self.multi_cell(0, HIGH, NOTE.format(number=unreadable, sign=UNKNOWN), align="L")
        return bytes(self.output())

    def header(self) -> None:
        """From the second page on: the title, and what the columns hold."""
        if self.page_no() > 1:
            self.set_font("names", size=8)
            self.cell(
                0, HIGH, self.drawn(self.petition.title)[:110], new_x=XPos.LMARGIN, new_y=YPos.NEXT
            )
            self._heads()
            self.set_font("names", size=10)

    def footer(self) -> None:
        """Which page of how many."""
        self.set_y(-14)
        self.set_font("names", size=8)
        self.cell(0, 6, f"Page {self.page_no()} of {{nb}}", align="R")

    def _opening(self, lines: int) -> None:
        signed = total(self.petition.original_key)
        self.set_font("names", size=20)
        self.multi_cell(
            0, 9, self.drawn(self.petition.title), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
        self.ln(2)
        self.set_font("names", size=11)
        to = f"To {self.petition.addressed_to}. " if self.petition.addressed_to else ""
        said = (
            f"{self.petition.ask}\n\n{to}Signed and confirmed by {signed:,} "
            f"{'person' if signed == 1 else 'people'} up to {timezone.localdate():%B %-d, %Y}. "
            f"Run by {self.petition.runner}."
        )
        if self.columns[0] == "Name" and lines != signed:
            said += f" {lines:,} of them are named here."
        self.multi_cell(0, HIGH, self.drawn(said), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(5)

    def _heads(self) -> None:
        self.set_font("names", size=9)
        self._line(*self.columns, rule=0.6)

    def _line(self, first: str, second: str, rule: float = 0.1) -> None:
        self._fitted(FIRST, first)
        self._fitted(SECOND, second, last=True)
        self.set_line_width(rule)
        self.line(self.l_margin, self.y, self.l_margin + FIRST + SECOND, self.y)

    def _fitted(self, wide: float, text: str, *, last: bool = False) -> None:
        """A cell; a text too long for it is drawn narrower, so that none of it is lost."""
        taken = self.get_string_width(text) + 2 if len(text) > 20 else 0
        if taken > wide:
            self.set_stretching(100 * wide / taken)
        self.cell(
            wide, HIGH, text,
            new_x=XPos.LMARGIN if last else XPos.RIGHT, new_y=YPos.NEXT if last else YPos.TOP,
        )  # fmt: skip
        if taken > wide:
            self.set_stretching(100)

    def drawn(self, text: str) -> str:
        """The text with a plain letter, or a box, where the font has no such letter."""
        return "".join(c if ord(c) in self.letters else self._near(c) for c in text)

    def _near(self, letter: str) -> str:
        if letter == "\n":
            return letter
        if unicodedata.combining(letter):
            return ""
        split = unicodedata.normalize("NFKD", letter)
        return "".join(c for c in split if ord(c) in self.letters) or UNKNOWN
