"""Assemble a lesson's page: objectives and minutes above, quiz and sources below, trainer's notes out."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from .markdown_source import prose_lines
from .model.lessons import Lesson
from .model.questions import BaseQuestion
from .model.whole import Course
from .queries import expand, facts_of_lesson
from .quizzes import quiz_block
from .texts import render

_REMEMBER = re.compile(r"^## .*\{#a-retenir\}\s*$", re.M)
_SECTION = re.compile(r"^## .*\{#([a-z0-9-]+)\}\s*$")
_TRAINER = re.compile(r"^(?:!!!|\?\?\?\+?) trainer(?: \"(?P<title>[^\"]*)\")?\s*$")


@dataclass(frozen=True)
class Note:
    """One block of the trainer's notes."""

    title: str
    section: str | None
    """Id of the section of the lesson that holds it."""
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
    quiz = (
        render("lesson_quiz", blocks=[quiz_block(course, lesson, question) for question in questions])
        if questions
        else ""
    )
    foot = render("lesson_sources", facts=facts_of_lesson(course, lesson), course=course)
    return "\n\n".join(part.strip("\n") for part in (first, head, before, quiz, after, foot) if part.strip()) + "\n"


def lesson_questions(course: Course, lesson: Lesson) -> tuple[BaseQuestion, ...]:
    """Questions asked inside the lesson: those that are for learning."""
    bank = course.bank(lesson.id)
    return tuple(q for q in bank.questions if "formative" in q.use) if bank is not None else ()


@functools.lru_cache(maxsize=4096)
def split_notes(body: str) -> tuple[str, tuple[Note, ...]]:
    """Take the trainer's blocks out of ``body``; return what learners read, and the notes."""
    kept: list[str] = []
    notes: list[Note] = []
    block: list[str] | None = None
    title, section = "", None
    for index, line in enumerate([*body.split("\n"), "## end"]):
        if block is not None:
            if line.startswith("    ") or not line.strip():
                block.append(line[4:])
                continue
            notes.append(Note(title, section, "\n".join(block).strip("\n")))
            block = None
        match = _TRAINER.match(line) if "trainer" in line else None
        # In a fence, it is quoted.
        if match and (index, line) in prose_lines(body):
            block, title = [], match.group("title") or ""
            continue
        heading = _SECTION.match(line) if line.startswith("## ") else None
        if heading:
            section = heading.group(1)
        kept.append(line)
    return "\n".join(kept[:-1]), tuple(notes)


def _at(text: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    match = pattern.search(text)
    return (text[: match.start()], text[match.start() :]) if match else (text, "")
