"""A class at a distance, as the course proposes it. What an organisation sells of it stands in its offers."""

from __future__ import annotations

from pydantic import Field

from .base import Id, Text, Value


class Production(Value):
    """What a learner hands in for half a day: an exercise, done in writing."""

    id: Id
    sequence: Id
    lesson: Id
    exercise: Id
    """Id of the heading of the exercise in its lesson."""
    hand_in: Text
    """What the learner hands in."""
    look_at: Text
    """What the trainer looks at in it."""


class RemoteFacts(Value):
    """Facts that the pages of the distance quote, by what they say."""

    test: Id
    """How long a technical test takes."""
    opening: Id
    """How long before the class its room opens."""
    block: Id
    """The longest stretch without a pause; its number is in minutes."""
    pause: Id
    """The pause between two stretches; its number is in minutes."""
    interaction: Id
    """How often learners act or speak."""


class RemoteFile(Value):
    """``course/remote.yml``."""

    sizes: tuple[int, ...] = Field(min_length=1)
    """Sizes of group that the facilitator's plan is worked for."""
    facts: RemoteFacts
    hidden: tuple[Text, ...] = Field(min_length=1)
    """What must never be on a shared screen."""
    productions: tuple[Production, ...] = Field(min_length=1)
