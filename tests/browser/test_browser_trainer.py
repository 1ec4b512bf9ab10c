"""« Espace formateur »: reached in one click, its lists ticked and kept, its cards printed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from using import shown

pytestmark = pytest.mark.browser

LESSON = "sequence-1/s1-compte.html"
ROOM, REMOTE = "formateur/avant-la-journee.html", "formateur/avant-la-classe-a-distance.html"
CARDS = "formateur/cartes-de-vote.html"
SHEET = re.compile(rb"/Type\s*/Page\b(?!s)")
MOMENTS = ("week", "eve", "morning")


def _texts(course, modality: str, moment: str | None = None) -> list[str]:
    """The items of a list in the order of its page: by group, then by moment."""
    return [
        shown(course, item.text)
        for group in course.room_check.groups
        for wanted in MOMENTS
        for item in course.room_check.items
        if item.group == group.id and modality in item.modalities and item.when == wanted and moment in (None, wanted)
    ]


def _shown(page: Page) -> list[str]:
    return [text.strip() for text in page.locator("ck-checklist li:visible > label").all_inner_texts()]


def test_the_day_of_tomorrow_is_two_clicks_from_a_lesson(page: Page, root: str):
    page.goto(f"{root}{LESSON}")

    page.get_by_role("contentinfo").get_by_role("link", name="Espace formateur").click()
    page.get_by_role("main").get_by_role("link", name="la veille", exact=True).click()

    expect(page.get_by_role("heading", name="La veille")).to_be_in_viewport()


def test_a_trainer_goes_back_to_the_site_of_the_learners(page: Page, root: str):
    page.goto(f"{root}formateur/lecons/s1-compte.html")

    page.get_by_role("navigation", name="Navigation").get_by_role("link", name="Retour au site des stagiaires").click()

    expect(page).to_have_url(re.compile(r"/index\.html$"))
    expect(page.get_by_role("navigation", name="Navigation")).not_to_contain_text("Conduire la journée")


@pytest.mark.parametrize(("listed", "modality"), [(ROOM, "in_person"), (REMOTE, "remote_live")])
def test_a_list_is_that_of_its_modality_then_of_the_moment_chosen(page: Page, course, listed: str, modality: str):
    page.goto(listed)
    assert _texts(course, modality) == _shown(page)

    page.get_by_role("group", name="Quand").get_by_label("La veille").check()

    expected = _texts(course, modality, "eve")
    assert expected == _shown(page)
    expect(page.locator(".ck-checklist__count")).to_have_text(f"0 point prêt sur {len(expected)}")


def test_ticks_are_kept_for_each_list_apart(page: Page, base_url: str):
    page.goto(f"{base_url}{ROOM}")
    # This one is in both lists.
    page.get_by_label("Gardez les corrigés à part.").check()

    page.goto(f"{base_url}{REMOTE}")
    expect(page.get_by_label("Gardez les corrigés à part.")).not_to_be_checked()

    page.goto(f"{base_url}{ROOM}")
    expect(page.get_by_label("Gardez les corrigés à part.")).to_be_checked()


def test_a_list_is_whole_without_script(scriptless: Page, base_url: str, course):
    scriptless.goto(f"{base_url}{REMOTE}")

    assert _texts(course, "remote_live") == _shown(scriptless)
    expect(scriptless.get_by_role("group", name="Quand")).to_be_hidden()


def test_the_cards_are_two_sheets_of_paper_and_nothing_else(page: Page):
    page.goto(CARDS)
    assert len(SHEET.findall(page.pdf(format="A4", prefer_css_page_size=True))) == 2

    page.emulate_media(media="print")
    for letter, count in zip("ABCDE", (1, 1, 1, 1, 4), strict=True):
        cards = page.get_by_role("img", name=f"Carte {letter}")
        expect(cards).to_have_count(count)
        expect(cards.first).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(page.get_by_role("contentinfo")).to_be_hidden()


def test_a_card_is_a_quarter_of_the_sheet_in_black_on_white_even_in_the_dark(page: Page):
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(CARDS)
    # A4 within its margins, at 96 pixels an inch.
    page.set_viewport_size({"width": 680, "height": 1009})

    card = page.get_by_role("img", name="Carte A")
    box = card.bounding_box()
    assert box is not None
    assert box["width"] >= 300
    assert box["height"] >= 450
    assert card.evaluate("card => getComputedStyle(card.querySelector('text')).fill") == "rgb(0, 0, 0)"
    assert card.evaluate("card => getComputedStyle(card.parentElement).backgroundColor") == "rgb(255, 255, 255)"


def test_no_two_letters_have_the_same_shape(page: Page):
    page.goto(CARDS)
    shapes = page.locator(".ck-card__shape").evaluate_all("all => all.map(one => one.innerHTML)")

    assert len({*shapes}) == 5
