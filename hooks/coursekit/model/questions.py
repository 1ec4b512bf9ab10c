"""Question banks: ``quizzes/*.yml``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .base import Id, Text, Value

Use = Literal["formative", "positioning", "final"]
Bloom = Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]


class Answer(Value):
    """One proposed answer of a choice question."""

    text: Text
    right: bool = False
    why: Text | None = None
    """Why it is wrong, said to the learner who picked it; owed by every wrong answer."""
    read: Id | None = None
    """Section of the lesson to read again, when it is not the question's own."""


class Mistake(Value):
    """A wrong answer that learners are known to type."""

    typed: Text
    why: Text
    read: Id | None = None


class Blank(Value):
    """One hole of a fill-in question."""

    answer: Text
    """The answer shown to the learner."""
    accept: tuple[Text, ...] = ()
    """Other answers that are just as right."""
    mistakes: tuple[Mistake, ...] = ()
    exact: bool = False
    """Spaces, case, hyphens and accents count: for a code or a number of a given length."""


class Step(Value):
    """One step of an order question, at its right place in the list."""

    text: Text
    why: Text
    """Why it comes here, said to the learner who put it elsewhere."""


class Pair(Value):
    """One item of a match question, and its answer; two items may share one."""

    item: Text
    answer: Text
    why: Text
    """Why this answer, said to the learner who chose another."""


class Extra(Value):
    """An answer of a match question that fits no item."""

    text: Text
    why: Text


class BaseQuestion(Value):
    """What every kind of question has."""

    id: Id
    objective: Id
    covers: tuple[Id, ...] = ()
    """Programme lines (``course/offers``) that the question checks."""
    level: Bloom
    prompt: Text
    explain: Text
    """Why the right answer is right; always shown after an answer."""
    read: Id
    """Id of the section (``{#id}``) of the lesson where the answer is taught."""
    source: Id
    """The fact that the right answer rests on."""
    use: tuple[Use, ...] = ("formative", "positioning", "final")


class ChoiceQuestion(BaseQuestion):
    """One right answer among several (``single``) or several (``multiple``)."""

    kind: Literal["single", "multiple"]
    answers: tuple[Answer, ...]


class FillQuestion(BaseQuestion):
    """A sentence with holes, written ``[[1]]``, ``[[2]]``… in the prompt."""

    kind: Literal["fill"]
    blanks: tuple[Blank, ...] = Field(min_length=1)


class OrderQuestion(BaseQuestion):
    """Steps to put in order; the file holds them in the right one, the page shows them mixed."""

    kind: Literal["order"]
    steps: tuple[Step, ...]


class MatchQuestion(BaseQuestion):
    """Items, each to be joined to its answer."""

    kind: Literal["match"]
    pairs: tuple[Pair, ...]
    extra: tuple[Extra, ...] = ()


class NumericQuestion(BaseQuestion):
    """A number to type, with its unit."""

    kind: Literal["numeric"]
    answer: Text
    """The number, then its unit: ``1 250,00 €``, ``{{ activation-delay }}``."""
    tolerance: Text = "0"
    """How far from the answer is still right, in the same unit."""
    mistakes: tuple[Mistake, ...] = ()


Question = Annotated[
    ChoiceQuestion | FillQuestion | OrderQuestion | MatchQuestion | NumericQuestion, Field(discriminator="kind")
]


class Bank(Value):
    """One file of ``quizzes/``: the questions of one lesson."""

    lesson: Id
    questions: tuple[Question, ...]
