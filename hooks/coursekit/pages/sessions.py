"""« Conducteurs », for the trainer: the timed plan of each session, and the list of sessions."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from ..addresses import SESSIONS, session_page, slides
from ..exercises import Exercise, exercises
from ..material import Aid, Material, material
from ..model.course import Objective
from ..model.lessons import Lesson
from ..model.offers import Offer
from ..model.sessions import Session
from ..model.whole import Course
from ..session_data import session_data
from ..texts import render
from ..timetable import Row, timetable
from .base import GeneratedPage


@dataclass(frozen=True)
class _Told:
    """A row of the plan, with what a lesson adds to it."""

    row: Row
    lesson: Lesson | None
    gestures: tuple[Objective, ...]
    practice: tuple[Exercise, ...]
    material: Material
    slides: str


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The list, then one page a session; nothing when the course has none."""
    if not course.sessions:
        return
    listed = [(session, _offer(course, session), timetable(course, session)) for session in course.sessions]
    yield GeneratedPage(SESSIONS, render("sessions", course=course, sessions=listed))
    data = session_data(course)
    for session, offer, plans in listed:
        halves = [(plan, [_told(course, row) for row in plan.rows]) for plan in plans]
        yield GeneratedPage(
            session_page(session.id),
            render("session", course=course, session=session, offer=offer, halves=halves, data=data, away=_away),
        )


def _offer(course: Course, session: Session) -> Offer:
    # The checks refuse a session of no offer.
    return next(offer for offer in course.offers if offer.id == session.offer)


def _told(course: Course, row: Row) -> _Told:
    lesson = course.lesson(row.id) if row.kind == "lesson" else None
    if lesson is None:
        return _Told(row, None, (), (), Material((), (), ()), "")
    gestures = tuple(objective for id_ in lesson.meta.objectives if (objective := course.objective(id_)))
    return _Told(row, lesson, gestures, exercises(lesson), material(course, lesson), slides(lesson.id))


def _away(page: Aid | Lesson) -> str:
    """A page as it is linked from that of a session."""
    return posixpath.relpath(page.path, posixpath.dirname(SESSIONS))
