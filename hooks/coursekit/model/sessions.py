"""Sessions: ``course/sessions/*.yml``, real days of the course, whose timed plan is computed."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from .base import Id, Text, Value
from .course import Break

_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def _is_hour(text: str) -> str:
    if not _HOUR.fullmatch(text):
        raise ValueError('une heure de "00:00" à "23:59", entre guillemets')
    return text


Hour = Annotated[str, AfterValidator(_is_hour)]
"""An hour of the day, as it is typed: ``"09:00"``."""


def minute_of(hour: str) -> int:
    """Minutes after midnight of an ``Hour``."""
    hours, minutes = hour.split(":")
    return int(hours) * 60 + int(minutes)


class HalfDay(Value):
    """What is taught between two signatures; it takes the plan up where the half-day before left it."""

    date: dt.date
    start: Hour
    until: Id
    """The last moment of the plan that it holds."""
    end: Hour | None = None
    """When the room must be left; what does not fit is refused."""
    breaks: tuple[Break, ...] | None = None
    """Absent: those of the plan that fall inside it."""


class Session(Value):
    """One day of training, in one or several half-days."""

    id: Id
    title: Text
    example: bool = False
    """Nobody is expected: it shows what a plan looks like, and every page says so."""
    offer: Id
    mode: Literal["in_person", "remote_live"]
    """One of the modalities of the offer."""
    place: Text | None
    longest_stretch: Annotated[int, Field(gt=0)] | None = None
    """Most minutes in a row without a pause."""
    half_days: tuple[HalfDay, ...] = Field(min_length=1)
