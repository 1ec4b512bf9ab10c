"""The small course: a course like another, that says nothing of the first one."""

from __future__ import annotations

import datetime as dt
import re

import pytest
import yaml

from coursekit.lessons import lesson_markdown
from coursekit.load import read_course
from coursekit.pages import generate

# Words of the first course: one of them in a page of the second was written in the generator.
FOREIGN = re.compile(r"chorus|factur|portail|siret|bancaire|iban|aife", re.I)


@pytest.fixture(scope="module")
def read(project_root):
    return read_course(project_root / "tests" / "sample", dt.date(2026, 11, 21))


@pytest.fixture(scope="module")
def course(read):
    return read[0]


def _settings(path):
    class Loader(yaml.SafeLoader):
        pass

    return yaml.load(path.read_text("utf-8"), Loader)


def test_it_has_no_problem_at_all(read):
    assert not [str(problem) for problem in read[1]]


def test_it_has_every_kind_of_thing(course):
    kinds = {question.kind for _, question in course.questions()}

    assert {"single", "multiple", "fill"} == kinds
    assert all(len(bank.questions) >= 8 for bank in course.banks)
    assert {"certain", "likely"} == {fact.confidence for fact in course.facts.values()}
    assert (len(course.lessons), len(course.offers), len(course.identity.sequences)) == (2, 1, 1)
    assert any(item.profiles for item in course.checklist.items)


def test_it_uses_the_hooks_of_the_first_course_and_its_settings(project_root):
    first = _settings(project_root / "mkdocs.yml")
    second = _settings(project_root / "tests" / "sample" / "mkdocs.yml")

    assert second["INHERIT"] == "../../mkdocs.yml"
    assert [f"../../{hook}" for hook in first["hooks"]] == second["hooks"]
    assert {"INHERIT", "site_name", "site_description", "nav", "hooks"} == second.keys()


@pytest.mark.parametrize("kind", ["generated pages", "lessons"])
def test_no_word_of_the_first_course_is_in_it(course, kind):
    lessons = {lesson.path: lesson_markdown(course, lesson) for lesson in course.lessons}
    pages = lessons if kind == "lessons" else {page.path: page.markdown for page in generate(course)}
    found = {path: FOREIGN.findall(text) for path, text in pages.items()}

    assert not {path: words for path, words in found.items() if words}


def test_the_quiz_comes_before_what_to_remember_and_the_sources_last(course):
    page = lesson_markdown(course, course.lesson("velo-controle"))
    expected = ["situation", "geste", "pieges", "pratique", "quiz", "a-retenir", "sources"]
    ids = re.findall(r"^## .*\{#([a-z-]+)", page, re.M)

    assert expected == ids


def test_a_lesson_asks_its_formative_questions_only(course):
    page = lesson_markdown(course, course.lesson("velo-controle"))
    # The eighth question is kept for the positioning and for the final test.

    assert 7 == page.count("<quiz>") == page.count("</quiz>")
    assert "Lequel de ces vélos peut partir" not in page


def test_the_notes_of_the_trainer_are_on_his_page_of_the_lesson_and_nowhere_else(course):
    pages = {page.path: page.markdown for page in generate(course)}
    lessons = {lesson.path: lesson_markdown(course, lesson) for lesson in course.lessons}
    note = "Préparez trois vélos, avec trois défauts chacun."
    expected = ["formateur/lecons/velo-controle.md"]

    assert expected == [path for path, text in (pages | lessons).items() if note in text]


def test_a_slide_of_the_trainer_is_at_the_end_of_his_page_of_the_lesson_and_nowhere_else(course):
    pages = {page.path: page.markdown for page in generate(course)}
    lessons = {lesson.path: lesson_markdown(course, lesson) for lesson in course.lessons}
    end = (
        "<!-- ck-cut -->\n\n"
        '<div class="ck-cut" data-section="chaine" data-title="Trois contrôles" markdown="1">\n\n'
        "Les pneus, les freins, la chaîne.\n\n"
        "</div>"
    )

    assert pages["formateur/lecons/velo-controle.md"].rstrip().endswith(end)
    found = [path for path, text in (pages | lessons).items() if "Les pneus, les freins, la chaîne." in text]
    assert found == ["formateur/lecons/velo-controle.md"]


def test_every_page_of_the_trainer_says_that_it_is_not_secret(course):
    told = {page.path: page.markdown.count("elle n'est pas secrète") for page in generate(course)}

    assert {path: int(path.startswith("formateur/")) for path in told} == told


def test_no_macro_is_left_in_a_page(course):
    pages = {page.path: page.markdown for page in generate(course)}
    lessons = {lesson.path: lesson_markdown(course, lesson) for lesson in course.lessons}

    assert not [path for path, text in (pages | lessons).items() if "{{" in text]


def test_what_the_organisation_has_not_entered_is_said_and_not_invented(course):
    pages = {page.path: page.markdown for page in generate(course)}
    owed = re.findall(r"^- (.*)$", pages["formateur/a-completer.md"], re.M)

    expected = [
        "Il manque : le contact pour signaler des violences, un harcèlement ou une discrimination"
        " (`course/organisation.yml:20`)",
        "Il manque : les possibilités de financement (`course/offers/velo.yml:69`)",
        "Il manque : le délai d'accès (`course/offers/velo.yml:70`)",
    ]

    assert expected == owed


def test_a_price_is_written_in_groups_of_three_digits(course):
    pages = {page.path: page.markdown for page in generate(course)}

    assert "| Tarif | 1 200 € net de taxe" in pages["programme/entretenir-son-velo.md"]
