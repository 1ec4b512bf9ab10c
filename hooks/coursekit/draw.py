"""Questions drawn by objective: seeded, so that a draw can be made again here, on paper and in a browser.

``web/quiz/model/draw.js`` is its twin; ``tests/data/draws.json`` holds both to the same draws.
"""

from __future__ import annotations

from collections.abc import Iterable

from .chance import shuffled


def draw(pool: Iterable[tuple[str, str]], seed: str, count: int, per_objective: int) -> list[str]:
    """Return ids drawn from ``pool``, whose items are (question id, objective id), in the order of the pool.

    Each objective gives ``per_objective`` questions, or all it has. The rest, up to ``count``, is taken from the
    objectives in turn. More than ``count`` are drawn when the objectives alone ask for more.
    """
    pool = list(pool)
    waiting: dict[str, list[str]] = {}
    # Neither the order of the files nor that of the lessons may change a draw.
    for id_, objective in sorted(pool):
        waiting.setdefault(objective, []).append(id_)
    waiting = {objective: shuffled(ids, f"{seed}/{objective}") for objective, ids in waiting.items()}
    drawn = {id_ for ids in waiting.values() for id_ in ids[:per_objective]}
    turn = [ids[per_objective:] for _, ids in shuffled(sorted(waiting.items()), seed)]
    while len(drawn) < count and any(turn):
        for ids in turn:
            if ids and len(drawn) < count:
                drawn.add(ids.pop(0))
    return [id_ for id_, _ in pool if id_ in drawn]
