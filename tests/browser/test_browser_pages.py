"""Every page, opened: from a folder, on a phone, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 360, "height": 740}

UNFOLD = "() => document.querySelectorAll('details').forEach(details => { details.open = true })"


def test_a_page_opens_from_a_folder_without_a_complaint(address, page: Page, folder_url: str):
    # The fixture that watches the page does the judging.
    page.goto(f"{folder_url}{address}")

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.classList.contains('js')")


def test_a_page_has_no_obstacle_in_light_on_a_wide_screen_nor_in_dark_on_a_narrow_one(
    address, still: Page, axe: Callable
):
    # Colours do not depend on the width: each is looked at once, and the search and the quizzes in all four.
    still.emulate_media(color_scheme="light")
    still.goto(address)
    still.evaluate(UNFOLD)

    found = {}
    for scheme, screen in (("default", WIDE), ("slate", NARROW)):
        if scheme == "slate":
            still.get_by_title("Passer au mode sombre").click()
        expect(still.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        still.set_viewport_size(screen)
        found[scheme, screen["width"]] = axe(still)

    # Nor does it scroll sideways on a phone.
    assert still.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]
    assert not {place: obstacles for place, obstacles in found.items() if obstacles}


@pytest.mark.parametrize(("wanted", "scheme"), [("light", "default"), ("dark", "slate")])
def test_the_colours_are_those_that_the_system_asks_for(page: Page, root: str, wanted: str, scheme: str):
    page.emulate_media(color_scheme=wanted)
    page.goto(f"{root}index.html")

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


def test_the_colours_chosen_by_hand_are_kept_from_page_to_page(page: Page, root: str):
    page.emulate_media(color_scheme="light")
    page.goto(f"{root}index.html")
    page.get_by_title("Passer au mode sombre").click()
    page.goto(f"{root}glossaire.html")

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_first_tab_leads_to_the_content(page: Page):
    page.goto("index.html")
    page.keyboard.press("Tab")

    link = page.get_by_role("link", name="Aller au contenu")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()


def test_a_lost_address_is_answered_in_french(page: Page, base_url: str, watch):
    page.goto(f"{base_url}404.html")

    expect(page.get_by_role("heading", level=1)).to_contain_text("404")
    expect(page.get_by_text("Site pédagogique indépendant")).to_be_visible()
