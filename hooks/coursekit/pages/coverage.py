"""Coverage, for the trainer and the auditor: programme line, lesson, objective, question, mission."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..lessons import lesson_questions
from ..model.lessons import Lesson
from ..model.questions import BaseQuestion
from ..model.whole import Course
from ..queries import coverage
from ..texts import render
from .base import GeneratedPage

PATH = "formateur/couverture.md"


@dataclass(frozen=True)
class _Asked:
    """Where a question is asked: in which lesson, and its number there."""

    lesson: Lesson
    number: int

    @property
    def page(self) -> str:
        return f"../{self.lesson.path.removesuffix('.md')}.html"


def _asked(course: Course) -> Iterator[tuple[BaseQuestion, Lesson, int]]:
    for lesson in course.lessons:
        for number, asked in enumerate(lesson_questions(course, lesson), start=1):
            yield asked.question, lesson, number


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The coverage page."""
    rows = coverage(course)
    planned = {id_: lesson for lesson in course.plan.planned for id_ in lesson.covers}
    asked = {question.id: _Asked(lesson, number) for question, lesson, number in _asked(course)}
    slots = {slot.id: slot for slot in course.plan.slots}
    by_offer = [(offer, [row for row in rows if row.offer is offer]) for offer in course.offers]
    exercises = {
        lesson.id: [section for section in lesson.sections if section.id.startswith("exercice")]
        for lesson in course.lessons
    }
    objectives = []
    for objective in course.objectives:
        lessons = [lesson for lesson in course.lessons if objective.id in lesson.meta.objectives]
        questions = [question for _, question in course.questions() if question.objective == objective.id]
        lines = [line for _, _, line in course.lines() if objective.id in line.objectives]
        objectives.append((objective, lessons, questions, lines))
    yield GeneratedPage(
        PATH,
        render(
            "coverage",
            course=course,
            by_offer=by_offer,
            slots=slots,
            objectives=objectives,
            planned=planned,
            asked=asked,
            exercises=exercises,
        ),
    )
