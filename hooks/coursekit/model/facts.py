"""Facts: a date, delay, amount or rule written once, with its source."""

from __future__ import annotations

import datetime as dt

from .base import Address, Confidence, Id, Text, Value


class Source(Value):
    """Where a fact was read."""

    title: Text
    url: Address | None = None
    """Address of the page; null for a paper source."""
    date: Text | None = None
    """Date of the source itself, as the source gives it; null when it gives none."""


class Fact(Value):
    """One fact of the course, quoted in prose as ``{{ id }}``."""

    id: Id
    text: Text
    """The words that replace ``{{ id }}`` inside a sentence."""
    number: float | int | None = None
    """The number that ``text`` says, for a computation."""
    day: dt.date | None = None
    """The day that ``text`` says, or from which it holds, for a calendar or a computation."""
    statement: Text
    """The fact as a whole sentence, shown on the sources page."""
    confidence: Confidence
    """``likely`` facts must be worded with a reserve where they are quoted."""
    source: Source
    read_on: dt.date
    review_by: dt.date


class FactFile(Value):
    """``course/facts.yml``."""

    facts: tuple[Fact, ...]
