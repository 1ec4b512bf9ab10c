"""« À compléter avant publication »: what the organisation still owes."""

from __future__ import annotations

from collections.abc import Iterator

from ..missing import missing_items
from ..model.whole import Course
from ..queries import coverage
from ..texts import missing_label, render
from .base import GeneratedPage

PATH = "formateur/a-completer.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of what is missing, by file to fill in."""
    items = missing_items(course)
    groups = [(None, [item for item in items if item.offer is None])]
    groups += [(offer, [item for item in items if item.offer == offer.id]) for offer in course.offers]  # type: ignore[misc]
    uncovered = [row for row in coverage(course) if not row.is_taught]
    yield GeneratedPage(PATH, render("missing", course=course, groups=groups, label=missing_label, uncovered=uncovered))
