"""Pictures drawn from data: who sends what to whom, the life of an invoice. Others are drawn by hand."""

from __future__ import annotations

from ..model.pictures import Picture
from ..model.whole import Course
from . import exchange, life


def picture(course: Course, id_: str) -> tuple[Picture, str] | None:
    """The caption and the words of a picture, then its SVG with facts not yet replaced; None when nothing draws it."""
    if id_ in course.pictures and id_ in course.drawings:
        return course.pictures[id_], course.drawings[id_]
    if id_ == life.ID and course.portal.statuses:
        return life.caption(course), life.draw(course)
    for one in course.portal.sequences:
        if one.id == id_:
            return exchange.caption(course, one), exchange.draw(course, one)
    return None


def made_from_data(course: Course) -> tuple[str, ...]:
    """Ids of the pictures that need no file."""
    own = (life.ID,) if course.portal.statuses else ()
    return (*own, *(one.id for one in course.portal.sequences))
