"""The rendered HTML of a page, as a tree: what the slides keep of it, and how it is written again."""

from __future__ import annotations

import copy
import html
import re
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

_HEADING = re.compile(r"h[23]")
_TAG = re.compile(r"<[^>]*>")
_PAIRED = re.compile(r"<(/?)(?!br|img|input|wbr)[a-z][^>]*>")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")
POINTER = 2
"""Words around a link that say nothing without it."""
_BOLD = re.compile(r"<(?:strong|b)>(.*?)</(?:strong|b)>", re.S)
_DROPPED = ("id", "title", "tabindex", "aria-labelledby", "data-search-exclude")
"""Attributes that mean nothing on a slide, or that would stand twice in a deck."""


def parse(text: str) -> HtmlElement:
    """A stretch of HTML, in one element that holds it."""
    tree = lxml.html.fragment_fromstring(text, create_parent="div")
    for link in tree.xpath("//a[@class='headerlink']"):
        link.drop_tree()
    return tree


def heading_level(element: HtmlElement) -> int:
    """2 or 3 for a heading of the lesson, else 0."""
    return int(element.tag[1]) if isinstance(element.tag, str) and _HEADING.fullmatch(element.tag) else 0


def classes(element: HtmlElement) -> frozenset[str]:
    """Classes of an element."""
    return frozenset((element.get("class") or "").split())


def words(element: HtmlElement) -> str:
    """Its text on one line; no-break spaces stay."""
    return _SPACES.sub(" ", str(element.text_content())).strip()


def inside(element: HtmlElement) -> str:
    """HTML inside an element, fit for a slide: no link, no id, no glossary."""
    if not len(element):
        # Most are words alone: nothing to take out, and a copy costs more than all the rest.
        return html.escape(element.text or "", quote=False).strip()
    plain = copy.deepcopy(element)
    plain.tail = None
    strip(plain)
    parts = [html.escape(plain.text or "", quote=False)]
    parts += [lxml.html.tostring(child, encoding="unicode") for child in plain]
    return "".join(parts).strip()


def outside(element: HtmlElement) -> str:
    """The same with the element itself."""
    plain = copy.deepcopy(element)
    plain.tail = None
    strip(plain)
    return str(lxml.html.tostring(plain, encoding="unicode")).strip()


def strip(element: HtmlElement) -> None:
    """Take out of ``element`` what a slide has no use for: links stay as their words."""
    for node in list(element.iter()):
        # A deck holds slides as text inside script elements: nothing in them may look like the end of one.
        if not isinstance(node.tag, str) or node.tag in ("script", "style"):
            if node is not element:
                node.drop_tree()
            continue
        for name in _DROPPED:
            if name in node.attrib:
                del node.attrib[name]
        if node.tag == "a" and node is not element:
            node.drop_tag()


def sentences(element: HtmlElement) -> tuple[str, ...]:
    """HTML of each sentence of a paragraph: the sources hold one a line, and Markdown keeps the line breaks."""
    told: list[str] = []
    opened = 0
    for line in inside(_with_marks(element)).split("\n"):
        # Bold words may run over the end of a line: cut there, their element would never be closed.
        if opened > 0:
            told[-1] += f" {line.strip()}"
        elif line.strip():
            told.append(line.strip())
        opened += sum(-1 if end else 1 for end in _PAIRED.findall(line))
    return tuple(_MARKS.sub("", sentence) for sentence in told if not _is_pointer(sentence))


def _with_marks(element: HtmlElement) -> HtmlElement:
    """A copy whose links, those of the glossary aside, are between two marks: as words they could not be told apart."""
    copied = copy.deepcopy(element)
    for link in copied.iter("a"):
        if "ck-term" not in classes(link):
            link.text = _OPEN + (link.text or "")
            if len(link):
                link[-1].tail = (link[-1].tail or "") + _CLOSE
            else:
                link.text += _CLOSE
    return copied


def _is_pointer(sentence: str) -> bool:
    """True for « Voyez la leçon. »: nobody clicks on a slide."""
    if _OPEN not in sentence:
        return False
    around = _TAG.sub("", re.sub(f"{_OPEN}.*?{_CLOSE}", "", sentence))
    return len(re.findall(r"\w+", around)) <= POINTER


def length(text: str) -> int:
    """Letters of a stretch of HTML, as read; bold ones are wider, and count a tenth more."""
    bold = sum(len(match) for match in _BOLD.findall(text))
    return len(html.unescape(_TAG.sub("", text))) + bold // 8


def sections(tree: HtmlElement) -> Iterator[tuple[HtmlElement | None, list[HtmlElement]]]:
    """Each heading of level 2 or 3 with what follows it, up to the next one; first, what comes before any."""
    head: HtmlElement | None = None
    found: list[HtmlElement] = []
    for child in tree:
        if not isinstance(child.tag, str):
            continue
        if heading_level(child):
            yield head, found
            head, found = child, []
        else:
            found.append(child)
    yield head, found
