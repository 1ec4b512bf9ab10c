"""The learner's own pages: progress, revision, result sheet. What they show comes from the device."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import JOURNEY, REVISION, SHEET
from ..model.whole import Course
from ..quizzes import Asked, quiz_block
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """« Mon parcours », « Révision », « Fiche de résultats »."""
    yield GeneratedPage(
        JOURNEY,
        render(
            "journey",
            course=course,
        ),
    )
    asked = tuple(
        Asked(question, lesson, REVISION)
        for bank, question in course.questions()
        if (lesson := course.lesson(bank.lesson)) is not None
    )
    yield GeneratedPage(
        REVISION,
        render(
            "revision",
            course=course,
            blocks=[quiz_block(course, one) for one in asked],
        ),
        asked,
        drawn=True,
    )
    yield GeneratedPage(
        SHEET,
        render(
            "sheet",
            course=course,
        ),
    )
