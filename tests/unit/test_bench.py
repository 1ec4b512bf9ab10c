"""The made-up course of the bench passes what every course passes: a new check cannot stop ``make bench`` unseen."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from bench_course import write_synthetic
from coursekit.exercises import exercises
from coursekit.load import load_course
from coursekit.pages import generate

TODAY = dt.date(2026, 11, 21)
IDS = ["m-000", "m-001", "m-002"]


@pytest.fixture(scope="module")
def course(project_root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench")
    for part in ("course", "quizzes", "docs"):
        shutil.copytree(project_root / part, folder / part)
    shutil.copy(project_root / "mkdocs.yml", folder)
    write_synthetic(folder, len(IDS), TODAY)
    # It raises when a check refuses something.
    return load_course(folder, TODAY)[0]


def test_it_has_the_made_up_lessons_and_no_other(course):
    assert [lesson.id for lesson in course.lessons] == IDS
    assert [bank.lesson for bank in course.banks] == IDS


def test_its_lessons_have_what_a_build_spends_its_time_on(course):
    for lesson in course.lessons:
        assert len(exercises(lesson)) == 2
        assert len(lesson.meta.room_questions) == 1
        assert len(course.bank(lesson.id).questions) == 3


def test_its_navigation_leads_to_each_page_once_and_to_none_that_is_gone(course):
    there = {*course.pages, *(page.path for page in generate(course))}
    listed = [entry.path for entry in course.nav]

    assert len(set(listed)) == len(listed)
    # As in a mkdocs.yml written by hand, every page has its line.
    assert there == set(listed)
