"""The day at a distance: shorter stretches with a pause between, and who shares the screen when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .exercises import Exercise, exercises
from .model.course import Break, Slot
from .model.lessons import Lesson
from .model.remote import RemoteFile
from .model.whole import Course

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Part:
    """A slot of the day, or some of its lessons."""

    title: str
    minutes: int
    lessons: tuple[Lesson, ...]


@dataclass(frozen=True)
class Block:
    """A stretch without a pause, and the pause that follows it."""

    number: int
    """From 1, over the day."""
    sequence: str
    parts: tuple[Part, ...]
    passed: int
    """Minutes since the beginning of the day, pauses included."""
    pause: int
    """Minutes of the pause that follows; 0 at the end of the day."""
    pause_title: str | None
    """Its name in the plan of the day; None for a pause that the distance adds."""

    @property
    def minutes(self) -> int:
        """Net minutes."""
        return sum(part.minutes for part in self.parts)

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """Its lessons, in order."""
        return tuple(lesson for part in self.parts for lesson in part.lessons)


@dataclass(frozen=True)
class Activity:
    """An exercise done in class, and who works with whom for each size of group."""

    lesson: Lesson
    exercise: Exercise
    together: bool
    """True: one shares and all look; False: in rooms of two or three."""
    rooms: dict[int, tuple[tuple[str, ...], ...]]
    """By size of group, the rooms; the first letter of each shares the screen."""


def blocks(course: Course, remote: RemoteFile) -> tuple[Block, ...]:
    """The day cut into stretches of at most the fact's minutes, as even as can be."""
    longest = int(course.facts[remote.facts.block].number or 0)
    added = int(course.facts[remote.facts.pause].number or 0)
    found: list[Block] = []
    passed = 0
    runs = list(_runs(course, longest))
    for rank, (sequence, units, pause) in enumerate(runs):
        cuts = even_cuts([unit.minutes for unit in units], longest)
        for number, (start, end) in enumerate(cuts, start=1):
            last = number == len(cuts)
            ends = last and rank == len(runs) - 1
            told = pause if last else None
            minutes = 0 if ends else told.minutes if told else added
            parts = tuple(units[start:end])
            found.append(Block(len(found) + 1, sequence, parts, passed, minutes, told.title if told else None))
            passed += found[-1].minutes + minutes
    return tuple(found)


def _runs(course: Course, longest: int) -> Iterator[tuple[str, list[Part], Break | None]]:
    """What stands between two breaks of the plan, or two half-days: never put together in one block."""
    pauses = {pause.after: pause for pause in course.plan.breaks}
    waiting: list[Part] = []
    slots = course.plan.slots
    for rank, slot in enumerate(slots):
        waiting += _parts(course, slot, longest)
        following = slots[rank + 1].sequence if rank + 1 < len(slots) else None
        if slot.id in pauses or following != slot.sequence:
            yield slot.sequence, waiting, pauses.get(slot.id)
            waiting = []


def _parts(course: Course, slot: Slot, longest: int) -> list[Part]:
    lessons = tuple(lesson for id_ in slot.lessons if (lesson := course.lesson(id_)) is not None)
    whole = sum(lesson.minutes for lesson in lessons) == slot.minutes
    if slot.minutes <= longest or not whole:
        return [Part(slot.title, slot.minutes, lessons)]
    return [Part(lesson.meta.title, lesson.minutes, (lesson,)) for lesson in lessons]


def even_cuts(minutes: Sequence[int], longest: int) -> list[tuple[int, int]]:
    """Cut ``minutes`` into the fewest stretches within ``longest``, then the most even; (start, end) of each.

    One that is longer than ``longest`` by itself stands alone.
    """
    best: list[tuple[int, int, list[tuple[int, int]]]] = [(0, 0, [])]
    for end in range(1, len(minutes) + 1):
        found = []
        for start in range(end):
            total = sum(minutes[start:end])
            if total <= longest or end - start == 1:
                count, squares, cuts = best[start]
                found.append((count + 1, squares + total**2, [*cuts, (start, end)]))
        best.append(min(found))
    return best[-1][2]


def activities(course: Course, remote: RemoteFile) -> tuple[Activity, ...]:
    """Every exercise done in class: the first of a lesson together, the next ones in rooms."""
    listed = [
        (lesson, exercise, rank == 0)
        for lesson in course.lessons
        for rank, exercise in enumerate(one for one in exercises(lesson) if not one.at_home)
    ]
    rotations = {size: rotation(size, [together for _, _, together in listed]) for size in remote.sizes}
    return tuple(
        Activity(lesson, exercise, together, {size: turns[rank] for size, turns in rotations.items()})
        for rank, (lesson, exercise, together) in enumerate(listed)
    )


def rotation(size: int, together: Sequence[bool]) -> list[tuple[tuple[str, ...], ...]]:
    """For each activity, its rooms; the first of a room shares, so that nobody shares much more than another."""
    shared = dict.fromkeys(_LETTERS[:size], 0)
    latest = dict.fromkeys(shared, -1)
    turns: list[tuple[tuple[str, ...], ...]] = []
    split = 0
    for rank, all_at_once in enumerate(together):
        groups = (tuple(shared),) if all_at_once else rooms(size, split)
        split += not all_at_once
        turn = []
        for group in groups:
            who = min(group, key=lambda one: (shared[one], latest[one], one))
            shared[who] += 1
            latest[who] = rank
            turn.append((who, *(one for one in group if one != who)))
        turns.append(tuple(turn))
    return turns


def rooms(size: int, turn: int) -> tuple[tuple[str, ...], ...]:
    """Pairs that change at each turn until everybody has met everybody; who is left joins one of them."""
    names: list[str | None] = [*_LETTERS[:size], *([None] if size % 2 else [])]
    # One stands still, the others go round: each pair comes once.
    moving = names[1:]
    shift = turn % len(moving)
    circle = [names[0], *moving[shift:], *moving[:shift]]
    pairs = [(circle[rank], circle[-1 - rank]) for rank in range(len(circle) // 2)]
    found = [tuple(sorted(one for one in pair if one is not None)) for pair in pairs]
    alone = [group for group in found if len(group) == 1]
    whole = sorted(group for group in found if len(group) > 1)
    if alone and whole:
        place = turn % len(whole)
        whole[place] = tuple(sorted((*whole[place], *alone[0])))
    return tuple(whole or alone)
