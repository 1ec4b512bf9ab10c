"""On paper: the lesson and its solutions, none of the bars, and questions that can still be asked."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from using import RIGHT, Asked, first, first_right, shown

pytestmark = pytest.mark.browser

LESSON = "sequence-1/s1-compte.html"


@pytest.fixture
def printed(page: Page) -> Page:
    page.goto(LESSON)
    page.emulate_media(media="print")
    return page


def test_the_bars_and_menus_are_not_printed(printed: Page):
    for bar in printed.get_by_role("navigation").all():
        expect(bar).to_be_hidden()
    expect(printed.get_by_role("banner")).to_be_hidden()
    expect(printed.get_by_role("textbox", name="Rechercher")).to_be_hidden()
    expect(printed.get_by_role("link", name="Suivant")).to_be_hidden()
    expect(printed.get_by_title("Lien vers ce titre").first).to_be_hidden()


def test_the_lesson_is_printed(printed: Page):
    expect(printed.get_by_role("heading", level=1)).to_be_visible()
    expect(printed.get_by_role("heading", name="La situation")).to_be_visible()


def test_an_exercise_is_printed_without_its_solution(printed: Page):
    solutions = printed.get_by_role("group").filter(has=printed.get_by_text("Corrigé", exact=True))

    assert solutions.count() > 0
    for solution in solutions.all():
        expect(solution.get_by_text("Corrigé", exact=True)).to_be_visible()
        expect(solution.locator("> :last-child")).to_be_hidden()


def test_every_solution_is_printed_on_the_page_of_the_trainer(page: Page, course):
    page.goto("formateur/corriges.html")
    page.emulate_media(media="print")

    for lesson in course.lessons:
        expect(page.get_by_role("heading", name=shown(course, lesson.meta.title))).to_be_visible()
    assert page.get_by_role("heading", level=3).count() == sum(
        lesson.body.count("??? solution") for lesson in course.lessons
    )


def test_what_is_folded_and_is_no_solution_is_printed_open(printed: Page):
    printed.goto("programme/deposer-suivre-factures.html")

    expect(printed.get_by_role("columnheader", name="Critère")).to_be_visible()


def test_the_sentence_that_says_what_the_site_is_not_is_printed(printed: Page, course):
    expect(printed.get_by_text(shown(course, course.identity.independence))).to_be_visible()


def test_the_links_of_the_foot_are_not_printed(printed: Page):
    # On paper they lead nowhere.
    expect(printed.get_by_text("Mentions légales").last).to_be_hidden()


def test_a_question_is_printed_without_its_answer(printed: Page, course):
    address, rank, question = first(course, "single")
    printed.goto(address)
    asked = Asked(printed, course, rank)

    for answer in question.answers:
        expect(asked.box.get_by_text(shown(course, answer.text), exact=True)).to_be_visible()
        if answer.why:
            expect(asked.box.get_by_text(shown(course, answer.why))).to_be_hidden()
    expect(asked.key).to_be_hidden()
    expect(asked.send).to_be_hidden()


def test_without_scripts_a_question_is_printed_without_its_answer_too(scriptless: Page, course):
    address, rank, question = first(course, "single")
    scriptless.goto(address)
    scriptless.emulate_media(media="print")
    asked = Asked(scriptless, course, rank)

    expect(asked.box.get_by_text(shown(course, question.answers[0].text), exact=True)).to_be_visible()
    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_hidden()


def test_an_answered_question_is_printed_with_its_explanation(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)
    asked.choices.nth(first_right(question)).check()
    asked.send.click()
    expect(asked.told).to_have_text(RIGHT)

    page.emulate_media(media="print")

    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()
    expect(asked.again).to_be_hidden()


def test_a_page_read_in_the_dark_is_printed_in_ink_on_paper(page: Page):
    page.emulate_media(color_scheme="dark")
    page.goto(LESSON)
    page.emulate_media(media="print", color_scheme="dark")

    ink, paper = page.evaluate(
        "[getComputedStyle(document.querySelector('main p')).color, getComputedStyle(document.body).backgroundColor]"
    )

    assert _light(ink) < 0.4
    assert _light(paper) > 0.9 or paper == "rgba(0, 0, 0, 0)"


def test_no_printed_page_is_wider_than_its_paper(printed: Page):
    # A4 less its margins, at 96 dots an inch.
    printed.set_viewport_size({"width": 718, "height": 1000})

    assert printed.evaluate("document.scrollingElement.scrollWidth") <= 718


def test_a_lesson_makes_a_paper_file(page: Page):
    page.goto(LESSON)

    assert page.pdf(format="A4").startswith(b"%PDF-")


def _light(colour: str) -> float:
    """How light a computed colour is, from 0 to 1."""
    parts = [float(part) for part in colour[colour.index("(") + 1 : -1].replace(",", " ").split()[:3]]
    return sum(parts) / 3 / 255
