"""Questions asked of a course by checks, pages and the build's report alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .model.base import Value
from .model.course import Glossary
from .model.facts import Fact
from .model.lessons import Lesson
from .model.offers import Block, Line, Offer
from .model.questions import (
    BaseQuestion,
    ChoiceQuestion,
    FillQuestion,
    MatchQuestion,
    NumericQuestion,
    OrderQuestion,
)
from .model.whole import Course

MACRO = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
"""A macro of the prose: ``{{ fact-id }}`` or ``{{ cast.id.field }}``."""

BLOCK = re.compile(r"^\{\{ *(?P<kind>document|picture|table|tool|page)\.(?P<id>[^{}\s]*) *\}\}$", re.M)
"""What a page shows whole: a macro alone on its line, such as ``{{ document.id }}``."""

BLOCKS = ("document.", "picture.", "table.", "tool.", "page.")
"""How the macros of blocks begin."""

CAST_FIELDS = ("name", "person", "role", "siret", "service_code")


_READ = ("text", "item", "answer", "why")
"""Keys of a part of a question whose text a learner reads."""


@dataclass(frozen=True)
class Covered:
    """A programme line that must be taught, and what teaches and checks it."""

    offer: Offer
    block: Block
    line: Line
    lessons: tuple[Lesson, ...]
    questions: tuple[BaseQuestion, ...]

    @property
    def is_taught(self) -> bool:
        """True when a lesson covers it, or when it is a moment of the day."""
        return bool(self.lessons) or self.line.slot is not None


def macro_value(course: Course, name: str) -> str | None:
    """Words that replace ``{{ name }}``; None when it refers to nothing."""
    fact = course.facts.get(name)
    if fact is not None:
        return fact.text
    head, _, rest = name.partition(".")
    id_, _, field = rest.partition(".")
    if head == "cast" and field in CAST_FIELDS:
        for member in course.cast.members:
            if member.id == id_:
                value = getattr(member, field)
                return value if isinstance(value, str) else None
    return None


def expand(course: Course, text: str) -> str:
    """Replace every macro of ``text``; an unknown one is left as it is (a check refuses it)."""
    return MACRO.sub(lambda match: macro_value(course, match.group(1)) or match.group(0), text)


def glossary(course: Course) -> Glossary:
    """The glossary with the facts that its definitions quote."""
    terms = (t.model_copy(update={"definition": expand(course, t.definition)}) for t in course.glossary.terms)
    return course.glossary.model_copy(update={"terms": tuple(terms)})


def facts_of_lesson(course: Course, lesson: Lesson) -> tuple[Fact, ...]:
    """Facts that the lesson and its bank quote or rest on, in order of first use."""
    ids = [*facts_quoted(course, lesson.body), *lesson.meta.facts]
    bank = course.bank(lesson.id)
    for question in bank.questions if bank is not None else ():
        ids.append(question.source)
        ids += [match.group(1) for text in question_texts(question) for match in MACRO.finditer(text)]
    return tuple(course.facts[id_] for id_ in dict.fromkeys(ids) if id_ in course.facts)


def facts_quoted(course: Course, text: str) -> Iterator[str]:
    """Ids of the facts that ``text`` quotes, itself or by the documents and pictures that it shows, in order."""
    for match in MACRO.finditer(text):
        head, _, id_ = match.group(1).partition(".")
        if match.group(1) in course.facts:
            yield match.group(1)
        elif head == "document" and id_ in course.documents:
            document = course.documents[id_]
            for part in (*(row.value for row in document.rows), document.text or ""):
                yield from facts_quoted(course, part)
        elif head == "picture" and id_ in course.pictures:
            yield from course.pictures[id_].facts
            for part in (*course.pictures[id_].lines, course.drawings.get(id_, "")):
                yield from facts_quoted(course, part)
        elif head == "picture":
            yield from _of_exchange(course, id_)


def _of_exchange(course: Course, id_: str) -> Iterator[str]:
    """Facts of a picture that is made from a table."""
    for exchange in course.portal.sequences:
        if exchange.id == id_:
            for step in exchange.steps:
                yield from facts_quoted(course, f"{step.text} {step.note or ''}")


def question_texts(question: BaseQuestion) -> Iterator[str]:
    """Every text of a question that a learner reads."""
    yield question.prompt
    yield question.explain
    parts: tuple[Value, ...] = ()
    if isinstance(question, ChoiceQuestion):
        parts = question.answers
    elif isinstance(question, FillQuestion):
        parts = tuple(part for blank in question.blanks for part in (blank, *blank.mistakes))
    elif isinstance(question, OrderQuestion):
        parts = question.steps
    elif isinstance(question, MatchQuestion):
        parts = (*question.pairs, *question.extra)
    elif isinstance(question, NumericQuestion):
        yield question.answer
        parts = question.mistakes
    for part in parts:
        yield from (text for name in _READ if isinstance(text := getattr(part, name, None), str))


def stale_facts(course: Course) -> tuple[Fact, ...]:
    """Facts whose review date is past."""
    return tuple(fact for fact in course.facts.values() if fact.review_by < course.today)


def coverage(course: Course) -> tuple[Covered, ...]:
    """Every content line of every programme, with its lessons and questions."""
    questions: dict[str, list[BaseQuestion]] = {}
    for _, question in course.questions():
        for line in question.covers:
            questions.setdefault(line, []).append(question)
    return tuple(
        Covered(offer, block, line, course.covering(line.id), tuple(questions.get(line.id, ())))
        for offer, block, line in course.lines()
        if block.topic == "content"
    )
