"""The tables of the portal, as a page shows them: ``{{ table.statuses }}``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .model.portal import Cadre, Reason, Status
from .model.whole import Course
from .texts import render

BLOCKS_OF_FIELDS = ("recipient", "references", "supplier", "invoice", "amounts", "attachments")


def table(course: Course, name: str) -> str | None:
    """HTML of a table, facts not yet replaced; None when no table has that name or its file is not there."""
    home, make = TABLES.get(name, ("", None))
    file = next((file for path, file in course.portal.files if path.endswith(f"/{home}.yml")), None)
    if file is None or make is None:
        return None
    template, values = make(course)
    return render(f"tables/{template}", course=course, portal=course.portal, read_on=file.read_on, **values).strip()


def shown(course: Course) -> tuple[str, ...]:
    """Names of the tables whose file is there."""
    names = {path.rpartition("/")[2].removesuffix(".yml") for path, _ in course.portal.files}
    return tuple(name for name, (file, _) in TABLES.items() if file in names)


def _cadres(application: str) -> Callable[[Course], tuple[str, dict[str, Any]]]:
    def make(course: Course) -> tuple[str, dict[str, Any]]:
        rows: list[Cadre] = [c for c in course.portal.cadres if c.taught and c.application == application]
        return "cadres", {"rows": rows, "works": application == "works"}

    return make


def _fields(*, works: bool) -> Callable[[Course], tuple[str, dict[str, Any]]]:
    def make(course: Course) -> tuple[str, dict[str, Any]]:
        rows = [field for field in course.portal.fields if field.works == works]
        blocks = {block: [field for field in rows if field.block == block] for block in BLOCKS_OF_FIELDS}
        return "fields", {"blocks": {block: found for block, found in blocks.items() if found}}

    return make


def _statuses(family: str) -> Callable[[Course], tuple[str, dict[str, Any]]]:
    def make(course: Course) -> tuple[str, dict[str, Any]]:
        rows: list[Status] = [status for status in course.portal.statuses if status.family == family]
        return "statuses", {"rows": rows, "works": family == "works"}

    return make


def _transitions(course: Course) -> tuple[str, dict[str, Any]]:
    simple = {status.id for status in course.portal.statuses if status.family != "works"}
    return "transitions", {"rows": [one for one in course.portal.transitions if one.to in simple]}


def _reasons(kind: str) -> Callable[[Course], tuple[str, dict[str, Any]]]:
    def make(course: Course) -> tuple[str, dict[str, Any]]:
        rows: list[Reason] = [reason for reason in course.portal.reasons if reason.kind == kind]
        return "reasons", {"rows": rows, "kind": kind}

    return make


TABLES: dict[str, tuple[str, Callable[[Course], tuple[str, dict[str, Any]]]]] = {
    "cadres-issued": ("cadres", _cadres("issued")),
    "cadres-works": ("cadres", _cadres("works")),
    "fields": ("fields", _fields(works=False)),
    "fields-works": ("fields", _fields(works=True)),
    "settings": (
        "settings",
        lambda course: ("settings", {"rows": (*course.portal.settings, *course.portal.other_settings)}),
    ),
    "statuses": ("statuses", _statuses("simple")),
    "statuses-validation": ("statuses", _statuses("validation")),
    "statuses-works": ("statuses", _statuses("works")),
    "transitions": ("statuses", _transitions),
    "reasons-recycling": ("reasons", _reasons("recycling")),
    "reasons-suspension": ("reasons", _reasons("suspension")),
    "reasons-rejection": ("reasons", _reasons("rejection")),
    "reasons-flow": ("reasons", _reasons("flow")),
    "works-documents": ("works", lambda course: ("works", {"rows": course.portal.works_documents})),
}
"""Every table by its name: its file, then its template and the rows that it is given."""
