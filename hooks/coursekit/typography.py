"""French typography, set once, on rendered pages: authors type plain spaces and straight quotes.

Usage of the Imprimerie nationale: a thin no-break space (U+202F) before ; ! ? and in thousands, a no-break
space (U+00A0) before : and inside « », between a number and its unit, after n° and art. Apostrophes are ’.
"""

from __future__ import annotations

import itertools
import re

NBSP = "\u00a0"
THIN = "\u202f"

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_UNITS = (
    "%|€|euros?|h|min|s|px|Mo|ko|Go|km|cm|mm|m|kg|g|mètres?|minutes?|heures?|jours?|semaines?|mois|ans?"
    "|caractères|questions?|stagiaires?|points?"
)
_NUMBERED = ("n° ", "N° ", "art. ", "§ ", "p. ", "équence ", "xercice ", "uestion ", "tape ")
_BEFORE_NUMBER = "|".join(f"(?<={re.escape(word)})" for word in _NUMBERED)
_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    # (letters without which the rule has nothing to do, what it looks for, what it sets)
    ("...", re.compile(r"\.\.\."), "…"),
    ("'", re.compile(r"'(?<=\w')(?=[\w«]|\0|$)"), "’"),
    ("' «", re.compile(r"' (?<=[cdjlmnstuCDJLMNSTU]' )(?=«)"), "’"),
    ("«", re.compile(r"«(?!\u00a0|&nbsp;|&#160;)[ \u202f]?"), f"«{NBSP}"),
    (" »", re.compile(r" »"), f"{NBSP}»"),
    ("»", re.compile(r"\u202f?»(?<!\u00a0»)(?<!&nbsp;»)(?<!&#160;»)"), f"{NBSP}»"),
    (" :", re.compile(r" (?=:(?:\s|\0|$))"), NBSP),
    # Each pattern begins with the space it changes: the search for it is then a plain one, and quick.
    (" ", re.compile(r" (?=[;!?]+(?:\s|\0|$|[)»\]…]))"), THIN),
    (" ", re.compile(r" (?<=\d )(?<!\d{4} )(?=\d{3}(?!\d))"), THIN),
    (" ", re.compile(rf" (?<=\d )(?=(?:{_UNITS})(?!\w))"), NBSP),
    (f"{NBSP}h ", re.compile(r" (?<=\d\u00a0h )(?=\d)"), NBSP),
    (" ", re.compile(rf" (?:(?<=\d )|(?<=1er ))(?=(?:{_MONTHS})(?!\w))"), NBSP),
    (" ", re.compile(rf" (?=[\dA-Z])(?:{_BEFORE_NUMBER})"), NBSP),
)
_TITLE = re.compile(r'(?<= title=")[^"]*(?=")')
_ADDRESS = re.compile(r"(https?://[^\s<>«»\0]+)")

# Text between two tags that holds something to set, or an element quoted to the letter. One scan of the page finds
# them: most stretches of text hold nothing, and are never looked at one by one.
_STRETCH = re.compile(
    r"<(code|pre|script|style|kbd|samp|textarea)\b.*?</\1\s*>|<!--.*?-->|(?:^|(?<=>))[^<]*['«»:;!?\d°§.][^<]*", re.S
)


def french_text(text: str) -> str:
    """Set the spaces and quotes of a plain text; web addresses stay as they are."""
    parts = _ADDRESS.split(text) if "://" in text else [text]
    if len(parts) > 1:
        # Their places are kept by a mark that no text holds.
        around = french_text("\1".join(parts[::2])).split("\1")
        return "".join(part for pair in itertools.zip_longest(around, parts[1::2], fillvalue="") for part in pair)
    for needed, pattern, replacement in _RULES:
        if needed in text:
            text = pattern.sub(replacement, text)
    return text


def french_html(html: str) -> str:
    """Set the spaces and quotes of a page: text and title attributes, never code."""
    html = _TITLE.sub(_title, html)
    # All stretches are set in one go, apart by a mark that no text holds: a page has thousands of them.
    stretches = [match for match in _STRETCH.finditer(html) if not match.group(0).startswith("<")]
    if not stretches:
        return html
    done = french_text("\0".join(match.group(0) for match in stretches)).split("\0")
    out: list[str] = []
    last = 0
    for match, text in zip(stretches, done, strict=True):
        out += (html[last : match.start()], text)
        last = match.end()
    return "".join([*out, html[last:]])


def _title(match: re.Match[str]) -> str:
    # The same letters may stand in a text: an attribute is inside a tag.
    inside = match.string.rfind("<", 0, match.start()) > match.string.rfind(">", 0, match.start())
    return french_text(match.group(0)) if inside else match.group(0)
