"""What each page loads: the quiz's and the checklist's files are only where they serve."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

pytestmark = pytest.mark.site


def test_a_page_loads_the_files_of_the_quiz_once_when_it_has_questions_and_never_otherwise(address, tree):
    times = 1 if tree.xpath("//ck-quiz") else 0

    assert [times, times] == _loads(tree, "quiz.js", "quiz.css")


def test_a_page_loads_the_files_of_the_checklist_once_when_it_has_one_and_never_otherwise(address, tree):
    times = 1 if tree.xpath("//ck-checklist") else 0

    assert [times, times] == _loads(tree, "checklist.js", "checklist.css")


def test_every_page_loads_the_style_of_the_site_once(address, tree):
    assert _loads(tree, "site.css") == [1]


def test_our_scripts_are_classic_ones_that_wait_for_the_page(address, tree):
    # A module does not run from a folder; a script that does not wait meets half a page.
    for script in tree.xpath("//script[contains(@src, 'quiz.js') or contains(@src, 'checklist.js')]"):
        assert script.get("type") is None
        assert script.get("defer") is not None


def test_every_lesson_has_a_quiz_and_only_lessons_have_one(course, pages):
    lessons = [lesson.path.removesuffix(".md") + ".html" for lesson in course.lessons]

    with_quiz = [address for address, tree in pages.items() if tree.xpath("//ck-quiz")]

    assert sorted(lessons) == sorted(with_quiz)


def test_every_formative_question_of_a_bank_is_asked_once_in_its_lesson(course, pages):
    for lesson in course.lessons:
        tree = pages[lesson.path.removesuffix(".md") + ".html"]
        asked = [question.id for question in course.bank(lesson.id).questions if "formative" in question.use]

        assert asked == tree.xpath("//ck-quiz/@data-question")


def _loads(tree, *names: str) -> list[int]:
    files = [PurePosixPath(url).name for url in [*tree.xpath("//script/@src"), *tree.xpath("//link/@href")]]
    return [files.count(name) for name in names]
