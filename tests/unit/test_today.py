"""The day of the build is a parameter: it makes facts old, and changes nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from coursekit.lessons import lesson_markdown
from coursekit.load import load_course
from coursekit.pages import generate

DAY = dt.date(2026, 11, 21)
LATER = dt.date(2027, 5, 22)  # the day after the review of « chain-wear »


@pytest.fixture(scope="module")
def both(project_root):
    folder = project_root / "tests" / "sample"
    return load_course(folder, DAY), load_course(folder, LATER)


def _pages(course):
    lessons = {lesson.path: lesson_markdown(course, lesson) for lesson in course.lessons}
    return {page.path: page.markdown for page in generate(course)} | lessons


def test_a_fact_in_time_is_not_told(both):
    assert not both[0][1]


def test_a_fact_is_in_time_on_its_last_day(project_root):
    _, warnings = load_course(project_root / "tests" / "sample", LATER - dt.timedelta(days=1))

    assert not warnings


def test_a_fact_past_its_review_is_a_warning_and_no_error(both):
    expected = [("warning", "course/facts.yml:29:5", "le fait « chain-wear » devait être relu avant le 21/05/2027")]
    told = [(problem.severity, str(problem.place), problem.wrong) for problem in both[1][1]]

    assert expected == told


def test_the_course_is_otherwise_the_same(both):
    assert both[0][0] == replace(both[1][0], today=DAY)


def test_pages_are_the_same_but_for_the_mark_of_the_old_fact(both):
    before, after = (_pages(course) for course, _ in both)
    changed = {path for path in before if before[path] != after[path]}

    assert {"sources.md", "sequence-1/velo-controle.md"} == changed
    assert before["sequence-1/velo-controle.md"] == after["sequence-1/velo-controle.md"].replace("À revérifier. ", "")
    assert after["sources.md"].count("**(dépassé)**") == 1
