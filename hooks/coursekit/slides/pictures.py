"""Pictures on slides: drawn for a phone, they are shown part by part, large, beside the whole that frames the part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from .markup import words

SCALE = 2.0
"""The smallest words of a picture, 15 units, are then read from the back of a room."""

TALLEST = 278
"""Units of a picture that a slide shows at once."""

OVERLAP = 18
"""Units shown twice where no gap lets the picture be cut."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MOVED = re.compile(r"translate\(\s*(?P<x>-?[\d.]+)[ ,]+(?P<y>-?[\d.]+)")
_NAMED = re.compile(r'\bid="|url\(#|href="#')
_LINES = ("p-line", "p-arrow")
"""Classes of what links two parts: a cut may cross it."""


def parts(svg: HtmlElement) -> tuple[tuple[float, float], ...]:
    """Top and height, in units, of each part of a picture: cut where nothing stands, else with an overlap."""
    height = size(svg)[1]
    spans = sorted(_spans(svg, 0.0))
    found: list[tuple[float, float]] = []
    top = 0.0
    while height - top > TALLEST:
        cuts = [y for y in _gaps(spans, height) if top + TALLEST / 3 < y <= top + TALLEST]
        # Of the last two parts, neither is a sliver.
        fair = [y for y in cuts if height - y > TALLEST / 4] or cuts
        bottom = max(fair) if fair else top + TALLEST
        found.append((top, bottom - top))
        top = bottom if fair else bottom - OVERLAP
    found.append((top, height - top))
    return tuple(found)


def size(svg: HtmlElement) -> tuple[float, float]:
    """Width and height of a picture, in units."""
    box = [float(number) for number in _NUMBER.findall(svg.get("viewBox") or svg.get("viewbox") or "")]
    return (box[2], box[3]) if len(box) == 4 else (400.0, 400.0)


def definition(svg: HtmlElement, id_: str) -> str:
    """SVG that is kept once in a deck, out of sight: slides show it through ``<use>``."""
    inner = "".join(
        etree.tostring(child, encoding="unicode", with_tail=False)
        for child in svg
        if isinstance(child.tag, str) and child.tag not in ("title", "desc")
    )
    # Its arrows have names of their own, and two lessons of a deck may show the same picture.
    inner = _NAMED.sub(rf"\g<0>{id_}-", inner)
    return (
        f'<svg class="ck-picture-svg ck-kept" width="0" height="0" aria-hidden="true" focusable="false">'
        f'<g id="{id_}">{inner}</g></svg>'
    )


def shown(id_: str, title: str, svg: HtmlElement) -> Iterator[str]:
    """HTML of each part of a picture, beside the whole when there are several."""
    width, height = size(svg)
    shares = parts(svg)
    for rank, (top, tall) in enumerate(shares, 1):
        name = title if len(shares) == 1 else f"{title} ({rank}/{len(shares)})"
        large = (
            f'<svg class="ck-part" viewBox="0 {top:g} {width:g} {tall:g}" width="{width * SCALE:g}" '
            f'height="{tall * SCALE:g}" role="img" aria-label="{_attribute(name)}"><use href="#{id_}"/></svg>'
        )
        small = (
            f'<svg class="ck-whole" viewBox="-4 -4 {width + 8:g} {height + 8:g}" aria-hidden="true" focusable="false">'
            f'<use href="#{id_}"/>'
            f'<rect class="ck-frame" x="-2" y="{top:g}" width="{width + 4:g}" height="{tall:g}"/></svg>'
        )
        yield f'<div class="ck-view">{small if len(shares) > 1 else ""}{large}</div>'


def caption(figure: HtmlElement) -> str:
    """Words of the caption."""
    found = figure.find("figcaption")
    return words(found) if found is not None else ""


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;")


def _gaps(spans: list[tuple[float, float]], height: float) -> list[float]:
    """Where a horizontal cut meets no shape and no word: the middle of each free band."""
    free: list[float] = []
    reached = 0.0
    for top, bottom in [*spans, (height, height)]:
        if top - reached >= 2:
            free.append((reached + top) / 2)
        reached = max(reached, bottom)
    return free


def _spans(element: HtmlElement, moved: float) -> list[tuple[float, float]]:
    """Top and bottom of each shape and word."""
    found: list[tuple[float, float]] = []
    for child in element:
        if not isinstance(child.tag, str) or child.tag in ("defs", "title", "desc", "marker"):
            continue
        match = _MOVED.search(child.get("transform") or "")
        down = moved + (float(match.group("y")) if match else 0.0)
        if any(name in (child.get("class") or "") for name in _LINES):
            continue
        span = _span(child)
        if span is not None:
            found.append((span[0] + down, span[1] + down))
        found += _spans(child, down)
    return found


def _span(shape: HtmlElement) -> tuple[float, float] | None:
    def number(name: str) -> float:
        return float(shape.get(name) or 0)

    if shape.tag in ("rect", "image", "use"):
        return number("y"), number("y") + number("height")
    if shape.tag == "text":
        tall = float(shape.get("font-size") or 15)
        lines = shape.findall("tspan")
        last = float(lines[-1].get("y") or number("y")) if lines else number("y")
        return number("y") - tall, max(last, number("y")) + tall / 3
    if shape.tag in ("circle", "ellipse"):
        tall = number("r") or number("ry")
        return number("cy") - tall, number("cy") + tall
    if shape.tag == "line":
        return None
    if shape.tag in ("polygon", "polyline"):
        ys = [float(n) for n in _NUMBER.findall(shape.get("points") or "")][1::2]
        return (min(ys), max(ys)) if ys else None
    if shape.tag == "path":
        return _path_span(shape.get("d") or "")
    return None


def _path_span(path: str) -> tuple[float, float] | None:
    """Top and bottom of a path; small pieces of it are relative, and the drawings keep those within their icon."""
    y, ys = 0.0, []
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        values = [float(n) for n in _NUMBER.findall(numbers)]
        pairs = values[1::2]
        if command in "MLTQCS" and pairs:
            ys += pairs
            y = pairs[-1]
        elif command in "mltqcs" and pairs:
            # Each pair of a curve starts from the same point; of lines, from the last one.
            for value in pairs:
                ys.append(y + value)
                if command in "mlt":
                    y += value
            if command in "qcs":
                y += pairs[-1]
        elif command == "V" and values:
            ys += values
            y = values[-1]
        elif command == "v":
            for value in values:
                y += value
                ys.append(y)
        elif command == "A" and len(values) >= 7:
            y = values[6]
            ys.append(y)
        elif command == "a" and len(values) >= 7:
            y += values[6]
            ys.append(y)
    return (min(ys), max(ys)) if ys else None
