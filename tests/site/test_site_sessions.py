"""The page of a session: held in the hand, whole without scripts, and the same hours as the plan."""

from __future__ import annotations

import json
import re

import pytest
from reading import main, squeeze, words

from coursekit.material import material
from coursekit.queries import expand
from coursekit.timetable import timetable

pytestmark = pytest.mark.site

INDEX = "formateur/sessions/index.html"


@pytest.fixture(params=["exemple-salle", "exemple-distance", "exemple-deux-dates"])
def session(request, course):
    return next(one for one in course.sessions if one.id == request.param)


@pytest.fixture
def page(session, pages):
    return pages[f"formateur/sessions/{session.id}.html"]


def _rows(page, half: int) -> list[list[str]]:
    """Cells of the plan of a half-day."""
    (title,) = page.xpath("//h2[@id=$id]", id=f"demi-journee-{half}")
    table = next(found for one in title.itersiblings() for found in [one, *one.iter("table")] if found.tag == "table")
    return [[words(cell) for cell in row.iter("td")] for row in table.iter("tr")][1:]


def _hour(minute: int) -> str:
    return f"{minute // 60} h {minute % 60:02d}"


def test_every_row_of_the_plan_is_on_the_page_at_its_hour(page, session, course):
    for plan in timetable(course, session):
        rows = _rows(page, plan.number)

        assert [*(_hour(row.start) for row in plan.rows), _hour(plan.end)] == [row[0] for row in rows]
        for row, cells in zip(plan.rows, rows, strict=False):
            assert squeeze(row.title) in cells[1]
            assert (f"{row.theory} + {row.practice}" if row.sequence else "") == cells[2]


def test_each_lesson_leads_to_its_page_and_its_slides_with_gesture_exercises_and_papers(page, course):
    for lesson in course.lessons:
        (link,) = page.xpath("//table//a[@href=$href]", href=f"../../{lesson.path.removesuffix('.md')}.html")
        cell = next(one for one in link.iterancestors("td"))
        told = words(cell)

        assert [f"../diapositives/{lesson.id}.html"] == cell.xpath(".//*[@class='ck-session__slides']/a/@href")
        assert "Exercices" in told
        for id_ in lesson.meta.objectives:
            assert squeeze(course.objective(id_).statement) in told
        for paper in material(course, lesson).papers:
            assert squeeze(expand(course, paper.title)) in told


def test_a_half_day_ends_with_its_signature(page, session):
    for number in range(1, len(session.half_days) + 1):
        *_, signature, end = _rows(page, number)

        assert "Émargement de la demi-journée" in signature[1]
        assert end[1] == "Fin"


def test_the_totals_are_those_of_the_course(page, course):
    (title,) = page.xpath("//h2[@id='totaux']")
    rows = [[words(cell) for cell in row.iter("td")] for row in title.getparent().xpath(".//table")[-1].iter("tr")]
    theory = sum(slot.theory_minutes for slot in course.plan.slots)
    total = course.identity.minutes

    assert ["En tout", f"{total} min", f"{theory} min", f"{total - theory} min"] == rows[-1][:4]
    assert [row[1] for row in rows[1:-1]] == ["195 min", "225 min"]


def test_lunch_is_said_where_the_two_halves_are_on_one_date(pages):
    said = {
        name: re.findall(r"Déjeuner : (\d+) minutes, de ([\dh ]+) à ([\dh ]+)\.", words(main(pages[address])))
        for name, address in (
            ("room", "formateur/sessions/exemple-salle.html"),
            ("distance", "formateur/sessions/exemple-distance.html"),
            ("two dates", "formateur/sessions/exemple-deux-dates.html"),
        )
    }

    assert said == {
        "room": [("60", "12 h 30", "13 h 30")],
        "distance": [("60", "12 h 20", "13 h 20")],
        "two dates": [],
    }


def test_an_example_says_that_it_is_one_and_names_no_place(page):
    told = words(main(page))

    assert "Exemple, aucune session réelle." in told
    assert "Lieu : Non communiqué à ce jour par l'organisme de formation." in told


def test_the_list_leads_to_every_session_and_marks_the_examples(pages, course):
    rows = pages[INDEX].xpath("//main//table//tr")[1:]

    assert [f"{one.id}.html" for one in course.sessions] == [row.xpath(".//a/@href")[0] for row in rows]
    assert all("exemple" in words(row) for row in rows)


def test_the_page_holds_the_data_of_the_sessions_and_needs_no_script_to_be_read(page, course, session):
    (data,) = page.xpath("//script[@class='ck-session-data']/text()")

    assert [one.id for one in course.sessions] == [one["id"] for one in json.loads(data)]
    assert [session.id] == page.xpath("//ck-desk/@data-session")
    assert page.xpath("//script[contains(@src, 'assets/desk.js')]")
