"""« Avant la formation »: filtered, ticked, remembered, printed, and whole without scripts."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from using import shown

pytestmark = pytest.mark.browser

ADDRESS = "avant-la-formation.html"
KEY = "ck:checklist:v1:avant-la-formation"


@pytest.fixture
def items(course) -> list:
    """The items in the order of the page: by group."""
    return [item for group in course.checklist.groups for item in course.checklist.items if item.group == group.id]


@pytest.mark.parametrize("trade", [0, 1])
@pytest.mark.parametrize(
    "modality", [("En présentiel", "in_person"), ("À distance", "remote_live")], ids=lambda m: m[1]
)
def test_the_list_is_that_of_a_trade_and_of_a_modality(
    page: Page, course, items, trade: int, modality: tuple[str, str]
):
    profile = course.checklist.profiles[trade]
    label, kind = modality
    page.goto(ADDRESS)

    _choose(page, "Vous êtes", shown(course, profile.label))
    _choose(page, "Votre journée", label)

    expected = [
        shown(course, item.text)
        for item in items
        if (not item.profiles or profile.id in item.profiles) and kind in (item.modalities or (kind,))
    ]
    assert expected == _shown_items(page)
    expect(_count(page)).to_have_text(f"0 point prêt sur {len(expected)}")


def test_a_choice_hides_something_and_taking_it_back_shows_everything(page: Page, course, items):
    page.goto(ADDRESS)
    whole = [shown(course, item.text) for item in items]
    assert whole == _shown_items(page)

    _choose(page, "Votre journée", "En présentiel")
    assert len(_shown_items(page)) < len(whole)

    _choose(page, "Votre journée", "Je ne sais pas encore")
    assert whole == _shown_items(page)


def test_no_heading_stands_above_nothing(page: Page):
    page.goto(ADDRESS)
    _choose(page, "Votre journée", "En présentiel")

    for region in page.locator("ck-checklist section").all():
        assert region.is_visible() == (region.get_by_role("checkbox").count() > 0)


def test_ticks_and_filters_survive_a_reload(page: Page, root: str, course, items):
    page.goto(f"{root}{ADDRESS}")
    _choose(page, "Votre journée", "À distance")
    boxes = page.get_by_role("checkbox")
    boxes.nth(0).check()
    page.get_by_text(shown(course, items[2].text)).click()

    page.reload()

    expect(boxes.nth(0)).to_be_checked()
    expect(boxes.nth(1)).not_to_be_checked()
    expect(boxes.nth(2)).to_be_checked()
    expect(page.get_by_role("radio", name="À distance")).to_be_checked()
    expect(_count(page)).to_have_text(f"2 points prêts sur {boxes.count()}")


def test_the_list_is_used_by_keyboard_alone(page: Page):
    page.goto(ADDRESS)
    page.get_by_role("radio", name="Sans préciser").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="Je ne sais pas encore")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Imprimer la liste")).to_be_focused()
    page.get_by_role("checkbox").first.focus()
    page.keyboard.press("Space")

    expect(page.get_by_role("checkbox").first).to_be_checked()
    expect(_count(page)).to_contain_text("1 point prêt sur")


def test_everything_is_unticked_and_put_back(page: Page, root: str):
    page.goto(f"{root}{ADDRESS}")
    boxes = page.get_by_role("checkbox")
    boxes.nth(0).check()
    boxes.nth(3).check()

    page.get_by_role("button", name="Tout décocher").click()
    expect(page.get_by_text("Tout est décoché.")).to_be_visible()
    expect(_count(page)).to_have_text(f"0 point prêt sur {boxes.count()}")
    expect(boxes.nth(0)).not_to_be_checked()

    page.get_by_role("button", name="Annuler").click()
    expect(page.get_by_text("Vos coches sont remises.")).to_be_visible()
    expect(boxes.nth(0)).to_be_checked()
    expect(boxes.nth(3)).to_be_checked()
    expect(page.get_by_role("button", name="Annuler")).to_be_hidden()
    expect(page.get_by_role("button", name="Tout décocher")).to_be_focused()


def test_what_was_unticked_stays_so_after_a_reload(page: Page):
    page.goto(ADDRESS)
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Tout décocher").click()

    page.reload()

    expect(page.get_by_role("checkbox").first).not_to_be_checked()
    expect(page.get_by_role("button", name="Annuler")).to_be_hidden()


def test_what_changes_is_said_without_moving_there(page: Page):
    page.goto(ADDRESS)
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Tout décocher").click()

    told = page.get_by_role("status")
    expect(told.filter(has_text="0 point prêt")).to_have_count(1)
    expect(told.filter(has_text="Tout est décoché.")).to_have_count(1)


@pytest.mark.parametrize(
    "kept",
    ["{not json", "null", '{"ticked": "prep-laptop", "filters": {}}'],
)
def test_what_cannot_be_read_is_set_aside_and_the_list_works(page: Page, kept: str):
    page.goto(ADDRESS)
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])

    page.reload()
    expect(page.get_by_text("Vos coches enregistrées étaient illisibles")).to_be_visible()
    page.get_by_role("checkbox").first.check()
    page.reload()

    expect(page.get_by_role("checkbox").first).to_be_checked()
    expect(page.get_by_text("Vos coches enregistrées étaient illisibles")).to_have_count(0)
    assert kept == page.evaluate("key => localStorage.getItem(`${key}:aside-1`)", KEY)


def test_an_item_that_left_the_list_does_no_harm(page: Page):
    page.goto(ADDRESS)
    kept = json.dumps({"ticked": ["prep-gone"], "filters": {"profile": "gone", "modality": ""}})
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])

    page.reload()

    expect(page.get_by_role("radio", name="Sans préciser")).to_be_checked()
    expect(_count(page)).to_have_text(f"0 point prêt sur {page.get_by_role('checkbox').count()}")


def test_a_browser_that_keeps_nothing_is_told_of(page: Page):
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    page.goto(ADDRESS)

    page.get_by_role("checkbox").first.check()

    expect(page.get_by_text("Ce navigateur n’enregistre pas vos coches")).to_be_visible()
    expect(_count(page)).to_contain_text("1 point prêt sur")


def test_the_list_is_printed_as_it_is_filtered(page: Page):
    page.add_init_script("window.print = () => { document.title = 'printed' }")
    page.goto(ADDRESS)
    _choose(page, "Votre journée", "En présentiel")
    seen = _shown_items(page)

    page.get_by_role("button", name="Imprimer la liste").click()
    expect(page).to_have_title("printed")
    page.emulate_media(media="print")

    assert seen == _shown_items(page)
    expect(page.get_by_role("button", name="Imprimer la liste")).to_be_hidden()
    expect(page.get_by_role("checkbox").first).to_be_visible()


def test_without_scripts_the_list_is_whole_and_has_no_idle_tool(scriptless: Page, root: str, course, items):
    scriptless.goto(f"{root}{ADDRESS}")

    assert [shown(course, item.text) for item in items] == _shown_items(scriptless)
    expect(scriptless.get_by_role("radio", name="Sans préciser")).to_be_hidden()
    expect(scriptless.get_by_role("button", name="Tout décocher")).to_be_hidden()
    scriptless.get_by_role("checkbox").first.check()
    expect(scriptless.get_by_role("checkbox").first).to_be_checked()


def test_a_filtered_and_ticked_list_has_no_obstacle(still: Page, axe: Callable):
    still.goto(ADDRESS)
    _choose(still, "Votre journée", "À distance")
    still.get_by_role("checkbox").first.check()
    still.get_by_role("button", name="Tout décocher").click()

    found = axe(still)
    still.get_by_title("Passer au mode sombre").click()
    still.set_viewport_size({"width": 360, "height": 740})

    assert not found + axe(still)


def _choose(page: Page, group: str, label: str) -> None:
    page.get_by_role("group", name=group).get_by_role("radio", name=label).check()


def _count(page: Page) -> Locator:
    return page.get_by_role("status").filter(has_text="sur")


def _shown_items(page: Page) -> list[str]:
    """The words beside each box in sight, in order."""
    return [box.evaluate("box => box.labels[0].textContent") for box in page.get_by_role("checkbox").all()]
