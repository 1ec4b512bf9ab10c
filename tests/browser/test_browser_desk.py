"""The desk of a session, on a clock that the test sets: what is going on, what comes next, how late it is."""

from __future__ import annotations

import datetime as dt

import pytest
from desk_page import (
    APART,
    JSON_FILE,
    KEY,
    NEXT,
    ROOM,
    START,
    START_NOW,
    button,
    detail,
    drift,
    part,
    press,
    remember,
    set_clock,
    sign,
)
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_before_the_hour_the_desk_says_when_it_begins_and_nobody_is_late(desk: Page, root: str):
    desk.goto(f"{root}{ROOM}")

    expect(part(desk, "Maintenant")).to_have_text("Pas encore commencé")
    expect(detail(desk)).to_have_text("Prévue le jeudi 14 janvier 2027, à 09:00.")
    expect(part(desk, "Ensuite")).to_have_text("Accueil, émargement, retour du positionnement (09:00, 20 minutes)")
    expect(drift(desk)).to_be_hidden()

    set_clock(desk, "09:03")
    expect(drift(desk)).to_have_text("3 min de retard")


def test_begun_late_it_is_late_by_the_minute_and_a_reload_forgets_nothing(desk: Page, root: str):
    desk.goto(f"{root}{ROOM}")
    set_clock(desk, "09:07:20")
    press(desk, START)

    expect(drift(desk)).to_have_text("7 min de retard")
    expect(part(desk, "Maintenant")).to_contain_text("Accueil, émargement")
    expect(part(desk, "Temps restant")).to_have_text("20 min 00")
    expect(part(desk, "Ensuite")).to_contain_text("Vocabulaire et principales notions (09:20, 10 minutes)")

    desk.reload()
    set_clock(desk, "09:10:20")
    expect(drift(desk)).to_have_text("7 min de retard")
    expect(part(desk, "Temps restant")).to_have_text("17 min 00")

    # Over its time, it grows.
    set_clock(desk, "09:30:20")
    expect(drift(desk)).to_have_text("10 min de retard")
    expect(part(desk, "Temps restant")).to_have_text("dépassé de 3 min")


def test_a_drift_is_a_sign_and_words_and_not_a_colour_alone(desk: Page):
    desk.goto(ROOM)
    set_clock(desk, "09:00")
    press(desk, START)
    expect(drift(desk)).to_have_text("À l’heure")
    signs = [sign(desk)]
    set_clock(desk, "09:17")
    press(desk, NEXT)
    expect(drift(desk)).to_have_text("3 min d’avance")
    signs.append(sign(desk))
    set_clock(desk, "09:40")
    expect(drift(desk)).to_have_text("10 min de retard")
    signs.append(sign(desk))

    assert len(set(signs)) == 3


def test_begun_now_the_plan_moves_and_nothing_is_late(desk: Page):
    desk.goto(ROOM)
    set_clock(desk, "09:07")
    press(desk, START_NOW)

    expect(drift(desk)).to_have_text("À l’heure")
    expect(part(desk, "Ensuite")).to_contain_text("(09:27, 10 minutes)")


def test_on_another_day_only_now_makes_sense(desk: Page):
    desk.clock.set_fixed_time(dt.datetime(2026, 11, 26, 19, tzinfo=dt.UTC))
    desk.goto(ROOM)

    expect(button(desk, START)).to_be_hidden()
    press(desk, START_NOW)
    expect(drift(desk)).to_have_text("À l’heure")
    expect(part(desk, "Maintenant")).to_contain_text("(20:00, 20 minutes)")


def test_going_back_gives_the_row_what_it_had_left(desk: Page):
    desk.goto(ROOM)
    set_clock(desk, "09:00")
    press(desk, START)
    expect(button(desk, "Revenir")).to_be_hidden()
    set_clock(desk, "09:12")
    press(desk, NEXT)
    expect(drift(desk)).to_have_text("8 min d’avance")
    press(desk, "Revenir")

    expect(part(desk, "Maintenant")).to_contain_text("Accueil")
    expect(part(desk, "Temps restant")).to_have_text("8 min 00")
    expect(drift(desk)).to_have_text("À l’heure")


def test_nobody_is_late_for_lunch_and_the_afternoon_has_its_own_hours(desk: Page):
    desk.goto(ROOM)
    remember(desk, [("quiz-1", "12:00")])
    set_clock(desk, "12:35")
    expect(drift(desk)).to_have_text("5 min de retard")
    press(desk, NEXT)

    expect(part(desk, "Maintenant")).to_have_text("Émargement de la demi-journée (12:30)")
    expect(detail(desk)).to_have_text("Reprise prévue à 13:30.")
    set_clock(desk, "13:20")
    expect(drift(desk)).to_have_text("5 min de retard")
    expect(part(desk, "Temps restant")).to_be_hidden()
    set_clock(desk, "13:34")
    expect(drift(desk)).to_have_text("4 min de retard")
    press(desk, "Reprendre (heures du plan)")
    expect(part(desk, "Maintenant")).to_contain_text("Choisir le cadre de facturation (13:30, 15 minutes)")
    expect(drift(desk)).to_have_text("4 min de retard")


def test_two_half_days_on_two_dates_are_taken_up_each_on_its_own(desk: Page):
    # Signed on the 19th at 12:47; the second half-day is on the 21st at nine.
    desk.goto(APART)
    remember(desk, [("signature-1", "12:47")], day=dt.date(2027, 1, 19), key=KEY.replace("salle", "deux-dates"))
    set_clock(desk, "20:00", day=dt.date(2027, 1, 20))
    # What was late one day is not late the next.
    expect(drift(desk)).to_have_text("À l’heure")
    expect(button(desk, "Reprendre (heures du plan)")).to_be_hidden()

    set_clock(desk, "09:02", day=dt.date(2027, 1, 21))
    desk.reload()
    press(desk, "Reprendre (heures du plan)")
    expect(drift(desk)).to_have_text("2 min de retard")
    expect(part(desk, "Maintenant")).to_contain_text("(09:00, 15 minutes)")


def test_ended_too_soon_it_goes_on(desk: Page):
    desk.goto(ROOM)
    remember(desk, [("accueil", "09:00")])
    set_clock(desk, "09:05")
    press(desk, "Terminer")
    expect(part(desk, "Maintenant")).to_contain_text("Session terminée")
    press(desk, "Revenir")

    expect(part(desk, "Maintenant")).to_contain_text("Accueil")
    expect(part(desk, "Temps restant")).to_have_text("15 min 00")


def test_the_desk_is_used_by_keyboard_alone(desk: Page):
    set_clock(desk, "09:00")
    desk.goto(ROOM)
    button(desk, START).focus()
    desk.keyboard.press("Enter")
    # The button in use has disappeared: the one that is wanted next has the focus.
    expect(button(desk, NEXT)).to_be_focused()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Enter")
    expect(part(desk, "Maintenant")).to_contain_text("Contexte, obligation, calendrier")
    for name in ("Revenir", "Terminer"):
        desk.keyboard.press("Tab")
        expect(button(desk, name)).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("region", name="Tableau des minutes")).to_be_focused()
    for name in (JSON_FILE, "Exporter le tableau (CSV)", "Importer", "Effacer"):
        desk.keyboard.press("Tab")
        expect(button(desk, name)).to_be_focused()


def test_the_drift_is_announced_once_a_minute_at_most(desk: Page):
    set_clock(desk, "09:05")
    desk.goto(ROOM)
    press(desk, START)
    heard = desk.locator("ck-desk .ck-sr[role=status]")
    expect(heard).to_have_text("Maintenant : Accueil, émargement, retour du positionnement. 5 min de retard.")

    # Over since 09:25, late by one more minute each minute.
    set_clock(desk, "09:26")
    expect(heard).to_have_text("6 min de retard")
    set_clock(desk, "09:26:50")
    expect(part(desk, "Temps restant")).to_have_text("dépassé de 1 min")
    desk.evaluate(
        "() => { globalThis.times = 0; new MutationObserver(() => { globalThis.times += 1 })"
        ".observe(document.querySelector('ck-desk .ck-sr[role=status]'), { childList: true }) }"
    )
    set_clock(desk, "09:27:10")
    expect(heard).to_have_text("7 min de retard")
    set_clock(desk, "09:28:05")
    expect(drift(desk)).to_have_text("8 min de retard")
    desk.wait_for_timeout(1500)
    expect(heard).to_have_text("7 min de retard")
    assert desk.evaluate("times") == 1


def test_another_window_of_the_session_is_followed(desk: Page):
    set_clock(desk, "09:00")
    desk.goto(ROOM)
    other = desk.context.new_page()
    set_clock(other, "09:00")
    other.goto(ROOM)

    press(other, START)
    expect(part(desk, "Maintenant")).to_contain_text("Accueil")
    press(desk, NEXT)
    expect(part(other, "Maintenant")).to_contain_text("Vocabulaire")


def test_the_element_may_leave_the_page_and_come_back(desk: Page):
    set_clock(desk, "09:00")
    desk.goto(ROOM)
    desk.evaluate("() => { const one = document.querySelector('ck-desk'); one.remove(); globalThis.kept = one }")
    assert "JavaScript" in desk.evaluate("kept.textContent")
    desk.evaluate("for (let times = 0; times < 3; times += 1) document.querySelector('.ck-place').append(kept)")

    expect(button(desk, START)).to_have_count(1)
    press(desk, START)
    expect(part(desk, "Maintenant")).to_contain_text("Accueil")


def test_without_scripts_the_plan_is_whole(scriptless: Page, root: str):
    scriptless.goto(f"{root}{ROOM}")

    expect(scriptless.get_by_role("heading", name="Demi-journée 1, de 9 h 00 à 12 h 30")).to_be_visible()
    expect(scriptless.get_by_role("cell", name="Quiz de la séquence 1 et correction")).to_be_visible()
    expect(scriptless.locator("ck-desk").get_by_role("button")).to_have_count(0)
