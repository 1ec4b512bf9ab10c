"""Numbers as French authors write them: « 1 250,00 € », « 60 minutes », « 8,5 % »."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = re.compile(
    r"^(?P<sign>[-\u2212]?)(?P<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(?P<cents>\d+))?(?P<unit>\D*)$"
)


def read_number(text: str) -> tuple[Decimal, str] | None:
    """Return the number and its unit ("" for none); None when ``text`` is not one number and its unit."""
    match = _NUMBER.match(text.strip())
    if match is None:
        return None
    sign = "-" if match["sign"] else ""
    whole = re.sub(r"\D", "", match["whole"])
    return Decimal(f"{sign}{whole}.{match['cents'] or '0'}"), match["unit"].strip()


def plain_number(number: Decimal) -> str:
    """The number as programs write it, without useless zeros: ``1250``, ``0.01``."""
    return f"{number.normalize():f}"
