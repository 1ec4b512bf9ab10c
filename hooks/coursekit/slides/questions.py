"""Questions on slides: the question alone, then what makes each answer right or wrong, for the trainer to show."""

from __future__ import annotations

import json
from collections.abc import Iterator

from lxml.html import HtmlElement

from ..texts import word
from .base import Column, Slide, room
from .blocks import list_block
from .fit import Block, pack, text_height
from .markup import inside, outside, words

LETTERS = "ABCDEFGH"

_Choice = tuple[str, bool, str]
"""Of a choice: its words, whether it is right, why it is not."""


def question_columns(
    tree: HtmlElement, page: str, row: str, *, wanted: tuple[str, ...] | None = None
) -> Iterator[Column]:
    """A column for each question of a rendered page, or for those that are ``wanted``, in the order of the page."""
    found = [(element.get("data-question") or "", element) for element in tree.iter("ck-quiz")]
    kept = [(id_, element) for id_, element in found if wanted is None or id_ in wanted]
    for rank, (id_, element) in enumerate(kept, 1):
        yield Column(tuple(_slides(element, id_, rank, page)), row)


def _slides(element: HtmlElement, id_: str, rank: int, page: str) -> Iterator[Slide]:
    kind = element.get("data-kind") or "single"
    title = word("slides", "question").format(rank=rank)
    # On the line of the title: the question and its choices need all the room below.
    asked = title if kind == "single" else f"{title} – {word('slides', kind)}"
    choices = _choices(element)
    parts = _key_parts(element)
    key = "".join(outside(part) for part in parts)
    # Before the blanks become dots, and what is typed wrong in them is gone.
    blocks = list(_answer_blocks(element, parts, choices))
    yield Slide(
        id=id_,
        title=asked,
        body=_asked(element, kind, choices),
        notes=key,
        kind="question",
        anchor=f"{page}#{id_}",
        question=id_,
    )
    for step, packed in enumerate(pack(blocks, room(title))):
        suffix = "" if step == 0 else f"-{step + 1}"
        yield Slide(
            id=f"{id_}-reponse{suffix}",
            title=word("slides", "answer").format(rank=rank),
            body=packed.body,
            notes=key if step == 0 else "",
            kind="answer",
            anchor=f"{page}#{id_}",
        )


def _asked(element: HtmlElement, kind: str, choices: list[_Choice]) -> str:
    prompt = element.find_class("quiz-question")[0]
    for blank in prompt.xpath(".//input"):
        blank.tail = f"………{blank.tail or ''}"
        blank.drop_tag()
    text = " ".join(inside(part) for part in prompt) or inside(prompt)
    offered = ""
    if kind in ("single", "multiple"):
        items = (
            f"<li{' data-right' if right else ''}><b>{LETTERS[rank]}</b><span>{label}</span></li>"
            for rank, (label, right, _) in enumerate(choices)
        )
        offered = f'<ol class="ck-choices">{"".join(items)}</ol>'
    elif kind == "order":
        offered = _plain_list(element.find_class("ck-order__text"))
    elif kind == "match":
        left = _plain_list(element.xpath(".//ul[contains(@class, 'ck-match')]/li/label"))
        letters = "".join(f"<li>{inside(item)}</li>" for item in element.xpath(".//ul[@class='ck-match__letters']/li"))
        offered = f'<div class="ck-pairs">{left}<ul class="ck-letters">{letters}</ul></div>'
    return f'<p class="ck-prompt">{text}</p>{offered}'


def _plain_list(items: list[HtmlElement]) -> str:
    return f"<ul>{''.join(f'<li>{inside(item)}</li>' for item in items)}</ul>"


def _choices(element: HtmlElement) -> list[_Choice]:
    found = []
    for box in element.xpath(".//fieldset/div"):
        label = box.find("label")
        if label is None:
            continue
        right = box.xpath("./input[@data-correct]")
        why = "".join(_without_links(node) for node in box.find_class("answer-feedback"))
        found.append((inside(label), bool(right), why))
    return found


def _without_links(element: HtmlElement) -> str:
    for link in element.xpath(".//a"):
        link.drop_tree()
    return inside(element)


def _key_parts(element: HtmlElement) -> list[HtmlElement]:
    """The right answer and its explanation."""
    key = element.find_class("ck-quiz__key")
    parts = [part for part in key[0] if part.tag != "summary"] if key else []
    # « À relire » is a link: nobody clicks on a slide.
    return [part for part in parts if not (len(part) == 1 and part[0].tag == "a" and words(part) == words(part[0]))]


def _answer_blocks(element: HtmlElement, key: list[HtmlElement], choices: list[_Choice]) -> Iterator[Block]:
    letters = [rank for rank, choice in enumerate(choices) if choice[1]]
    for part in key:
        if part.tag in ("ul", "ol"):
            yield list_block(part)
        else:
            text = inside(part)
            # The letter of the room, before the words of the answer.
            if letters and text.startswith("<strong>"):
                named = ", ".join(LETTERS[rank] for rank in letters)
                text = text.replace("</strong>", f"</strong> <b>{named}</b> –", 1)
                letters = []
            yield Block(pieces=((f"<p>{text}</p>", text_height(text)),))
    whys = [(name, why) for name, why in _mistakes(element, choices) if why]
    if whys:
        pieces = tuple(
            (f"<li><b>{name}</b> <span>{why}</span></li>", text_height(f"{name}{why}", 1060) + 10) for name, why in whys
        )
        yield Block(pieces=pieces, open='<ul class="ck-whys">', close="</ul>")


def _mistakes(element: HtmlElement, choices: list[_Choice]) -> Iterator[tuple[str, str]]:
    """What stands for a wrong answer (its letter, or what is typed), and the mistake behind it."""
    for rank, (_, right, why) in enumerate(choices):
        if not right:
            yield LETTERS[rank], why
    for node in element.xpath(".//*[@data-mistakes]"):
        for mistake in json.loads(node.get("data-mistakes")):
            yield f"« {mistake['typed']} »", _escaped(mistake["why"])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
