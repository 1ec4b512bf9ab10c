"""What a payment delay is computed from: the figures are those of facts."""

from __future__ import annotations

from pydantic import Field

from .base import Id, Text, Value


class ClientKind(Value):
    """A kind of public client, and the days that it has to pay."""

    id: Id
    label: Text
    fact: Id
    """The fact whose number is the days."""


class DelayFile(Value):
    """``course/delays.yml``."""

    clients: tuple[ClientKind, ...] = Field(min_length=1)
    rates: tuple[Id, ...] = Field(min_length=1)
    """Facts whose number is a rate in percent, and whose day is when it begins."""
    indemnity: Id
    interruption: Id
    """The fact whose number is the days of a new delay after an interruption."""
    leaves_aside: tuple[Text, ...] = ()
