"""Paths, below ``docs/``, of the generated pages that others lead to."""

from __future__ import annotations

JOURNEY = "mon-parcours.md"
REVISION = "revision.md"
SHEET = "fiche-de-resultats.md"
GROUP = "formateur/resultats-du-groupe.md"
LESSON_KEYS = "formateur/corriges-quiz.md"


def paper_sheet(assessment: str) -> str:
    """The questions of a test, to print."""
    return f"formateur/papier/{assessment}.md"


def paper_key(assessment: str) -> str:
    """Its key, to print apart."""
    return f"formateur/papier/{assessment}-corrige.md"
