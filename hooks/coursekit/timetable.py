"""The timed plan of a session: its start, its breaks and the minutes of the plan give every hour.

Nothing here is typed twice: move the start, and all follows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from .model.course import Break, Slot
from .model.sessions import HalfDay, Session, minute_of
from .model.whole import Course
from .texts import word

Kind = Literal["slot", "lesson", "break", "signature"]


@dataclass(frozen=True)
class Row:
    """One line of the plan; hours are minutes after midnight of its half-day's date."""

    id: str
    kind: Kind
    """``slot`` is a moment without lesson, ``signature`` the end of a half-day, which takes no minute."""
    title: str
    start: int
    end: int
    theory: int
    sequence: str
    """Empty for a break and a signature."""

    @property
    def minutes(self) -> int:
        """Whole duration."""
        return self.end - self.start

    @property
    def practice(self) -> int:
        """What theory leaves; a break and a signature teach nothing."""
        return self.minutes - self.theory if self.sequence else 0


@dataclass(frozen=True)
class HalfDayPlan:
    """A half-day with its hours."""

    number: int
    """Its rank in the session, from 1."""
    date: dt.date
    start: int
    rows: tuple[Row, ...]
    lunch: int | None
    """Minutes before the next half-day, when it is on the same date."""

    @property
    def end(self) -> int:
        """When its last row ends."""
        return self.rows[-1].end

    @property
    def minutes(self) -> int:
        """Net minutes: those that are taught."""
        return sum(row.minutes for row in self.rows if row.sequence)

    @property
    def theory(self) -> int:
        """Minutes of theory."""
        return sum(row.theory for row in self.rows)

    @property
    def pauses(self) -> int:
        """Minutes of its breaks."""
        return sum(row.minutes for row in self.rows if row.kind == "break")


def timetable(course: Course, session: Session) -> tuple[HalfDayPlan, ...]:
    """The plan of ``session``, half-day by half-day.

    A session that the checks refuse still gets one: they are asked of it.
    """
    plans: list[HalfDayPlan] = []
    halves = session.half_days
    for rank, (half, slots) in enumerate(zip(halves, shared(course, session), strict=True)):
        start = minute_of(half.start)
        rows = tuple(_rows(course, half, slots, start, rank + 1))
        after = halves[rank + 1] if rank + 1 < len(halves) else None
        same_date = after is not None and after.date == half.date
        lunch = minute_of(after.start) - rows[-1].end if after is not None and same_date else None
        plans.append(HalfDayPlan(rank + 1, half.date, start, rows, lunch))
    return tuple(plans)


def shared(course: Course, session: Session) -> list[tuple[Slot, ...]]:
    """The moments of the plan that each half-day holds: from where the one before stopped, until its own last."""
    slots = course.plan.slots
    found: list[tuple[Slot, ...]] = []
    taken = 0
    for half in session.half_days:
        last = next((rank for rank, slot in enumerate(slots) if slot.id == half.until), -1) + 1
        found.append(slots[taken:last])
        taken = max(taken, last)
    return found


def plan_holds(course: Course) -> bool:
    """True when the minutes of the plan add up: hours that are computed from it then mean something."""
    slots = course.plan.slots
    whole = sum(slot.minutes for slot in slots) == course.identity.minutes
    return whole and all(sum(part[3] for part in _parts(course, slot)) == slot.minutes for slot in slots)


def breaks_of(course: Course, half: HalfDay, slots: Sequence[Slot]) -> tuple[Break, ...]:
    """The breaks of a half-day: its own, else those of the plan, less one that nothing would follow."""
    if half.breaks is not None:
        return half.breaks
    inside = {slot.id for slot in slots[:-1]}
    return tuple(pause for pause in course.plan.breaks if pause.after in inside)


def _rows(course: Course, half: HalfDay, slots: Sequence[Slot], start: int, number: int) -> Iterator[Row]:
    breaks = breaks_of(course, half, slots)
    now = start
    for slot in slots:
        parts = list(_parts(course, slot))
        for rank, (kind, id_, title, minutes, theory) in enumerate(parts):
            yield Row(id_, kind, title, now, now + minutes, theory, slot.sequence)
            now += minutes
            ends = {id_, slot.id} if rank == len(parts) - 1 else {id_}
            for pause in breaks:
                if pause.after in ends:
                    yield Row(f"break-{pause.after}", "break", pause.title, now, now + pause.minutes, 0, "")
                    now += pause.minutes
    yield Row(f"signature-{number}", "signature", word("session", "signature"), now, now, 0, "")


def _parts(course: Course, slot: Slot) -> Iterator[tuple[Kind, str, str, int, int]]:
    """Kind, id, title, minutes and theory of what a moment is made of: its lessons, else itself."""
    if not slot.lessons:
        yield "slot", slot.id, slot.title, slot.minutes, slot.theory_minutes
        return
    written = [lesson for id_ in slot.lessons if (lesson := course.lesson(id_)) is not None]
    unwritten = len(slot.lessons) - len(written)
    # Those that have no page yet share what the others leave.
    minutes = _even(slot.minutes - sum(lesson.minutes for lesson in written), unwritten)
    theory = _even(slot.theory_minutes - sum(lesson.meta.theory_minutes for lesson in written), unwritten)
    for id_ in slot.lessons:
        lesson = course.lesson(id_)
        if lesson is not None:
            yield "lesson", id_, lesson.meta.title, lesson.minutes, lesson.meta.theory_minutes
        else:
            planned = course.plan.planned_lesson(id_)
            yield "lesson", id_, planned.title if planned else id_, minutes.pop(0), theory.pop(0)


def _even(total: int, parts: int) -> list[int]:
    """``total`` in whole parts that differ by one at most."""
    whole, rest = divmod(max(total, 0), parts) if parts else (0, 0)
    return [whole + (rank < rest) for rank in range(parts)]
