"""Boxes of a lesson (``!!! trainer``, ``??? solution``…): take those of one kind out of its Markdown."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from .markdown_source import prose_lines

_HEADING = re.compile(r"^(?P<level>##|###) .*\{#(?P<id>[a-z0-9-]+)\}\s*$")
_BOX = re.compile(r"^(?:!!!|\?\?\?\+?) (?P<kind>\w+)(?: \"(?P<title>[^\"]*)\")?\s*$")


@dataclass(frozen=True)
class Note:
    """One box taken out of a lesson."""

    title: str
    section: str | None
    """Id of the section of the lesson that holds it."""
    heading: str | None
    """Id of the nearest heading above it, of level 2 or 3."""
    text: str
    line: int = 0
    """Line of the body, from 0, where the box opens."""


@functools.lru_cache(maxsize=4096)
def split_boxes(body: str, kind: str) -> tuple[str, tuple[Note, ...]]:
    """Take the boxes of one kind (``trainer``, ``solution``…) out of ``body``; return the rest, and the boxes."""
    kept: list[str] = []
    notes: list[Note] = []
    block: list[str] | None = None
    title, section, heading, opened = "", None, None, 0
    for index, line in enumerate([*body.split("\n"), "## end"]):
        if block is not None:
            if line.startswith("    ") or not line.strip():
                block.append(line[4:])
                continue
            notes.append(Note(title, section, heading, "\n".join(block).strip("\n"), opened))
            block = None
        match = _BOX.match(line) if kind in line else None
        # In a fence, it is quoted.
        if match and match.group("kind") == kind and (index, line) in prose_lines(body):
            block, title, opened = [], match.group("title") or "", index
            continue
        found = _HEADING.match(line) if line.startswith("##") else None
        if found:
            heading = found.group("id")
            section = heading if found.group("level") == "##" else section
        kept.append(line)
    return "\n".join(kept[:-1]), tuple(notes)
