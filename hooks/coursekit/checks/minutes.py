"""Minutes add up, and the announced share of practice is kept."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Problem
from ..model.whole import Course

TOLERANCE = 2
"""Points of percentage allowed between the plan and the announced share of practice."""


def check(course: Course) -> Iterator[Problem]:
    """Check the day, each slot against its lessons, and each offer against the day."""
    if "course" in course.incomplete or "slot" in course.incomplete:
        return
    yield from _day(course)
    yield from _slots(course)
    yield from _offers(course)


def _day(course: Course) -> Iterator[Problem]:
    place = course.place("file", "course/plan.yml")
    total = sum(slot.minutes for slot in course.plan.slots)
    if total != course.identity.minutes:
        yield Problem(
            place, f"les moments de la journée font {total} minutes", f"{course.identity.minutes} minutes (course.yml)"
        )
    theory = sum(slot.theory_minutes for slot in course.plan.slots)
    practice = 100 * (total - theory) / total if total else 0
    if abs(practice - course.identity.practice_percent) > TOLERANCE:
        yield Problem(
            place,
            f"la pratique fait {practice:.0f} % de la journée",
            f"{course.identity.practice_percent} % à {TOLERANCE} points près (course.yml)",
        )


def _slots(course: Course) -> Iterator[Problem]:
    for slot in course.plan.slots:
        if slot.theory_minutes > slot.minutes:
            yield Problem(
                course.place("slot.theory_minutes", slot.id),
                f"« {slot.id} » a {slot.theory_minutes} minutes de théorie sur {slot.minutes}",
                "moins de théorie que de minutes",
            )
        if "lesson" in course.incomplete:
            continue
        written = [lesson for id_ in slot.lessons if (lesson := course.lesson(id_)) is not None]
        whole = bool(written) and len(written) == len(slot.lessons)
        sums = (
            ("minutes", slot.minutes, sum(lesson.minutes for lesson in written)),
            ("minutes de théorie", slot.theory_minutes, sum(lesson.meta.theory_minutes for lesson in written)),
        )
        for what, owed, found in sums:
            if found > owed or (whole and found != owed):
                names = ", ".join(lesson.id for lesson in written)
                # The author mends a lesson: the place is the last one that was added.
                yield Problem(
                    course.place("lesson.practice_minutes", written[-1].id),
                    f"les leçons du moment « {slot.id} » ({names}) font {found} {what}",
                    f"{'' if whole else 'au plus '}{owed} {what} (plan.yml)",
                )


def _offers(course: Course) -> Iterator[Problem]:
    for offer in course.offers:
        for rank, modality in enumerate(offer.sheet.modalities):
            if modality.hours * 60 != course.identity.minutes:
                yield Problem(
                    course.place(f"offer.sheet.modalities.{rank}.hours", offer.id),
                    f"l'offre « {offer.id} » annonce {modality.hours} heures ({modality.kind})",
                    f"{course.identity.minutes // 60} heures, comme la journée (course.yml)",
                )
        announced = offer.sheet.practice_percent
        if announced is not None and abs(announced - course.identity.practice_percent) > TOLERANCE:
            yield Problem(
                course.place("offer.sheet.practice_percent", offer.id),
                f"l'offre « {offer.id} » annonce {announced} % de pratique",
                f"{course.identity.practice_percent} % à {TOLERANCE} points près (course.yml)",
            )
