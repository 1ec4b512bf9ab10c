"""« Corrigés », for the trainer: the worked solutions of every exercise, on paper apart from the lessons."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import moved
from ..boxes import split_boxes
from ..model.whole import Course
from ..queries import expand
from ..texts import render
from .base import GeneratedPage

PATH = "formateur/corriges.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of worked solutions."""
    lessons = []
    for lesson in course.lessons:
        titles = {section.id: section.title for section in lesson.sections}
        solutions = split_boxes(moved(expand(course, lesson.body), lesson.path, PATH), "solution")[1]
        lessons.append((lesson, [(note, titles.get(note.heading or "")) for note in solutions]))
    yield GeneratedPage(PATH, render("solutions", course=course, lessons=lessons))
