"""« Espace formateur »: what to do before, during and after the day, and where each thing is."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import TRAINER_HOME
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The home page of the trainer."""
    yield GeneratedPage(TRAINER_HOME, render("trainer_home", course=course))
