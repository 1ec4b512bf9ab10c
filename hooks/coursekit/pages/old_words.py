"""« Anciens mots, nouveaux mots »: what replaced the words of the former portal."""

from __future__ import annotations

import html
from collections.abc import Iterator

from ..model.whole import Course
from ..queries import expand
from ..search_index import Entry, unaccented
from ..texts import render
from ..typography import french_text
from .base import GeneratedPage

PATH = "anciens-mots.md"

_SHORT = 8
"""Weight, in a search, of an old word that is one word; two words weigh half."""


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The table of old words, in alphabetical order."""
    words = sorted(course.old_words, key=lambda word: unaccented(word.former.lower()).lstrip("« "))
    yield GeneratedPage(PATH, render("old_words", course=course, words=words))


def found_by_search(course: Course) -> Iterator[Entry]:
    """An entry of the search for each old word: it says at once what replaced it."""
    page = PATH.replace(".md", ".html")
    for word in course.old_words:
        title = french_text(f"{word.former} : {word.current}")
        text = " ".join((*word.forms, expand(course, word.change)))
        # Who types « espace » wants that word first, then « abonnement à un espace ».
        boost = round(_SHORT / len(word.former.split()), 2)
        text = html.escape(french_text(text), quote=False)
        yield Entry(f"{page}#{word.id}", html.escape(title, quote=False), text, boost)
