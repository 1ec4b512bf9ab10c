"""Exercises of a lesson: what each one asks in minutes, in class or at home."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model.lessons import Lesson

_HEADING = re.compile(r"^(#{2,3}) +(?P<title>.*?) *\{#(?P<id>[a-z0-9-]+)\} *$")
_MINUTES = re.compile(r"\*\*Durée\*\* : (?P<minutes>\d+) minutes?(?P<home>, chez vous)?\.")
_PLACE = "**Où** :"
_SOLUTION = re.compile(r"^\?\?\?\+? solution\b")


@dataclass(frozen=True)
class Exercise:
    """One exercise, as its author announced it."""

    id: str
    title: str
    line: int
    """Line of the file where its heading stands."""
    minutes: int | None
    """Announced minutes; None when nothing is announced."""
    at_home: bool
    says_where: bool
    solved: bool
    """A folded worked solution follows."""
    text: str
    """What stands under its heading."""


def exercises(lesson: Lesson) -> tuple[Exercise, ...]:
    """The exercises of ``lesson``: headings ``### … {#exercice-…}`` of its practice."""
    lines = lesson.body.split("\n")
    heads = [(index, match) for index, line in enumerate(lines) if (match := _HEADING.match(line))]
    found: list[Exercise] = []
    for rank, (start, match) in enumerate(heads):
        if not match.group("id").startswith("exercice-"):
            continue
        end = heads[rank + 1][0] if rank + 1 < len(heads) else len(lines)
        text = lines[start + 1 : end]
        minutes = next((told for line in text if (told := _MINUTES.search(line))), None)
        found.append(
            Exercise(
                id=match.group("id"),
                title=match.group("title"),
                line=lesson.body_line + start,
                minutes=int(minutes.group("minutes")) if minutes else None,
                at_home=bool(minutes and minutes.group("home")),
                says_where=any(_PLACE in line for line in text),
                solved=any(_SOLUTION.match(line) for line in text),
                text="\n".join(text),
            )
        )
    return tuple(found)


def minutes_in_class(lesson: Lesson) -> int:
    """Minutes of the exercises that are done in class."""
    return sum(exercise.minutes or 0 for exercise in exercises(lesson) if not exercise.at_home)
