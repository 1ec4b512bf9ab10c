"""Every lesson has the same bones, so that learners, slides and search find their way in it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from ..errors import Place, Problem, counted
from ..markdown_source import headings, prose_lines
from ..model.lessons import Lesson
from ..model.whole import Course

BONES = ("situation", "geste", "pieges", "pratique", "a-retenir")
"""Ids of the sections that every lesson has, in this order."""

TRAPS_OWED = 3
_MARKS = ("!!!", "???")
_BOX = re.compile(r"^(?:!!!|\?\?\?\+?)\s+(\w+)")


def check(course: Course) -> Iterator[Problem]:
    """Check the sections and boxes of each lesson."""
    owed = 0 if "course" in course.incomplete else course.identity.questions_per_lesson
    for lesson in course.lessons:
        yield from _headings(lesson)
        yield from _bones(course, lesson)
        yield from _boxes(lesson)
        if "question" not in course.incomplete:
            bank = course.bank(lesson.id)
            count = len(bank.questions) if bank else 0
            if count < owed:
                yield Problem(
                    course.place("lesson", lesson.id),
                    f"la leçon a {counted(count, 'question')}",
                    f"au moins {owed} questions dans quizzes/{lesson.id}.yml",
                )


def _headings(lesson: Lesson) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    last = 1
    for level, title, id_, line in headings(lesson.body, lesson.body_line):
        place = Place(f"docs/{lesson.path}", line)
        if level == 1:
            yield Problem(place, "un titre de niveau 1 dans le texte", "le titre dans l'en-tête (title:), rien ici")
            continue
        if level > last + 1:
            yield Problem(place, f"le titre « {title} » saute un niveau", f"au plus {'#' * (last + 1)}")
        last = level
        if level in (2, 3) and id_ is None:
            yield Problem(
                place, f"le titre « {title} » n'a pas d'identifiant", "un identifiant à la fin : {#mon-titre}"
            )
        elif id_ and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_):
            yield Problem(
                place, f"l'identifiant « {id_} » n'est pas recevable", "minuscules sans accent, chiffres, tirets"
            )
        elif id_ in seen:
            yield Problem(place, f"l'identifiant « {id_} » est déjà pris ligne {seen[id_]}", "un identifiant nouveau")
        elif id_:
            seen[id_] = line


def _bones(course: Course, lesson: Lesson) -> Iterator[Problem]:
    place = course.place("lesson", lesson.id)
    found = [section.id for section in lesson.sections if section.level == 2]
    for bone in BONES:
        if bone not in found:
            yield Problem(place, f"la section {{#{bone}}} manque", f"dans l'ordre : {', '.join(BONES)}")
    present = [section for section in lesson.sections if section.level == 2 and section.id in BONES]
    for before, section in itertools.pairwise(present):
        if BONES.index(section.id) < BONES.index(before.id):
            yield Problem(
                Place(f"docs/{lesson.path}", section.line),
                f"la section {{#{section.id}}} vient après {{#{before.id}}}",
                f"l'ordre : {', '.join(BONES)}",
            )
    index, first = next(((i, line) for i, line in enumerate(lesson.body.split("\n")) if line.strip()), (0, ""))
    if first.startswith(("#", "!", "?", "|", "-", "*", ">")):
        yield Problem(
            Place(f"docs/{lesson.path}", lesson.body_line + index),
            "la leçon ne commence pas par une phrase",
            "une phrase : ce que la personne saura faire",
        )
    remember = _section_lines(lesson, "a-retenir")
    points = sum(1 for line in remember if line.startswith(("- ", "* ")))
    if "a-retenir" in found and not 3 <= points <= 5:
        line = next(section.line for section in lesson.sections if section.id == "a-retenir")
        yield Problem(
            Place(f"docs/{lesson.path}", line),
            f"« À retenir » a {counted(points, 'point')}",
            "trois à cinq lignes qui commencent par « - »",
        )


def _boxes(lesson: Lesson) -> Iterator[Problem]:
    boxes = [(i, match) for i, line in prose_lines(lesson.body) if line[:3] in _MARKS and (match := _BOX.match(line))]
    names = [match.group(1) for _, match in boxes]
    file = f"docs/{lesson.path}"
    if names.count("trap") < TRAPS_OWED:
        yield Problem(
            Place(file),
            f"la leçon a {counted(names.count('trap'), 'piège')}",
            f"au moins {TRAPS_OWED} encadrés !!! trap",
        )
    if "trainer" not in names:
        yield Problem(Place(file), "la leçon n'a pas de notes du formateur", "au moins un encadré !!! trainer")
    known = {"trap", "former", "solution", "trainer", "slide", "note", "tip", "example"}
    for index, match in boxes:
        if match.group(1) not in known:
            place = Place(file, lesson.body_line + index)
            yield Problem(place, f"encadré inconnu « {match.group(1)} »", f"l'un de : {', '.join(sorted(known))}")


def _section_lines(lesson: Lesson, id_: str) -> list[str]:
    lines = lesson.body.split("\n")
    starts = [s.line - lesson.body_line for s in lesson.sections if s.id == id_]
    if not starts:
        return []
    rest = lines[starts[0] + 1 :]
    end = next((i for i, line in enumerate(rest) if line.startswith("## ")), len(rest))
    return rest[:end]
