"""« Avant la journée »: what the trainer checks, in a room or at a distance, and how many papers to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..addresses import ROOM_CHECK, ROOM_CHECK_REMOTE
from ..model.offers import Offer
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage
from .vote_cards import card_sheets

Kind = Literal["in_person", "remote_live"]
_PATHS: tuple[tuple[Kind, str], ...] = (("in_person", ROOM_CHECK), ("remote_live", ROOM_CHECK_REMOTE))
MOMENTS = ("week", "eve", "morning")


@dataclass(frozen=True)
class Room:
    """How many people an offer gathers in one modality; None when the organisation has not said."""

    offer: Offer
    least: int | None
    most: int | None
    confirm: bool
    """The organisation has still to confirm it."""


def pages(course: Course) -> Iterator[GeneratedPage]:
    """One list a modality that has something to check."""
    for kind, path in _PATHS:
        if checked(course, kind):
            yield _page(course, kind, path)


def checked(course: Course, kind: str) -> bool:
    """True when there is something to check for days of that kind."""
    return course.room_check is not None and any(kind in item.modalities for item in course.room_check.items)


def _page(course: Course, kind: Kind, path: str) -> GeneratedPage:
    assert course.room_check is not None
    items = sorted(
        (item for item in course.room_check.items if kind in item.modalities), key=lambda item: MOMENTS.index(item.when)
    )
    groups = [(group, [item for item in items if item.group == group.id]) for group in course.room_check.groups]
    other = next(((word, target) for word, target in _PATHS if word != kind and checked(course, word)), None)
    rooms = list(_rooms(course, kind))
    markdown = render(
        "room_check",
        course=course,
        kind=kind,
        groups=groups,
        moments=MOMENTS,
        rooms=rooms,
        sizes=sorted({size for room in rooms for size in (room.least, room.most) if size}),
        cards=card_sheets(course),
        other=other,
        key=path.rpartition("/")[2].removesuffix(".md"),
    )
    return GeneratedPage(path, markdown)


def _rooms(course: Course, kind: str) -> Iterator[Room]:
    for offer in course.offers:
        for modality in offer.sheet.modalities:
            if modality.kind == kind:
                yield Room(offer, modality.group.min, modality.group.max, modality.confirm is not None)
