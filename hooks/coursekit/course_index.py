"""What the browser must know of the course to show progress and results: titles, addresses, questions by objective.

It is one small classic script that every page names (``assets/course.js``): a page opened from a folder can fetch
nothing, and what is the same on every page is kept by the browser once. ``web/progress/model/course.js`` says the same
shape to the browser code.
"""

from __future__ import annotations

import json
from typing import Any

from .addresses import GROUP, JOURNEY, REVISION, SHEET
from .assessed import objectives_asked, page_of
from .lessons import lesson_questions
from .model.whole import Course
from .queries import expand
from .quizzes import content_hash
from .quizzes.asked import flat, kind_of
from .quizzes.wordings import wording
from .typography import french_text


def course_index(course: Course) -> dict[str, Any]:
    """The index as plain values; addresses are relative to the root of the site."""
    return {
        "course": {
            "id": course.identity.id,
            "title": french_text(course.identity.title),
            "version": course.identity.version,
        },
        "offers": [{"id": offer.id, "title": french_text(offer.title)} for offer in course.offers],
        "acquired": course.assessments.acquired_percent,
        "started": course.assessments.started_percent,
        "recall": list(course.assessments.recall_days),
        "sequences": [
            {"id": sequence.id, "title": french_text(sequence.title)} for sequence in course.identity.sequences
        ],
        "objectives": [
            {
                "id": objective.id,
                "sequence": objective.sequence,
                "statement": french_text(objective.statement),
                "lessons": [lesson.id for lesson in course.lessons if objective.id in lesson.meta.objectives],
            }
            for objective in course.objectives
        ],
        "lessons": [
            {
                "id": lesson.id,
                "sequence": lesson.sequence,
                "title": french_text(lesson.meta.title),
                "href": _href(lesson.path),
                "minutes": lesson.minutes,
                "quiz": [one.id for one in lesson_questions(course, lesson)],
            }
            for lesson in course.lessons
        ],
        "questions": [
            {
                "id": question.id,
                "hash": content_hash(course, question),
                "objective": question.objective,
                "lesson": bank.lesson,
                "read": question.read,
            }
            for bank, question in course.questions()
        ],
        "assessments": [
            {
                "id": assessment.id,
                "kind": assessment.kind,
                "title": french_text(assessment.title),
                "href": _href(page_of(assessment)),
                "objectives": list(objectives_asked(course, assessment)),
            }
            for assessment in course.assessments.assessments
        ],
        "pages": {
            "journey": _href(JOURNEY),
            "revision": _href(REVISION),
            "sheet": _href(SHEET),
            "group": _href(GROUP),
        },
    }


def question_texts_index(course: Course) -> dict[str, Any]:
    """Words of every question, for the trainer's table: prompt and answers, by the codes that result files hold."""
    return {
        question.id: {
            "kind": kind_of(question),
            "prompt": french_text(flat(expand(course, question.prompt))),
            **wording(course, question),
        }
        for _, question in course.questions()
    }


def course_script(course: Course) -> str:
    """The index as a classic script."""
    return f"globalThis.ckCourse={_compact(course_index(course))};\n"


def island(value: Any, name: str) -> str:
    """``value`` as an inert script of a page; nothing in it can end the script."""
    text = _compact(value).replace("<", "\\u003c")
    return f'<script type="application/json" class="{name}">{text}</script>'


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _href(path: str) -> str:
    return path.removesuffix(".md") + ".html"
