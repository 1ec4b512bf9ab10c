"""Assemble a lesson's page: objectives and minutes above, quiz and sources below, trainer's notes out."""

from __future__ import annotations

import functools
import posixpath
import re
from dataclasses import dataclass

from .addresses import JOURNEY
from .markdown_source import prose_lines
from .model.lessons import Lesson
from .model.whole import Course
from .queries import expand, facts_of_lesson
from .quizzes import Asked, quiz_block
from .texts import render

_REMEMBER = re.compile(r"^## .*\{#a-retenir\}\s*$", re.M)
_HEADING = re.compile(r"^(?P<level>##|###) .*\{#(?P<id>[a-z0-9-]+)\}\s*$")
_BOX = re.compile(r"^(?:!!!|\?\?\?\+?) (?P<kind>\w+)(?: \"(?P<title>[^\"]*)\")?\s*$")


@dataclass(frozen=True)
class Note:
    """One box taken out of a lesson."""

    title: str
    section: str | None
    """Id of the section of the lesson that holds it."""
    heading: str | None
    """Id of the nearest heading above it, of level 2 or 3."""
    text: str


def lesson_markdown(course: Course, lesson: Lesson) -> str:
    """Return the Markdown of the learner's page of ``lesson``."""
    body, _ = split_notes(lesson.body)
    body = expand(course, body).strip("\n")
    # The first sentence ends at a blank line, or at a heading that follows at once.
    first, rest = re.split(r"\n\n|\n(?=#)", f"{body}\n\n", maxsplit=1)
    head = render(
        "lesson_head",
        lesson=lesson,
        objectives=[objective for id_ in lesson.meta.objectives if (objective := course.objective(id_))],
    )
    before, after = _at(rest, _REMEMBER)
    questions = lesson_questions(course, lesson)
    quiz = ""
    if questions:
        journey = posixpath.relpath(JOURNEY, posixpath.dirname(lesson.path))
        blocks = [quiz_block(course, asked) for asked in questions]
        quiz = render("lesson_quiz", blocks=blocks, journey=journey)
    foot = render("lesson_sources", facts=facts_of_lesson(course, lesson), course=course)
    parts = (first, head, before, quiz, after, render("lesson_end", lesson=lesson), foot)
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def lesson_summary(course: Course, lesson: Lesson) -> str:
    """The first sentence of the lesson: what the learner will be able to do."""
    return expand(course, lesson.body.strip().split("\n", 1)[0])


def lesson_questions(course: Course, lesson: Lesson) -> tuple[Asked, ...]:
    """Questions asked inside the lesson: those that are for learning."""
    bank = course.bank(lesson.id)
    found = (q for q in bank.questions if "formative" in q.use) if bank is not None else ()
    return tuple(Asked(question, lesson, lesson.path) for question in found)


def split_notes(body: str) -> tuple[str, tuple[Note, ...]]:
    """Take the trainer's blocks out of ``body``; return what learners read, and the notes."""
    return split_boxes(body, "trainer")


@functools.lru_cache(maxsize=4096)
def split_boxes(body: str, kind: str) -> tuple[str, tuple[Note, ...]]:
    """Take the boxes of one kind (``trainer``, ``solution``…) out of ``body``; return the rest, and the boxes."""
    kept: list[str] = []
    notes: list[Note] = []
    block: list[str] | None = None
    title, section, heading = "", None, None
    for index, line in enumerate([*body.split("\n"), "## end"]):
        if block is not None:
            if line.startswith("    ") or not line.strip():
                block.append(line[4:])
                continue
            notes.append(Note(title, section, heading, "\n".join(block).strip("\n")))
            block = None
        match = _BOX.match(line) if kind in line else None
        # In a fence, it is quoted.
        if match and match.group("kind") == kind and (index, line) in prose_lines(body):
            block, title = [], match.group("title") or ""
            continue
        found = _HEADING.match(line) if line.startswith("##") else None
        if found:
            heading = found.group("id")
            section = heading if found.group("level") == "##" else section
        kept.append(line)
    return "\n".join(kept[:-1]), tuple(notes)


def _at(text: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    match = pattern.search(text)
    return (text[: match.start()], text[match.start() :]) if match else (text, "")
