"""What every kind of generated page gives."""

from __future__ import annotations

from dataclasses import dataclass

from ..quizzes import Asked


@dataclass(frozen=True)
class GeneratedPage:
    """A page made from data: its path below ``docs/`` and its Markdown."""

    path: str
    markdown: str
    questions: tuple[Asked, ...] = ()
    """Questions that stand in the Markdown, in their order."""
    drawn: bool = False
    """The questions are a pool to draw from: the page shows none of them by itself."""
