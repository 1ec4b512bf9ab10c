"""« Avant la formation »: what to prepare, filtered by trade and modality."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.whole import Course
from ..texts import render
from .base import GeneratedPage

PATH = "avant-la-formation.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The checklist page."""
    labels = {profile.id: profile.label for profile in course.checklist.profiles}
    groups = [
        (group, [item for item in course.checklist.items if item.group == group.id])
        for group in course.checklist.groups
    ]
    modalities = [m for m in ("in_person", "remote_live") if any(_sold(course, m))]
    yield GeneratedPage(PATH, render("checklist", course=course, groups=groups, labels=labels, modalities=modalities))


def _sold(course: Course, kind: str) -> Iterator[bool]:
    return (modality.kind == kind for offer in course.offers for modality in offer.sheet.modalities)
