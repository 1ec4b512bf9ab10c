"""Problems that an author can mend, each with its place in a file."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a source file; ``line`` and ``column`` count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it is, what is wrong, what is expected (in French)."""

    place: Place
    wrong: str
    expected: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.place}: {self.wrong} ; {self.expected}"


def counted(number: int, noun: str) -> str:
    """« 1 question », « 2 questions »: a French plural begins at two, on each word of ``noun``."""
    return f"{number} {noun}" if number < 2 else f"{number} {noun.replace(' ', 's ')}s"


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """What is expected instead of an unknown ``word``: the nearest known one, else ``otherwise``."""
    # A slip of the fingers is near; another word that begins alike is not, and would lead astray.
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.75)
    return f"« {close[0]} » ?" if close else otherwise


class CourseError(Exception):
    """The course cannot be built; carries every problem found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
