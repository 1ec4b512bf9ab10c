"""Dates of the obligation and of the reform, and what the reform asks of a firm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from .base import Confidence, Id, Text, Value


class Event(Value):
    """A date, past or coming; the day is that of its fact."""

    id: Id
    fact: Id
    scope: Literal["b2g", "b2b", "both"]
    title: Text
    text: Text
    who: Text
    confidence: Confidence


class CalendarFile(Value):
    """``course/calendar.yml``."""

    events: tuple[Event, ...]


class ReformAnswer(Value):
    """An answer about the firm."""

    id: Id
    text: Text
    help: Text | None = None


class ReformQuestion(Value):
    """A question about the firm."""

    id: Id
    text: Text
    multiple: bool = False
    help: Text | None = None
    answers: tuple[ReformAnswer, ...] = Field(min_length=2)


class Duty(Value):
    """Something that the reform asks of firms that answer so."""

    id: Id
    when: Mapping[str, tuple[Id, ...]]
    """For each question named, the answers of which one at least must be given; none named = always."""
    title: Text
    since: Id | None = None
    """The fact whose day is the date."""
    text: Text
    article: Id | None = None
    """The fact whose text is the article."""
    confidence: Confidence = "certain"


class ReformFile(Value):
    """``course/reform.yml``."""

    as_of: Id
    """The fact that says when the state of the law was read."""
    questions: tuple[ReformQuestion, ...] = Field(min_length=1)
    duties: tuple[Duty, ...] = Field(min_length=1)
    leaves_aside: tuple[Text, ...] = ()
