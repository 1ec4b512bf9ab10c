"""Words behind the codes under which an answer is kept.

A learner's device keeps, and hands to the trainer, no word that was typed, only a code:

- ``single``, ``multiple``: ranks of the answers chosen, ``0`` or ``0+2``;
- ``fill``, ``numeric``: for each field ``=`` (right), ``m0`` (the first known mistake), ``x`` (something else);
- ``order``: ranks of the steps as they were put, ``2,0,1``;
- ``match``: for each item the rank of the answer chosen in its list, ``0,2,0``;
- ``?`` for « je ne sais pas », nothing for no answer.
"""

from __future__ import annotations

from typing import Any

from ..model.questions import (
    BaseQuestion,
    ChoiceQuestion,
    FillQuestion,
    MatchQuestion,
    Mistake,
    NumericQuestion,
    OrderQuestion,
)
from ..model.whole import Course
from ..queries import expand
from ..typography import french_text
from .asked import flat
from .own_kinds import match_options


def wording(course: Course, question: BaseQuestion) -> dict[str, Any]:
    """Words of the answers of ``question``, in the order of their ranks, as plain values."""

    def say(text: str) -> str:
        return french_text(flat(expand(course, text)))

    def typed(mistakes: tuple[Mistake, ...]) -> list[str]:
        return [say(mistake.typed) for mistake in mistakes]

    if isinstance(question, ChoiceQuestion):
        return {
            "answers": [say(answer.text) for answer in question.answers],
            "right": [rank for rank, answer in enumerate(question.answers) if answer.right],
        }
    if isinstance(question, FillQuestion):
        return {"fields": [{"answer": say(b.answer), "mistakes": typed(b.mistakes)} for b in question.blanks]}
    if isinstance(question, NumericQuestion):
        return {"fields": [{"answer": say(question.answer), "mistakes": typed(question.mistakes)}]}
    if isinstance(question, OrderQuestion):
        return {"steps": [say(step.text) for step in question.steps]}
    assert isinstance(question, MatchQuestion)
    offered = match_options(question)
    return {
        "items": [say(pair.item) for pair in question.pairs],
        "answers": [say(text) for text in offered],
        "right": [offered.index(pair.answer) for pair in question.pairs],
    }
