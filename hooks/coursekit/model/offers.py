"""Offers: what is sold. ``course/offers/*.yml``, one file an offer."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from .base import Id, Text, Value

Topic = Literal[
    "title", "duration", "price", "context", "audience", "prerequisites", "objectives", "methods",
    "follow_up", "validation", "trainers", "group", "content", "recommendations", "form",
]  # fmt: skip
"""What a block of the programme speaks of; ``form`` is paperwork around it."""


class Outdated(Value):
    """What is no longer true in a line, and what is true today."""

    why: Text
    corrected: Text
    facts: tuple[Id, ...] = ()


class Line(Value):
    """One line of the programme, word for word as it was sold."""

    id: Id
    said: Text
    outdated: Outdated | None = None
    confirm: Text | None = None
    """Question for the training organisation before the line is published."""
    objectives: tuple[Id, ...] = ()
    """For a line of topic ``objectives``: the observable objectives that rewrite it."""
    slot: Id | None = None
    """For a line of topic ``content`` that is no lesson: the slot of the day that does it."""


class Block(Value):
    """Consecutive lines of the programme under one heading."""

    id: Id
    """Id of the block, and so of its heading."""
    topic: Topic
    heading: Text | None = None
    """The heading as printed; null when the programme prints none."""
    sequence: Id | None = None
    lines: tuple[Line, ...] = Field(min_length=1)


class Statement(Value):
    """What the programme page says of an item: lines as sold, or words of the organisation."""

    lines: tuple[Id, ...] = ()
    text: Text | None = None


class Group(Value):
    """Number of trainees."""

    min: int | None = None
    max: int | None = None


class RemoteActivity(Value):
    """One activity done at a distance (Code du travail, D. 6313-3-1)."""

    title: Text
    minutes: int
    production: Text


class Modality(Value):
    """One way of following the offer."""

    kind: Literal["in_person", "remote_live", "blended"]
    lines: tuple[Id, ...] = ()
    confirm: Text | None = None
    hours: int
    days: int
    duration: Literal["firm", "estimated"]
    group: Group
    equipment: Statement | None = None
    place: Text | None = None
    schedule: Text | None = None
    assistance: Text | None = None
    """Technical and pedagogical help; required at a distance."""
    remote_activities: tuple[RemoteActivity, ...] | None = None


class Prerequisites(Value):
    """``none: true`` is said in full on the page; else the lines."""

    none: bool
    lines: tuple[Id, ...] = ()


class Assessment(Value):
    """How achievement is measured: before, during, at the end."""

    entry: Statement | None = None
    during: Statement | None = None
    final: Statement | None = None


class Price(Value):
    """A price as announced; ``amount`` in euros."""

    amount: int
    unit: Literal["person_day", "group_day", "person"]
    tax: Literal["excluded", "included", "exempt"]
    from_: bool = Field(alias="from")
    lines: tuple[Id, ...] = ()


class Recognition(Value):
    """What the training leads to (RNQ, indicator 1)."""

    kind: Literal["not_certifying", "rncp", "rs"]
    text: Text
    confirm: Text | None = None


class Access(Value):
    """How and how fast one gets in."""

    registration: Text | None = None
    delay: Text | None = None


class Result(Value):
    """A published result indicator, with how it was computed."""

    label: Text
    value: Text
    formula: Text
    count: int
    period: Text


class Sheet(Value):
    """The programme page: every item of the closed list; null = not known yet."""

    audience: Statement | None
    prerequisites: Prerequisites | None
    objectives: tuple[Id, ...] = Field(min_length=1)
    modalities: tuple[Modality, ...] = Field(min_length=1)
    methods: Statement | None
    means: Statement | None
    practice_percent: int | None
    assessment: Assessment
    follow_up: Statement | None
    validation: Statement | None
    recognition: Recognition | None
    prices: tuple[Price, ...] | None
    funding: Text | None
    access: Access
    trainers: Statement | None
    results: tuple[Result, ...] | None
    version: Text
    updated: dt.date


class Offer(Value):
    """One offer of the course."""

    id: Id
    slug: Id
    title: Text
    transcript: tuple[Block, ...] = Field(min_length=1)
    sheet: Sheet
