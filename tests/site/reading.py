"""How the site's tests read a page: its words as a person sees them, its own part of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html

UNSEEN = {"script", "style", "template", "svg"}
LITERAL = {"code", "pre", "kbd", "samp", "textarea"}


def words(element: html.HtmlElement, *, without: frozenset[str] | set[str] = frozenset()) -> str:
    """The text of ``element`` on one line, spaces made plain."""
    return squeeze("".join(texts(element, without=without)))


def texts(element: html.HtmlElement, *, without: frozenset[str] | set[str] = frozenset()) -> Iterator[str]:
    """Each stretch of text that is shown, as it is written."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN or element.tag in without:
        return
    if element.text:
        yield element.text
    for child in element:
        yield from texts(child, without=without)
        if child.tail:
            yield child.tail


def squeeze(text: str) -> str:
    """``text`` on one line, every kind of space made a plain one, quotes straight: fit for comparing."""
    return re.sub(r"\s+", " ", text).replace("’", "'").strip()


def main(page: html.HtmlElement) -> html.HtmlElement:
    """The page's own content, without the theme's bars."""
    (found,) = page.xpath("//main//article")
    return found


def section(page: html.HtmlElement, heading: str) -> str:
    """The words under the heading of level 2 with that id, up to the next one."""
    (start,) = page.xpath("//main//h2[@id=$id]", id=heading)
    parts = []
    for sibling in start.itersiblings():
        if sibling.tag == "h2":
            break
        parts.append(words(sibling))
    return squeeze(" ".join(parts))
