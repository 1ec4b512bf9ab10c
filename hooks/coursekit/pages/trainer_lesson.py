"""One page a lesson, for the trainer: minutes, material, notes, what goes wrong, questions to project, solutions."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import moved, trainer_lesson
from ..boxes import split_boxes
from ..exercises import exercises
from ..lessons import lesson_questions
from ..material import material
from ..model.lessons import Lesson
from ..model.whole import Course
from ..notes import notes_by_section, troubles
from ..queries import expand
from ..quizzes.projected import Projected, projected
from ..reading import reading_minutes
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The trainer's page of every lesson."""
    for lesson in course.lessons:
        yield _page(course, lesson)


def _page(course: Course, lesson: Lesson) -> GeneratedPage:
    path = trainer_lesson(lesson.id)
    body = moved(expand(course, lesson.body), lesson.path, path)
    markdown = render(
        "trainer_lesson",
        lesson=lesson,
        titles={section.id: section.title for section in lesson.sections},
        objectives=[objective for id_ in lesson.meta.objectives if (objective := course.objective(id_))],
        reading=reading_minutes(course, lesson),
        exercises=exercises(lesson),
        material=material(course, lesson),
        notes=notes_by_section(body),
        troubles=tuple(troubles(body)),
        questions=_questions(course, lesson),
        solutions=split_boxes(body, "solution")[1],
        slides=split_boxes(body, "slide")[1],
    )
    return GeneratedPage(path, markdown)


def _questions(course: Course, lesson: Lesson) -> list[tuple[int, Projected]]:
    """The questions of the room, each with its number on the lesson's page."""
    asked = {one.id: (rank, one) for rank, one in enumerate(lesson_questions(course, lesson), start=1)}
    found = (asked[id_] for id_ in lesson.meta.room_questions if id_ in asked)
    return [(rank, projected(course, one)) for rank, one in found]
