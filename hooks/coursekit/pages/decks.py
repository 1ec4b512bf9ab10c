"""« Diapositives »: every deck, and how to lead them."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import DAY_DECK, DECKS
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The list of the decks: they are no pages of mkdocs, so nothing else lists them."""
    yield GeneratedPage(f"{DECKS}/index.md", render("decks", course=course, day=DAY_DECK))
