"""The trainer's notes of a lesson: section by section, and what goes wrong in the room."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .boxes import split_boxes

_TROUBLE = re.compile(r"^(?:[-*] )?Ce qui coince : (?P<text>.+)$", re.M)
"""How a line of the notes says that something goes wrong in the room."""

_PLAIN_LINE = re.compile(r"^(?![-*+>|#`~!?]|\d+[.)] |\{\{|\s|<)\S")


@dataclass(frozen=True)
class SectionNotes:
    """What the trainer says and does in one section of the lesson."""

    section: str | None
    """Id of the section; None for what comes before the first one."""
    text: str


@dataclass(frozen=True)
class Trouble:
    """One thing that goes wrong in the room, as the notes tell it."""

    section: str | None
    text: str


def notes_by_section(body: str) -> tuple[SectionNotes, ...]:
    """The notes of a lesson's Markdown, those of a section together, in the order of the lesson."""
    notes = split_boxes(body, "trainer")[1]
    return tuple(
        SectionNotes(section, "\n\n".join(_points(note.text) for note in of_section))
        for section, of_section in itertools.groupby(notes, key=lambda note: note.section)
    )


def troubles(body: str) -> Iterator[Trouble]:
    """What the notes say goes wrong, in the order of the lesson."""
    for note in split_boxes(body, "trainer")[1]:
        for match in _TROUBLE.finditer(note.text):
            text = match.group("text").strip()
            yield Trouble(note.section, text[:1].upper() + text[1:])


def _points(text: str) -> str:
    """Each line a point: a note is looked for at a glance, while the room waits."""
    lines = [line for line in text.split("\n") if line.strip()]
    # A list, a table or a paper is laid out by its author.
    if not all(_PLAIN_LINE.match(line) for line in lines):
        return text
    return "\n".join(f"- {line}" for line in lines)
