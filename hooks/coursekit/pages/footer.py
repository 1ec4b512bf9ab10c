"""The foot of every page: the independence sentence, the pages that the law wants within reach, the trainer's."""

from __future__ import annotations

from collections.abc import Callable

from ..addresses import TRAINER_HOME
from ..model.whole import Course
from ..texts import word
from ..typography import french_text

_LINKS = (
    ("legal", "mentions-legales.html"),
    ("data", "donnees-personnelles.html"),
    ("accessibility", "accessibilite.html"),
    ("complaint", "mentions-legales.html#contacts"),
    ("trainer", TRAINER_HOME.replace(".md", ".html")),
)


def footer(course: Course, relative: Callable[[str], str]) -> str:
    """HTML of the foot of a page; ``relative`` gives the address, from that page, of a path from the root."""
    sentence = french_text(course.identity.independence)
    draft = f" {word('footer', 'draft')}" if course.identity.level == "draft" else ""
    links = " · ".join(f'<a href="{relative(path)}">{word("footer", key)}</a>' for key, path in _LINKS)
    return f'<span class="ck-independence">{sentence}{draft}<span class="ck-legal"><br>{links}</span></span>'
