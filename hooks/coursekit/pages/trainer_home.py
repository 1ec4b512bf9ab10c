"""« Espace formateur »: what to do before, during and after the day, and where each thing is."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import TRAINER_HOME
from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage
from .room_check import checked as checks_before


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The home page of the trainer."""
    markdown = render(
        "trainer_home",
        course=course,
        in_room=checks_before(course, "in_person"),
        at_a_distance=checks_before(course, "remote_live"),
    )
    yield GeneratedPage(TRAINER_HOME, markdown)
