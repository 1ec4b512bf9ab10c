"""« Résultats du groupe », for the trainer: result files put together on this device."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import GROUP
from ..course_index import island, question_texts_index
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of the group's results."""
    yield GeneratedPage(
        GROUP,
        render(
            "group",
            wordings=island(question_texts_index(course), "ck-wordings"),
        ),
    )
