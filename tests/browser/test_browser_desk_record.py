"""What really happened in a session: told, kept, taken away, brought back, printed."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from desk_page import (
    APART,
    JSON_FILE,
    KEY,
    NEXT,
    ROOM,
    START,
    bring_in,
    button,
    detail,
    downloaded,
    drift,
    part,
    press,
    remember,
    rows,
    set_clock,
    told,
)
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_ended_the_table_says_what_happened_and_stays_beside_the_next_session(desk: Page):
    desk.goto(ROOM)
    remember(
        desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23"), ("epreuve-finale", "09:31"), ("cloture", "17:15")]
    )
    set_clock(desk, "17:25")
    press(desk, "Terminer")

    expect(part(desk, "Maintenant")).to_have_text("Session terminée")
    expect(detail(desk)).to_have_text("Terminée à 17:25. 5 min d’avance.")
    expect(part(desk, "Ensuite")).to_have_text("Rien : c’est la fin")
    assert rows(desk) == [
        ["Accueil, émargement, retour du positionnement", "20", "23", "+3"],
        ["Vocabulaire et principales notions", "10", "8", "−2"],
        ["Épreuve finale", "20", "464", "+444"],
        ["Évaluation de la formation, émargement, clôture", "10", "10", "0"],
        ["En tout, pour ce qui est fait", "60", "505", "+445"],
    ]

    press(desk, "Nouvelle session")
    expect(part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    assert [row[0] for row in rows(desk)][:1] == ["Accueil, émargement, retour du positionnement"]
    assert [row[-1] for row in rows(desk)][:2] == ["23", "8"]


def test_what_happened_is_exported_erased_after_a_question_and_brought_back(desk: Page, root: str, tmp_path: Path):
    desk.goto(f"{root}{ROOM}")
    set_clock(desk, "09:00")
    remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    file = downloaded(desk, JSON_FILE, tmp_path / "deroulement.json")
    made = json.loads(file.read_text("utf-8"))
    assert tuple(made[key] for key in ("kind", "version", "course", "session")) == (
        "course-session-record",
        1,
        "chorus-pro-1j",
        "exemple-salle",
    )
    assert made["rows"][0] == {
        "id": "accueil",
        "title": "Accueil, émargement, retour du positionnement",
        "plannedMinutes": 20,
        "realMinutes": 23,
    }

    press(desk, "Effacer")
    expect(button(desk, "Non, garder")).to_be_focused()
    press(desk, "Non, garder")
    expect(part(desk, "Maintenant")).to_contain_text("Vocabulaire")
    press(desk, "Effacer")
    press(desk, "Oui, effacer")
    expect(told(desk)).to_have_text("C’est effacé.")
    expect(part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    expect(desk.get_by_role("region", name="Tableau des minutes")).to_have_count(0)

    bring_in(desk, file)
    expect(told(desk)).to_contain_text("la session reprend où elle en était")
    expect(part(desk, "Maintenant")).to_contain_text("Vocabulaire")
    assert rows(desk)[0] == ["Accueil, émargement, retour du positionnement", "20", "23", "+3"]


def test_the_minutes_of_a_session_stand_beside_those_of_another(desk: Page, tmp_path: Path):
    desk.goto(ROOM)
    remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    file = downloaded(desk, JSON_FILE, tmp_path / "deroulement.json")

    desk.goto(APART)
    bring_in(desk, file)

    expect(told(desk)).to_contain_text("La dernière fois")
    expect(part(desk, "Maintenant")).to_contain_text("Pas encore commencé")
    assert rows(desk)[0] == ["Accueil, émargement, retour du positionnement", "20", "–", "–", "23"]


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
        bring_in(desk, tmp_path / name)
        expect(told(desk)).to_have_text(f"« {name} » : {why}")


def test_the_table_is_exported_for_a_spreadsheet(desk: Page, tmp_path: Path):
    desk.goto(ROOM)
    remember(desk, [("accueil", "09:02"), ("s1-vocabulaire", "09:24:30")])
    file = downloaded(desk, "Exporter le tableau (CSV)", tmp_path / "table.csv")
    lines = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))

    assert lines[0] == ["Moment", "Début prévu", "Début réel", "Prévu (min)", "Réel (min)", "Écart (min)"]
    assert lines[1][1:] == ["09:00", "09:02", "20", "22,5", "2,5"]
    # What goes on has no minutes yet, what was not begun has no hour.
    assert lines[2][1:] == ["09:20", "09:24", "10", "", ""]
    assert lines[3][1:] == ["09:30", "", "13", "", ""]


def test_a_browser_that_keeps_nothing_is_told_of_and_the_desk_goes_on(desk: Page):
    desk.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    set_clock(desk, "09:00")
    desk.goto(ROOM)
    press(desk, START)
    expect(told(desk)).to_contain_text("Ce navigateur n’enregistre pas le suivi")
    press(desk, NEXT)

    expect(part(desk, "Maintenant")).to_contain_text("Vocabulaire")


def test_what_cannot_be_read_is_set_aside(desk: Page):
    desk.goto(ROOM)
    desk.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, '{"version": 1}'])
    desk.reload()

    expect(told(desk)).to_contain_text("illisible")
    assert desk.evaluate("key => localStorage.getItem(`${key}:aside-1`)", KEY) == '{"version": 1}'


def test_the_plan_is_printed_without_the_desk_and_with_what_happened(desk: Page):
    desk.goto(ROOM)
    desk.emulate_media(media="print")
    expect(button(desk, START)).to_be_hidden()
    expect(desk.get_by_role("heading", name="Pendant la session")).to_be_hidden()
    expect(desk.get_by_role("cell", name="Quiz de la séquence 1 et correction")).to_be_visible()
    # A4 less its margins, at 96 dots an inch.
    desk.set_viewport_size({"width": 680, "height": 1000})
    assert desk.evaluate("document.scrollingElement.scrollWidth") <= 680

    remember(desk, [("accueil", "09:00"), ("s1-vocabulaire", "09:23")])
    expect(desk.get_by_role("heading", name="Ce qui s’est passé")).to_be_visible()
    expect(button(desk, "Effacer")).to_be_hidden()


def test_a_desk_that_is_used_has_no_obstacle(new_context: Callable, axe: Callable):
    page = new_context(timezone_id="Europe/Paris", reduced_motion="reduce", color_scheme="light").new_page()
    set_clock(page, "09:28")
    page.goto(ROOM)
    remember(page, [("accueil", "09:00"), ("s1-vocabulaire", "09:25")])
    expect(drift(page)).to_have_text("5 min de retard")
    press(page, "Effacer")

    found = axe(page)
    page.get_by_title("Passer au mode sombre").click()
    page.set_viewport_size({"width": 320, "height": 740})

    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    assert not found + axe(page)
