"""Tables that are wider than a phone: they scroll in a frame that the keyboard reaches."""

from __future__ import annotations

import re

from .texts import word

WIDE = 4
"""Columns from which a table does not fit a 360 px screen without cutting its words."""

_TABLE = re.compile(r"<table>.*?</table>", re.S)


def framed(page: str) -> str:
    """Return the HTML of a page with each wide table in a named, focusable frame (WCAG 2.1.1)."""
    return _TABLE.sub(_frame, page)


def _frame(match: re.Match[str]) -> str:
    table = match.group(0)
    # <thead> begins with <th too. A table without one has a heading a row, and two columns.
    if "</thead>" not in table or table.count("<th", 0, table.find("</thead>")) - 1 < WIDE:
        return table
    return f'<div class="ck-scroll" role="group" tabindex="0" aria-label="{word("table", "frame")}">{table}</div>'
