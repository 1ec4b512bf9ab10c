"""What « Page suivante » shows: the line that fits the minutes of the lesson. The rest stands below, one key away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .base import Slide
from .markup import length

TOGETHER = 3
"""Slides of one stretch that are shown one after the other; a longer one is a reference, to look things up in."""

STEP = 2
"""The same, of a step of the gesture."""

PAPERS = 2
"""Slides of the papers of an exercise that are shown to the room."""

LONE = 90
"""Letters below which words alone are no slide to stop at."""


@dataclass(frozen=True)
class Group:
    """The slides under one heading."""

    made: Sequence[Slide]
    authored: Sequence[Slide] = ()
    """Those that the author wrote instead: they are the line of this heading, and what was made stays below."""


def of_section(groups: Sequence[Group], *, raised: int) -> list[Slide]:
    """The slides of a section: those under its heading, then those under its headings of level 3.

    Of these, the first ``raised`` ones are on the line, and those whose author wrote a slide.
    """
    slides: list[Slide] = []
    for rank, group in enumerate(groups):
        slides += [replace(slide, main=True) for slide in group.authored]
        on_line = rank <= raised and not group.authored
        slides += _of_group(group.made, on_line=on_line, most=STEP if rank else TOGETHER)
    if raised and slides and not any(slide.main for slide in slides):
        # The gesture is what the lesson is about: something of it is shown.
        slides[0] = replace(slides[0], main=True)
    return slides


def of_exercise(slides: Sequence[Slide], *, at_home: bool) -> list[Slide]:
    """What an exercise asks, with all its data, and a paper that is short: a long one is printed, and read on paper.

    An exercise that is done at home is off the line.
    """
    papers = sum(slide.kind == "paper" for slide in slides)
    shown = ("content", "paper") if papers <= PAPERS else ("content",)
    return [replace(slide, main=not at_home and slide.kind in shown) for slide in slides]


def _of_group(group: Sequence[Slide], *, on_line: bool, most: int) -> list[Slide]:
    """Pictures are looked at part by part; of a text or a table, all slides or, when it is a reference, none."""
    texts = [slide for slide in group if slide.kind == "content"]
    shown = {slide.id for slide in texts} if len(texts) <= most else set()
    return [
        replace(slide, main=on_line and (slide.kind == "picture" or (slide.id in shown and not _is_lone(slide))))
        for slide in group
    ]


def _is_lone(slide: Slide) -> bool:
    """True for a sentence that says little without what surrounds it in the lesson; a story stands by itself."""
    return length(slide.body) < LONE and not any(mark in slide.body for mark in ("<li", "<td", "<dt", "ck-story"))
