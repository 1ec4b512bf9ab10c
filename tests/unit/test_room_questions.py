"""The trainer's notes say which questions to project by their number on the page: it is the one that learners see."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from coursekit.boxes import split_boxes
from coursekit.lessons import lesson_questions
from coursekit.load import read_course

ROOT = Path(__file__).resolve().parent.parent.parent
COURSES = [ROOT, ROOT / "tests" / "sample"]
TODAY = dt.date(2026, 11, 21)
# « Quiz, 2 minutes : questions 1 (…) et 2 (…). », « posez deux questions du quiz : la 3 (…) et la 7 (…). »
SPOKEN = re.compile(r"(?:\bQuiz\b[^:]*:|questions? du quiz :)(.*)")
NUMBER = re.compile(r"\b(\d+) \(")


def _numbers_told(lesson) -> list[int]:
    lines = [line for note in split_boxes(lesson.body, "trainer")[1] for line in note.text.split("\n")]
    spoken = [match.group(1) for line in lines if (match := SPOKEN.search(line))]
    return [int(number) for text in spoken for number in NUMBER.findall(text)]


@pytest.fixture(scope="module", params=COURSES, ids=["course", "sample"])
def course(request):
    return read_course(request.param, TODAY)[0]


def test_the_numbers_told_in_the_notes_are_those_of_the_questions_projected(course):
    for lesson in course.lessons:
        shown = [asked.id for asked in lesson_questions(course, lesson)]
        ranks = [shown.index(id_) + 1 for id_ in lesson.meta.room_questions]

        assert ranks == _numbers_told(lesson), lesson.id


def test_every_lesson_of_the_course_has_a_question_to_project():
    course = read_course(ROOT, TODAY)[0]

    assert not [lesson.id for lesson in course.lessons if not lesson.meta.room_questions]
