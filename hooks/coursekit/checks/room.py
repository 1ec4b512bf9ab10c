"""What the trainer brings to the room for a lesson: questions to project, what goes wrong, slides of his own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..boxes import split_boxes
from ..errors import Place, Problem, nearest
from ..markdown_source import prose_lines
from ..model.lessons import Lesson
from ..model.whole import Course
from ..notes import troubles

_TAKEN_OUT = ("trainer", "slide", "solution")
"""Boxes that are moved elsewhere, or folded: one that is misread would be shown to learners."""

_OPENS = re.compile(rf"^(?:!!!|\?\?\?\+?)\s+(?:{'|'.join(_TAKEN_OUT)})\b")


def check(course: Course) -> Iterator[Problem]:
    """Check what each lesson prepares for the room."""
    for lesson in course.lessons:
        if "question" not in course.incomplete:
            yield from _questions(course, lesson)
        yield from _misread(lesson)
        yield from _troubles(lesson)
        yield from _slides(lesson)


def _questions(course: Course, lesson: Lesson) -> Iterator[Problem]:
    place = course.place("lesson.room_questions", lesson.id)
    bank = course.bank(lesson.id)
    own = {question.id: question for question in bank.questions} if bank is not None else {}
    from_the_bank = f"une question de quizzes/{lesson.id}.yml"
    seen: set[str] = set()
    for id_ in lesson.meta.room_questions:
        if id_ in seen:
            yield Problem(place, f"la question « {id_} » est nommée deux fois", "chaque question une fois")
        elif id_ in own and "formative" not in own[id_].use:
            yield Problem(
                place,
                f"la question « {id_} » n'est pas posée dans la leçon",
                "une question dont use: contient formative",
            )
        elif id_ not in own and ("question", id_) in course.places:
            yield Problem(place, f"la question « {id_} » est celle d'une autre leçon", from_the_bank)
        elif id_ not in own:
            yield Problem(place, f"question inconnue : « {id_} »", nearest(id_, list(own), from_the_bank))
        seen.add(id_)


def _misread(lesson: Lesson) -> Iterator[Problem]:
    read = {note.line for kind in _TAKEN_OUT for note in split_boxes(lesson.body, kind)[1]}
    for index, line in prose_lines(lesson.body):
        if line[:3] in ("!!!", "???") and _OPENS.match(line) and index not in read:
            yield Problem(
                Place(f"docs/{lesson.path}", lesson.body_line + index),
                f"l'encadré « {line.strip()} » est mal écrit : les stagiaires le verraient",
                'un espace, un mot, un espace, un titre : !!! trainer "Titre"',
            )


def _troubles(lesson: Lesson) -> Iterator[Problem]:
    notes = split_boxes(lesson.body, "trainer")[1]
    if notes and not any(troubles(lesson.body)):
        yield Problem(
            Place(f"docs/{lesson.path}", lesson.body_line + notes[0].line),
            "aucune note du formateur ne dit ce qui coince en salle",
            "au moins une ligne « Ce qui coince : … » dans un encadré !!! trainer",
        )


def _slides(lesson: Lesson) -> Iterator[Problem]:
    for slide in split_boxes(lesson.body, "slide")[1]:
        place = Place(f"docs/{lesson.path}", lesson.body_line + slide.line)
        if slide.section is None:
            expected = "un encadré !!! slide sous un titre « ## … {#id} »"
            yield Problem(place, "cette diapositive n'est dans aucune section", expected)
        if not slide.title:
            yield Problem(place, "cette diapositive n'a pas de titre", '!!! slide "Titre"')
        if not slide.text.strip():
            yield Problem(place, "cette diapositive est vide", "ce qu'elle montre, décalé de quatre espaces")
