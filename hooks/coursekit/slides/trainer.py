"""What the trainer's page of a lesson holds for its slides: notes by section, and slides that its author wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .markup import inside, outside, parse

_NOTES = "notes-"
_BOX = "ck-cut"
CUT = "<!-- ck-cut -->"
"""What comes after it is for slides alone (``templates/trainer_lesson.md``)."""


@dataclass(frozen=True)
class Trainer:
    """Read from the rendered page ``formateur/lecons/<lesson>.html``."""

    notes: Mapping[str, str] = field(default_factory=dict)
    """HTML of the notes of each section of the lesson, by its id."""
    slides: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Title and HTML of the slides that an author wrote under a heading, by its id."""
    room_questions: tuple[str, ...] = ()


def read_trainer(page: str, room_questions: tuple[str, ...]) -> tuple[Trainer, str]:
    """What the page holds for the slides, and the page without the slides that its author wrote: they end it."""
    shown, _, cut = page.partition(CUT)
    notes: dict[str, str] = {}
    section = ""
    for child in parse(shown):
        if not isinstance(child.tag, str):
            continue
        if child.tag == "h2":
            id_ = child.get("id") or ""
            section = id_.removeprefix(_NOTES) if id_.startswith(_NOTES) else ""
        elif section:
            notes[section] = notes.get(section, "") + outside(child)
    slides: dict[str, tuple[tuple[str, str], ...]] = {}
    for box in parse(cut).find_class(_BOX) if cut else ():
        section = box.get("data-section") or ""
        slides[section] = (*slides.get(section, ()), (box.get("data-title") or "", inside(box)))
    return Trainer(notes, slides, room_questions), shown
