"""Exercises: enough of them, each with its minutes, its place and its solution, within the minutes of the lesson."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Place, Problem, counted
from ..exercises import exercises, minutes_in_class
from ..model.lessons import Lesson
from ..model.whole import Course
from ..reading import reading_minutes


def check(course: Course) -> Iterator[Problem]:
    """Check the exercises of each lesson, then what they and the reading take."""
    owed = 0 if "course" in course.incomplete else course.identity.exercises_per_lesson
    for lesson in course.lessons:
        found = exercises(lesson)
        if len(found) < owed:
            yield Problem(
                course.place("lesson", lesson.id),
                f"la leçon a {counted(len(found), 'exercice')}",
                f"au moins {counted(owed, 'exercice')} : un titre « ### … {{#exercice-1}} » sous « À vous »",
            )
        yield from _each(lesson)
        yield from _minutes(course, lesson)


def _each(lesson: Lesson) -> Iterator[Problem]:
    for exercise in exercises(lesson):
        place = Place(f"docs/{lesson.path}", exercise.line)
        if exercise.minutes is None:
            expected = "une ligne « **Durée** : 5 minutes. » ou « **Durée** : 5 minutes, chez vous. »"
            yield Problem(place, f"l'exercice « {exercise.title} » ne dit pas sa durée", expected)
        if not exercise.says_where:
            expected = "« **Où** : sur papier. », ou l'adresse où s'entraîner et le papier sans connexion"
            yield Problem(place, f"l'exercice « {exercise.title} » ne dit pas où le faire", expected)
        if not exercise.solved:
            yield Problem(place, f"l'exercice « {exercise.title} » n'a pas de corrigé", '??? solution "Corrigé"')


def _minutes(course: Course, lesson: Lesson) -> Iterator[Problem]:
    practice, owed = minutes_in_class(lesson), lesson.meta.practice_minutes
    if practice > owed:
        yield Problem(
            course.place("lesson.practice_minutes", lesson.id),
            f"les exercices faits en salle durent {practice} minutes",
            f"{owed} minutes au plus (practice_minutes), ou « chez vous » pour l'un d'eux",
        )
    reading = reading_minutes(course, lesson)
    if reading > lesson.minutes:
        yield Problem(
            course.place("lesson.practice_minutes", lesson.id),
            f"la leçon se lit en {reading} minutes",
            f"{lesson.minutes} minutes au plus, sa durée dans la journée : couper",
        )
