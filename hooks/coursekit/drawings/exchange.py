"""Who sends what to whom, in time: one column an actor, one arrow a step."""

from __future__ import annotations

from ..model.pictures import Picture
from ..model.portal import Exchange, Step
from ..model.whole import Course
from ..queries import expand
from . import ink

TOP = 52
"""Height of the names of the actors."""

MARGIN = 6


def caption(course: Course, exchange: Exchange) -> Picture:
    """Its title, and each step as a sentence."""
    lines = []
    for step in exchange.steps:
        by, to = (_name(course, exchange, role) for role in (step.by, step.to))
        who = f"{by}, pour {to}" if step.by != step.to else by
        note = f" ({step.note})" if step.note else ""
        lines.append(f"{who[:1].upper()}{who[1:]} : {step.text}{note}.")
    return Picture(id=exchange.id, title=exchange.title, lines=tuple(lines), facts=())


def draw(course: Course, exchange: Exchange) -> str:
    """SVG of ``exchange``."""
    count = len(exchange.actors)
    column = ink.WIDTH / count
    centres = {role: column * (rank + 0.5) for rank, role in enumerate(exchange.actors)}
    parts: list[str] = []
    y = float(TOP + 8)
    for step in exchange.steps:
        drawn, y = _step(exchange.id, centres, _said(course, step), y)
        parts += drawn
    bottom = y + 4
    lines = [ink.line(x, TOP, x, bottom) for x in centres.values()]
    heads: list[str] = []
    for role, x in centres.items():
        heads.append(ink.box(x - column / 2 + 3, 4, column - 6, TOP - 6, "p-box-quiet"))
        label = ink.wrapped(_name(course, exchange, role), column - 10)
        base = 4 + (TOP - 6) / 2 + 5 - (len(label) - 1) * 8.5
        heads += [ink.words(x, base + 17 * rank, text, kind="p-text-strong") for rank, text in enumerate(label)]
    summary = " ".join(caption(course, exchange).lines[:2])
    return ink.frame(exchange.id, round(bottom + 6), exchange.title, summary, [*lines, *heads, *parts])


def _step(id_: str, centres: dict[str, float], step: Step, y: float) -> tuple[list[str], float]:
    """Strokes of a step that begins at ``y``, and where the next one begins."""
    start, end = centres[step.by], centres[step.to]
    middle = (start + end) / 2
    parts: list[str] = []
    texts = [(text, "p-text-strong") for text in ink.wrapped(step.text, ink.WIDTH - 2 * MARGIN)]
    texts += [(text, "p-text") for text in ink.wrapped(step.note, ink.WIDTH - 2 * MARGIN)] if step.note else []
    for text, kind in texts:
        width = len(text) * ink.CHARACTER * ink.SIZE + 2 * MARGIN
        centre = min(max(middle, width / 2 + 2), ink.WIDTH - width / 2 - 2)
        parts.append(ink.ground(centre - width / 2, y, width, ink.LINE + 1))
        parts.append(ink.words(centre, y + 15, text, kind=kind))
        y += ink.LINE
    y += 8
    if step.by == step.to:
        parts.append(
            ink.arrow(
                id_, f"{start:g},{y - 4:g} {start + 22:g},{y - 4:g} {start + 22:g},{y + 8:g} {start + 2:g},{y + 8:g}"
            )
        )
        y += 8
    else:
        gap = 3 if end > start else -3
        parts.append(ink.arrow(id_, f"{start:g},{y:g} {end - gap:g},{y:g}", dashed=step.dashed))
    return parts, y + 14


def _said(course: Course, step: Step) -> Step:
    """The step with its facts: their words, not their names, take room in the drawing."""
    note = expand(course, step.note) if step.note else None
    return step.model_copy(update={"text": expand(course, step.text), "note": note})


def _name(course: Course, exchange: Exchange, role: str) -> str:
    works = any(actor in ("project-manager", "owner") for actor in exchange.actors)
    return course.portal.role(role, works=works)
