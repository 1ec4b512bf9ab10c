"""French typography on the built pages, whatever the authors typed."""

from __future__ import annotations

import re

import pytest
from reading import LITERAL, texts

pytestmark = pytest.mark.site

MISTAKES = {
    "a plain space before ; : ! ?": re.compile(r"\w\)? +[;:!?](?=\s|$)"),
    "no space before ; ! ?": re.compile(r"\w[;!?](?=\s|$)"),
    "a plain space after «": re.compile(r"«(?![\u00a0\u202f])"),
    "a plain space before »": re.compile(r"(?<![\u00a0\u202f])»"),
    "a straight apostrophe": re.compile(r"\w'\w"),
    "three dots": re.compile(r"\.\.\."),
    "a plain space before a unit": re.compile(r"\d [%€](?!\w)"),
    "a straight quotation mark": re.compile(r'"'),
}

READ_ALOUD = "//@aria-label | //@title | //@alt | //meta[@name='description']/@content | //title/text()"
"""Text that is not between tags, and is read all the same."""


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_page_has_no_mistake_of_typography(address, tree, mistake: str):
    found = [
        text[max(0, match.start() - 20) : match.end() + 20]
        for text in texts(tree.find("body"), without=LITERAL)
        for match in MISTAKES[mistake].finditer(text)
    ]

    assert not found


def test_what_is_said_without_being_shown_has_no_straight_apostrophe(pages):
    # Spaces don't count there: no line can break on one.
    mistake = MISTAKES["a straight apostrophe"]
    found = {
        address: [text for text in tree.xpath(READ_ALOUD) if mistake.search(text)] for address, tree in pages.items()
    }

    assert not {address: said for address, said in found.items() if said}
