"""A class at a distance: each half-day hands something in, and what is handed in is an exercise that exists."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Problem, nearest
from ..exercises import exercises
from ..model.remote import RemoteFile
from ..model.whole import Course

_FILE = "course/remote.yml"
_SMALLEST = 2
"""Rooms of two: a group of one shares its screen with nobody."""


def check(course: Course) -> Iterator[Problem]:
    """Check the sizes of group, then the productions."""
    remote = course.remote
    if remote is None:
        return
    yield from _sizes(course, remote)
    if not course.incomplete & {"course", "lesson"}:
        yield from _productions(course, remote)


def _sizes(course: Course, remote: RemoteFile) -> Iterator[Problem]:
    place = course.place("file.sizes", _FILE)
    for size in remote.sizes:
        if size < _SMALLEST:
            yield Problem(place, f"un groupe de {size} ne se partage pas", f"des effectifs de {_SMALLEST} ou plus")
    if list(remote.sizes) != sorted(set(remote.sizes)):
        yield Problem(
            place, "les effectifs se répètent ou ne se suivent pas", "chacun une fois, du plus petit au plus grand"
        )


def _productions(course: Course, remote: RemoteFile) -> Iterator[Problem]:
    for production in remote.productions:
        lesson = course.lesson(production.lesson)
        if lesson is None:
            # Told by the check of references.
            continue
        if lesson.sequence != production.sequence:
            yield Problem(
                course.place("production.lesson", production.id),
                f"la leçon « {lesson.id} » n'est pas de « {production.sequence} »",
                f"une leçon de cette séquence, ou « sequence: {lesson.sequence} »",
            )
        known = [exercise.id for exercise in exercises(lesson)]
        if production.exercise not in known:
            yield Problem(
                course.place("production.exercise", production.id),
                f"exercice inconnu dans « {lesson.id} » : « {production.exercise} »",
                nearest(production.exercise, known, f"un exercice de docs/{lesson.path}"),
            )
    for sequence in course.identity.sequences:
        if not any(production.sequence == sequence.id for production in remote.productions):
            yield Problem(
                course.place("file.productions", _FILE),
                f"rien n'est à rendre pour « {sequence.id} »",
                "au moins une production par séquence",
            )
