"""At the level « publication », nothing may be missing and nothing out of date may be published."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Problem
from ..missing import missing_items
from ..model.whole import Course
from ..queries import coverage
from ..texts import missing_label

MONTHS_FRESH = 12


def check(course: Course) -> Iterator[Problem]:
    """Refuse, in publication only, what the draft lists on its page."""
    if "course" in course.incomplete or course.identity.level != "publication":
        return
    for item in missing_items(course) if "organisation" not in course.incomplete else ():
        wrong, expected = (
            ("il manque", "cet élément rempli") if item.note is None else ("à confirmer", "confirm: retiré")
        )
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
    for offer in course.offers:
        age = (course.today - offer.sheet.updated).days
        if age > MONTHS_FRESH * 31:
            yield Problem(
                course.place("offer.sheet.updated", offer.id),
                f"la fiche « {offer.id} » a {age} jours",
                "une fiche relue depuis moins d'un an",
            )
