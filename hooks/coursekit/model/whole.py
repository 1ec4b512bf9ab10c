"""The whole course as one frozen value, with the way back to the files."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..errors import Place
from .assessments import AssessmentFile
from .calendar import Event, ReformFile
from .course import (
    Cast,
    Checklist,
    Glossary,
    Identity,
    Lexicon,
    Objective,
    Organisation,
    Plan,
)
from .delays import DelayFile
from .documents import Document
from .facts import Fact
from .lessons import Lesson
from .offers import Block, Line, Offer
from .old_words import OldWord
from .pictures import Picture
from .portal import Portal
from .questions import Bank, BaseQuestion
from .remote import RemoteFile
from .room_check import RoomCheck
from .sessions import Session


@dataclass(frozen=True)
class Prose:
    """A stretch of prose as written in a file: one text value, or the body of a page."""

    place: Place
    """Where the stretch begins."""
    lines: tuple[str, ...]
    """Lines of the file that hold it, in their columns, blank before it; the first one is at ``place.line``."""
    kind: str
    """``page`` for Markdown, else the key of the YAML value."""
    text: str = ""
    """The same as one text: the body of the page, or the YAML value without key or quotes."""


@dataclass(frozen=True)
class NavEntry:
    """One page of the navigation, in the order of the course."""

    path: str
    place: Place


@dataclass(frozen=True)
class Course:
    """Everything the site is made from. Lists keep the order of the files."""

    identity: Identity
    organisation: Organisation
    plan: Plan
    objectives: tuple[Objective, ...]
    offers: tuple[Offer, ...]
    assessments: AssessmentFile
    checklist: Checklist
    glossary: Glossary
    facts: Mapping[str, Fact]
    cast: Cast
    documents: Mapping[str, Document]
    pictures: Mapping[str, Picture]
    drawings: Mapping[str, str]
    """SVG of each picture, as drawn, by its id."""
    old_words: tuple[OldWord, ...]
    lexicon: Lexicon
    banks: tuple[Bank, ...]
    lessons: tuple[Lesson, ...]
    nav: tuple[NavEntry, ...]
    today: dt.date
    """The day the site is said to be built; a parameter, so that a build can be repeated."""
    portal: Portal = field(default_factory=Portal)
    calendar: tuple[Event, ...] = ()
    reform: ReformFile | None = None
    delays: DelayFile | None = None
    sessions: tuple[Session, ...] = ()
    room_check: RoomCheck | None = None
    remote: RemoteFile | None = None
    """The class at a distance; a course may have none."""
    prose: tuple[Prose, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)
    """Body of every Markdown page of ``docs/``, by path."""
    places: Mapping[tuple[str, str], Place] = field(default_factory=dict)
    """Place of a thing by its kind and id, ``("question", "s1-compte-01")``, and of its parts,
    ``("question.answers.0", "s1-compte-01")``."""
    incomplete: frozenset[str] = frozenset()
    """Kinds that could not be read whole: a check that needs them must stay silent."""

    def place(self, kind: str, id_: str) -> Place:
        """Place of the thing or part, else of what holds it, else of the course file."""
        while kind:
            if (kind, id_) in self.places:
                return self.places[(kind, id_)]
            kind = kind.rpartition(".")[0]
        return Place("course/course.yml")

    def lesson(self, id_: str) -> Lesson | None:
        """The lesson of that id, if it is written."""
        return self._lessons.get(id_)

    def lesson_at(self, path: str) -> Lesson | None:
        """The lesson of that path below ``docs/``."""
        return self._paths.get(path)

    def bank(self, lesson: str) -> Bank | None:
        """The question bank of a lesson."""
        return self._banks.get(lesson)

    def objective(self, id_: str) -> Objective | None:
        """The objective of that id."""
        return self._objectives.get(id_)

    def questions(self) -> Iterator[tuple[Bank, BaseQuestion]]:
        """Every question with its bank."""
        for bank in self.banks:
            for question in bank.questions:
                yield bank, question

    def lines(self) -> Iterator[tuple[Offer, Block, Line]]:
        """Every line of every programme."""
        for offer in self.offers:
            for block in offer.transcript:
                for line in block.lines:
                    yield offer, block, line

    def line(self, id_: str) -> Line | None:
        """The programme line of that id."""
        return self._lines.get(id_)

    def covering(self, line: str) -> tuple[Lesson, ...]:
        """Written lessons that teach a programme line."""
        return tuple(lesson for lesson in self.lessons if line in lesson.meta.covers)

    # Look-up tables are made on first use: a course of 500 lessons asks for each of them many times.
    # Of two things with one id (a problem, told), the first one counts.
    @functools.cached_property
    def _lessons(self) -> dict[str, Lesson]:
        return {lesson.id: lesson for lesson in reversed(self.lessons)}

    @functools.cached_property
    def _paths(self) -> dict[str, Lesson]:
        return {lesson.path: lesson for lesson in self.lessons}

    @functools.cached_property
    def _banks(self) -> dict[str, Bank]:
        return {bank.lesson: bank for bank in reversed(self.banks)}

    @functools.cached_property
    def _objectives(self) -> dict[str, Objective]:
        return {objective.id: objective for objective in self.objectives}

    @functools.cached_property
    def _lines(self) -> dict[str, Line]:
        return {line.id: line for _, _, line in self.lines()}
