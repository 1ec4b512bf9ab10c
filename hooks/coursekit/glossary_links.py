"""Link the first use of each glossary term in a page to its definition."""

from __future__ import annotations

import bisect
import functools
import html
import re
from dataclasses import dataclass

from .model.course import Glossary, Term
from .typography import french_text

_NO_LINK = re.compile(
    r"<(a|h[1-6]|code|pre|kbd|samp|script|style|textarea|button|summary|label|legend|form|th|figure)\b.*?</\1\s*>"
    r"|<!--.*?-->|<[^>]+>",
    re.S,
)
"""No link inside a tag, a link, a heading, something that is pressed, or something quoted to the letter, a figure."""

_WORD = re.compile(r"\w+")
_GLUE = ("-", "_")
"""What makes one word of two."""


@dataclass(frozen=True)
class TermIndex:
    """The terms of a glossary by each of their spellings, and the spellings by their first word."""

    terms: dict[str, Term]
    by_word: dict[str, tuple[str, ...]]


def term_index(glossary: Glossary) -> TermIndex:
    """Prepare ``glossary`` once for all pages."""
    # The prose has straight quotes when links are set (typography comes after), and HTML entities.
    spellings = ((form, term) for term in glossary.terms for form in (term.term, *term.forms))
    terms = {html.escape(form, quote=False): term for form, term in spellings}
    by_word: dict[str, tuple[str, ...]] = {}
    for form in terms:
        word = _WORD.search(form)
        if word:
            by_word[word.group(0)] = (*by_word.get(word.group(0), ()), form)
    return TermIndex(terms, by_word)


def link_terms(page: str, index: TermIndex, glossary_url: str) -> str:
    """Return ``page`` (HTML) with the first use of each term linked to ``glossary_url#term``."""
    found = _uses(page, index)
    if not found:
        return page
    skipped = [match.span() for match in _NO_LINK.finditer(page)]
    starts = [start for start, _ in skipped]
    out: list[str] = []
    seen: set[str] = set()
    last = 0
    # In order of place, the longest spelling first: « Communauté Chorus Pro » before « Chorus Pro ».
    for start, length, form in sorted(found, key=lambda use: (use[0], -use[1])):
        term = index.terms[form]
        inside = bisect.bisect_right(starts, start) - 1
        if start < last or term.id in seen or (inside >= 0 and start < skipped[inside][1]):
            continue
        seen.add(term.id)
        link = f'<a class="ck-term" href="{glossary_url}#{term.id}" title="{_definition(term)}">{form}</a>'
        out += (page[last:start], link)
        last = start + length
    return "".join([*out, page[last:]])


def _uses(page: str, index: TermIndex) -> list[tuple[int, int, str]]:
    """Every place where a spelling stands as whole words: (start, length, spelling).

    Few spellings are in a page: those whose first word is there are looked for, as fixed strings. One pattern of
    150 alternatives takes ten times as long.
    """
    found = []
    words = index.by_word.keys() & set(_WORD.findall(page))
    for form in (form for word in words for form in index.by_word[word]):
        start = page.find(form)
        while start >= 0:
            end = start + len(form)
            before, after = page[start - 1 : start], page[end : end + 1]
            if not (before.isalnum() or before in _GLUE or after.isalnum() or after in _GLUE):
                found.append((start, len(form), form))
            start = page.find(form, end)
    return found


@functools.lru_cache(maxsize=4096)
def _definition(term: Term) -> str:
    return html.escape(french_text(" ".join(term.definition.split())))
