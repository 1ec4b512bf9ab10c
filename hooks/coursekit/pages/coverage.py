"""Coverage, for the trainer and the auditor: programme line, lesson, objective, question, mission."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.whole import Course
from ..queries import coverage
from ..texts import render
from .base import GeneratedPage

PATH = "formateur/couverture.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The coverage page."""
    rows = coverage(course)
    slots = {slot.id: slot for slot in course.plan.slots}
    by_offer = [(offer, [row for row in rows if row.offer is offer]) for offer in course.offers]
    objectives = []
    for objective in course.objectives:
        lessons = [lesson for lesson in course.lessons if objective.id in lesson.meta.objectives]
        questions = [question for _, question in course.questions() if question.objective == objective.id]
        lines = [line for _, _, line in course.lines() if objective.id in line.objectives]
        objectives.append((objective, lessons, questions, lines))
    yield GeneratedPage(PATH, render("coverage", course=course, by_offer=by_offer, slots=slots, objectives=objectives))
