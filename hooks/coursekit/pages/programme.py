"""The programme page of an offer: every item that the law and the quality framework ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..missing import missing_items
from ..model.offers import Offer, Statement
from ..model.whole import Course
from ..texts import render, word
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """One page an offer."""
    missing = missing_items(course)
    for offer in course.offers:
        owed = [item for item in missing if item.offer in (offer.id, None)]
        yield GeneratedPage(f"programme/{offer.slug}.md", render("programme", **_view(course, offer), owed=owed))


def _view(course: Course, offer: Offer) -> dict[str, Any]:
    sheet = offer.sheet
    return {
        "course": course,
        "offer": offer,
        "sheet": sheet,
        "objectives": [o for id_ in sheet.objectives if (o := course.objective(id_)) is not None],
        "content": [block for block in offer.transcript if block.topic == "content"],
        "announced": [line.said for block in offer.transcript if block.topic == "objectives" for line in block.lines],
        "outdated": [line for block in offer.transcript for line in block.lines if line.outdated is not None],
        "said": _Said(course),
    }


class _Said:
    """Published words of a statement: each line as corrected, else as sold; then the organisation's.

    A line that the organisation must still confirm says so.
    """

    def __init__(self, course: Course) -> None:
        self._course = course

    def __call__(self, statement: Statement | None) -> list[str]:
        if statement is None:
            return []
        return [*self.lines(statement.lines), *([statement.text] if statement.text else [])]

    def lines(self, ids: tuple[str, ...]) -> list[str]:
        """Published words of programme lines."""
        found = [line for id_ in ids if (line := self._course.line(id_)) is not None]
        return [
            (line.outdated.corrected if line.outdated else line.said)
            + (f" {word('state', 'confirm')}" if line.confirm else "")
            for line in found
        ]

    def unconfirmed(self, ids: tuple[str, ...]) -> bool:
        """True when one of the lines must still be confirmed."""
        return any((line := self._course.line(id_)) is not None and line.confirm for id_ in ids)
