"""At the level « publication », nothing may be missing and nothing out of date may be published."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import Problem, counted
from ..missing import missing_items
from ..model.base import Value
from ..model.whole import Course
from ..queries import coverage
from ..texts import missing_label

MONTHS_FRESH = 12
QUESTIONS_OWED = 2
"""Questions owed to a programme line that a lesson teaches."""


def check(course: Course) -> Iterator[Problem]:
    """Refuse, in publication only, what the draft lists on its page."""
    if "course" in course.incomplete or course.identity.level != "publication":
        return
    for item in missing_items(course) if "organisation" not in course.incomplete else ():
        if not item.blocks:
            continue
        wrong, expected = ("il manque", "cet élément rempli")
        if item.note is not None:
            wrong, expected = ("à confirmer", "la ligne corrigée s'il le faut, puis sa clé confirm: retirée")
        yield Problem(
            item.place, f"{wrong} : {missing_label(item)}", f"{expected}, ou level: draft dans course/course.yml"
        )
    for covered in coverage(course) if "lesson" not in course.incomplete else ():
        if not covered.is_taught:
            yield Problem(
                course.place("line", covered.line.id),
                f"aucune leçon ne couvre « {covered.line.said} »",
                "une leçon, ou level: draft dans course/course.yml",
            )
        elif covered.lessons and len(covered.questions) < QUESTIONS_OWED and "question" not in course.incomplete:
            yield Problem(
                course.place("line", covered.line.id),
                f"{counted(len(covered.questions), 'question')} pour « {covered.line.said} »",
                f"au moins {QUESTIONS_OWED} questions qui la nomment dans covers:",
            )
    yield from _slots(course)
    yield from _placeholders(course)
    for offer in course.offers:
        age = (course.today - offer.sheet.updated).days
        if age > MONTHS_FRESH * 31:
            yield Problem(
                course.place("offer.sheet.updated", offer.id),
                f"la fiche « {offer.id} » a {age} jours",
                "une fiche relue depuis moins d'un an",
            )


def _slots(course: Course) -> Iterator[Problem]:
    """A moment of the day stands for a line only when it holds no lesson: else anything could be said taught."""
    holding = {slot.id for slot in course.plan.slots if slot.lessons}
    for _, _, line in course.lines():
        if line.slot in holding:
            yield Problem(
                course.place("line.slot", line.id),
                f"« {line.said} » est confiée au moment « {line.slot} », qui a des leçons",
                "la clé slot: retirée, et la ligne dans covers: d'une leçon",
            )


def _placeholders(course: Course) -> Iterator[Problem]:
    """Words that stand for words: nobody means to publish them."""
    if not course.lexicon.placeholders:
        return
    standing_in = re.compile("|".join(course.lexicon.placeholders), re.I)
    parts: list[tuple[str, str, Value]] = [("file", "course/organisation.yml", course.organisation)]
    parts += [("offer.sheet", offer.id, offer.sheet) for offer in course.offers]
    for kind, id_, value in parts:
        for part, text in _texts(value, kind):
            line = course.line(text)
            found = standing_in.search(line.said if line is not None and line.outdated is None else text)
            if found:
                yield Problem(
                    course.place(part, id_), f"« {found.group(0)} » attend encore un vrai texte", "le texte à publier"
                )


def _texts(value: object, part: str) -> Iterator[tuple[str, str]]:
    """Yield (dotted name, text) for each text inside ``value``."""
    if isinstance(value, str):
        yield part, value
    elif isinstance(value, tuple):
        for rank, item in enumerate(value):
            yield from _texts(item, f"{part}.{rank}")
    elif isinstance(value, Value):
        for name, item in vars(value).items():
            yield from _texts(item, f"{part}.{name}")
