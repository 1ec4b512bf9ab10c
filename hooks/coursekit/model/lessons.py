"""Lessons: ``docs/sequence-N/*.md``, front matter and prose."""

from __future__ import annotations

from pydantic import Field

from .base import Id, Text, Value


class LessonMeta(Value):
    """Front matter of a lesson."""

    id: Id
    title: Text
    theory_minutes: int = Field(ge=0)
    practice_minutes: int = Field(ge=0)
    objectives: tuple[Id, ...] = Field(min_length=1)
    covers: tuple[Id, ...] = Field(min_length=1)
    """Programme lines that the lesson teaches."""
    missions: tuple[Id, ...] = ()
    facts: tuple[Id, ...] = ()
    """Facts that the lesson rests on beyond those it quotes."""
    room_questions: tuple[Id, ...] = ()
    """Questions of its bank that the trainer projects and puts to the vote, in the order of the room."""


class Section(Value):
    """A heading of level 2 or 3 with its id."""

    id: Id
    title: Text
    level: int
    line: int


class Lesson(Value):
    """A lesson as written; ``body`` still holds ``{{ facts }}`` and trainer blocks."""

    meta: LessonMeta
    sequence: Id
    path: Text
    """Path below ``docs/``, with slashes."""
    body: str
    body_line: int
    """Line of the file where the body begins."""
    sections: tuple[Section, ...]

    @property
    def id(self) -> str:
        """Stable id of the lesson."""
        return self.meta.id

    @property
    def minutes(self) -> int:
        """Whole duration in minutes."""
        return self.meta.theory_minutes + self.meta.practice_minutes
