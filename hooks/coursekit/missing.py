"""What the organisation must still enter or confirm before publication.

The closed list of a programme page: RNQ indicator 1 (2026), Code du travail L. 6353-8, D. 6353-1
and, at a distance, D. 6313-3-1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .errors import Place
from .model.offers import Modality, Offer
from .model.whole import Course

_ORGANISATION = (
    "name", "legal_form", "address", "phone", "email", "registration", "activity_number", "publication_director",
    "accessibility",
)  # fmt: skip
_SHEET = (
    "audience", "prerequisites", "methods", "means", "follow_up", "validation", "recognition", "prices", "funding",
    "trainers",
)  # fmt: skip
_REMOTE = ("assistance", "remote_activities", "equipment")


@dataclass(frozen=True)
class Missing:
    """Something the organisation owes before publication."""

    key: str
    """Dotted key, for the author; the page words it."""
    place: Place
    offer: str | None = None
    note: str | None = None
    """A question to the organisation, when something is there but must be confirmed."""
    blocks: bool = True
    """False when nothing that is published depends on it: paperwork around a programme."""


def missing_items(course: Course) -> tuple[Missing, ...]:
    """Everything that is missing: the organisation's own items, then offer by offer."""
    items = list(_of_organisation(course))
    for offer in course.offers:
        items += _of_offer(course, offer)
        for rank, modality in enumerate(offer.sheet.modalities):
            items += _of_modality(course, offer, modality, f"offer.sheet.modalities.{rank}")
        items += _to_confirm(course, offer)
    return tuple(items)


def _of_organisation(course: Course) -> Iterator[Missing]:
    organisation = course.organisation
    keys = [key for key in _ORGANISATION if getattr(organisation, key) is None]
    if None in (organisation.host.name, organisation.host.address, organisation.host.phone):
        keys.append("host")
    for key in type(organisation.contacts).model_fields:
        contact = getattr(organisation.contacts, key)
        if contact.name is None or (contact.email is None and contact.phone is None):
            keys.append(f"contacts.{key}")
    for key in keys:
        yield Missing(f"organisation.{key}", course.place(f"file.{key}", "course/organisation.yml"))


def _of_offer(course: Course, offer: Offer) -> Iterator[Missing]:
    parts = (("", offer.sheet, _SHEET), ("assessment.", offer.sheet.assessment, ("entry", "during", "final")))
    for prefix, part, keys in (*parts, ("access.", offer.sheet.access, ("registration", "delay"))):
        for key in keys:
            if getattr(part, key) is None:
                yield Missing(f"{prefix}{key}", course.place(f"offer.sheet.{prefix}{key}", offer.id), offer.id)


def _of_modality(course: Course, offer: Offer, modality: Modality, part: str) -> Iterator[Missing]:
    if modality.group.min is None or modality.group.max is None:
        yield Missing(f"{modality.kind}.group", course.place(f"{part}.group", offer.id), offer.id)
    for key in _REMOTE if modality.kind != "in_person" else ():
        if getattr(modality, key) is None:
            yield Missing(f"{modality.kind}.{key}", course.place(f"{part}.{key}", offer.id), offer.id)


def _to_confirm(course: Course, offer: Offer) -> Iterator[Missing]:
    notes = [
        (modality.confirm, course.place(f"offer.sheet.modalities.{rank}.confirm", offer.id), True)
        for rank, modality in enumerate(offer.sheet.modalities)
    ]
    if offer.sheet.recognition is not None:
        notes.append((offer.sheet.recognition.confirm, course.place("offer.sheet.recognition.confirm", offer.id), True))
    for block in offer.transcript:
        blocks = block.topic != "form"
        notes += [(line.confirm, course.place("line.confirm", line.id), blocks) for line in block.lines]
    for note, where, blocks in notes:
        if note is not None:
            yield Missing("confirm", where, offer.id, note, blocks)
