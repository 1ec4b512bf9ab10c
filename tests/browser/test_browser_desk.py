"""The desk of a session, on a clock that the test sets: now, next, drift, kept, taken away, brought back, printed."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

ROOM = "formateur/sessions/exemple-salle.html"
APART = "formateur/sessions/exemple-deux-dates.html"
KEY = "ck-desk:chorus-pro-1j:exemple-salle"
START = "Commencer (heures du plan)"
START_NOW = "Commencer maintenant"
NEXT = "Passer à la suite"
JSON_FILE = "Exporter ce qui s’est passé"

# The plan of the day in the room: welcome 09:00 to 09:20, words 09:20 to 09:30, context to 09:43… lunch 12:30 to 13:30.
DAY = dt.date(2027, 1, 14)


@pytest.fixture
def desk(new_context: Callable) -> Page:
    """A page in Paris, before the hour of the session."""
    page = new_context(timezone_id="Europe/Paris").new_page()
    _at(page, "08:50")
    return page


def test_before_the_hour_the_desk_says_when_it_begins_and_nobody_is_late(desk: Page, root: str):
    desk.goto(f"{root}{ROOM}")

    expect(_part(desk, "Maintenant")).to_have_text("Pas encore commencé")
    expect(_detail(desk)).to_have_text("Prévue le jeudi 14 janvier 2027, à 09:00.")
    expect(_part(desk, "Ensuite")).to_have_text("Accueil, émargement, retour du positionnement (09:00, 20 minutes)")
    expect(_drift(desk)).to_be_hidden()

    _at(desk, "09:03")
    expect(_drift(desk)).to_have_text("3 min de retard")


def test_begun_late_it_is_late_by_the_minute_and_a_reload_forgets_nothing(desk: Page, root: str):
    desk.goto(f"{root}{ROOM}")
    _at(desk, "09:07:20")
    _press(desk, START)

    expect(_drift(desk)).to_have_text("7 min de retard")
    expect(_part(desk, "Maintenant")).to_contain_text("Accueil, émargement")
    expect(_part(desk, "Temps restant")).to_have_text("20 min 00")
    expect(_part(desk, "Ensuite")).to_contain_text("Vocabulaire et principales notions (09:20, 10 minutes)")

    desk.reload()
    _at(desk, "09:10:20")
    expect(_drift(desk)).to_have_text("7 min de retard")
    expect(_part(desk, "Temps restant")).to_have_text("17 min 00")

    # Over its time, it grows.
    _at(desk, "09:30:20")
    expect(_drift(desk)).to_have_text("10 min de retard")
    expect(_part(desk, "Temps restant")).to_have_text("dépassé de 3 min")


def test_a_drift_is_a_sign_and_words_and_not_a_colour_alone(desk: Page):
    desk.goto(ROOM)
    _at(desk, "09:00")
    _press(desk, START)
    expect(_drift(desk)).to_have_text("À l’heure")
    signs = [_sign(desk)]
    _at(desk, "09:17")
    _press(desk, NEXT)
    expect(_drift(desk)).to_have_text("3 min d’avance")
    signs.append(_sign(desk))
    _at(desk, "09:40")
    expect(_drift(desk)).to_have_text("10 min de retard")
    signs.append(_sign(desk))

    assert len(set(signs)) == 3


def test_begun_now_the_plan_moves_and_nothing_is_late(desk: Page):
    desk.goto(ROOM)
    _at(desk, "09:07")
    _press(desk, START_NOW)

    expect(_drift(desk)).to_have_text("À l’heure")
    expect(_part(desk, "Ensuite")).to_contain_text("(09:27, 10 minutes)")


def test_on_another_day_only_now_makes_sense(desk: Page):
    desk.clock.set_fixed_time(dt.datetime(2026, 11, 26, 19, tzinfo=dt.UTC))
    desk.goto(ROOM)

    expect(_button(desk, START)).to_be_hidden()
    _press(desk, START_NOW)
    expect(_drift(desk)).to_have_text("À l’heure")
    expect(_part(desk, "Maintenant")).to_contain_text("(20:00, 20 minutes)")


def test_going_back_gives_the_row_what_it_had_left(desk: Page):
    desk.goto(ROOM)
    _at(desk, "09:00")
    _press(desk, START)
    expect(_button(desk, "Revenir")).to_be_hidden()
    _at(desk, "09:12")
    _press(desk, NEXT)
    expect(_drift(desk)).to_have_text("8 min d’avance")
    _press(desk, "Revenir")

    expect(_part(desk, "Maintenant")).to_contain_text("Accueil")
    expect(_part(desk, "Temps restant")).to_have_text("8 min 00")
    expect(_drift(desk)).to_have_text("À l’heure")


def test_nobody_is_late_for_lunch_and_the_afternoon_has_its_own_hours(desk: Page):
    desk.goto(ROOM)
    _remember(desk, [("quiz-1", "12:00")])
    _at(desk, "12:35")
    expect(_drift(desk)).to_have_text("5 min de retard")
    _press(desk, NEXT)

    expect(_part(desk, "Maintenant")).to_have_text("Émargement de la demi-journée (12:30)")
    expect(_detail(desk)).to_have_text("Reprise prévue à 13:30.")
    _at(desk, "13:20")
    expect(_drift(desk)).to_have_text("5 min de retard")
    expect(_part(desk, "Temps restant")).to_be_hidden()
    _at(desk, "13:34")
    expect(_drift(desk)).to_have_text("4 min de retard")
    _press(desk, "Reprendre (heures du plan)")
    expect(_part(desk, "Maintenant")).to_contain_text("Choisir le cadre de facturation (13:30, 15 minutes)")
    expect(_drift(desk)).to_have_text("4 min de retard")


def test_two_half_days_on_two_dates_are_taken_up_each_on_its_own(desk: Page):
    # Signed on the 19th at 12:47; the second half-day is on the 21st at nine.
    desk.goto(APART)
    _remember(desk, [("signature-1", "12:47")], day=dt.date(2027, 1, 19), key=KEY.replace("salle", "deux-dates"))
    _at(desk, "20:00", day=dt.date(2027, 1, 20))
    expect(_drift(desk)).to_have_text("2 min de retard")
    expect(_button(desk, "Reprendre (heures du plan)")).to_be_hidden()

    _at(desk, "09:02", day=dt.date(2027, 1, 21))
    desk.reload()
    _press(desk, "Reprendre (heures du plan)")
    expect(_drift(desk)).to_have_text("2 min de retard")
    expect(_part(desk, "Maintenant")).to_contain_text("(09:00, 15 minutes)")


def test_ended_the_table_says_what_happened_and_stays_beside_the_next_session(desk: Page):
    desk.goto(ROOM)
    _remember(
        desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23"), ("epreuve-finale", "09:31"), ("cloture", "17:15")]
    )
    _at(desk, "17:25")
    _press(desk, "Terminer")

    expect(_part(desk, "Maintenant")).to_have_text("Session terminée")
    expect(_detail(desk)).to_have_text("Terminée à 17:25. 5 min d’avance.")
    expect(_part(desk, "Ensuite")).to_have_text("Rien : c’est la fin")
    assert _rows(desk) == [
        ["Accueil, émargement, retour du positionnement", "20", "23", "+3"],
        ["Vocabulaire et principales notions", "10", "8", "−2"],
        ["Épreuve finale", "20", "464", "+444"],
        ["Évaluation de la formation, émargement, clôture", "10", "10", "0"],
        ["En tout, pour ce qui est fait", "60", "505", "+445"],
    ]

    _press(desk, "Nouvelle session")
    expect(_part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    assert [row[0] for row in _rows(desk)][:1] == ["Accueil, émargement, retour du positionnement"]
    assert [row[-1] for row in _rows(desk)][:2] == ["23", "8"]


def test_ended_too_soon_it_goes_on(desk: Page):
    desk.goto(ROOM)
    _remember(desk, [("accueil", "09:00")])
    _at(desk, "09:05")
    _press(desk, "Terminer")
    expect(_part(desk, "Maintenant")).to_contain_text("Session terminée")
    _press(desk, "Revenir")

    expect(_part(desk, "Maintenant")).to_contain_text("Accueil")
    expect(_part(desk, "Temps restant")).to_have_text("15 min 00")


def test_what_happened_is_exported_erased_after_a_question_and_brought_back(desk: Page, root: str, tmp_path: Path):
    desk.goto(f"{root}{ROOM}")
    _at(desk, "09:00")
    _remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    file = _downloaded(desk, JSON_FILE, tmp_path / "deroulement.json")
    told = json.loads(file.read_text("utf-8"))
    assert tuple(told[key] for key in ("kind", "version", "course", "session")) == (
        "course-session-record",
        1,
        "chorus-pro-1j",
        "exemple-salle",
    )
    assert told["rows"][0] == {
        "id": "accueil",
        "title": "Accueil, émargement, retour du positionnement",
        "plannedMinutes": 20,
        "realMinutes": 23,
    }

    _press(desk, "Effacer")
    expect(_button(desk, "Non, garder")).to_be_focused()
    _press(desk, "Non, garder")
    expect(_part(desk, "Maintenant")).to_contain_text("Vocabulaire")
    _press(desk, "Effacer")
    _press(desk, "Oui, effacer")
    expect(_told(desk)).to_have_text("C’est effacé.")
    expect(_part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    expect(desk.get_by_role("region", name="Tableau des minutes")).to_have_count(0)

    _import(desk, file)
    expect(_told(desk)).to_contain_text("la session reprend où elle en était")
    expect(_part(desk, "Maintenant")).to_contain_text("Vocabulaire")
    assert _rows(desk)[0] == ["Accueil, émargement, retour du positionnement", "20", "23", "+3"]


def test_the_minutes_of_a_session_stand_beside_those_of_another(desk: Page, tmp_path: Path):
    desk.goto(ROOM)
    _remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    file = _downloaded(desk, JSON_FILE, tmp_path / "deroulement.json")

    desk.goto(APART)
    _import(desk, file)

    expect(_told(desk)).to_contain_text("La dernière fois")
    expect(_part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    assert _rows(desk)[0] == ["Accueil, émargement, retour du positionnement", "20", "–", "–", "23"]


def test_a_file_that_is_no_record_is_refused_by_its_name(desk: Page, tmp_path: Path):
    desk.goto(ROOM)
    for name, text, why in (
        ("vide.json", "", "ce n’est pas un fichier JSON, ou il est coupé."),
        ("autre.json", '{"kind": "course-results"}', "ce n’est pas le suivi d’une session."),
        (
            "ailleurs.json",
            '{"kind": "course-session-record", "version": 1, "course": "poterie"}',
            "il vient d’un autre cours (poterie).",
        ),
    ):
        (tmp_path / name).write_text(text, "utf-8")
        _import(desk, tmp_path / name)
        expect(_told(desk)).to_have_text(f"« {name} » : {why}")


def test_the_table_is_exported_for_a_spreadsheet(desk: Page, tmp_path: Path):
    desk.goto(ROOM)
    _remember(desk, [("accueil", "09:02"), ("s1-vocabulaire", "09:24:30")])
    file = _downloaded(desk, "Exporter le tableau (CSV)", tmp_path / "table.csv")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))

    assert rows[0] == ["Moment", "Début prévu", "Début réel", "Prévu (min)", "Réel (min)", "Écart (min)"]
    assert rows[1][1:] == ["09:00", "09:02", "20", "22,5", "2,5"]
    # What goes on has no minutes yet, what was not begun has no hour.
    assert rows[2][1:] == ["09:20", "09:24", "10", "", ""]
    assert rows[3][1:] == ["09:30", "", "13", "", ""]


def test_the_desk_is_used_by_keyboard_alone(desk: Page):
    _at(desk, "09:00")
    desk.goto(ROOM)
    _button(desk, START).focus()
    desk.keyboard.press("Enter")
    # The button in use has disappeared: the one that is wanted next has the focus.
    expect(_button(desk, NEXT)).to_be_focused()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Enter")
    expect(_part(desk, "Maintenant")).to_contain_text("Contexte, obligation, calendrier")
    for name in ("Revenir", "Terminer"):
        desk.keyboard.press("Tab")
        expect(_button(desk, name)).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("region", name="Tableau des minutes")).to_be_focused()
    for name in (JSON_FILE, "Exporter le tableau (CSV)", "Importer", "Effacer"):
        desk.keyboard.press("Tab")
        expect(_button(desk, name)).to_be_focused()


def test_the_drift_is_announced_once_a_minute_at_most(desk: Page):
    _at(desk, "09:05")
    desk.goto(ROOM)
    _press(desk, START)
    heard = desk.locator("ck-desk .ck-sr[role=status]")
    expect(heard).to_have_text("Maintenant : Accueil, émargement, retour du positionnement. 5 min de retard.")

    # Over since 09:25, late by one more minute each minute.
    _at(desk, "09:26")
    expect(heard).to_have_text("6 min de retard")
    _at(desk, "09:26:50")
    expect(_part(desk, "Temps restant")).to_have_text("dépassé de 1 min")
    desk.evaluate(
        "() => { globalThis.times = 0; new MutationObserver(() => { globalThis.times += 1 })"
        ".observe(document.querySelector('ck-desk .ck-sr[role=status]'), { childList: true }) }"
    )
    _at(desk, "09:27:10")
    expect(heard).to_have_text("7 min de retard")
    _at(desk, "09:28:05")
    expect(_drift(desk)).to_have_text("8 min de retard")
    desk.wait_for_timeout(1500)
    expect(heard).to_have_text("7 min de retard")
    assert desk.evaluate("times") == 1


def test_another_window_of_the_session_is_followed(desk: Page):
    _at(desk, "09:00")
    desk.goto(ROOM)
    other = desk.context.new_page()
    _at(other, "09:00")
    other.goto(ROOM)

    _press(other, START)
    expect(_part(desk, "Maintenant")).to_contain_text("Accueil")
    _press(desk, NEXT)
    expect(_part(other, "Maintenant")).to_contain_text("Vocabulaire")


def test_a_browser_that_keeps_nothing_is_told_of_and_the_desk_goes_on(desk: Page):
    desk.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    _at(desk, "09:00")
    desk.goto(ROOM)
    _press(desk, START)
    expect(_told(desk)).to_contain_text("Ce navigateur n’enregistre pas le suivi")
    _press(desk, NEXT)

    expect(_part(desk, "Maintenant")).to_contain_text("Vocabulaire")


def test_what_cannot_be_read_is_set_aside(desk: Page):
    desk.goto(ROOM)
    desk.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, '{"version": 1}'])
    desk.reload()

    expect(_told(desk)).to_contain_text("illisible")
    assert desk.evaluate("key => localStorage.getItem(`${key}:aside-1`)", KEY) == '{"version": 1}'


def test_the_element_may_leave_the_page_and_come_back(desk: Page):
    _at(desk, "09:00")
    desk.goto(ROOM)
    desk.evaluate("() => { const one = document.querySelector('ck-desk'); one.remove(); globalThis.kept = one }")
    assert "JavaScript" in desk.evaluate("kept.textContent")
    desk.evaluate("for (let times = 0; times < 3; times += 1) document.querySelector('.ck-place').append(kept)")

    expect(_button(desk, START)).to_have_count(1)
    _press(desk, START)
    expect(_part(desk, "Maintenant")).to_contain_text("Accueil")


def test_without_scripts_the_plan_is_whole(scriptless: Page, root: str):
    scriptless.goto(f"{root}{ROOM}")

    expect(scriptless.get_by_role("heading", name="Demi-journée 1, de 9 h 00 à 12 h 30")).to_be_visible()
    expect(scriptless.get_by_role("cell", name="Quiz de la séquence 1 et correction")).to_be_visible()
    expect(scriptless.locator("ck-desk").get_by_role("button")).to_have_count(0)


def test_the_plan_is_printed_without_the_desk_and_with_what_happened(desk: Page):
    desk.goto(ROOM)
    desk.emulate_media(media="print")
    expect(_button(desk, START)).to_be_hidden()
    expect(desk.get_by_role("heading", name="Pendant la session")).to_be_hidden()
    expect(desk.get_by_role("cell", name="Quiz de la séquence 1 et correction")).to_be_visible()
    # A4 less its margins, at 96 dots an inch.
    desk.set_viewport_size({"width": 680, "height": 1000})
    assert desk.evaluate("document.scrollingElement.scrollWidth") <= 680

    _remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    expect(desk.get_by_role("heading", name="Ce qui s’est passé")).to_be_visible()
    expect(_button(desk, "Effacer")).to_be_hidden()


def test_a_desk_that_is_used_has_no_obstacle(new_context: Callable, axe: Callable):
    page = new_context(timezone_id="Europe/Paris", reduced_motion="reduce", color_scheme="light").new_page()
    _at(page, "09:28")
    page.goto(ROOM)
    _remember(page, [("accueil", "09:00"), ("s1-vocabulaire", "09:25")])
    expect(_drift(page)).to_have_text("5 min de retard")
    _press(page, "Effacer")

    found = axe(page)
    page.get_by_title("Passer au mode sombre").click()
    page.set_viewport_size({"width": 320, "height": 740})

    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    assert not found + axe(page)


def _at(page: Page, hour: str, day: dt.date = DAY) -> None:
    """Set the clock of the page; its timers go on. In winter, Paris is an hour ahead of UTC."""
    local = dt.datetime.combine(day, dt.time.fromisoformat(hour), dt.timezone(dt.timedelta(hours=1)))
    page.clock.set_fixed_time(local)


def _remember(page: Page, log: list[tuple[str, str]], day: dt.date = DAY, key: str = KEY) -> None:
    """Rows begun before this page was opened."""
    zone = dt.timezone(dt.timedelta(hours=1))
    entered = [
        {"row": row, "at": round(dt.datetime.combine(day, dt.time.fromisoformat(hour), zone).timestamp() * 1000)}
        for row, hour in log
    ]
    kept = json.dumps({"version": 1, "entered": entered, "startAt": [], "last": None})
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [key, kept])
    page.reload()


def _button(page: Page, name: str) -> Locator:
    # Hidden ones too: what is asked is often whether they are.
    return page.locator("ck-desk").get_by_role("button", name=name, exact=True, include_hidden=True)


def _press(page: Page, name: str) -> None:
    _button(page, name).click()


def _part(page: Page, term: str) -> Locator:
    """What stands beside a term of the panel."""
    return page.locator("ck-desk dl > div").filter(has=page.get_by_text(term, exact=True)).locator("dd").first


def _detail(page: Page) -> Locator:
    """What is said under « Maintenant »."""
    return page.locator("ck-desk dl dd").nth(1)


def _drift(page: Page) -> Locator:
    return page.locator(".ck-desk__drift")


def _sign(page: Page) -> str:
    return _drift(page).evaluate("one => getComputedStyle(one, '::before').content")


def _told(page: Page) -> Locator:
    return page.locator("ck-desk").get_by_role("status").first


def _rows(page: Page) -> list[list[str]]:
    rows = page.get_by_role("region", name="Tableau des minutes").locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def _downloaded(page: Page, name: str, path: Path) -> Path:
    with page.expect_download() as waiting:
        _press(page, name)
    waiting.value.save_as(path)
    return path


def _import(page: Page, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        _press(page, "Importer")
    chooser.value.set_files(path)
