"""Slides cut from the rendered lessons: what a learner reads and what a trainer projects have one source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..assessed import on_paper, page_of
from ..model.whole import Course
from .base import Column
from .decks import Deck, decks
from .lesson import cut_lessons
from .markup import parse
from .questions import question_columns
from .trainer import Trainer, read_trainer

__all__ = ["Deck", "Trainer", "make_decks", "read_trainer"]


def make_decks(
    course: Course,
    pages: Mapping[str, str],
    trainers: Mapping[str, Trainer],
    sessions: str,
    site_url: str | None,
) -> Iterator[Deck]:
    """Every deck, from the HTML of the rendered pages.

    ``pages``: content of each lesson by its id, and of the tests that are corrected in the room by theirs.
    ``trainers``: what the trainer's page of each lesson holds.
    """
    cuts = cut_lessons(course, pages, trainers)
    corrections = {
        test.id: _correction(
            pages[test.id], test.id, tuple(one.question.id for one in on_paper(course, test, page_of(test)))
        )
        for test in course.assessments.assessments
        if test.id in pages and test.kind == "sequence"
    }
    return decks(course, cuts, corrections, sessions, site_url)


def _correction(page: str, test: str, wanted: tuple[str, ...]) -> tuple[Column, ...]:
    """The questions of the draw on paper; the same question may stand in a lesson too, so ids begin with the test's."""
    columns = question_columns(parse(page), f"{test}.html", test, wanted=wanted)
    return tuple(
        Column(
            tuple(replace(slide, id=f"{test}-{slide.id}", main=slide.kind == "question") for slide in column.slides),
            column.row,
        )
        for column in columns
    )
