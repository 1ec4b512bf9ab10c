"""How long a lesson takes to read."""

from __future__ import annotations

import functools
import math
import re

from .boxes import split_boxes
from .model.lessons import Lesson
from .model.whole import Course
from .queries import BLOCK, expand

WORDS_PER_MINUTE = 200
"""Slow for an adult who reads silently in French (some 210 to 240 words a minute): people stop at tables and steps."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NOT_READ = re.compile(r"\]\([^)\n]*\)|\{#[^}\n]*\}|^(?:!!!|\?\?\?\+?) \w+|<[^>\n]*>|https?://\S+", re.M)


@functools.lru_cache(maxsize=1024)
def _words(text: str) -> int:
    return len(_WORD.findall(_NOT_READ.sub(" ", text)))


def reading_minutes(course: Course, lesson: Lesson) -> int:
    """Whole minutes to read what a learner sees of ``lesson``: no quiz, no folded solution, no trainer's note."""
    body = lesson.body
    for kind in ("trainer", "slide", "solution"):
        body, _ = split_boxes(body, kind)
    words = _words(expand(course, BLOCK.sub("", body)))
    for match in BLOCK.finditer(body):
        document = course.documents.get(match.group("id")) if match.group("kind") == "document" else None
        if document:
            words += sum(_words(f"{row.label} {row.value}") for row in document.rows) + _words(document.text or "")
    return max(1, math.ceil(words / WORDS_PER_MINUTE))
