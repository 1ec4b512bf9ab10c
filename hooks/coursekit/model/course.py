"""The course itself: identity, plan of the day, objectives, checklist, glossary, cast."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from .base import Address, Id, Pattern, Text, Value
from .questions import Bloom


class Sequence(Value):
    """Half a day; ``folder`` holds its lessons under ``docs/``."""

    id: Id
    title: Text


class Identity(Value):
    """``course/course.yml``."""

    id: Id
    title: Text
    level: Literal["draft", "publication"]
    """``draft`` lists what is missing; ``publication`` refuses it."""
    version: Text
    updated: dt.date
    minutes: int
    """Net minutes of the day, breaks left out."""
    practice_percent: int
    questions_per_lesson: int = 8
    """Fewest questions in the bank of a lesson."""
    situations_percent: int = 0
    """Least share of a bank's questions that are situations, of level ``apply`` and above."""
    exercises_per_lesson: int = 0
    """Fewest exercises of a lesson."""
    independence: Text
    """The sentence that every page shows: this site is not official."""
    official_name: Text
    official_url: Address
    sequences: tuple[Sequence, ...] = Field(min_length=1)


class Slot(Value):
    """A stretch of the day; lessons share its minutes."""

    id: Id
    title: Text
    sequence: Id
    minutes: int
    theory_minutes: int
    lessons: tuple[Id, ...] = ()
    assessment: Id | None = None
    """The test that is taken then."""
    show: tuple[Text, ...] = ()
    """Lines to project during a moment without lesson."""


class PlannedLesson(Value):
    """A lesson of the day that has no page yet: the trainer teaches it from the programme."""

    id: Id
    title: Text
    covers: tuple[Id, ...] = ()
    """Programme lines that it will teach."""


class Break(Value):
    """A pause of the day, outside the net minutes."""

    after: Id
    """The slot that it follows."""
    title: Text
    minutes: int = Field(gt=0)


class Equipment(Value):
    """What an exercise needs beside its papers."""

    id: Id
    label: Text
    named: Text
    """Words of an exercise that call for it."""


class Plan(Value):
    """``course/plan.yml``: the day, in order."""

    slots: tuple[Slot, ...] = Field(min_length=1)
    planned: tuple[PlannedLesson, ...] = ()
    breaks: tuple[Break, ...] = ()
    equipment: tuple[Equipment, ...] = ()

    def planned_lesson(self, id_: str) -> PlannedLesson | None:
        """The lesson of that id that is not written yet."""
        return next((lesson for lesson in self.planned if lesson.id == id_), None)

    def slot_of(self, lesson: str) -> Slot | None:
        """The slot that a lesson, written or not, is part of."""
        return next((slot for slot in self.slots if lesson in slot.lessons), None)


class Objective(Value):
    """An observable, assessable objective."""

    id: Id
    sequence: Id
    bloom: Bloom
    verb: Text
    statement: Text
    """Begins with the verb, in the infinitive."""
    condition: Text
    criterion: Text


class ObjectiveFile(Value):
    """``course/objectives.yml``."""

    objectives: tuple[Objective, ...]


class Profile(Value):
    """A kind of trainee that the checklist is filtered by."""

    id: Id
    label: Text


class ChecklistItem(Value):
    """One thing to prepare before the day."""

    id: Id
    group: Id
    lines: tuple[Id, ...] = ()
    """The recommendations, as sold, that the item stands for."""
    text: Text
    why: Text
    profiles: tuple[Id, ...]
    """Profiles it is for; empty = everyone."""
    modalities: tuple[Literal["in_person", "remote_live"], ...] = ("in_person", "remote_live")
    facts: tuple[Id, ...] = ()


class ChecklistGroup(Value):
    """A heading of the checklist."""

    id: Id
    title: Text


class Checklist(Value):
    """``course/checklist.yml``."""

    profiles: tuple[Profile, ...]
    groups: tuple[ChecklistGroup, ...]
    items: tuple[ChecklistItem, ...]


class Term(Value):
    """A word of the glossary."""

    id: Id
    term: Text
    forms: tuple[Text, ...] = ()
    """Other spellings that are linked in a page (plural, acronym spelled out)."""
    definition: Text
    """One sentence."""
    lesson: Id | None = None
    fact: Id | None = None


class Glossary(Value):
    """``course/glossary.yml``."""

    terms: tuple[Term, ...]


class Member(Value):
    """Somebody of the fictitious cast, quoted as ``{{ cast.id.name }}``."""

    id: Id
    name: Text
    role: Text
    person: Text | None = None
    """First name of the person who acts in the stories."""
    siret: Text | None = None
    """Fails the official check digit on purpose."""
    service_code: Text | None = None


class Cast(Value):
    """``course/cast.yml``."""

    members: tuple[Member, ...]


class BannedWord(Value):
    """A word that prose must not use, and what to write instead."""

    pattern: Pattern
    """Python regular expression; case counts only when the pattern has a capital."""
    instead: Text


class Lexicon(Value):
    """``course/lexicon.yml``."""

    banned: tuple[BannedWord, ...] = ()
    objective_verbs_banned: tuple[Text, ...] = ()
    reserve_words: tuple[Text, ...] = ()
    """Words, one of which must stand in a paragraph that quotes a likely fact."""
    placeholders: tuple[Pattern, ...] = ()
    """Regular expressions of words that stand for words: refused in what an organisation publishes."""
    long_sentence_warning: int
    long_sentence_error: int


class Contact(Value):
    """Whom to reach."""

    name: Text | None = None
    phone: Text | None = None
    email: Text | None = None


class Contacts(Value):
    """The contacts that a training organisation must publish."""

    pedagogical: Contact
    administrative: Contact
    disability: Contact
    complaints: Contact
    reports: Contact


class Host(Value):
    """Who hosts the site."""

    name: Text | None = None
    address: Text | None = None
    phone: Text | None = None


class Organisation(Value):
    """``course/organisation.yml``; null = not entered, never invented."""

    name: Text | None
    legal_form: Text | None
    capital: Text | None
    address: Text | None
    phone: Text | None
    email: Text | None
    registration: Text | None
    vat_number: Text | None
    activity_number: Text | None
    """Numéro de déclaration d'activité (NDA)."""
    quality_certificate: Text | None
    publication_director: Text | None
    contacts: Contacts
    accessibility: Text | None
    """Adaptations offered to people with a disability."""
    host: Host
