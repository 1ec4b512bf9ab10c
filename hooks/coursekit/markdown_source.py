"""Cut a lesson's Markdown: front matter, body, sections."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from .model.lessons import Section

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([^\s}]+)[^}]*\})?\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")


def split_front_matter(text: str) -> tuple[str | None, str, int]:
    """Return (front matter or None, body, line of the file where the body begins)."""
    lines = text.split("\n")
    if lines[0].strip() != "---":
        return None, text, 1
    for index, line in enumerate(lines[1:], start=1):
        if line.strip() in ("---", "..."):
            return "\n".join(lines[1:index]) + "\n", "\n".join(lines[index + 1 :]), index + 2
    return None, text, 1


@functools.lru_cache(maxsize=4096)
def prose_lines(body: str) -> tuple[tuple[int, str], ...]:
    """Give (index from 0, line) of the lines outside code fences; several checks ask it of each lesson."""
    kept: list[tuple[int, str]] = []
    fence: str | None = None
    for index, line in enumerate(body.split("\n")):
        match = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if match and fence is None:
            fence = match.group(1)
        elif match and match.group(1) == fence:
            fence = None
        elif fence is None:
            kept.append((index, line))
    return tuple(kept)


def headings(body: str, first_line: int) -> Iterator[tuple[int, str, str | None, int]]:
    """Yield (level, title, explicit id or None, line of the file) of each heading."""
    for index, line in prose_lines(body):
        match = _HEADING.match(line) if line.startswith("#") else None
        if match:
            yield len(match.group(1)), match.group(2), match.group(3), index + first_line


def sections(body: str, first_line: int) -> tuple[Section, ...]:
    """Headings of level 2 and 3 that carry a well-formed explicit id."""
    return tuple(
        Section(id=id_, title=title, level=level, line=line)
        for level, title, id_, line in headings(body, first_line)
        if level in (2, 3) and id_ and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) and title
    )
