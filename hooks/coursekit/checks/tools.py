"""Data of the tools: what is computed has its number or its day, and every answer leads to something."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ..errors import Place, Problem, nearest
from ..model.calendar import ReformFile
from ..model.whole import Course


def check(course: Course) -> Iterator[Problem]:
    """Check the calendar, the delays, then the reform."""
    if "fact" in course.incomplete:
        return
    for event in course.calendar:
        yield from _owes(course, event.fact, "day", course.place("event.fact", event.id))
    if course.delays is not None:
        for kind in course.delays.clients:
            yield from _owes(course, kind.fact, "number", course.place("client-kind.fact", kind.id))
        place = course.place("file.rates", "course/delays.yml")
        for id_ in (*course.delays.rates, course.delays.indemnity, course.delays.interruption):
            yield from _owes(course, id_, "number", place)
        for id_ in course.delays.rates:
            yield from _owes(course, id_, "day", place)
    if course.remote is not None:
        for key in ("block", "pause"):
            place = course.place(f"file.facts.{key}", "course/remote.yml")
            yield from _owes(course, getattr(course.remote.facts, key), "number", place)
    if course.reform is not None:
        yield from _owes(course, course.reform.as_of, "day", course.place("file.as_of", "course/reform.yml"))
        for duty in course.reform.duties:
            if duty.since:
                yield from _owes(course, duty.since, "day", course.place("duty.since", duty.id))
        yield from _reform(course, course.reform)


def _owes(course: Course, id_: str, what: str, place: Place) -> Iterator[Problem]:
    fact = course.facts.get(id_)
    if fact is not None and getattr(fact, what) is None:
        wrong = f"le fait « {id_} » n'a pas de clé {what}, et un outil le calcule"
        yield Problem(place, wrong, f"« {what}: … » dans course/facts.yml")


def _reform(course: Course, reform: ReformFile) -> Iterator[Problem]:
    answers = {question.id: [answer.id for answer in question.answers] for question in reform.questions}
    for duty in reform.duties:
        place = course.place("duty.when", duty.id)
        for question, wanted in duty.when.items():
            if question not in answers:
                known = nearest(question, answers, f"l'une de : {', '.join(answers)}")
                yield Problem(place, f"question inconnue : « {question} »", known)
                continue
            for id_ in wanted:
                if id_ not in answers[question]:
                    known = nearest(id_, answers[question], f"l'une de : {', '.join(answers[question])}")
                    yield Problem(place, f"réponse inconnue : « {id_} »", known)
    for given in itertools.product(*answers.values()):
        firm = dict(zip(answers, given, strict=True))
        if not any(all(firm.get(q) in wanted for q, wanted in duty.when.items()) for duty in reform.duties):
            yield Problem(
                course.place("file.duties", "course/reform.yml"),
                f"une entreprise n'a aucune obligation : {', '.join(f'{q} = {a}' for q, a in firm.items())}",
                "une obligation pour chacune",
            )
            return
