"""A word of the glossary in a lesson: explained on the spot, and one click from its entry."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

LESSON = "sequence-1/s1-compte.html"


@pytest.fixture
def term(course):
    return next(term for term in course.glossary.terms if term.id == "chorus-pro")


def test_a_word_shows_its_definition_under_the_mouse(page: Page, root: str, term):
    page.goto(f"{root}{LESSON}")

    _link(page, term).hover()

    expect(page.get_by_role("tooltip")).to_contain_text(_start(term))


def test_a_word_shows_its_definition_to_the_keyboard(page: Page, root: str, term):
    page.goto(f"{root}{LESSON}")

    _link(page, term).focus()

    expect(page.get_by_role("tooltip")).to_contain_text(_start(term))
    expect(_link(page, term)).to_have_accessible_description(page.get_by_role("tooltip").inner_text())


def test_a_word_leads_to_its_entry(page: Page, root: str, term):
    page.goto(f"{root}{LESSON}")

    _link(page, term).click()

    page.wait_for_url(f"{root}glossaire.html#{term.id}")
    expect(page.get_by_role("term").filter(has_text=term.term).first).to_be_in_viewport()
    expect(page.get_by_text(_start(term)).first).to_be_in_viewport()


def test_a_word_is_linked_once_in_a_lesson(page: Page, course):
    for lesson in course.lessons:
        page.goto(lesson.path.removesuffix(".md") + ".html")
        targets = [link.get_attribute("href") for link in page.locator("a[href*='glossaire.html#']").all()]

        assert targets
        assert sorted(set(targets)) == sorted(targets)


def test_an_entry_leads_back_to_the_lesson_that_explains_it(page: Page):
    page.goto("glossaire.html")

    page.get_by_role("link", name="Voir la leçon").first.click()

    expect(page.get_by_role("heading", name="La situation")).to_be_visible()


def test_without_scripts_a_definition_is_still_said(scriptless: Page, term):
    scriptless.goto(LESSON)

    expect(_link(scriptless, term)).to_have_attribute("title", term.definition.strip().replace("'", "’"))


def _link(page: Page, term) -> Locator:
    return page.locator(f"main a[href$='glossaire.html#{term.id}']")


def _start(term) -> str:
    return " ".join(term.definition.split()[:3]).replace("'", "’")
