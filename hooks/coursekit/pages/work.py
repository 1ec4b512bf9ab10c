"""« Travail fait »: what a learner did of each half-day, from what the device keeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..addresses import WORK
from ..course_index import island
from ..exercises import exercises
from ..model.lessons import Lesson
from ..model.whole import Course
from ..queries import expand
from ..texts import render
from ..typography import french_text
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of the work done."""
    by_sequence = [
        (sequence, [(lesson, exercises(lesson)) for lesson in course.lessons if lesson.sequence == sequence.id])
        for sequence in course.identity.sequences
    ]
    yield GeneratedPage(
        WORK,
        render(
            "work",
            course=course,
            by_sequence=by_sequence,
            productions=course.remote.productions if course.remote is not None else (),
            data=island(_data(course), "ck-work-data"),
        ),
    )


def _data(course: Course) -> dict[str, Any]:
    """Exercises of every lesson, and what each half-day hands in; the same shape as ``web/workdone/model/types.js``."""
    productions = course.remote.productions if course.remote is not None else ()
    return {
        "exercises": {lesson.id: _exercises(course, lesson) for lesson in course.lessons},
        "productions": [
            {
                "sequence": production.sequence,
                "exercise": f"{production.lesson}#{production.exercise}",
                "handIn": french_text(expand(course, production.hand_in)),
            }
            for production in productions
        ],
    }


def _exercises(course: Course, lesson: Lesson) -> list[dict[str, Any]]:
    return [
        {
            "id": exercise.id,
            "title": french_text(expand(course, exercise.title)),
            "minutes": exercise.minutes or 0,
            "home": exercise.at_home,
        }
        for exercise in exercises(lesson)
    ]
