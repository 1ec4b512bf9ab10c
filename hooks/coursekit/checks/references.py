"""A reference must lead to something that exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import Place, Problem, nearest
from ..model.base import Value
from ..model.whole import Course

_NOUNS = {
    "fact": ("fait inconnu", "un fait de course/facts.yml"),
    "objective": ("objectif inconnu", "un objectif de course/objectives.yml"),
    "line": ("ligne de programme inconnue", "une ligne de course/offers/*.yml"),
    "lesson": ("leçon inconnue", "une leçon de docs/"),
    "assessment": ("test inconnu", "un test de course/assessments.yml"),
    "slot": ("moment de la journée inconnu", "un moment de course/plan.yml"),
    "sequence": ("séquence inconnue", "une séquence de course/course.yml"),
    "profile": ("profil inconnu", "un profil de course/checklist.yml"),
    "checklist-group": ("groupe inconnu", "un groupe de course/checklist.yml"),
    "room-check-group": ("groupe inconnu", "un groupe de course/room_check.yml"),
    "mission": ("mission inconnue", "une mission qui existe (il n'y en a pas encore)"),
}
_FILE_OF = {
    "line": "offer",
    "sequence": "course",
    "profile": "checklist",
    "checklist-group": "checklist",
    "room-check-group": "room-check",
}
"""Kinds that stand in the file of another kind."""


def check(course: Course) -> Iterator[Problem]:
    """Follow every reference between the files of the course."""
    for kind, ids, place in _references(course):
        # The target's own file could not be read: its problem is told, not its absence.
        if _FILE_OF.get(kind, kind) in course.incomplete:
            continue
        wrong, expected = _NOUNS[kind]
        for id_ in ids:
            if (kind, id_) not in course.places:
                known = [name for owner, name in course.places if owner == kind]
                yield Problem(place, f"{wrong} : « {id_} »", nearest(id_, known, expected))


def _references(course: Course) -> Iterator[tuple[str, Iterable[str], Place]]:
    yield from _of_plan(course)
    for objective in course.objectives:
        yield "sequence", (objective.sequence,), course.place("objective.sequence", objective.id)
    for assessment in course.assessments.assessments:
        wanted = (assessment.sequence,) if assessment.sequence else ()
        yield "sequence", wanted, course.place("assessment.sequence", assessment.id)
    for lesson in course.lessons:
        yield "objective", lesson.meta.objectives, course.place("lesson.objectives", lesson.id)
        yield "line", lesson.meta.covers, course.place("lesson.covers", lesson.id)
        yield "fact", lesson.meta.facts, course.place("lesson.facts", lesson.id)
        yield "mission", lesson.meta.missions, course.place("lesson.missions", lesson.id)
    for bank in course.banks:
        yield "lesson", (bank.lesson,), course.place("bank", bank.lesson)
    for _, question in course.questions():
        yield "objective", (question.objective,), course.place("question.objective", question.id)
        yield "line", question.covers, course.place("question.covers", question.id)
        yield "fact", (question.source,), course.place("question.source", question.id)
    for item in course.checklist.items:
        yield "checklist-group", (item.group,), course.place("checklist-item.group", item.id)
        yield "line", item.lines, course.place("checklist-item.lines", item.id)
        yield "profile", item.profiles, course.place("checklist-item.profiles", item.id)
        yield "fact", item.facts, course.place("checklist-item.facts", item.id)
    for term in course.glossary.terms:
        yield "lesson", (term.lesson,) if term.lesson else (), course.place("term.lesson", term.id)
        yield "fact", (term.fact,) if term.fact else (), course.place("term.fact", term.id)
    yield from _of_aids(course)
    for offer in course.offers:
        yield "objective", offer.sheet.objectives, course.place("offer.sheet.objectives", offer.id)
        for part, ids in _quoted_lines(offer.sheet, "offer.sheet"):
            yield "line", ids, course.place(part, offer.id)
        for block in offer.transcript:
            yield "sequence", (block.sequence,) if block.sequence else (), course.place("line.sequence", block.id)
            for line in block.lines:
                yield "objective", line.objectives, course.place("line.objectives", line.id)
                yield "slot", (line.slot,) if line.slot else (), course.place("line.slot", line.id)
                yield "fact", line.outdated.facts if line.outdated else (), course.place("line.outdated.facts", line.id)


def _of_aids(course: Course) -> Iterator[tuple[str, Iterable[str], Place]]:
    for event in course.calendar:
        yield "fact", (event.fact,), course.place("event.fact", event.id)
    if course.reform is not None:
        yield "fact", (course.reform.as_of,), course.place("file.as_of", "course/reform.yml")
        for duty in course.reform.duties:
            facts = (id_ for id_ in (duty.since, duty.article) if id_)
            yield "fact", facts, course.place("duty", duty.id)
    if course.delays is not None:
        place = course.place("file.rates", "course/delays.yml")
        yield "fact", (*course.delays.rates, course.delays.indemnity, course.delays.interruption), place
        for kind in course.delays.clients:
            yield "fact", (kind.fact,), course.place("client-kind.fact", kind.id)
    for item in course.room_check.items if course.room_check is not None else ():
        yield "room-check-group", (item.group,), course.place("room-check-item.group", item.id)
    if course.remote is not None:
        for key, id_ in vars(course.remote.facts).items():
            yield "fact", (id_,), course.place(f"file.facts.{key}", "course/remote.yml")
        for production in course.remote.productions:
            yield "sequence", (production.sequence,), course.place("production.sequence", production.id)
            yield "lesson", (production.lesson,), course.place("production.lesson", production.id)
    for picture in course.pictures.values():
        yield "fact", picture.facts, course.place("picture.facts", picture.id)
    for word in course.old_words:
        yield "lesson", (word.lesson,), course.place("old-word.lesson", word.id)
        yield "fact", (word.fact,), course.place("old-word.fact", word.id)


def _of_plan(course: Course) -> Iterator[tuple[str, Iterable[str], Place]]:
    for slot in course.plan.slots:
        yield "sequence", (slot.sequence,), course.place("slot.sequence", slot.id)
        yield "assessment", (slot.assessment,) if slot.assessment else (), course.place("slot.assessment", slot.id)
    for planned in course.plan.planned:
        yield "line", planned.covers, course.place("planned.covers", planned.id)
    for rank, pause in enumerate(course.plan.breaks):
        yield "slot", (pause.after,), course.place(f"file.breaks.{rank}.after", "course/plan.yml")


def _quoted_lines(value: object, part: str) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield (dotted name, ids) for each key ``lines`` inside the sheet."""
    if isinstance(value, tuple):
        for rank, item in enumerate(value):
            yield from _quoted_lines(item, f"{part}.{rank}")
    elif isinstance(value, Value):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if name == "lines":
                yield f"{part}.lines", inner
            else:
                yield from _quoted_lines(inner, f"{part}.{name}")
