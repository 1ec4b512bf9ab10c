"""Generated pages: one kind a file, each ``pages(course)`` yields paths and Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model.whole import Course
from ..queries import expand
from . import (
    assessments,
    checklist,
    coverage,
    day,
    decks,
    glossary,
    group,
    handouts,
    journey,
    legal,
    missing,
    old_words,
    programme,
    remote,
    room_check,
    sessions,
    solutions,
    sources,
    trainer_home,
    trainer_lesson,
    vote_cards,
    work,
)
from .base import GeneratedPage
from .trainer_frame import framed

KINDS = (
    programme,
    checklist,
    journey,
    remote,
    work,
    assessments,
    old_words,
    glossary,
    sources,
    legal,
    trainer_home,
    room_check,
    day,
    sessions,
    decks,
    trainer_lesson,
    vote_cards,
    handouts,
    solutions,
    group,
    coverage,
    missing,
)


def generate(course: Course) -> Iterator[GeneratedPage]:
    """Every generated page of the site."""
    for kind in KINDS:
        for page in kind.pages(course):
            # Data may quote facts too: one place replaces them all.
            yield framed(replace(page, markdown=expand(course, page.markdown)))
