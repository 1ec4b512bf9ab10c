"""A deck as its script shows it: rows wait as text in the page, and become slides when they are looked at."""

from __future__ import annotations

import re

from coursekit.addresses import DECKS

_ROW = re.compile(r'<script type="text/html" class="ck-row" data-row="(?P<row>[^"]*)">\n(?P<text>.*?)</script>', re.S)
_SLIDE = re.compile(r'<section id="[^"]*" class="ck-slide')


def opened(page: str) -> str:
    """The page with every row as elements, each slide saying its row."""

    def slides(row: re.Match[str]) -> str:
        told = f'<section data-row="{row["row"]}" '
        return _SLIDE.sub(lambda slide: slide[0].replace("<section ", told, 1), row["text"])

    shown = "".join(slides(row) for row in _ROW.finditer(page))
    return _ROW.sub("", page).replace('<div class="slides"></div>', f'<div class="slides">{shown}</div>')


def is_deck(address: str) -> bool:
    """True for a page of slides; the page that lists them is one of mkdocs."""
    return address.startswith(f"{DECKS}/") and address != f"{DECKS}/index.html"
