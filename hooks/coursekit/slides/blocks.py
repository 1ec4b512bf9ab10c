"""A section of a lesson as blocks: what is short or drawn goes on slides, long prose becomes notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from ..texts import word
from . import pictures
from .base import LINE, ROOM_WIDTH, Drawing, Slide
from .fit import BULLET, GAP, Block, lines, text_height
from .markup import classes, inside, length, outside, sentences, words
from .table import table_block

SENTENCE = 150
"""Letters of a sentence that may stand alone on a slide."""

STEP = 130
"""Letters of a step: its first sentence, and what follows it within that."""

STORY = 340
"""Letters of a story that is told in words alone."""

INSTRUCTION = 300
"""Letters of what an exercise asks, or says of the situation."""

ANSWER = 110
"""Letters of a sentence that still comes along with the question that it answers."""

SHORT_TRAP = 330
"""Letters of a piège that can be written larger."""

_TOOLS = ("ck-cadre", "ck-delay", "ck-reform", "ck-calendar")
_ITEM_GAP = 8
_BOLD = "<strong>"


@dataclass
class Found:
    """What a stretch of a lesson holds, sorted by what becomes of it."""

    blocks: list[Block] = field(default_factory=list)
    pictures: list[tuple[str, str, HtmlElement]] = field(default_factory=list)
    """Id, caption, SVG."""
    papers: list[tuple[str, tuple[Block, ...]]] = field(default_factory=list)
    """Documents of an exercise: caption, content."""
    traps: list[Slide] = field(default_factory=list)
    mends: list[str] = field(default_factory=list)
    """Of each piège, the sentence that says how to mend it."""
    solutions: list[tuple[str, tuple[Block, ...]]] = field(default_factory=list)
    prose: list[tuple[str, ...]] = field(default_factory=list)
    """Sentences of each paragraph that is too long for a slide."""
    notes: list[str] = field(default_factory=list)
    """HTML of what is left for the presenter."""

    def drawings(self) -> tuple[Drawing, ...]:
        """The pictures, to keep once in a deck."""
        return tuple(Drawing(id_, pictures.definition(svg, id_)) for id_, _, svg in self.pictures)


def sort(elements: Sequence[HtmlElement], height: float, lesson: str) -> Found:
    """Sort the elements between two headings of ``lesson``."""
    found = Found()
    for element in elements:
        _sort_one(element, found, height, lesson)
    if not found.blocks and not found.pictures and found.prose:
        found.blocks.append(_story(found))
    for paragraph in found.prose:
        found.notes.append(f"<p>{' '.join(paragraph)}</p>")
    return found


def _sort_one(element: HtmlElement, found: Found, height: float, lesson: str) -> None:
    kind = classes(element)
    if element.tag == "p":
        if "ck-table-foot" in kind:
            found.notes.append(f"<p>{inside(element)}</p>")
        else:
            _paragraph(element, found)
    elif "ck-picture" in kind:
        _picture(element, found, lesson)
    elif element.tag in ("details", "figure") or "admonition" in kind:
        _box(element, found, height)
    elif element.tag == "div" and not kind & {"ck-place", "ck-lesson-head"}:
        for child in element:
            if isinstance(child.tag, str):
                _sort_one(child, found, height, lesson)
    else:
        block = _block(element, height)
        found.blocks += [block] if block is not None else []


def _block(element: HtmlElement, height: float) -> Block | None:
    """A list, a table, a quotation…; None for what a slide has no use for."""
    if element.tag in ("ul", "ol"):
        return list_block(element)
    if element.tag == "table":
        return table_block(element, height)
    if element.tag == "dl":
        return _definitions(element)
    if element.tag in _TOOLS:
        text = f'<p class="ck-open">{word("slides", "tool")}</p>'
        return Block(pieces=((text, text_height(text)),))
    if element.tag in ("blockquote", "pre"):
        return Block(pieces=((outside(element), text_height(inside(element), ROOM_WIDTH - 60) + GAP),))
    return None


def _picture(element: HtmlElement, found: Found, lesson: str) -> None:
    svg = element.find(".//svg")
    if svg is not None:
        found.pictures.append((f"{lesson}-picture-{len(found.pictures) + 1}", pictures.caption(element), svg))
        found.notes += [_boxed(details) for details in element.findall("details")]


def _box(element: HtmlElement, found: Found, height: float) -> None:
    """What stands in a frame: a piège, a paper, a solution; other boxes are for the notes."""
    kind = classes(element)
    if "trap" in kind:
        found.traps.append(_trap(element))
        found.mends.append(_mend(element))
    elif "ck-document" in kind:
        head = element.find("figcaption")
        # « Document fictif », then what it is.
        caption = (
            inside(head).replace("</strong> ", f"</strong>{word('slides', 'colon')} ", 1) if head is not None else ""
        )
        found.papers.append((caption, tuple(_inner_blocks(element, height))))
    elif element.tag == "details" and "solution" in kind:
        head = element.find("summary")
        found.solutions.append((words(head) if head is not None else "", tuple(_inner_blocks(element, height))))
    else:
        found.notes.append(_boxed(element))


def _paragraph(element: HtmlElement, found: Found) -> None:
    told = sentences(element)
    if not told:
        return
    label = _is_labelled(element)
    if label:
        kept = within(told, INSTRUCTION)
        # « Durée… Où… »: the first is for the room, the other for who prepares.
        first, mark, second = kept[0].removeprefix(_BOLD).partition(_BOLD)
        if mark and kept[0].startswith(_BOLD):
            kept, told = (_BOLD + first.strip(),), (_BOLD + first.strip(), _BOLD + second, *told[1:])
    elif len(told) == 1 and length(told[0]) <= SENTENCE:
        kept = told
    elif not found.blocks and not found.pictures and length(told[0]) <= SENTENCE and element.getnext() is not None:
        kept = told[:1] if _leads(element) else ()
    else:
        kept = ()
    if not kept:
        found.prose.append(told)
        return
    rest = " ".join(told[len(kept) :])
    block = _text(kept, f"<p>{rest}</p>" if rest else "", leads=_leads(element))
    found.blocks.append(replace(block, instruction=label))


def _is_labelled(element: HtmlElement) -> bool:
    """True for « **Situation** : … »."""
    begins = len(element) > 0 and element[0].tag == "strong" and not (element.text or "").strip()
    return begins and (element[0].tail or "").lstrip(" \u00a0\u202f").startswith(":")


def _leads(element: HtmlElement) -> bool:
    """True when a list, a table or a picture comes right after the paragraph."""
    following = element.getnext()
    return following is not None and (following.tag in ("ul", "ol", "table", "figure") or following.tag == "div")


def _text(told: Sequence[str], notes: str = "", *, leads: bool = False) -> Block:
    text = "<br>".join(told)
    height = sum(text_height(sentence) for sentence in told)
    return Block(pieces=((f"<p>{text}</p>", height),), notes=notes, leads=leads)


def within(told: Sequence[str], letters: int) -> tuple[str, ...]:
    """The first sentence, and those that follow it within so many letters."""
    kept: list[str] = []
    for sentence in told:
        if kept and sum(map(length, kept)) + length(sentence) > letters:
            break
        kept.append(sentence)
    # A question is not left without the sentence that answers it.
    if len(kept) < len(told) and kept[-1].endswith("?"):
        following = told[len(kept)]
        if len(kept) == 1 or length(following) <= ANSWER:
            kept.append(following)
        else:
            kept.pop()
    return tuple(kept)


def _story(found: Found) -> Block:
    """A section in words alone: its first sentences, one a line."""
    told = [sentence for paragraph in found.prose for sentence in paragraph]
    kept = within(told, STORY)
    pieces = tuple((f"<p>{sentence}</p>", text_height(sentence) + _ITEM_GAP) for sentence in kept)
    left = " ".join(told[len(kept) :])
    found.prose = []
    return Block(pieces=pieces, open='<div class="ck-story">', close="</div>", notes=f"<p>{left}</p>" if left else "")


def list_block(element: HtmlElement) -> Block:
    """A list: of each step its first sentence, and what follows within ``STEP`` letters; the rest is for the notes."""
    pieces: list[tuple[str, float]] = []
    left: list[str] = []
    for item in element.findall("li"):
        kept, rest = _item(item)
        size = sum(lines(length(part), ROOM_WIDTH - BULLET) for part in kept) * LINE + _ITEM_GAP
        pieces.append((f"<li>{'<br>'.join(kept)}</li>", size))
        left += [rest] if rest else []
    tag = "ol" if element.tag == "ol" else "ul"
    start = ' start="{start}"' if tag == "ol" else ""
    notes = f"<ul>{''.join(f'<li>{text}</li>' for text in left)}</ul>" if left else ""
    return Block(pieces=tuple(pieces), open=f"<{tag}{start}>", close=f"</{tag}>", notes=notes)


def _item(item: HtmlElement) -> tuple[tuple[str, ...], str]:
    nested = [child for child in item if child.tag in ("ul", "ol", "table", "p", "div", "figure", "pre")]
    told: list[str] = []
    for child in nested:
        told += sentences(child) if child.tag == "p" else [_flat(child)]
        child.drop_tree()
    told = [*sentences(item), *told]
    if not told:
        return ("",), ""
    kept = within(told, STEP)
    return kept, " ".join(told[len(kept) :])


def _flat(element: HtmlElement) -> str:
    """What stands below a step, on one line: a list inside a list, a table."""
    rows = (" – ".join(inside(cell) for cell in row) for row in element.iter("tr"))
    return " ; ".join(inside(item) for item in element.iter("li")) or " ; ".join(rows) or inside(element)


def _definitions(element: HtmlElement) -> Block:
    pieces: list[tuple[str, float]] = []
    left: list[str] = []
    for term in element.findall("dt"):
        told: list[str] = []
        following = term.getnext()
        while following is not None and following.tag == "dd":
            told += sentences(following)
            following = following.getnext()
        kept = within(told, SENTENCE)
        left += [f"<p>{' '.join(told[len(kept) :])}</p>"] if told[len(kept) :] else []
        text = f"<strong>{inside(term)}</strong>{'<br>'.join(('', *kept))}"
        pieces.append((f"<li>{text}</li>", text_height(text, ROOM_WIDTH - BULLET) + LINE + _ITEM_GAP))
    return Block(pieces=tuple(pieces), open="<ul>", close="</ul>", notes="".join(left))


def _trap(element: HtmlElement) -> Slide:
    """A piège: what goes wrong, why, how to mend; each sentence on its line."""
    head = element.find_class("admonition-title")[0]
    body: list[str] = []
    for child in element:
        if child is head:
            continue
        if child.tag == "p":
            body += [f"<p>{sentence}</p>" for sentence in sentences(child)]
        else:
            body.append(outside(child))
    letters = sum(map(length, body))
    return Slide(id="", title=words(head), body="".join(body), kind="trap", main=False, large=letters <= SHORT_TRAP)


def _mend(element: HtmlElement) -> str:
    told = [sentence for child in element.findall("p") for sentence in sentences(child)]
    return next((sentence for sentence in told if sentence.startswith(word("slides", "mend"))), "")


def _boxed(element: HtmlElement) -> str:
    head = (
        element.find("summary")
        if element.tag == "details"
        else next(iter(element.find_class("admonition-title")), None)
    )
    title = words(head) if head is not None else ""
    rest = "".join(outside(child) for child in element if child is not head)
    return f"<p><strong>{title}</strong></p>{rest}" if title else rest


def _inner_blocks(element: HtmlElement, height: float) -> Iterator[Block]:
    """Blocks of a paper or of a solution: nothing of them is left out."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag in ("figcaption", "summary", "svg"):
            continue
        if child.tag == "p":
            for sentence in sentences(child):
                yield _text((sentence,))
        elif child.tag in ("ul", "ol"):
            yield _whole_list(child)
        elif child.tag == "table":
            block = table_block(child, height)
            if block is not None:
                yield block
        elif child.tag == "pre" or not len(child) or (child.text or "").strip():
            if words(child):
                html = outside(child) if child.tag == "pre" else f"<p>{inside(child)}</p>"
                yield Block(pieces=((html, text_height(inside(child), ROOM_WIDTH - 60) + GAP),))
        else:
            yield from _inner_blocks(child, height)


def _whole_list(element: HtmlElement) -> Block:
    pieces = []
    for item in element.findall("li"):
        text = inside(item)
        size = sum(lines(length(part), ROOM_WIDTH - BULLET) for part in text.split("\n")) * LINE + _ITEM_GAP
        pieces.append((f"<li>{text}</li>", float(size)))
    tag = "ol" if element.tag == "ol" else "ul"
    start = ' start="{start}"' if tag == "ol" else ""
    return Block(pieces=tuple(pieces), open=f"<{tag}{start}>", close=f"</{tag}>")
