"""Chance that can be repeated: the same seed gives the same draw here, in the browser, and next year.

``web/quiz/model/chance.js`` is its twin, number for number; ``tests/data/draws.json`` holds both to it.
FNV-1a (Fowler, Noll, Vo) turns the seed into 32 bits; mulberry32 (Ettinger) makes the numbers that follow. Both are in
the public domain, and small enough to be the same in two languages; nothing here protects a secret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

_MASK = 0xFFFFFFFF
_FNV_OFFSET, _FNV_PRIME = 0x811C9DC5, 0x01000193
_STEP = 0x6D2B79F5


def chance(seed: str) -> Callable[[], float]:
    """Return a function whose calls give numbers in [0, 1), always the same ones for ``seed``."""
    state = _FNV_OFFSET
    for byte in seed.encode():
        state = ((state ^ byte) * _FNV_PRIME) & _MASK

    def draw() -> float:
        nonlocal state
        state = (state + _STEP) & _MASK
        value = ((state ^ state >> 15) * (state | 1)) & _MASK
        value ^= (value + ((value ^ value >> 7) * (value | 61) & _MASK)) & _MASK
        return float((value ^ value >> 14) & _MASK) / 4294967296.0

    return draw


def shuffled(things: Iterable[T], seed: str) -> list[T]:
    """``things`` in an order that depends on ``seed`` alone (Fisher-Yates)."""
    mixed, draw = list(things), chance(seed)
    for last in range(len(mixed) - 1, 0, -1):
        other = int(draw() * (last + 1))
        mixed[last], mixed[other] = mixed[other], mixed[last]
    return mixed
