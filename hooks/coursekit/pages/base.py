"""What every kind of generated page gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GeneratedPage:
    """A page made from data: its path below ``docs/`` and its Markdown."""

    path: str
    markdown: str
