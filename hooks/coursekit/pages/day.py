"""« Conduire la journée », for the trainer: the plan in minutes and the notes of each lesson."""

from __future__ import annotations

from collections.abc import Iterator

from ..lessons import split_notes
from ..model.whole import Course
from ..queries import expand
from ..texts import render
from .base import GeneratedPage

PATH = "formateur/journee.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The trainer's page of the day."""
    lessons = []
    for lesson in course.lessons:
        titles = {section.id: section.title for section in lesson.sections}
        notes = split_notes(expand(course, lesson.body))[1]
        lessons.append((lesson, [(note, titles.get(note.section or "")) for note in notes]))
    yield GeneratedPage(PATH, render("day", course=course, lessons=lessons))
