"""Paths, below ``docs/``, of the generated pages that others lead to."""

from __future__ import annotations

import posixpath
import re

JOURNEY = "mon-parcours.md"
REVISION = "revision.md"
SHEET = "fiche-de-resultats.md"
GROUP = "formateur/resultats-du-groupe.md"
WORK = "travail-fait.md"
REMOTE = "a-distance.md"
REMOTE_TEST = "a-distance-test.md"
REMOTE_TRAINER = "formateur/a-distance.md"
LESSON_KEYS = "formateur/corriges-quiz.md"
SESSIONS = "formateur/sessions/index.md"
TRAINER = "formateur/"
"""Folder of the trainer's pages: out of the learners' menu and of the search."""
TRAINER_HOME = "formateur/index.md"
ROOM_CHECK = "formateur/avant-la-journee.md"
ROOM_CHECK_REMOTE = "formateur/avant-la-classe-a-distance.md"
VOTE_CARDS = "formateur/cartes-de-vote.md"
HANDOUTS = "formateur/enonces.md"
DECKS = "formateur/diapositives"
"""Folder of the slides: pages that are not made by mkdocs."""
DAY_DECK = "journee"
"""Name of the deck of the whole day."""


def trainer_lesson(lesson: str) -> str:
    """What the trainer needs for a lesson."""
    return f"formateur/lecons/{lesson}.md"


def paper_sheet(assessment: str) -> str:
    """The questions of a test, to print."""
    return f"formateur/papier/{assessment}.md"


def paper_key(assessment: str) -> str:
    """Its key, to print apart."""
    return f"formateur/papier/{assessment}-corrige.md"


def session_page(session: str) -> str:
    """The timed plan of a session."""
    return f"formateur/sessions/{session}.md"


def slides(lesson: str) -> str:
    """The slides of a lesson, from the page of a session: they are no page of the navigation, so no Markdown link."""
    return f"../{posixpath.basename(DECKS)}/{lesson}.html"


_LINK = re.compile(r"\]\((?![a-z]+:|/)(?P<path>[^)#\s]*)(?P<anchor>#[^)\s]*)?\)")
"""A link to a page of the site, as it is written in Markdown."""


def moved(text: str, source: str, target: str) -> str:
    """Return ``text`` of the page ``source`` (paths below ``docs/``), its links leading to the same from ``target``."""

    def link(match: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), match.group("path")))
        wanted = path if match.group("path") else source
        return f"]({posixpath.relpath(wanted, posixpath.dirname(target))}{match.group('anchor') or ''})"

    return _LINK.sub(link, text)
