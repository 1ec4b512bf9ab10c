"""Checks of a course: one subject a file, each ``check(course)`` yields the problems it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..errors import Problem
from ..model.whole import Course
from . import (
    assessments,
    banks,
    blocks,
    exercises,
    facts,
    lessons,
    minutes,
    navigation,
    objectives,
    pictures,
    portal,
    publication,
    references,
    remote,
    room,
    sessions,
    tools,
    wording,
)

Check = Callable[[Course], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    references.check,
    navigation.check,
    minutes.check,
    objectives.check,
    lessons.check,
    exercises.check,
    room.check,
    banks.check,
    assessments.check,
    sessions.check,
    facts.check,
    blocks.check,
    pictures.check,
    portal.check,
    tools.check,
    remote.check,
    wording.check,
    publication.check,
)


def run(course: Course) -> Iterator[Problem]:
    """Run every check over the course."""
    for check in CHECKS:
        yield from check(course)
