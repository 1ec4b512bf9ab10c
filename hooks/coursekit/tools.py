"""The tools that answer a question in the page: their data, and the same as a table that needs no script."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable
from typing import Any

from .model.facts import Fact
from .model.whole import Course
from .queries import expand
from .texts import date_fr, render
from .typography import french_text

LESSON_OF = {"issued": "s2-cadres", "works": "s2-travaux-acteurs", "other": "s2-cadres"}
"""Where a cadre is taught, by its application."""


def tool(course: Course, name: str, page: str) -> str | None:
    """HTML of a tool on ``page``; None when no tool has that name, or when its data are not there."""
    make = TOOLS.get(name)
    data = make(course, page) if make is not None else None
    if data is None:
        return None
    return render(f"tools/{name}", data=_script(course, data), course=course, portal=course.portal, **data).strip()


def offered(course: Course) -> tuple[str, ...]:
    """Names of the tools whose data are there."""
    data = {"cadre": course.portal.path, "delay": course.delays, "reform": course.reform, "calendar": course.calendar}
    return tuple(name for name in TOOLS if data[name])


def _script(course: Course, data: dict[str, Any]) -> str:
    """``data`` as JSON inside a page: facts replaced, French spaces set, nothing that ends the script."""
    return json.dumps(_french(course, data), ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _french(course: Course, value: Any) -> Any:
    if isinstance(value, str):
        return french_text(expand(course, value))
    if isinstance(value, dict):
        return {key: _french(course, inner) for key, inner in value.items()}
    return [_french(course, inner) for inner in value] if isinstance(value, list) else value


def _lesson(course: Course, id_: str, page: str) -> str | None:
    lesson = course.lesson(id_)
    return posixpath.relpath(lesson.path.replace(".md", ".html"), posixpath.dirname(page)) if lesson else None


def _cadre(course: Course, page: str) -> dict[str, Any] | None:
    if not course.portal.path:
        return None
    questions = [
        {
            "id": question.id,
            "text": question.text,
            "answers": [answer.model_dump() for answer in question.answers],
        }
        for question in course.portal.path
    ]
    cadres = {
        cadre.id: {
            "code": cadre.code,
            "label": cadre.label,
            "document": cadre.document,
            "when": cadre.when or "",
            "depositor": course.portal.role(cadre.depositor, works=cadre.application == "works"),
            "application": cadre.application,
            "lesson": _lesson(course, LESSON_OF[cadre.application], page),
        }
        for cadre in course.portal.cadres
        if cadre.taught
    }
    return {"questions": questions, "cadres": cadres}


def _delay(course: Course, _: str) -> dict[str, Any] | None:
    found = course.delays
    if found is None:
        return None
    facts = course.facts
    return {
        "clients": [{"id": c.id, "label": c.label, "days": facts[c.fact].number} for c in found.clients],
        "rates": [{"from": _day(facts[id_]), "percent": facts[id_].number} for id_ in found.rates],
        "indemnity": facts[found.indemnity].number,
        "interruptionDays": facts[found.interruption].number,
        "leavesAside": list(found.leaves_aside),
    }


def _reform(course: Course, _: str) -> dict[str, Any] | None:
    found = course.reform
    if found is None:
        return None
    as_of = course.facts[found.as_of]
    duties = [
        {
            "id": duty.id,
            "when": {question: list(answers) for question, answers in duty.when.items()},
            "title": duty.title,
            "since": course.facts[duty.since].text if duty.since else None,
            "day": _day(course.facts[duty.since]) if duty.since else None,
            "text": duty.text,
            "article": course.facts[duty.article].text if duty.article else None,
        }
        for duty in found.duties
    ]
    questions = [question.model_dump() for question in found.questions]
    for question in questions:
        question["answers"] = list(question["answers"])
    return {
        "asOf": as_of.text,
        "asOfDay": _day(as_of),
        "questions": questions,
        "duties": duties,
        "leavesAside": list(found.leaves_aside),
    }


def _calendar(course: Course, _: str) -> dict[str, Any] | None:
    if not course.calendar:
        return None
    dated = [(event, fact, fact.day) for event in course.calendar if (fact := course.facts[event.fact]).day]
    events = [
        {
            "id": event.id,
            "day": day.isoformat(),
            "dayWords": date_fr(day),
            "scope": event.scope,
            "title": event.title,
            "text": event.text,
            "who": event.who,
            "likely": event.confidence == "likely",
        }
        for event, _, day in sorted(dated, key=lambda row: (row[2], row[0].id))
    ]
    return {"asOfDay": course.identity.updated.isoformat(), "events": events}


def _day(fact: Fact) -> str | None:
    return fact.day.isoformat() if fact.day else None


TOOLS: dict[str, Callable[[Course, str], dict[str, Any] | None]] = {
    "cadre": _cadre,
    "delay": _delay,
    "reform": _reform,
    "calendar": _calendar,
}
"""Every tool by its name."""
