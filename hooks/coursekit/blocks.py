"""What a page shows whole: a document of an exercise, a picture, the date of its facts."""

from __future__ import annotations

import re

from .model.whole import Course
from .queries import BLOCK, expand, facts_quoted
from .texts import render

_BETWEEN_TAGS = re.compile(r">\s+<")
_LINE_BREAKS = re.compile(r"\s*\n\s*")


def expand_page(course: Course, text: str) -> str:
    """Replace every block and every macro of a page's Markdown; what is unknown stays (a check refuses it)."""
    return expand(course, BLOCK.sub(lambda match: _block(course, match, text), text))


def _block(course: Course, match: re.Match[str], page: str) -> str:
    kind, id_ = match.group("kind"), match.group("id")
    if kind == "document" and id_ in course.documents:
        # One line of HTML after another: a blank line would end the block for Markdown.
        return render("document", document=course.documents[id_]).strip()
    if kind == "picture" and id_ in course.pictures and id_ in course.drawings:
        return render("picture", picture=course.pictures[id_], svg=_in_one_line(course.drawings[id_])).strip()
    facts = [course.facts[id_] for id_ in facts_quoted(course, page)]
    if kind == "page" and id_ == "verified" and facts:
        return render("verified", day=min(fact.read_on for fact in facts)).strip()
    return match.group(0)


def _in_one_line(svg: str) -> str:
    return _LINE_BREAKS.sub(" ", _BETWEEN_TAGS.sub("><", svg.strip()))
