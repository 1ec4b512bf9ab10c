"""What a lesson calls for is derived from its own words, and the data of sessions holds nothing that ends a script."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json

import pytest

from coursekit.load import load_course
from coursekit.material import material
from coursekit.session_data import session_data

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def sample(project_root):
    return load_course(project_root / "tests" / "sample", TODAY)[0]


@pytest.fixture(scope="module")
def course(project_root):
    return load_course(project_root, TODAY)[0]


def _with(lesson, text):
    return lesson.model_copy(update={"body": text})


def test_papers_are_those_that_the_lesson_shows_and_equipment_what_its_exercises_name(sample):
    found = material(sample, sample.lesson("velo-crevaison"))

    assert [paper.id for paper in found.papers] == ["repair-order"]
    assert [one.label for one in found.equipment] == ["Un établi"]
    assert found.aids == ()


def test_a_lesson_without_exercise_or_paper_calls_for_nothing(sample):
    found = material(sample, sample.lesson("velo-controle"))

    assert (found.papers, found.aids, found.equipment) == ((), (), ())


def test_each_thing_is_told_once_and_unknown_ones_are_left_to_the_checks(sample):
    twice = "{{ document.repair-order }}\n\n{{ document.gone }}\n\n{{ document.repair-order }}\n"
    found = material(sample, _with(sample.lesson("velo-controle"), twice))

    assert [paper.id for paper in found.papers] == ["repair-order"]


def test_equipment_that_is_named_outside_an_exercise_is_not_asked_for(sample):
    found = material(sample, _with(sample.lesson("velo-controle"), "## Le geste {#geste}\n\nAllez à l'établi.\n"))

    assert found.equipment == ()


def test_a_job_aid_is_a_written_page_in_a_folder_that_is_no_lesson(sample):
    pages = {**sample.pages, "fiches/pneu.md": "# Le pneu, en bref {#pneu}\n", "fiches/frein.md": "Sans titre."}
    course = dataclasses.replace(sample, pages=pages)
    links = (
        "[a](../fiches/pneu.md#x) [b](velo-crevaison.md) [c](../index.md) [d](../fiches/frein.md)"
        " [e](../fiches/pneu.md) [f](https://example.org/x.md) [g](#geste)"
    )

    found = material(course, _with(sample.lesson("velo-controle"), links))

    assert [(aid.path, aid.title) for aid in found.aids] == [
        ("fiches/pneu.md", "Le pneu, en bref"),
        ("fiches/frein.md", "frein"),
    ]


def test_a_lesson_of_the_course_calls_for_its_papers_its_job_aid_and_the_portal(course):
    found = material(course, course.lesson("s2-cadres"))

    assert [aid.title for aid in found.aids] == ["Quel cadre ?"]
    assert [one.id for one in found.equipment] == ["qualification"]


def test_the_data_of_sessions_says_what_the_browser_is_promised(sample):
    (session,) = json.loads(session_data(sample))

    assert {"id", "title", "example", "mode", "halfDays"} == session.keys()
    assert (session["id"], session["example"], session["mode"]) == ("atelier", True, "in_person")
    morning, afternoon = session["halfDays"]
    assert morning["date"] == "2027-03-06"
    # 10:30; 14:50; and a lesson that has no page.
    welcome = {"id": "accueil", "kind": "slot", "title": "Accueil et tour de table", "start": 630, "minutes": 10}
    assert morning["rows"][0] == {**welcome, "lesson": False}
    pause = afternoon["rows"][1]
    assert (pause["kind"], pause["start"], pause["minutes"], pause["lesson"]) == ("break", 890, 15, False)
    assert [row["lesson"] for row in afternoon["rows"]] == [True, False, False, False]


def test_no_title_can_end_the_script_that_holds_the_data(sample):
    session = sample.sessions[0].model_copy(update={"title": "</script><b>"})
    data = session_data(dataclasses.replace(sample, sessions=(session,)))

    assert "<" not in data
    assert json.loads(data)[0]["title"] == "</script><b>"


def test_a_course_without_sessions_has_an_empty_list(sample):
    assert session_data(dataclasses.replace(sample, sessions=())) == "[]"
