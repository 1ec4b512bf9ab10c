"""What fits on a slide: heights are estimated here, and a browser test measures every slide of every deck."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .base import LETTER, LINE, ROOM_WIDTH
from .markup import length

GAP = 14
"""Between two blocks."""

BULLET = 52
"""What the number of a step takes, left of its words."""

CELL = 24
"""Top and bottom of a cell."""


@dataclass(frozen=True)
class Block:
    """Something to show whole, or piece by piece over several slides."""

    pieces: tuple[tuple[str, float], ...]
    """HTML and height of each piece that cannot be cut."""
    open: str = ""
    """HTML before the pieces, with ``{start}`` for the rank of the first one."""
    close: str = ""
    overhead: float = GAP
    """Height of what stands around the pieces: the head of a table."""
    notes: str = ""
    """HTML of what it leaves out."""
    instruction: bool = False
    """Says what an exercise asks."""
    leads: bool = False
    """Introduces what follows: it does not stay alone at the foot of a slide."""


def lines(letters: int, width: float, letter: float = LETTER) -> int:
    """Lines that ``letters`` take in ``width``; a line loses a few letters where a word does not fit."""
    room = width / letter
    return 1 if letters <= room else math.ceil(letters * 1.1 / room)


def text_height(text: str, width: float = ROOM_WIDTH) -> float:
    """Height of a paragraph of HTML."""
    return lines(length(text), width) * LINE


@dataclass(frozen=True)
class Packed:
    """What goes on one slide."""

    body: str
    notes: str
    sparse: bool
    """It leaves room enough to be written larger."""


LARGER = 1.62
"""How much more height the same words take when they are written larger (``ck-slide--large``)."""


def pack(blocks: Sequence[Block], height: float) -> Iterator[Packed]:
    """Share blocks out over slides of that height; a last one without body may hold notes only."""
    shown: list[str] = []
    notes: list[str] = []
    used = 0.0
    for rank, block in enumerate(blocks):
        if not block.pieces:
            notes.append(block.notes)
            continue
        following = next((later for later in blocks[rank + 1 :] if later.pieces), None)
        needed = block.overhead + block.pieces[0][1]
        if block.leads and following is not None:
            needed += following.overhead + following.pieces[0][1]
        if shown and used + needed > height:
            yield Packed("".join(shown), "".join(notes), used * LARGER <= height)
            shown, notes, used = [], [], 0.0
        start = 0
        while start < len(block.pieces):
            end, size = start, block.overhead
            while end < len(block.pieces) and (end == start or used + size + block.pieces[end][1] <= height):
                size += block.pieces[end][1]
                end += 1
            # One piece alone on the last slide is read badly: it takes its neighbour along.
            if end == len(block.pieces) - 1 and end - start > 2 and used + size <= height:
                size -= block.pieces[end - 1][1]
                end -= 1
            inner = "".join(piece for piece, _ in block.pieces[start:end])
            shown.append(block.open.replace("{start}", str(start + 1)) + inner + block.close)
            used += size
            start = end
            if start < len(block.pieces):
                yield Packed("".join(shown), "".join(notes), used * LARGER <= height)
                shown, notes, used = [], [], 0.0
        notes.append(block.notes)
    if shown or any(notes):
        yield Packed("".join(shown), "".join(notes), used * LARGER <= height)
