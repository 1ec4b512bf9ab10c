"""A question put to a room: its answers by letter, and what each wrong one reveals."""

from __future__ import annotations

import string
from dataclasses import dataclass

from ..model.questions import ChoiceQuestion, FillQuestion, MatchQuestion, NumericQuestion, OrderQuestion
from ..model.whole import Course
from ..queries import expand
from .asked import Asked, flat, right_answers


@dataclass(frozen=True)
class Choice:
    """One answer that is proposed, under the letter of the cards that are raised."""

    letter: str
    text: str
    right: bool


@dataclass(frozen=True)
class Misconception:
    """A wrong answer, and why it is one."""

    answer: str
    why: str


@dataclass(frozen=True)
class Projected:
    """One question as the trainer holds it."""

    asked: Asked
    prompt: str
    choices: tuple[Choice, ...]
    """The answers proposed; none when the answer is typed, ordered or matched."""
    key: tuple[str, ...]
    """Right answers."""
    explain: str
    misconceptions: tuple[Misconception, ...]


def projected(course: Course, asked: Asked) -> Projected:
    """``asked`` for the trainer, facts replaced."""
    question = asked.question

    def say(text: str | None) -> str:
        return flat(expand(course, text or ""))

    found: list[tuple[str, str | None]] = []
    choices: tuple[Choice, ...] = ()
    if isinstance(question, ChoiceQuestion):
        lettered = zip(string.ascii_uppercase, question.answers, strict=False)
        choices = tuple(Choice(letter, say(answer.text), answer.right) for letter, answer in lettered)
        found = [(answer.text, answer.why) for answer in question.answers if not answer.right]
    elif isinstance(question, FillQuestion):
        found = [(mistake.typed, mistake.why) for blank in question.blanks for mistake in blank.mistakes]
    elif isinstance(question, NumericQuestion):
        found = [(mistake.typed, mistake.why) for mistake in question.mistakes]
    elif isinstance(question, OrderQuestion):
        found = [(step.text, step.why) for step in question.steps]
    elif isinstance(question, MatchQuestion):
        found = [(pair.item, pair.why) for pair in question.pairs]
        found += [(extra.text, extra.why) for extra in question.extra]
    return Projected(
        asked,
        say(question.prompt),
        choices,
        tuple(right_answers(course, question)),
        say(question.explain),
        tuple(Misconception(say(text).rstrip("."), say(why)) for text, why in found),
    )
