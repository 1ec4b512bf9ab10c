"""« Conduire la journée », for the trainer: the evening before, the tests, the plan in minutes."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.course import Break, Slot
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage
from .room_check import checked as checks_before

PATH = "formateur/journee.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The trainer's page of the day."""
    markdown = render(
        "day",
        course=course,
        rows=tuple(_rows(course)),
        ready=_ready(course),
        in_room=checks_before(course, "in_person"),
        at_a_distance=checks_before(course, "remote_live"),
    )
    yield GeneratedPage(PATH, markdown)


def _rows(course: Course) -> Iterator[tuple[int, Slot | Break]]:
    """Slots and breaks in order, each with the minutes passed since the start."""
    passed = 0
    for slot in course.plan.slots:
        yield passed, slot
        passed += slot.minutes
        for pause in course.plan.breaks:
            if pause.after == slot.id:
                yield passed, pause
                passed += pause.minutes


def _ready(course: Course) -> tuple[int, int, int]:
    """Lessons that have a page, lessons of the day, and the minutes of those that have one."""
    planned = sum(len(slot.lessons) for slot in course.plan.slots)
    return len(course.lessons), planned, sum(lesson.minutes for lesson in course.lessons)
