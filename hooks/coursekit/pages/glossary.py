"""The glossary, in alphabetical order."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.course import Term
from ..model.whole import Course
from ..search_index import unaccented
from ..texts import render
from .base import GeneratedPage

PATH = "glossaire.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The glossary page; letters without a term are left out."""
    letters: dict[str, list[Term]] = {}
    for term in sorted(course.glossary.terms, key=_order):
        letters.setdefault(_order(term)[0].upper(), []).append(term)
    yield GeneratedPage(PATH, render("glossary", course=course, letters=letters))


def _order(term: Term) -> str:
    return unaccented(term.term.lower()).lstrip("« ")
