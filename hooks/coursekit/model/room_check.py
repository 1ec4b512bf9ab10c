"""What the trainer checks before a day: ``course/room_check.yml``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .base import Id, Text, Value

Moment = Literal["week", "eve", "morning"]


class RoomCheckGroup(Value):
    """A heading of the list."""

    id: Id
    title: Text


class RoomCheckItem(Value):
    """One thing to check."""

    id: Id
    group: Id
    when: Moment
    """A week before, the day before, the same morning."""
    text: Text
    why: Text
    modalities: tuple[Literal["in_person", "remote_live"], ...] = ("in_person", "remote_live")


class RoomCheck(Value):
    """``course/room_check.yml``; a course may have none."""

    groups: tuple[RoomCheckGroup, ...] = Field(min_length=1)
    items: tuple[RoomCheckItem, ...] = Field(min_length=1)
