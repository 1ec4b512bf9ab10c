"""« Mentions légales », from what the organisation has entered and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage

PATH = "mentions-legales.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The legal page."""
    yield GeneratedPage(PATH, render("legal", course=course, organisation=course.organisation))
