"""Tables that are wider than a phone: they scroll in a frame that the keyboard reaches."""

from __future__ import annotations

import html
import re

from .texts import word

WIDE = 4
"""Columns from which a table does not fit a 360 px screen without cutting its words."""

ROOM, CHARACTER, PADDING = 328, 8.3, 8
"""Pixels: what a page leaves to a table on such a screen, the mean width of a letter, the sides of a cell."""

DOCUMENT = 34
"""Pixels: sides and border of a paper of an exercise (``web/styles/documents.css``)."""

_DOTS = "…"
"""A line to fill in by hand is made of them: each is twice as wide as a letter."""

_TABLE = re.compile(r"<table>.*?</table>", re.S)
_ROW = re.compile(r"<tr\b.*?</tr>", re.S)
_CELL = re.compile(r"<t[hd]\b(?P<open>[^>]*)>(?P<text>.*?)</t[hd]>", re.S)
_TAG = re.compile(r"<[^>]*>")
# No-break spaces hold: « 30 jours » is one piece. A hyphen and a slash let go.
_PIECE = re.compile(r"[^ \n\t/-]+-?")


def framed(page: str) -> str:
    """Return the HTML of a page with each wide table in a named, focusable frame (WCAG 2.1.1)."""
    return _TABLE.sub(_frame, page)


def _frame(match: re.Match[str]) -> str:
    table = match.group(0)
    before = match.string[: match.start()]
    in_document = before.rfind('<figure class="ck-document"') > before.rfind("</figure>")
    if not _is_wide(table, ROOM - DOCUMENT if in_document else ROOM):
        return table
    return f'<div class="ck-scroll" role="group" tabindex="0" aria-label="{word("table", "frame")}">{table}</div>'


def _is_wide(table: str, room: int) -> bool:
    """True when its columns, each as wide as its longest piece, do not stand side by side in ``room`` pixels."""
    longest: list[float] = []
    for row in _ROW.finditer(table):
        cells = list(_CELL.finditer(row.group(0)))
        # A cell over several columns or rows is no measure of a column.
        if any("span=" in cell.group("open") for cell in cells):
            continue
        if len(cells) >= WIDE:
            return True
        longest += [0] * (len(cells) - len(longest))
        for rank, cell in enumerate(cells):
            text = html.unescape(_TAG.sub(" ", cell.group("text")))
            longest[rank] = max(longest[rank], *(_letters(piece) for piece in _PIECE.findall(text)), 0)
    width = sum(letters * CHARACTER + PADDING for letters in longest)
    return width > room


def _letters(piece: str) -> float:
    """Width of a piece, in letters: a line of dots counts twice, a capital a quarter more."""
    return len(piece) + piece.count(_DOTS) + sum(map(str.isupper, piece)) / 4
