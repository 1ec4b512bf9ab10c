"""What a deck is made of. Lengths are in the pixels of a slide of 1280 × 720, which the screen scales."""

from __future__ import annotations

from dataclasses import dataclass, field

WIDTH, HEIGHT = 1280, 720

ROOM_WIDTH = 1168
"""Between the margins (``web/styles/slides.css``)."""

ROOM_HEIGHT = 550
"""Between a title of one line and the foot of the slide."""

TITLE_LINE = 50
"""What each further line of the title takes."""

TITLE_LETTERS = 46
"""Letters of a title on one line."""

LETTER = 15.6
"""Mean width of a letter at the smallest size, in the widest of the usual system fonts."""

LINE = 41
"""Height of a line of text."""


@dataclass(frozen=True)
class Slide:
    """One slide; its address in the deck is ``#/<id>``."""

    id: str
    title: str
    """Words, without markup."""
    body: str
    """HTML."""
    trainer: str = ""
    """HTML of the trainer's notes."""
    notes: str = ""
    """HTML, for the presenter too: the prose of the lesson that is not on the slide, or the answer of a question."""
    kind: str = "content"
    """``title``, ``content``, ``trap``, ``picture``, ``question``, ``answer``, ``solution``, ``agenda``, ``break``…"""
    main: bool = True
    """On the line that « Page suivante » walks; the others are details below it."""
    anchor: str = ""
    """The place of the site that it was cut from, from the root: ``sequence-2/s2-retours.html#geste``."""
    question: str = ""
    """Id of the question that it asks."""
    large: bool = False
    """Little stands on it: it is written larger."""


@dataclass(frozen=True)
class Column:
    """Slides that stand one below the other: a section, an exercise, a question."""

    slides: tuple[Slide, ...]
    row: str
    """The row of the plan that they belong to: a lesson, a moment, a break."""


@dataclass(frozen=True)
class Drawing:
    """A picture, kept once in a deck, with the slides of its lesson; they show parts of it."""

    id: str
    svg: str


@dataclass(frozen=True)
class Cut:
    """What a lesson gives to the decks."""

    columns: tuple[Column, ...]
    drawings: tuple[Drawing, ...] = field(default=())


def room(title: str) -> float:
    """Height left below a title."""
    return ROOM_HEIGHT - TITLE_LINE * ((len(title) - 1) // TITLE_LETTERS)
