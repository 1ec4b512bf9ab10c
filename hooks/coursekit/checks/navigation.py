"""Every lesson has its line in the navigation, its file, and its moment of the day."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import trainer_lesson
from ..errors import Place, Problem
from ..model.whole import Course


def check(course: Course) -> Iterator[Problem]:
    """Compare the lessons with ``nav`` of mkdocs.yml, then with the plan of the day."""
    if "nav" not in course.incomplete:
        yield from _nav(course)
    if "slot" not in course.incomplete:
        yield from _plan(course)


def _nav(course: Course) -> Iterator[Problem]:
    listed: set[str] = set()
    for entry in course.nav:
        if entry.path in listed:
            yield Problem(entry.place, "cette page est déjà dans la navigation", "une seule ligne par page sous nav:")
        listed.add(entry.path)
    for lesson in course.lessons:
        if lesson.path not in listed:
            yield Problem(
                Place(f"docs/{lesson.path}"),
                "cette leçon n'est pas dans la navigation",
                f"une ligne « - {lesson.path} » sous nav: dans mkdocs.yml",
            )
        trainer = trainer_lesson(lesson.id)
        # A lesson under another file name is told below: its id may be the mistake.
        if trainer not in listed and lesson.path.endswith(f"/{lesson.id}.md"):
            yield Problem(
                Place(f"docs/{lesson.path}"),
                "la page du formateur de cette leçon n'est pas dans la navigation",
                f"une ligne « - {trainer} » sous nav: dans mkdocs.yml",
            )


def _plan(course: Course) -> Iterator[Problem]:
    for lesson in course.lessons:
        name = lesson.path.rpartition("/")[2]
        if name != f"{lesson.id}.md":
            yield Problem(
                course.place("lesson", lesson.id),
                f"l'identifiant « {lesson.id} » et le fichier « {name} » diffèrent",
                f"un fichier nommé {lesson.id}.md",
            )
    for planned_lesson in course.plan.planned:
        if course.lesson(planned_lesson.id) is not None:
            yield Problem(
                course.place("planned", planned_lesson.id),
                f"la leçon « {planned_lesson.id} » est écrite et encore annoncée",
                "son titre dans la leçon seulement : retirer cette ligne",
            )
    unread = "lesson" in course.incomplete
    placed: set[str] = set()
    for slot in course.plan.slots:
        for id_ in slot.lessons:
            place = course.place("slot.lessons", slot.id)
            if id_ in placed:
                yield Problem(place, f"la leçon « {id_} » a déjà un moment dans la journée", "un seul moment par leçon")
            elif course.lesson(id_) is None and course.plan.planned_lesson(id_) is None and not unread:
                # The day can be led without it: its plan names it by its id.
                yield Problem(
                    place,
                    f"leçon inconnue : « {id_} »",
                    "une leçon de docs/, ou de planned: dans ce fichier",
                    "warning",
                )
            placed.add(id_)
    for lesson in course.lessons:
        if lesson.id not in placed:
            yield Problem(
                course.place("lesson", lesson.id),
                f"la leçon « {lesson.id} » n'a pas de moment dans la journée",
                "son identifiant sous lessons: dans course/plan.yml",
            )
