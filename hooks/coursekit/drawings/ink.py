"""Strokes that every generated drawing is made of: boxes, arrows, lines of text, in the frame of a phone.

Colours are classes of ``web/styles/pictures.css``; the attributes beside them hold where that style is missing.
"""

from __future__ import annotations

import html
import textwrap

WIDTH = 400
SIZE, LINE = 15, 19
"""Size of a text and height of its line, in units of the frame."""

CHARACTER = 0.56
"""Width of a character, for a text of size 1: that of most sans-serif faces."""


def frame(id_: str, height: int, title: str, summary: str, parts: list[str]) -> str:
    """The whole drawing."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-labelledby="{id_}-title {id_}-desc" class="ck-picture-svg">'
        f'<title id="{id_}-title">{html.escape(title, quote=False)}</title>'
        f'<desc id="{id_}-desc">{html.escape(summary, quote=False)}</desc>'
        f'<defs><marker id="{id_}-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
        f'orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" class="p-arrow" fill="currentColor"/></marker></defs>'
    )
    return f"{head}{''.join(parts)}</svg>"


def wrapped(text: str, width: float) -> list[str]:
    """Lines of ``text`` that fit in ``width`` units; words are never cut."""
    return textwrap.wrap(text, max(1, int(width / (CHARACTER * SIZE))), break_long_words=False) or [""]


def box(x: float, y: float, width: float, height: float, kind: str = "p-box") -> str:
    """A box of one kind: ``p-box``, ``p-box-strong``, ``p-box-quiet``."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" class="{kind}" '
        'fill="none" stroke="currentColor"/>'
    )


def ground(x: float, y: float, width: float, height: float) -> str:
    """What hides a line behind a text."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" class="p-ground" fill="none"/>'


def words(x: float, y: float, text: str, *, kind: str = "p-text") -> str:
    """One line of text, centred on ``x``; ``y`` is its base line."""
    weight = ' font-weight="700"' if "strong" in kind and kind != "p-text-on-strong" else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{SIZE}" text-anchor="middle" class="{kind}"{weight} '
        f'fill="currentColor">{html.escape(text, quote=False)}</text>'
    )


def arrow(id_: str, points: str, *, dashed: bool = False) -> str:
    """A line that ends in a head; ``points`` as « x,y x,y »."""
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    return (
        f'<polyline points="{points}" class="{"p-line-dashed" if dashed else "p-line"}" fill="none" '
        f'stroke="currentColor"{dash} marker-end="url(#{id_}-head)"/>'
    )


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    """A dashed line without a head."""
    return (
        f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" class="p-line-dashed" stroke="currentColor" '
        'stroke-dasharray="2 4"/>'
    )
