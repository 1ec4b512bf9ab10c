"""Facts: known where they are quoted, worded with their reserve, reviewed in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..errors import Place, Problem, nearest
from ..model.facts import Fact
from ..model.whole import Course, Prose
from ..numbers import read_number
from ..queries import BLOCKS, MACRO, macro_value, stale_facts
from ..texts import date_fr

_ONE_BRACE = re.compile(r"(?<![{`])\{ ?([a-z][\w.-]*) ?\}(?![}`])")
"""Learners would read the braces."""


def check(course: Course) -> Iterator[Problem]:
    """Check every macro of the prose, then the dates of the facts."""
    for prose in course.prose:
        if "{" not in prose.text:
            continue
        yield from _single_braces(prose)
        yield from _macros(course, prose)
        if "lexicon" not in course.incomplete:
            yield from _reserves(course, prose)
    for fact in course.facts.values():
        yield from _values(course, fact)
    for fact in stale_facts(course):
        yield Problem(
            course.place("fact", fact.id),
            f"le fait « {fact.id} » devait être relu avant le {fact.review_by:%d/%m/%Y}",
            "relire la source, corriger, changer read_on et review_by",
            severity="warning",
        )


def _values(course: Course, fact: Fact) -> Iterator[Problem]:
    """What a fact computes with is what it says."""
    said = read_number(fact.text)
    if fact.number is not None and (said is None or said[0] != Decimal(str(fact.number))):
        place = course.place("fact.number", fact.id)
        yield Problem(place, f"« {fact.id} » compte {fact.number} et dit « {fact.text} »", "le même nombre")
    if fact.day is not None and fact.number is None and date_fr(fact.day) not in fact.text:
        place = course.place("fact.day", fact.id)
        yield Problem(place, f"« {fact.id} » date du {date_fr(fact.day)} et dit « {fact.text} »", "le même jour")


def _macros(course: Course, prose: Prose) -> Iterator[Problem]:
    for index, line in enumerate(prose.lines):
        for match in MACRO.finditer(line):
            name = match.group(1)
            # A document or a picture is looked for by the check of blocks.
            if macro_value(course, name) is not None or name.startswith(BLOCKS):
                continue
            kind = "cast" if name.startswith("cast.") else "fact"
            if kind in course.incomplete:
                continue
            place = Place(prose.place.file, prose.place.line + index, match.start() + 1)
            if kind == "cast":
                ids = ", ".join(member.id for member in course.cast.members)
                yield Problem(
                    place, f"personnage inconnu : « {name} »", f"{{{{ cast.id.name }}}}, où id est l'un de : {ids}"
                )
            else:
                yield Problem(
                    place, f"fait inconnu : « {name} »", nearest(name, course.facts, "un fait de course/facts.yml")
                )


def _single_braces(prose: Prose) -> Iterator[Problem]:
    for index, line in enumerate(prose.lines):
        for match in _ONE_BRACE.finditer(line):
            place = Place(prose.place.file, prose.place.line + index, match.start() + 1)
            yield Problem(place, f"« {match.group(0)} » n'a qu'une accolade", f"{{{{ {match.group(1)} }}}}")


def _reserves(course: Course, prose: Prose) -> Iterator[Problem]:
    words = course.lexicon.reserve_words
    for index, line, text in _paragraphs(prose):
        for match in MACRO.finditer(line):
            fact = course.facts.get(match.group(1))
            if fact is None or fact.confidence == "certain":
                continue
            # A line of the file may end in the middle of a reserve.
            paragraph = " ".join(text.lower().split())
            if not any(word.lower() in paragraph for word in words):
                yield Problem(
                    Place(prose.place.file, prose.place.line + index, match.start() + 1),
                    f"le fait « {fact.id} » n'est que probable et le texte l'affirme",
                    f"une réserve dans le même paragraphe : {', '.join(words)}",
                )


def _paragraphs(prose: Prose) -> Iterator[tuple[int, str, str]]:
    """Yield (index, line, whole paragraph) for each line."""
    lines = prose.lines
    start = 0
    for end in range(len(lines) + 1):
        if end == len(lines) or not lines[end].strip():
            text = " ".join(lines[start:end])
            for index in range(start, end):
                yield index, lines[index], text
            start = end + 1
