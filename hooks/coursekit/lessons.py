"""Assemble a lesson's page: objectives and minutes above, quiz and sources below, trainer's notes and slides out."""

from __future__ import annotations

import posixpath
import re

from .addresses import DECKS, JOURNEY
from .blocks import expand_page
from .boxes import split_boxes
from .exercises import exercises
from .model.lessons import Lesson
from .model.whole import Course
from .queries import expand, facts_of_lesson
from .quizzes import Asked, quiz_block
from .reading import reading_minutes
from .texts import render

_REMEMBER = re.compile(r"^## .*\{#a-retenir\}\s*$", re.M)


def lesson_markdown(course: Course, lesson: Lesson) -> str:
    """Return the Markdown of the learner's page of ``lesson``."""
    body, _ = split_boxes(split_boxes(lesson.body, "trainer")[0], "slide")
    body = expand_page(course, body, lesson.path).strip("\n")
    # The first sentence ends at a blank line, or at a heading that follows at once.
    first, rest = re.split(r"\n\n|\n(?=#)", f"{body}\n\n", maxsplit=1)
    head = render(
        "lesson_head",
        lesson=lesson,
        objectives=[objective for id_ in lesson.meta.objectives if (objective := course.objective(id_))],
        reading=reading_minutes(course, lesson),
        exercises=sum(exercise.minutes or 0 for exercise in exercises(lesson)),
    )
    before, after = _at(rest, _REMEMBER)
    questions = lesson_questions(course, lesson)
    quiz = ""
    if questions:
        journey = posixpath.relpath(JOURNEY, posixpath.dirname(lesson.path))
        blocks = [quiz_block(course, asked) for asked in questions]
        quiz = render("lesson_quiz", blocks=blocks, journey=journey)
    foot = render("lesson_sources", facts=facts_of_lesson(course, lesson), course=course)
    parts = (first, head, before, quiz, after, render("lesson_end", lesson=lesson), foot, _slides(course, lesson))
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _slides(course: Course, lesson: Lesson) -> str:
    """Links to the slides, at the foot of the page: the same place of the lesson, projected."""
    deck = posixpath.relpath(f"{DECKS}/{lesson.id}.html", posixpath.dirname(lesson.path))
    # The practice has no slide of its own: its exercises have.
    shown = [part for part in lesson.sections if part.level == 2 and part.id != "pratique"]
    shown += [part for part in lesson.sections if part.id.startswith("exercice-")]
    titles = [(part.id, expand(course, part.title)) for part in sorted(shown, key=lambda part: part.line)]
    return render("lesson_slides", lesson=lesson, deck=deck, sections=titles)


def lesson_summary(course: Course, lesson: Lesson) -> str:
    """The first sentence of the lesson: what the learner will be able to do."""
    return expand_page(course, lesson.body.strip().split("\n", 1)[0])


def lesson_questions(course: Course, lesson: Lesson) -> tuple[Asked, ...]:
    """Questions asked inside the lesson: those that are for learning."""
    bank = course.bank(lesson.id)
    found = (q for q in bank.questions if "formative" in q.use) if bank is not None else ()
    return tuple(Asked(question, lesson, lesson.path) for question in found)


def _at(text: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    match = pattern.search(text)
    return (text[: match.start()], text[match.start() :]) if match else (text, "")
