"""Draws: by objective, the same for the same seed, here and in the browser."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.chance import chance, shuffled
from coursekit.draw import draw

POOLS = st.lists(
    st.tuples(st.from_regex(r"[a-z][0-9]{1,3}", fullmatch=True), st.sampled_from(["voir", "faire", "juger", "dire"])),
    unique_by=lambda item: item[0],
    max_size=40,
)
SEEDS = st.text(max_size=6)


@pytest.fixture(scope="module")
def known(project_root):
    """Draws that both languages must make: tests/web/draw.test.js reads the same file."""
    return json.loads((project_root / "tests" / "data" / "draws.json").read_text("utf-8"))


def test_the_numbers_of_a_seed_are_those_that_the_browser_has(known):
    for seed, numbers in known["chance"].items():
        following = chance(seed)

        assert numbers == [round(following() * 4294967296) for _ in numbers]


def test_a_draw_is_the_one_that_the_browser_makes(known):
    pool = [tuple(item) for item in known["pool"]]
    assert len(known["draws"]) > 20

    for case in known["draws"]:
        assert case["drawn"] == draw(pool, case["seed"], case["count"], case["perObjective"])


@given(POOLS, SEEDS, st.integers(1, 30), st.integers(1, 4))
def test_every_objective_gives_its_share_and_the_count_is_kept(pool, seed, count, per_objective):
    objectives = dict(pool)
    written = Counter(objectives.values())
    drawn = draw(pool, seed, count, per_objective)
    by_objective = Counter(objectives[id_] for id_ in drawn)
    owed = sum(min(per_objective, number) for number in written.values())

    assert len(set(drawn)) == len(drawn) == min(len(pool), max(count, owed))
    assert all(by_objective[objective] >= min(per_objective, number) for objective, number in written.items())


@given(POOLS, SEEDS, st.integers(1, 30), st.integers(1, 4), st.randoms())
def test_a_draw_does_not_depend_on_the_order_of_the_files(pool, seed, count, per_objective, order):
    moved = list(pool)
    order.shuffle(moved)

    assert set(draw(pool, seed, count, per_objective)) == set(draw(moved, seed, count, per_objective))


@given(POOLS, SEEDS, st.integers(1, 30), st.integers(1, 4))
def test_what_the_objectives_owe_being_given_the_rest_is_shared_evenly(pool, seed, count, per_objective):
    written = Counter(dict(pool).values())
    drawn = Counter(dict(pool)[id_] for id_ in draw(pool, seed, count, per_objective))
    # Only an objective that has nothing left may have been given fewer than another one, by more than one turn.
    open_ones = [drawn[objective] for objective, number in written.items() if drawn[objective] < number]

    assert not open_ones or max(drawn.values()) - min(open_ones) <= 1


def test_another_seed_is_another_draw():
    pool = [(f"q-{number:02}", f"o-{number % 4}") for number in range(60)]

    assert len({tuple(draw(pool, str(seed), 12, 1)) for seed in range(50)}) == 50


def test_over_many_seeds_every_question_is_drawn_about_as_often():
    pool = [(f"q-{number:02}", f"o-{number % 3}") for number in range(30)]
    times = Counter(id_ for seed in range(3000) for id_ in draw(pool, str(seed), 12, 1))

    # 12 of 30, 3000 times: 1200 each; five standard deviations are some 135.
    assert all(abs(times[id_] - 1200) < 135 for id_, _ in pool)


@given(st.lists(st.integers(), max_size=30), SEEDS)
def test_a_shuffle_loses_nothing(things, seed):
    assert sorted(things) == sorted(shuffled(things, seed))
