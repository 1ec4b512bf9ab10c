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

    assert found == []


@pytest.mark.parametrize("mistake", ["a straight apostrophe", "a plain space after «", "a plain space before »"])
def test_what_a_page_says_without_showing_it_has_no_mistake_either(address, tree, mistake: str):
    found = [text for text in tree.xpath(READ_ALOUD) if MISTAKES[mistake].search(text)]

    assert found == []
