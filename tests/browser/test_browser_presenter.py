"""The presenter's window and that of the slides: together, after a reload too; the plan against a clock of the test."""

from __future__ import annotations

import pytest
from deck import DAY, open_deck, slides, where
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

LESSON = "formateur/diapositives/s2-retours.html"
SESSION = "exemple-salle"


@pytest.fixture
def room(new_context):
    return new_context(reduced_motion="reduce")


def _presenter(page: Page) -> Page:
    with page.context.expect_page() as opened:
        page.keyboard.press("p")
    presenter = opened.value
    expect(presenter.locator(".ck-desk-rank")).not_to_be_empty()
    return presenter


def _rank(page: Page, rank: int) -> str:
    return f"{rank} / {sum(slide['main'] for slide in slides(page))}"


def _shown(presenter: Page) -> str:
    return presenter.locator(".ck-preview").first.locator(".ck-slide__title").text_content()


def test_each_window_leads_the_other(room, root):
    page = room.new_page()
    open_deck(page, root + LESSON)
    presenter = _presenter(page)

    presenter.keyboard.press("PageDown")
    page.wait_for_function("document.title.startsWith('La situation')")
    expect(presenter.locator(".ck-desk-rank")).to_have_text(_rank(page, 2))
    assert _shown(presenter) == "La situation"

    page.keyboard.press("PageDown")
    expect(presenter.locator(".ck-desk-rank")).to_have_text(_rank(page, 3))
    presenter.keyboard.press("PageUp")
    page.wait_for_function("document.title.startsWith('La situation')")


def test_the_windows_find_each_other_again_after_a_reload(room, root):
    page = room.new_page()
    open_deck(page, root + LESSON)
    presenter = _presenter(page)
    presenter.keyboard.press("PageDown")
    page.wait_for_function("location.hash === '#/s2-retours-situation'")

    page.reload()
    page.locator(".present").first.wait_for()
    presenter.keyboard.press("PageDown")
    page.wait_for_function("document.title.startsWith('Trois retours')")
    expect(presenter.locator(".ck-desk-rank")).to_have_text(_rank(page, 3))

    presenter.reload()
    expect(presenter.locator(".ck-desk-rank")).to_have_text(_rank(page, 3))
    presenter.keyboard.press("PageUp")
    page.wait_for_function("document.title.startsWith('La situation')")


def test_the_presenter_reads_the_notes_of_the_trainer_and_of_the_lesson(room, root):
    page = room.new_page()
    open_deck(page, f"{root}{LESSON}#/s2-retours-geste")
    notes = _presenter(page).get_by_role("region", name="Notes")

    expect(notes.get_by_role("heading", name="Notes du formateur")).to_be_visible()
    expect(notes.get_by_text("Écrivez trois verbes au tableau")).to_be_visible()


def test_the_presenter_sees_what_the_room_sees_and_reads_the_answer_in_the_notes(room, root):
    page = room.new_page()
    open_deck(page, f"{root}{LESSON}#/s2-retours-03")
    presenter = _presenter(page)
    answer = presenter.get_by_role("button", name="Réponse")

    expect(presenter.get_by_role("region", name="Notes").get_by_text("Bonne réponse")).to_be_visible()
    expect(answer).to_have_attribute("aria-pressed", "false")
    assert presenter.locator(".ck-preview").first.locator(".is-revealed").count() == 0

    answer.click()
    expect(page.locator("#s2-retours-03.is-revealed")).to_have_count(1)
    expect(answer).to_have_attribute("aria-pressed", "true")
    expect(presenter.locator(".ck-preview").first.locator(".is-revealed")).to_have_count(1)


def test_votes_are_one_count_whichever_window_they_are_typed_in(room, root):
    page = room.new_page()
    open_deck(page, f"{root}{LESSON}#/s2-retours-03")
    presenter = _presenter(page)

    page.keyboard.press("v")
    page.get_by_role("textbox", name="A, 1er vote").fill("5")
    page.keyboard.press("Escape")
    expect(presenter.get_by_role("textbox", name="A, 1er vote")).to_have_value("5")

    presenter.get_by_role("textbox", name="D, 1er vote").fill("4")
    expect(page.locator(".present .ck-counted").last).to_have_text("4")
    assert page.locator(".present .ck-counted").all_text_contents() == ["5", "0", "0", "4"]


def test_the_plan_goes_on_without_a_slide_and_ends_only_when_it_is_sure(room, base_url):
    room.clock.install(time="2027-01-14T09:00:00")
    page = room.new_page()
    open_deck(page, f"{base_url}{DAY}?session={SESSION}")
    presenter = _presenter(page)
    now = presenter.locator(".ck-desk-plan dd").nth(1)
    presenter.get_by_role("button", name="Lancer le plan").click()
    expect(now).to_have_text("Accueil, émargement, retour du positionnement")

    presenter.get_by_role("button", name="Passer à la suite du plan").click()
    expect(now).to_have_text("Vocabulaire et principales notions")

    presenter.get_by_role("button", name="Terminer").click()
    presenter.get_by_role("button", name="Fermer").click()
    expect(now).to_have_text("Vocabulaire et principales notions")
    presenter.get_by_role("button", name="Terminer").click()
    presenter.get_by_role("button", name="Oui, terminer").click()
    expect(now).to_have_text("Le plan est terminé.")
    presenter.get_by_role("button", name="Reprendre le plan").click()
    expect(now).not_to_have_text("Le plan est terminé.")


def test_the_presenter_blanks_zooms_and_jumps(room, base_url):
    page = room.new_page()
    open_deck(page, base_url + LESSON)
    presenter = _presenter(page)

    presenter.keyboard.press("b")
    expect(presenter.get_by_role("button", name="Écran noir")).to_have_attribute("aria-pressed", "true")
    presenter.keyboard.press("b")
    expect(presenter.get_by_role("button", name="Écran noir")).to_have_attribute("aria-pressed", "false")
    presenter.keyboard.press("z")
    expect(presenter.get_by_role("button", name="Zoom")).to_have_attribute("aria-pressed", "true")
    presenter.keyboard.press("z")

    presenter.keyboard.press("g")
    presenter.get_by_role("textbox", name="Filtrer par mots").fill("a retenir")
    presenter.keyboard.press("Enter")
    page.wait_for_function("document.title.startsWith('À retenir')")
    assert where(page) == "s2-retours-a-retenir"


def test_the_presenter_says_when_the_slides_are_gone(room, base_url):
    page = room.new_page()
    open_deck(page, base_url + LESSON)
    presenter = _presenter(page)

    page.goto("about:blank")
    # Some seconds of silence.
    expect(presenter.get_by_text("La fenêtre des diapositives ne répond pas")).to_be_visible(timeout=15_000)


def test_the_presenter_opened_alone_says_how_to_open_it(room, base_url):
    page = room.new_page()
    page.goto(f"{base_url}{LESSON}?presentateur")

    expect(page.get_by_text("Aucune fenêtre de diapositives")).to_be_visible()


@pytest.mark.parametrize(
    ("begun", "told"), [("09:07", "7 min de retard"), ("08:56", "3 min d’avance"), ("09:00", "À l’heure")]
)
def test_the_drift_is_that_of_the_plan_of_the_session(room, root, begun, told):
    room.clock.install(time=f"2027-01-14T{begun}:00")
    page = room.new_page()
    open_deck(page, f"{root}{DAY}?session={SESSION}")
    presenter = _presenter(page)

    presenter.get_by_role("button", name="Lancer le plan").click()

    expect(presenter.get_by_text(told)).to_be_visible()
    # Twenty minutes for the welcome, less the time that the click took.
    expect(presenter.get_by_text("19 min 5")).to_be_visible()


def test_slides_of_the_next_lesson_begin_it_in_the_plan_and_the_drift_follows(room, base_url):
    room.clock.install(time="2027-01-14T09:00:00")
    page = room.new_page()
    open_deck(page, f"{base_url}{DAY}?session={SESSION}")
    presenter = _presenter(page)
    presenter.get_by_role("button", name="Lancer le plan").click()
    expect(presenter.get_by_text("À l’heure")).to_be_visible()

    # The welcome takes 25 minutes instead of 20.
    room.clock.fast_forward("25:00")
    expect(presenter.get_by_text("5 min de retard")).to_be_visible()
    page.goto(f"{base_url}{DAY}?session={SESSION}#/s1-vocabulaire")
    room.clock.fast_forward("00:06")

    expect(presenter.locator(".ck-desk-plan dd").nth(1)).to_have_text("Vocabulaire et principales notions")
    expect(presenter.get_by_text("5 min de retard")).to_be_visible()

    # The page of the session has it too: one memory for the desk and for the slides.
    desk = room.new_page()
    desk.goto(f"{base_url}formateur/sessions/{SESSION}.html")
    expect(desk.get_by_text("5 min de retard").first).to_be_visible()


def test_a_lesson_without_session_counts_its_own_minutes(room, root):
    room.clock.install(time="2026-11-26T14:00:00")
    page = room.new_page()
    open_deck(page, root + LESSON)
    presenter = _presenter(page)

    presenter.get_by_role("button", name="Lancer le plan").click()
    expect(presenter.get_by_text("21 min 5")).to_be_visible()
    room.clock.fast_forward("24:00")

    expect(presenter.get_by_text("dépassé de 2 min")).to_be_visible()
    expect(presenter.get_by_text("2 min de retard")).to_be_visible()


def test_a_session_brings_its_own_pauses(room, base_url):
    page = room.new_page()
    open_deck(page, f"{base_url}{DAY}?session=exemple-distance")
    page.keyboard.press("g")
    page.get_by_role("textbox", name="Filtrer par mots").fill("pause")
    names = page.locator(".ck-jump").get_by_role("button", name="Pause", exact=True).count()

    data = page.evaluate("JSON.parse(document.querySelector('.ck-session-data').textContent)")
    session = next(one for one in data if one["id"] == "exemple-distance")
    breaks = [row for half in session["halfDays"] for row in half["rows"] if row["kind"] == "break"]
    assert len(breaks) > 2
    assert names == len(breaks)


def test_nothing_in_the_window_of_the_presenter_stands_in_the_way(room, base_url, axe):
    page = room.new_page()
    open_deck(page, f"{base_url}{LESSON}#/s2-retours-03")
    presenter = _presenter(page)

    for width in (1280, 360):
        presenter.set_viewport_size({"width": width, "height": 860})
        for scheme in ("light", "dark"):
            presenter.emulate_media(color_scheme=scheme)
            presenter.reload()
            expect(presenter.locator(".ck-desk-rank")).not_to_be_empty()
            assert not axe(presenter), (width, scheme)
