"""Make the search of the theme find French words typed without accents or in the plural.

The theme's search compares letters as they are. Each entry of the index gets, out of sight, the
unaccented and plural forms of its words.
"""

from __future__ import annotations

import functools
import html
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_TAG = re.compile(r"<[^>]+>")
_WORD = re.compile(r"[^\W\d_]{3,}")
_IN_S = frozenset({"pneu", "bleu", "bal", "carnaval", "festival", "récital", "recital"})
"""Words whose plural is in -s, against the rule of their ending."""

_LONG = 4
"""Words of fewer letters have no useful plural form in a search."""


def without_quizzes(page: str) -> str:
    """Return the HTML of a page without its questions."""
    head, mark, rest = page.partition("<ck-quiz ")
    return head + rest.rpartition("</ck-quiz>")[2] if mark else page


@dataclass(frozen=True)
class Entry:
    """Something to be found, on a page of the site."""

    location: str
    """Address of the page, with the anchor."""
    title: str
    text: str
    boost: float = 1
    """How much more it counts than another place that holds the same words."""


def widen(index: str, extra: Iterable[Entry] = ()) -> str:
    """Return the JSON of the search index with ``extra`` entries, and the other forms of its words in each entry."""
    data = json.loads(index)
    for one in extra:
        weight = {"boost": one.boost} if one.boost != 1 else {}
        data["docs"].append({"location": one.location, "title": one.title, "text": f"<p>{one.text}</p>", **weight})
    for entry in data["docs"]:
        text = _hidden(f"{entry['title']} {entry['text']}")
        # A title counts far more than a text: its words must count as much when they are typed without accents.
        entry["title"] += _hidden(entry["title"])
        entry["text"] += text
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _hidden(markup: str) -> str:
    """Other forms of the words of some HTML, as HTML that the style keeps out of sight."""
    forms = _forms(html.unescape(_TAG.sub(" ", markup)))
    return f'<span class="ck-variants"> {forms}</span>' if forms else ""


def _forms(text: str) -> str:
    words = dict.fromkeys(_WORD.findall(text.lower()))
    extra = dict.fromkeys(form for word in words for form in variants(word))
    return " ".join(form for form in extra if form not in words)


@functools.lru_cache(maxsize=100_000)
def variants(word: str) -> tuple[str, ...]:
    """Other ways a reader may type ``word`` (lower case): without accents, in the plural."""
    plain = unaccented(word)
    found = [plain] if plain != word else []
    if len(word) >= _LONG and word[-1] not in "sxz":
        found += dict.fromkeys((_plural(plain), _plural(word)))
    return tuple(found)


def _plural(word: str) -> str:
    if word in _IN_S:
        return word + "s"
    if word.endswith("al"):
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


def unaccented(word: str) -> str:
    """``word`` without accents or ligatures: « œuvre » becomes « oeuvre »."""
    if word.isascii():
        return word
    folded = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("æ", "ae"))
    return "".join(char for char in folded if not unicodedata.combining(char))
