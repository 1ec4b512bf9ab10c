"""A question as it is printed: no script, no list to unfold, room to write."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from ..model.questions import ChoiceQuestion, FillQuestion, MatchQuestion, NumericQuestion, OrderQuestion
from ..model.whole import Course
from ..numbers import read_number
from ..queries import expand
from ..texts import word
from .asked import Asked, flat, kind_of, right_answers
from .own_kinds import match_options, mixed

_HOLE = re.compile(r"\[\[\d+\]\]")
_ROOM = "…" * 12
"""Room to write a word."""


@dataclass(frozen=True)
class PaperQuestion:
    """One question on paper."""

    asked: Asked
    kind: str
    prompt: str
    rows: tuple[str, ...] = ()
    """Answers to tick, steps to number or items to letter."""
    letters: tuple[tuple[str, str], ...] = ()
    """(letter, answer) of a match question."""
    unit: str = ""
    key: tuple[str, ...] = ()
    """Right answers, in the words and letters of the sheet."""
    explain: str = ""


def on_sheet(course: Course, asked: Asked) -> PaperQuestion:
    """``asked`` with its words for paper, facts replaced."""
    question = asked.question

    def say(text: str) -> str:
        return flat(expand(course, text))

    rows: tuple[str, ...] = ()
    letters: tuple[tuple[str, str], ...] = ()
    prompt, unit, key = say(question.prompt), "", tuple(right_answers(course, question))
    if isinstance(question, FillQuestion):
        prompt = _HOLE.sub(_ROOM, prompt)
    elif isinstance(question, NumericQuestion):
        read = read_number(expand(course, question.answer))
        unit = read[1] if read else ""
    elif isinstance(question, OrderQuestion):
        rows = tuple(say(question.steps[rank].text) for rank in mixed(len(question.steps), question.id))
    elif isinstance(question, MatchQuestion):
        rows = tuple(say(pair.item) for pair in question.pairs)
        offered = dict(zip(match_options(question), string.ascii_uppercase, strict=False))
        letters = tuple((letter, say(text)) for text, letter in offered.items())
        # On paper an answer is its letter.
        key = tuple(f"{told} ({offered[pair.answer]})" for told, pair in zip(key, question.pairs, strict=True))
    elif isinstance(question, ChoiceQuestion):
        rows = tuple(say(answer.text) for answer in question.answers)
    return PaperQuestion(
        asked, kind_of(question), prompt, rows, letters, unit=unit, key=key, explain=say(question.explain)
    )


def instruction(question: PaperQuestion) -> str:
    """What to do with a pen."""
    return word("paper", question.kind)
