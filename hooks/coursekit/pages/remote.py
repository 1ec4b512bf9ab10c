"""The class at a distance: what the learner needs, the test of a computer, the facilitator's plan."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import REMOTE, REMOTE_TEST, REMOTE_TRAINER
from ..model.offers import Modality, Offer
from ..model.remote import RemoteFile
from ..model.whole import Course
from ..remote_day import Activity, Block, activities, blocks
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The three pages, when the course has a class at a distance."""
    remote = course.remote
    if remote is None:
        return
    told = {key: course.facts[id_] for key, id_ in vars(remote.facts).items()}
    cut = blocks(course, remote)
    shared = {
        "course": course,
        "remote": remote,
        "said": {key: fact.text for key, fact in told.items()},
        "sold": tuple(_sold(course)),
        "blocks": cut,
        "sources": tuple(dict.fromkeys((fact.source.title, fact.read_on) for fact in told.values())),
    }
    yield GeneratedPage(REMOTE, render("remote", **shared))
    yield GeneratedPage(REMOTE_TEST, render("remote_test", **shared))
    done = _by_block(course, remote, cut)
    yield GeneratedPage(REMOTE_TRAINER, render("remote_trainer", done=done, long=_long(cut), **shared))


def _sold(course: Course) -> Iterator[tuple[Offer, Modality]]:
    """What the offers say of the distance."""
    for offer in course.offers:
        for modality in offer.sheet.modalities:
            if modality.kind != "in_person":
                yield offer, modality


def _by_block(course: Course, remote: RemoteFile, cut: tuple[Block, ...]) -> tuple[tuple[Block, list[Activity]], ...]:
    """Each block with the exercises of its lessons."""
    everything = activities(course, remote)
    return tuple((block, [one for one in everything if one.lesson in block.lessons]) for block in cut)


def _long(cut: tuple[Block, ...]) -> dict[str, int]:
    """Minutes of each half-day from its first block to its last, the pauses between them included."""
    found: dict[str, int] = {}
    for block in cut:
        first = next(one for one in cut if one.sequence == block.sequence)
        found[block.sequence] = block.passed + block.minutes - first.passed
    return found
