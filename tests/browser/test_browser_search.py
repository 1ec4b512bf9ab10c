"""The search, as French is typed: without accents, in the plural, from a server and from a folder."""

from __future__ import annotations

import pytest
from hurried_words import TYPED
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

STOPS = 20
"""Patience of who looks for a lesson."""


@pytest.mark.parametrize(("typed", "lesson"), TYPED, ids=[typed for typed, _ in TYPED])
def test_a_word_typed_in_a_hurry_leads_to_its_lesson_by_keyboard_alone(page: Page, root: str, typed: str, lesson: str):
    page.goto(f"{root}index.html")
    results = _search(page, typed)
    link = results.locator(f"a[href^='{root}{lesson}?']").first

    # The keyboard stops at each result, and at what unfolds the other sections of a page.
    for _ in range(STOPS):
        page.keyboard.press("ArrowDown")
        if link.evaluate("link => link === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{root}{lesson}?h=**")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_words_added_for_the_search_are_never_shown(page: Page, root: str):
    page.goto(f"{root}index.html")
    results = _search(page, "depot")

    added = results.locator(".ck-variants")
    assert added.count() > 0
    for forms in added.all():
        expect(forms).to_be_hidden()
    assert "depot" not in results.inner_text().lower()


def test_a_question_of_a_quiz_is_not_a_result(page: Page, course):
    page.goto("index.html")
    results = _search(page, "identifiant")

    ids = {question.id for _, question in course.questions()}
    places = {link.get_attribute("href").partition("#")[2] for link in results.get_by_role("link").all()}
    assert places
    assert not places & ids


def test_the_pages_of_the_trainer_are_not_results(page: Page):
    page.goto("index.html")
    results = _search(page, "formateur")

    assert "formateur/" not in " ".join(link.get_attribute("href") for link in results.get_by_role("link").all())


def test_a_word_of_no_page_is_said_to_be_found_nowhere(page: Page):
    page.goto("index.html")
    _type(page, "xylophone")

    expect(page.get_by_text("Aucun document trouvé")).to_be_visible()


def test_escape_closes_the_search(page: Page):
    page.goto("index.html")
    _search(page, "facture")

    page.keyboard.press("Escape")

    expect(page.get_by_role("textbox", name="Rechercher")).not_to_be_focused()
    # What the results covered is within reach again.
    page.get_by_role("link", name="Créer et gérer son compte").first.click(trial=True)


def test_the_word_searched_is_marked_in_its_page(page: Page):
    page.goto("sequence-2/s2-retours.html?h=acquittement")

    expect(page.locator("mark").first).to_have_text("acquittement")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_an_open_search_has_no_obstacle(still: Page, axe, scheme: str, width: int):
    still.emulate_media(color_scheme=scheme)
    still.set_viewport_size({"width": width, "height": 740})
    still.goto("index.html")
    _search(still, "facture")

    assert not axe(still)


def _search(page: Page, words: str) -> Locator:
    """Search for ``words`` and wait for what is found."""
    _type(page, words)
    results = page.get_by_role("dialog", name="Recherche").get_by_role("list")
    # Results come with each letter: those of the whole word name it in their address.
    expect(results.locator(f"a[href*='?h={words}']").first).to_be_attached()
    return results


def _type(page: Page, words: str) -> None:
    page.keyboard.press("/")
    field = page.get_by_role("textbox", name="Rechercher")
    expect(field).to_be_focused()
    # What is typed while the index is read would be lost.
    expect(page.get_by_text("Taper pour démarrer la recherche")).to_be_visible()
    field.press_sequentially(words)
