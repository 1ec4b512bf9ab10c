"""What each page loads: the quiz's and the checklist's files are only where they serve."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import pytest

from coursekit.assessed import page_of, pool

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
    ours = (
        "quiz.js",
        "checklist.js",
        "progress.js",
        "journey.js",
        "group.js",
        "tools.js",
        "remote.js",
        "work.js",
        "course.js",
    )
    for script in [one for one in tree.xpath("//script[@src]") if one.get("src").endswith(ours)]:
        assert script.get("type") is None
        assert script.get("defer") is not None


def test_every_lesson_has_a_quiz_and_only_lessons_show_one_at_once(course, pages):
    lessons = [lesson.path.removesuffix(".md") + ".html" for lesson in course.lessons]

    with_quiz = [address for address, tree in pages.items() if tree.xpath("//ck-quiz[not(ancestor::template)]")]

    assert sorted(lessons) == sorted(with_quiz)


def test_a_page_that_draws_holds_its_whole_pool_out_of_sight(course, pages):
    for assessment in course.assessments.assessments:
        page = page_of(assessment)
        expected = [asked.id for asked in pool(course, assessment, page)]
        held = pages[page.removesuffix(".md") + ".html"].xpath("//template[@class='ck-pool']//ck-quiz/@data-question")

        assert expected == held
        assert len(held) >= assessment.questions


def test_a_page_loads_the_tools_only_when_it_has_one(course, pages):
    owed = {path.replace(".md", ".html") for path, body in course.pages.items() if "{{ tool." in body}

    assert len(owed) == 3  # two of the four tools are on one page
    assert owed == {address for address, tree in pages.items() if _loads(tree, "tools.js", "tools.css") == [1, 1]}
    assert not [address for address, tree in pages.items() if address not in owed and _loads(tree, "tools.js") != [0]]


def test_every_tool_says_the_same_in_a_table_that_needs_no_script(pages):
    names = ("ck-cadre", "ck-delay", "ck-reform", "ck-calendar")
    found = {name: tool for tree in pages.values() for name in names for tool in tree.iter(name)}

    assert found.keys() == set(names)
    assert all(tool.xpath(".//table//tbody/tr") for tool in found.values())
    assert all(json.loads(tool.findtext("script")) for tool in found.values())


def test_a_page_names_the_course_and_the_keeper_of_progress_once(address, tree):
    assert _loads(tree, "course.js", "progress.js") == [1, 1]


def test_a_page_loads_the_files_of_progress_in_full_only_where_it_shows_it(address, tree):
    times = 1 if tree.xpath("//ck-journey | //ck-sheet | //ck-recall") else 0

    assert [times, times] == _loads(tree, "journey.js", "journey.css")


def test_a_page_loads_the_test_of_a_device_or_the_work_done_only_where_it_shows_it(address, tree):
    for tag, name in (("ck-device-test", "remote"), ("ck-work-done", "work")):
        times = 1 if tree.xpath(f"//{tag}") else 0

        assert [times, times] == _loads(tree, f"{name}.js", f"{name}.css")


def test_the_questions_named_to_the_browser_are_those_of_the_pages(course, site_folder, pages):
    told = json.loads((site_folder / "assets" / "course.js").read_text("utf-8").partition("=")[2].rstrip(";\n"))
    shown = {
        (host.get("data-question"), host.get("data-hash"))
        for tree in pages.values()
        for host in tree.xpath("//ck-quiz")
    }

    assert {(one["id"], one["hash"]) for one in told["questions"]} == shown
    for link in [*told["pages"].values(), *(one["href"] for one in (*told["lessons"], *told["assessments"]))]:
        assert link in pages


def test_every_formative_question_of_a_bank_is_asked_once_in_its_lesson(course, pages):
    for lesson in course.lessons:
        tree = pages[lesson.path.removesuffix(".md") + ".html"]
        asked = [question.id for question in course.bank(lesson.id).questions if "formative" in question.use]

        assert asked == tree.xpath("//ck-quiz/@data-question")


def _loads(tree, *names: str) -> list[int]:
    files = [PurePosixPath(url).name for url in [*tree.xpath("//script/@src"), *tree.xpath("//link/@href")]]
    return [files.count(name) for name in names]
