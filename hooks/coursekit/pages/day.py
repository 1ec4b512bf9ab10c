"""« Conduire la journée », for the trainer: the plan in minutes and the notes of each lesson."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import moved
from ..boxes import split_boxes
from ..exercises import exercises
from ..model.course import Break, Slot
from ..model.whole import Course
from ..queries import expand
from ..reading import reading_minutes
from ..texts import render
from .base import GeneratedPage

PATH = "formateur/journee.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The trainer's page of the day."""
    lessons = []
    for lesson in course.lessons:
        titles = {section.id: section.title for section in lesson.sections}
        notes = split_boxes(moved(expand(course, lesson.body), lesson.path, PATH), "trainer")[1]
        told = [(note, titles.get(note.section or "")) for note in notes]
        lessons.append((lesson, told, reading_minutes(course, lesson), exercises(lesson)))
    yield GeneratedPage(
        PATH, render("day", course=course, lessons=lessons, rows=tuple(_rows(course)), ready=_ready(course))
    )


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
