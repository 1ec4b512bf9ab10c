"""Pictures drawn from data: who sends what to whom, the life of an invoice. Others are drawn by hand."""

from __future__ import annotations

from ..model.pictures import Picture
from ..model.whole import Course
from . import exchange, life


def picture(course: Course, id_: str) -> Picture | None:
    """The caption and the words of a picture, whether drawn by hand or from data."""
    if id_ in course.pictures:
        return course.pictures[id_]
    if id_ == life.ID and course.portal.statuses:
        return life.caption(course)
    found = next((one for one in course.portal.sequences if one.id == id_), None)
    return exchange.caption(course, found) if found is not None else None


def drawing(course: Course, id_: str) -> str | None:
    """SVG of a picture, facts not yet replaced; None when it is neither drawn nor made from data."""
    if id_ in course.drawings:
        return course.drawings[id_]
    if id_ == life.ID and course.portal.statuses:
        return life.draw(course)
    found = next((one for one in course.portal.sequences if one.id == id_), None)
    return exchange.draw(course, found) if found is not None else None


def made_from_data(course: Course) -> tuple[str, ...]:
    """Ids of the pictures that need no file."""
    own = (life.ID,) if course.portal.statuses else ()
    return (*own, *(one.id for one in course.portal.sequences))
