"""The life of an invoice, from the table of statuses: its way down, and what may send it back."""

from __future__ import annotations

from ..model.pictures import Picture
from ..model.portal import Status
from ..model.whole import Course
from ..queries import expand
from ..texts import word
from . import ink

ID = "invoice-life"
LEFT, RIGHT, ROW, GAP = 176, 178, 44, 18
"""Widths of the two columns, height of a box, space below it."""

X_RIGHT = ink.WIDTH - RIGHT - 4


def caption(course: Course) -> Picture:
    """Its title, and each way from a status to another as a sentence."""
    shown = {status.id for status in (*_lane(course, "main"), *_lane(course, "return"))}
    lines = []
    for one in course.portal.transitions:
        if one.to in shown and (one.before is None or one.before in shown):
            start = _said(course, one.before) if one.before else word("life", "start")
            lines.append(f"{start} → {_said(course, one.to)} : {course.portal.role(one.by)}, {one.action}.")
    return Picture(id=ID, title=word("life", "title"), lines=tuple(lines), facts=())


def draw(course: Course) -> str:
    """SVG of the main statuses downwards, the optional ones together, the returns beside the status they come from."""
    main, optional = _lane(course, "main"), _lane(course, "optional")
    parts: list[str] = []
    y, tops = 6.0, dict[str, float]()
    for rank, status in enumerate(main):
        last = rank == len(main) - 1
        if last and optional:
            y = _together(parts, optional, y)
        tops[status.id] = y
        _box(parts, y, status, strong=last)
        if not last:
            parts.append(ink.arrow(ID, f"{4 + LEFT / 2:g},{y + ROW:g} {4 + LEFT / 2:g},{y + ROW + GAP - 1:g}"))
        y += ROW + GAP
    bottom = max(y, _returns(course, parts, tops))
    summary = word("life", "summary")
    return ink.frame(ID, round(bottom), word("life", "title"), summary, parts)


def _together(parts: list[str], optional: list[Status], y: float) -> float:
    """One quiet box for the statuses that a client may skip; return where the next box begins."""
    lines = [word("life", "optional"), *(status.label for status in optional)]
    fitted = [text for line in lines for text in ink.wrapped(line, LEFT - 12)]
    height = len(fitted) * ink.LINE + 12
    parts.append(ink.box(4, y, LEFT, height, "p-box-quiet"))
    for rank, text in enumerate(fitted):
        kind = "p-text-strong" if rank == 0 else "p-text"
        parts.append(ink.words(4 + LEFT / 2, y + 19 + rank * ink.LINE, text, kind=kind))
    parts.append(ink.arrow(ID, f"{4 + LEFT / 2:g},{y + height:g} {4 + LEFT / 2:g},{y + height + GAP - 1:g}"))
    return y + height + GAP


def _returns(course: Course, parts: list[str], tops: dict[str, float]) -> float:
    """The returns in the right column, in the order of the table; return where they end."""
    bottom = 0.0
    below: dict[str, float] = {}
    for status in _lane(course, "return"):
        come = next((t.before for t in course.portal.transitions if t.to == status.id and t.before in tops), None)
        if come is None:
            continue
        y = below.get(come, max(6.0, tops[come] - 2 * (ROW + GAP)))
        told = ink.wrapped(expand(course, status.supplier), RIGHT - 14)
        height = 32 + len(told) * ink.LINE
        parts.append(ink.box(X_RIGHT, y, RIGHT, height, "p-box"))
        parts.append(ink.words(X_RIGHT + RIGHT / 2, y + 20, f"« {status.label} »", kind="p-text-strong"))
        for rank, text in enumerate(told):
            parts.append(ink.words(X_RIGHT + RIGHT / 2, y + 39 + rank * ink.LINE, text))
        edge, turn = 4 + LEFT, 4 + LEFT + 18
        middle, level = y + height / 2, tops[come] + ROW / 2
        back = any(t.before == status.id and not _ends(course, t.to) for t in course.portal.transitions)
        parts.append(
            ink.arrow(ID, f"{edge:g},{level:g} {turn:g},{level:g} {turn:g},{middle:g} {X_RIGHT - 2:g},{middle:g}")
        )
        if back:
            under, side, down = y + height - 8, turn + 10, level + 8
            way = f"{X_RIGHT:g},{under:g} {side:g},{under:g} {side:g},{down:g} {edge + 2:g},{down:g}"
            parts.append(ink.arrow(ID, way, dashed=True))
        below[come] = y + height + 12
        bottom = max(bottom, y + height + 8)
    return bottom


def _ends(course: Course, id_: str) -> bool:
    status = course.portal.status(id_)
    return status is not None and status.final


def _box(parts: list[str], y: float, status: Status, *, strong: bool) -> None:
    parts.append(ink.box(4, y, LEFT, ROW, "p-box-strong" if strong else "p-box"))
    kind = "p-text-on-strong" if strong else "p-text-strong"
    lines = ink.wrapped(status.label, LEFT - 12)
    base = y + ROW / 2 + 5 - (len(lines) - 1) * ink.LINE / 2
    parts.extend(ink.words(4 + LEFT / 2, base + rank * ink.LINE, line, kind=kind) for rank, line in enumerate(lines))


def _lane(course: Course, lane: str) -> list[Status]:
    return [status for status in course.portal.statuses if status.family == "simple" and status.lane == lane]


def _said(course: Course, id_: str) -> str:
    status = course.portal.status(id_)
    return f"« {status.label} »" if status is not None else id_
