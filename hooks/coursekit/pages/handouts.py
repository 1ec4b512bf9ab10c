"""« Énoncés », for the trainer: what trainees need on paper, the exercises of the day and their papers, no solution."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..addresses import HANDOUTS, moved
from ..blocks import expand_page
from ..boxes import split_boxes
from ..exercises import exercises
from ..model.lessons import Lesson
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage

_BOXES = ("trainer", "slide", "solution")
_HEADING = re.compile(r"^(?P<level>#{2,3}) +(?P<title>.*?) *\{#(?P<id>[a-z0-9-]+)\} *$", re.M)


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The exercises done in class, lesson by lesson."""
    lessons = [(lesson, list(_asked(course, lesson))) for lesson in course.lessons]
    yield GeneratedPage(HANDOUTS, render("handouts", lessons=[(lesson, asked) for lesson, asked in lessons if asked]))


def _asked(course: Course, lesson: Lesson) -> Iterator[tuple[str, str, str]]:
    """Id, title and Markdown of each exercise that is done in class."""
    body = lesson.body
    for kind in _BOXES:
        body = split_boxes(body, kind)[0]
    in_class = {exercise.id for exercise in exercises(lesson) if not exercise.at_home}
    heads = list(_HEADING.finditer(body))
    for rank, head in enumerate(heads):
        if head["id"] not in in_class:
            continue
        end = heads[rank + 1].start() if rank + 1 < len(heads) else len(body)
        text = expand_page(course, body[head.end() : end].strip("\n"), lesson.path)
        yield f"{lesson.id}-{head['id']}", head["title"], moved(text, lesson.path, HANDOUTS)
