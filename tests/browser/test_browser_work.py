"""« Travail fait »: exercises ticked, questions answered, a sheet to print and files to hand over, with no name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from using import Asked, asked_in, shown

from coursekit.exercises import exercises

pytestmark = pytest.mark.browser

ADDRESS, LESSON, JOURNEY = "travail-fait.html", "sequence-1/s1-structure.html", "mon-parcours.html"
SECOND = "Séquence\u00a02"
KEY = "ck:progress:v1:chorus-pro-1j"


@pytest.fixture
def begun(page: Page, root: str, course) -> Page:
    """A lesson read, its first question missed, its second one right, then the sheet."""
    page.goto(f"{root}{LESSON}")
    first, second = asked_in(course, "s1-structure")[:2]
    Asked(page, course, 1).answer(first, right=False)
    Asked(page, course, 2).answer(second, right=True)
    page.get_by_role("button", name="J’ai lu cette leçon").click()
    page.goto(f"{root}{ADDRESS}")
    return page


def row(page: Page, course, lesson: str) -> Locator:
    return page.locator(".ck-work tr").filter(has_text=shown(course, course.lesson(lesson).meta.title))


def exercise(page: Page, course, lesson: str, rank: int) -> Locator:
    group = page.get_by_role("group", name=shown(course, course.lesson(lesson).meta.title))
    return group.get_by_role("checkbox").nth(rank)


def test_the_sheet_tells_what_was_read_ticked_and_answered(begun: Page, course):
    total = len(asked_in(course, "s1-structure"))
    exercise(begun, course, "s1-structure", 0).check()
    expect(begun.get_by_role("status").filter(has_text="1 exercice de classe coché sur")).to_be_visible()

    cells = row(begun, course, "s1-structure").get_by_role("cell")
    expect(cells.nth(0)).to_have_text(re.compile(r"^\d\d/\d\d$"))
    expect(cells.nth(2)).to_have_text("1 sur 3\u00a0(1)")
    expect(cells.nth(3)).to_have_text(f"2 sur {total}")
    expect(cells.nth(4)).to_have_text("1 sur 2")
    expect(begun.locator(".ck-work li").filter(has_text="(coché)")).to_have_count(1)


def test_ticks_survive_a_reload_and_go_with_the_progress(
    begun: Page, root: str, base_url: str, course, new_context: Callable, tmp_path: Path
):
    exercise(begun, course, "s1-structure", 1).check()
    begun.reload()
    expect(exercise(begun, course, "s1-structure", 1)).to_be_checked()

    begun.goto(f"{root}{JOURNEY}")
    with begun.expect_download() as saving:
        begun.get_by_role("button", name="Enregistrer ma progression").click()
    file = tmp_path / "progression.json"
    saving.value.save_as(file)
    other = new_context().new_page()
    other.goto(f"{base_url}{JOURNEY}")
    other.get_by_label("Charger un fichier de progression").set_input_files(file)
    expect(other.get_by_text("Progression chargée")).to_be_visible()
    other.goto(f"{base_url}{ADDRESS}")
    expect(exercise(other, course, "s1-structure", 1)).to_be_checked()
    expect(exercise(other, course, "s1-structure", 0)).not_to_be_checked()


def test_the_file_is_read_back_with_what_was_done_and_no_name(begun: Page, course):
    exercise(begun, course, "s1-structure", 0).check()
    with begun.expect_download() as saving:
        begun.get_by_role("button", name="Enregistrer le fichier (.json)").click()
    told = json.loads(Path(saving.value.path()).read_text("utf-8"))
    lesson = next(one for one in told["lessons"] if one["id"] == "s1-structure")

    # The code of the device, so that the files of a group do not have one name.
    assert re.fullmatch(r"travail-fait-sequence-1-[a-z0-9]+\.json", saving.value.suggested_filename)
    assert (told["kind"], told["course"], told["sequence"]) == ("course-work", course.identity.id, "sequence-1")
    assert lesson["questions"] == {
        "total": len(asked_in(course, "s1-structure")),
        "answered": 2,
        "firstRight": 1,
    }
    assert [bool(one["day"]) for one in lesson["exercises"]] == [True, False, False]
    assert [one["done"] for one in told["productions"]] == [True]
    assert lesson["read"] in told["days"]


def test_the_same_is_saved_as_words(begun: Page, course):
    with begun.expect_download() as saving:
        begun.get_by_role("button", name="Enregistrer en texte (.txt)").click()
    text = Path(saving.value.path()).read_bytes().decode("utf-8")

    assert text.startswith("Travail fait – Séquence\u00a01")
    assert f"- {shown(course, course.lesson('s1-structure').meta.title)}\r\n" in text
    assert "la preuve vient du formateur" in text


def test_each_half_day_has_its_own_sheet(begun: Page, course):
    begun.get_by_label("Demi-journée", exact=True).select_option(index=1)

    expect(begun.locator(".ck-work__title")).to_contain_text(SECOND)
    for lesson in course.lessons:
        expect(row(begun, course, lesson.id)).to_have_count(1 if lesson.sequence == "sequence-2" else 0)
    expect(begun.get_by_text("Rien n’est encore noté pour cette demi-journée")).to_be_visible()


def test_the_half_day_that_is_offered_is_that_of_the_lesson_opened_last(page: Page, base_url: str):
    page.goto(f"{base_url}sequence-2/s2-suivre.html")
    page.goto(f"{base_url}{ADDRESS}")

    expect(page.locator(".ck-work__title")).to_contain_text(SECOND)


def test_a_day_that_is_chosen_leaves_out_the_others(page: Page, base_url: str, course):
    page.clock.install(time="2027-03-01T10:00:00")
    page.goto(f"{base_url}{ADDRESS}")
    exercise(page, course, "s1-structure", 0).check()
    page.clock.set_system_time("2027-03-02T10:00:00")
    exercise(page, course, "s1-structure", 1).check()
    expect(row(page, course, "s1-structure")).to_contain_text("2 sur 3")

    page.get_by_label("Jour à compter").select_option(label="mardi 2 mars 2027")

    expect(row(page, course, "s1-structure")).to_contain_text("1 sur 3\u00a0(2)")
    expect(page.locator(".ck-work")).to_contain_text("Seulement ce qui a été fait le mardi 2 mars 2027.")
    # The list still shows all that is ticked: choosing a day unticks nothing.
    expect(exercise(page, course, "s1-structure", 0)).to_be_checked()


def test_the_longest_half_day_fits_on_one_sheet_of_a4(page: Page, root: str, course):
    page.goto(f"{root}{ADDRESS}")
    page.get_by_label("Demi-journée", exact=True).select_option(index=1)
    # Two of three everywhere, and every lesson read: the longest words of each cell.
    for lesson in [one for one in course.lessons if one.sequence == "sequence-2"]:
        for rank in range(len(exercises(lesson)) - 1):
            exercise(page, course, lesson.id, rank).check()
    page.evaluate(
        """([key, ids]) => {
          const kept = JSON.parse(localStorage.getItem(key));
          for (const id of ids) kept.lessons[id] = { at: Date.now(), read: true };
          for (const id of ids) kept.time[id] = { [kept.device]: { at: Date.now(), seconds: 5000 } };
          localStorage.setItem(key, JSON.stringify(kept));
        }""",
        [KEY, [lesson.id for lesson in course.lessons]],
    )
    page.reload()
    page.get_by_label("Demi-journée", exact=True).select_option(index=1)
    expect(page.locator(".ck-work")).to_contain_text("13 leçons lues sur 13")

    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("checkbox").first).to_be_hidden()
    expect(page.get_by_text("Signature\u00a0:").first).to_be_visible()


def test_the_list_is_ticked_by_keyboard_and_the_focus_stays(begun: Page, course):
    box = exercise(begun, course, "s1-structure", 0)
    box.focus()
    begun.keyboard.press("Space")

    expect(box).to_be_checked()
    expect(box).to_be_focused()


def test_what_is_erased_on_mon_parcours_is_erased_here(begun: Page, root: str, course):
    exercise(begun, course, "s1-structure", 0).check()
    begun.goto(f"{root}{JOURNEY}")
    begun.get_by_role("button", name="Tout effacer").click()
    begun.get_by_role("button", name="Oui, tout effacer").click()
    begun.goto(f"{root}{ADDRESS}")

    expect(exercise(begun, course, "s1-structure", 0)).not_to_be_checked()
    expect(row(begun, course, "s1-structure")).to_contain_text("non")


def test_without_scripts_the_sheet_is_filled_by_hand(scriptless: Page, base_url: str, course):
    scriptless.goto(f"{base_url}{ADDRESS}")

    assert len(course.lessons) == scriptless.locator("ck-work-done tbody tr").count()
    expect(scriptless.get_by_text("Signature").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_stopped_on_the_way(new_context: Callable, base_url: str, axe: Callable, course, scheme: str):
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(f"{base_url}{ADDRESS}")
    exercise(page, course, "s1-structure", 0).check()

    assert not axe(page)


def test_a_small_screen_is_enough(page: Page, base_url: str):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{base_url}{ADDRESS}")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
