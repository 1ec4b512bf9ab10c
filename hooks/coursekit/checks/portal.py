"""Tables of the portal: nothing leads nowhere, every status has an owner and a way out, every cadre can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import Problem, nearest
from ..model.portal import Portal
from ..model.whole import Course

KINDS = {"role", "cadre", "field", "setting", "status", "reason", "works-document"}
QUESTIONS_LIMIT = 5
"""Questions that the path to a cadre may ask."""


def check(course: Course) -> Iterator[Problem]:
    """Check the tables as one whole; silent when one of them could not be read."""
    if course.incomplete & KINDS:
        return
    yield from _references(course)
    yield from _statuses(course)
    yield from _path(course)
    for path, file in course.portal.files:
        if file.review_by < course.today:
            yield Problem(
                course.place("file.review_by", path),
                f"ce tableau devait être relu avant le {file.review_by:%d/%m/%Y}",
                "relire les sources, corriger, changer read_on et review_by",
                severity="warning",
            )


def _references(course: Course) -> Iterator[Problem]:
    portal = course.portal
    roles, cadres = {role.id for role in portal.roles}, {cadre.id for cadre in portal.cadres}
    statuses = {status.id for status in portal.statuses}
    for part, owner, ids, known, expected in _named(portal, roles, cadres, statuses):
        for id_ in ids:
            if id_ not in known:
                wrong = f"« {owner} » nomme « {id_} », qui n'existe pas"
                yield Problem(course.place(part, owner), wrong, nearest(id_, sorted(known), expected))


_Named = tuple[str, str, Iterable[str], set[str], str]


def _named(portal: Portal, roles: set[str], cadres: set[str], statuses: set[str]) -> Iterator[_Named]:
    """Yield (part, owner, ids named, ids known, what is expected)."""
    a_role, a_cadre = "un rôle de course/portal/roles.yml", "un cadre de course/portal/cadres.yml"
    a_status = "un statut de course/portal/statuses.yml"
    for cadre in portal.cadres:
        named = (cadre.depositor, *cadre.goes_to, *((cadre.validator,) if cadre.validator else ()))
        yield "cadre", cadre.id, named, roles, a_role
    for status in portal.statuses:
        yield "status.set_by", status.id, status.set_by, roles, a_role
    for one in portal.transitions:
        yield "transition.by", one.id, (one.by,), roles, a_role
        yield "transition.from", one.id, (one.before,) if one.before else (), statuses, a_status
        yield "transition.to", one.id, (one.to,), statuses, a_status
    for document in portal.works_documents:
        yield "works-document.cadres", document.id, document.cadres, cadres, a_cadre
        yield "works-document", document.id, (document.depositor, *document.received_by), roles, a_role
    for exchange in portal.sequences:
        yield "exchange.actors", exchange.id, exchange.actors, roles, a_role
        ends = [end for step in exchange.steps for end in (step.by, step.to)]
        yield "exchange.steps", exchange.id, ends, set(exchange.actors), "un acteur de actors:"
    for question in portal.path:
        for answer in question.answers:
            wanted = (answer.cadre,) if answer.cadre else ()
            yield "path-question", question.id, wanted, cadres, a_cadre
            wanted = (answer.next,) if answer.next else ()
            yield "path-question", question.id, wanted, {one.id for one in portal.path}, "une question de path:"


def _statuses(course: Course) -> Iterator[Problem]:
    portal = course.portal
    leaves = {one.before for one in portal.transitions}
    reached: set[str] = set()
    waiting = [one.to for one in portal.transitions if one.before is None]
    while waiting:
        id_ = waiting.pop()
        if id_ not in reached:
            reached.add(id_)
            waiting += [one.to for one in portal.transitions if one.before == id_]
    for status in portal.statuses:
        place = course.place("status", status.id)
        if status.id not in reached:
            yield Problem(place, f"aucun chemin ne mène à « {status.label} »", "une transition qui y arrive")
        if not status.final and status.id not in leaves:
            yield Problem(place, f"rien ne suit « {status.label} »", "une transition qui en part, ou final: true")
        if status.final and status.id in leaves:
            yield Problem(place, f"« {status.label} » est final et quelque chose le suit", "l'un ou l'autre")


def _path(course: Course) -> Iterator[Problem]:
    portal = course.portal
    questions = {question.id: question for question in portal.path}
    for question in portal.path:
        for answer in question.answers:
            if sum(value is not None for value in (answer.next, answer.cadre, answer.other)) != 1:
                yield Problem(
                    course.place("path-question.answers", question.id),
                    f"« {answer.text} » ne mène pas à une seule chose",
                    "une seule des clés next, cadre, other",
                )
    if not portal.path:
        return
    found: set[str] = set()
    waiting = [(portal.path[0].id, 1)]
    while waiting:
        id_, depth = waiting.pop()
        if depth > QUESTIONS_LIMIT:
            yield Problem(
                course.place("path-question", id_),
                f"le chemin pose plus de {QUESTIONS_LIMIT} questions",
                "moins de questions, ou aucune boucle",
            )
            return
        for answer in questions[id_].answers if id_ in questions else ():
            found |= {answer.cadre} if answer.cadre else set()
            waiting += [(answer.next, depth + 1)] if answer.next else []
    for cadre in portal.cadres:
        if cadre.taught and cadre.application != "other" and cadre.id not in found:
            yield Problem(
                course.place("cadre", cadre.id), f"aucune réponse ne mène au cadre {cadre.code}", "une réponse de path:"
            )
