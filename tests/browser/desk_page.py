"""How the browser tests use the desk of a session: its clock, its panel, its table, its files."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from playwright.sync_api import Locator, Page

ROOM = "formateur/sessions/exemple-salle.html"
APART = "formateur/sessions/exemple-deux-dates.html"
KEY = "ck-desk:chorus-pro-1j:exemple-salle"
START = "Commencer (heures du plan)"
START_NOW = "Commencer maintenant"
NEXT = "Passer à la suite"
JSON_FILE = "Exporter ce qui s’est passé"

DAY = dt.date(2027, 1, 14)
"""That of the session in the room: welcome 09:00 to 09:20, words to 09:30, context to 09:43… lunch 12:30 to 13:30."""


def set_clock(page: Page, hour: str, day: dt.date = DAY) -> None:
    """Set the clock of the page; its timers go on. In winter, Paris is an hour ahead of UTC."""
    local = dt.datetime.combine(day, dt.time.fromisoformat(hour), dt.timezone(dt.timedelta(hours=1)))
    page.clock.set_fixed_time(local)


def remember(page: Page, log: list[tuple[str, str]], day: dt.date = DAY, key: str = KEY) -> None:
    """Rows begun before this page was opened."""
    zone = dt.timezone(dt.timedelta(hours=1))
    entered = [
        {"row": row, "at": round(dt.datetime.combine(day, dt.time.fromisoformat(hour), zone).timestamp() * 1000)}
        for row, hour in log
    ]
    kept = json.dumps({"version": 1, "entered": entered, "startAt": [], "last": None})
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [key, kept])
    page.reload()


def button(page: Page, name: str) -> Locator:
    # Hidden ones too: what is asked is often whether they are.
    return page.locator("ck-desk").get_by_role("button", name=name, exact=True, include_hidden=True)


def press(page: Page, name: str) -> None:
    button(page, name).click()


def part(page: Page, term: str) -> Locator:
    """What stands beside a term of the panel."""
    return page.locator("ck-desk dl > div").filter(has=page.get_by_text(term, exact=True)).locator("dd").first


def detail(page: Page) -> Locator:
    """What is said under « Maintenant »."""
    return page.locator("ck-desk dl dd").nth(1)


def drift(page: Page) -> Locator:
    return page.locator(".ck-desk__drift")


def sign(page: Page) -> str:
    return drift(page).evaluate("one => getComputedStyle(one, '::before').content")


def told(page: Page) -> Locator:
    return page.locator("ck-desk").get_by_role("status").first


def rows(page: Page) -> list[list[str]]:
    rows = page.get_by_role("region", name="Tableau des minutes").locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def downloaded(page: Page, name: str, path: Path) -> Path:
    with page.expect_download() as waiting:
        press(page, name)
    waiting.value.save_as(path)
    return path


def bring_in(page: Page, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        press(page, "Importer")
    chooser.value.set_files(path)
