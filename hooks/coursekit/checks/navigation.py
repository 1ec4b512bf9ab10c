"""The navigation shows every lesson, once, in the folder of its sequence."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Place, Problem
from ..model.whole import Course


def check(course: Course) -> Iterator[Problem]:
    """Compare ``nav`` of mkdocs.yml with the lessons that are written."""
    if "nav" in course.incomplete:
        return
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
    planned = {id_ for slot in course.plan.slots for id_ in slot.lessons}
    if "slot" not in course.incomplete:
        for lesson in course.lessons:
            if lesson.id not in planned:
                yield Problem(
                    course.place("lesson", lesson.id),
                    f"la leçon « {lesson.id} » n'a pas de moment dans la journée",
                    "son identifiant sous lessons: dans course/plan.yml",
                )
