"""What a page shows whole: a document of an exercise, a picture, a table, a tool, the date of its facts."""

from __future__ import annotations

import re

from .drawings import picture
from .model.whole import Course
from .portal_tables import table
from .queries import BLOCK, expand, facts_quoted
from .texts import render
from .tools import tool

_BETWEEN_TAGS = re.compile(r">\s+<")
_LINE_BREAKS = re.compile(r"\s*\n\s*")


def expand_page(course: Course, text: str, path: str = "index.md") -> str:
    """Replace every block and every macro of the page at ``path``; what is unknown stays (a check refuses it)."""
    return expand(course, BLOCK.sub(lambda match: _block(course, match, text, path), text))


def _block(course: Course, match: re.Match[str], page: str, path: str) -> str:
    kind, id_ = match.group("kind"), match.group("id")
    made: str | None = None
    if kind == "document" and id_ in course.documents:
        made = render("document", document=course.documents[id_])
    elif kind == "picture":
        made = _picture(course, id_)
    elif kind == "table":
        made = table(course, id_)
    elif kind == "tool":
        made = tool(course, id_, path)
    elif id_ == "verified":
        made = _verified(course, page)
    # A blank line would end the block for Markdown.
    return "\n".join(line for line in made.split("\n") if line.strip()) if made else match.group(0)


def _picture(course: Course, id_: str) -> str | None:
    found = picture(course, id_)
    if found is None:
        return None
    said, svg = found
    return render("picture", picture=said, svg=_LINE_BREAKS.sub(" ", _BETWEEN_TAGS.sub("><", svg.strip())))


def _verified(course: Course, page: str) -> str | None:
    days = [course.facts[id_].read_on for id_ in facts_quoted(course, page)]
    return render("verified", day=min(days)) if days else None
