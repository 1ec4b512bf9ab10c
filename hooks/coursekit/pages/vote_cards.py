"""« Cartes de vote »: the letters that a room raises to answer, to print and cut."""

from __future__ import annotations

import string
from collections.abc import Iterator

from ..addresses import VOTE_CARDS
from ..model.questions import ChoiceQuestion
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage

ON_A_SHEET = 4
FEWEST = 4
"""A sheet of four letters serves any room, even when every question has three answers."""


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of cards."""
    yield GeneratedPage(VOTE_CARDS, render("vote_cards", sheets=card_sheets(course)))


def card_sheets(course: Course) -> list[str]:
    """The letters of each sheet, up to the longest list of answers; one alone fills its sheet, for several people."""
    most = max((len(q.answers) for _, q in course.questions() if isinstance(q, ChoiceQuestion)), default=0)
    letters = string.ascii_uppercase[: max(most, FEWEST)]
    sheets = [letters[start : start + ON_A_SHEET] for start in range(0, len(letters), ON_A_SHEET)]
    return [sheet if len(sheet) > 1 else sheet * ON_A_SHEET for sheet in sheets]
