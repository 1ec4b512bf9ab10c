"""A question where it is asked: its lesson, the page, what stands for it in the browser."""

from __future__ import annotations

import hashlib
import posixpath
from dataclasses import dataclass

from ..model.lessons import Lesson
from ..model.questions import BaseQuestion, ChoiceQuestion, FillQuestion, MatchQuestion, NumericQuestion, OrderQuestion
from ..model.whole import Course
from ..queries import expand
from ..texts import full_stop, word

PLUGIN_KINDS = (ChoiceQuestion, FillQuestion)
"""Kinds that mkdocs-quiz parses and renders."""


@dataclass(frozen=True)
class Asked:
    """One question of one page."""

    question: BaseQuestion
    lesson: Lesson
    """The lesson that teaches the answer."""
    page: str
    """Path, below ``docs/``, of the page that asks."""

    @property
    def id(self) -> str:
        """Id of the question."""
        return self.question.id

    def link(self, section: str) -> str:
        """« À relire », as Markdown, to a section of the lesson."""
        title = next((s.title for s in self.lesson.sections if s.id == section), section)
        there = posixpath.relpath(self.lesson.path, posixpath.dirname(self.page) or ".")
        return f"[{word('quiz', 'read')} : {title}]({'' if self.lesson.path == self.page else there}#{section})"


def kind_of(question: BaseQuestion) -> str:
    """``single``, ``multiple``, ``fill``, ``order``, ``match`` or ``numeric``."""
    return str(getattr(question, "kind", ""))


def content_hash(course: Course, question: BaseQuestion) -> str:
    """Short hash of what the learner is asked: an edited question is a new question to them.

    Facts count by their words: when a delay changes, so does the question. What only authors and trainers see
    (objective, programme lines, level, source, use) is left out, and what a question does not say (a key left at its
    default) as well: a key that the model learns changes no question.
    """
    asked = question.model_dump_json(exclude={"objective", "covers", "level", "source", "use"}, exclude_defaults=True)
    return hashlib.sha256(expand(course, asked).encode()).hexdigest()[:12]


def right_answers(course: Course, question: BaseQuestion) -> list[str]:
    """What the key tells, one text an answer, facts replaced."""
    if isinstance(question, ChoiceQuestion):
        found = [answer.text for answer in question.answers if answer.right]
    elif isinstance(question, FillQuestion):
        found = [blank.answer for blank in question.blanks]
    elif isinstance(question, OrderQuestion):
        found = [step.text for step in question.steps]
    elif isinstance(question, MatchQuestion):
        found = [f"{flat(pair.item).rstrip('.')} → {pair.answer}" for pair in question.pairs]
    elif isinstance(question, NumericQuestion):
        found = [question.answer]
    else:
        found = []
    return [flat(expand(course, text)).rstrip(".") for text in found]


def key_source(course: Course, asked: Asked) -> str:
    """Right answers, explanation and where to read again, as Markdown."""
    question = asked.question
    told = right_answers(course, question)
    if isinstance(question, OrderQuestion):
        label = word("quiz", "right_order")
        answers = "\n\n" + "\n".join(f"{rank}. {full_stop(text)}" for rank, text in enumerate(told, start=1))
    elif isinstance(question, MatchQuestion):
        label = word("quiz", "right_many")
        answers = "\n\n" + "\n".join(f"- {full_stop(text)}" for text in told)
    else:
        label = word("quiz", "right_one" if len(told) == 1 else "right_many")
        answers = f" {full_stop(' ; '.join(told))}"
    return f"**{label} :**{answers}\n\n{flat(expand(course, question.explain))}\n\n{asked.link(question.read)}"


def flat(text: str) -> str:
    """``text`` on one line."""
    return " ".join(text.split())
