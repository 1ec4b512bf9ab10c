"""The day at a distance: blocks that end with a pause, and a screen that goes round."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.exercises import exercises
from coursekit.load import read_course
from coursekit.model.offers import RemoteActivity
from coursekit.pages import generate
from coursekit.remote_day import activities, blocks, even_cuts, rooms, rotation

PAGES = ("a-distance.md", "a-distance-test.md", "formateur/a-distance.md")

REMOTE = """\
sizes: [3, 4]
facts: {test: repair-delay, opening: repair-delay, block: bike-block, pause: bike-pause, interaction: repair-delay}
hidden: [une clé d'antivol]
productions:
  - id: bike-sheet
    sequence: sequence-1
    lesson: velo-crevaison
    exercise: exercice-1
    hand_in: La roue.
    look_at: Le pneu.
"""
FACTS = """
  - &fact
    id: bike-block
    text: 60 minutes
    number: 60
    statement: Un bloc dure 60 minutes.
    confidence: certain
    source: {title: "Cahier de l'atelier", url: null, date: "2026"}
    read_on: 2026-11-21
    review_by: 2027-11-21
"""


@pytest.fixture(scope="module")
def course(project_root):
    return read_course(project_root, dt.date(2026, 11, 21))[0]


@pytest.fixture
def sample_at_a_distance(sample):
    """The small course, sold at a distance."""
    fact = FACTS.replace("  - &fact\n    id", "  - id")
    facts = sample / "course" / "facts.yml"
    pause = fact.replace("bike-block", "bike-pause").replace("60", "10")
    facts.write_text(facts.read_text("utf-8") + fact + pause, "utf-8")
    (sample / "course" / "remote.yml").write_text(REMOTE, "utf-8")
    return sample


def test_the_whole_day_is_in_the_blocks_each_part_once(course):
    parts = [part for block in blocks(course, course.remote) for part in block.parts]

    assert [slot.title for slot in course.plan.slots] == [part.title for part in parts]
    assert course.identity.minutes == sum(part.minutes for part in parts)
    assert [lesson.id for lesson in course.lessons] == [lesson.id for part in parts for lesson in part.lessons]


def test_no_block_is_longer_than_the_fact_says_and_each_is_followed_by_a_pause(course):
    cut = blocks(course, course.remote)

    assert max(block.minutes for block in cut) <= course.facts["remote-block-longest"].number
    assert all(block.pause > 0 for block in cut[:-1])
    assert cut[-1].pause == 0


def test_the_pauses_of_the_plan_are_kept_and_the_others_last_what_the_fact_says(course):
    cut = blocks(course, course.remote)

    assert [pause.title for pause in course.plan.breaks] == [block.pause_title for block in cut if block.pause_title]
    assert {course.facts["remote-pause-length"].number} == {
        block.pause for block in cut[:-1] if block.pause_title is None
    }


def test_time_goes_on_through_blocks_and_pauses(course):
    cut = blocks(course, course.remote)

    for before, after in itertools.pairwise(cut):
        assert before.passed + before.minutes + before.pause == after.passed


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ([], []),
        ([60], [(0, 1)]),
        ([50, 30], [(0, 1), (1, 2)]),
        # 55 + 15 + 20 + 20 + 10, by hand: three blocks are the fewest, and 55 | 35 | 30 is more even than 55 | 55 | 10.
        ([55, 15, 20, 20, 10], [(0, 1), (1, 3), (3, 5)]),
        # What cannot be cut stands alone.
        ([90, 10], [(0, 1), (1, 2)]),
    ],
)
def test_stretches_are_few_then_even(minutes, expected):
    assert expected == even_cuts(minutes, 60)


@given(st.lists(st.integers(1, 90), max_size=9))
def test_cuts_keep_every_minute_in_order_and_within_the_limit(minutes):
    cuts = even_cuts(minutes, 60)

    assert list(range(len(minutes))) == [rank for start, end in cuts for rank in range(start, end)]
    assert all(sum(minutes[start:end]) <= 60 or end - start == 1 for start, end in cuts)


@given(st.integers(2, 9), st.integers(0, 40))
def test_everybody_is_in_one_room_of_two_or_three(size, turn):
    found = rooms(size, turn)

    assert list("ABCDEFGHI"[:size]) == sorted(one for room in found for one in room)
    assert {len(room) for room in found} <= {2, 3}


@pytest.mark.parametrize("size", range(2, 9))
def test_everybody_has_met_everybody_once_the_pairs_have_gone_round(size):
    turns = size - 1 if size % 2 == 0 else size
    met = {pair for turn in range(turns) for room in rooms(size, turn) for pair in itertools.combinations(room, 2)}

    assert set(itertools.combinations("ABCDEFGHI"[:size], 2)) == met


@given(st.integers(2, 8), st.lists(st.booleans(), min_size=1, max_size=60))
def test_the_screen_goes_round(size, together):
    turns = rotation(size, together)
    shares = Counter(dict.fromkeys("ABCDEFGH"[:size], 0))
    shares.update(room[0] for turn in turns for room in turn)

    assert all(len(turn) == 1 for turn, all_at_once in zip(turns, together, strict=True) if all_at_once)
    assert all(list("ABCDEFGH"[:size]) == sorted("".join(itertools.chain(*turn))) for turn in turns)
    assert max(shares.values()) - min(shares.values()) <= 2


def test_over_the_day_each_learner_shares_as_often_as_the_others_within_one(course):
    done = activities(course, course.remote)

    for size in course.remote.sizes:
        shares = Counter(room[0] for one in done for room in one.rooms[size])
        assert size == len(shares)
        assert max(shares.values()) - min(shares.values()) <= 1


def test_every_exercise_of_the_class_has_its_turn_and_none_of_those_at_home(course):
    expected = [(lesson.id, one.id) for lesson in course.lessons for one in exercises(lesson) if not one.at_home]

    assert expected == [(one.lesson.id, one.exercise.id) for one in activities(course, course.remote)]


def test_a_course_without_a_class_at_a_distance_has_none_of_its_pages(sample):
    course, _ = read_course(sample, dt.date(2026, 11, 21))

    assert not {page.path for page in generate(course)} & set(PAGES)


def test_what_the_organisation_enters_takes_the_place_of_what_is_not_known(course):
    offer = next(offer for offer in course.offers if any(one.kind != "in_person" for one in offer.sheet.modalities))
    entered = {
        "place": "Une salle nommée Olivier",
        "assistance": "Une aide au bout du fil",
        "remote_activities": (RemoteActivity(title="Lire", minutes=20, production="Une note"),),
    }
    modalities = tuple(
        one.model_copy(update=entered) if one.kind != "in_person" else one for one in offer.sheet.modalities
    )
    sold = offer.model_copy(update={"sheet": offer.sheet.model_copy(update={"modalities": modalities})})
    offers = tuple(sold if one is offer else one for one in course.offers)
    before, after = (
        next(page.markdown for page in generate(one) if page.path == "a-distance.md")
        for one in (course, replace(course, offers=offers))
    )

    assert before.count("Non communiqué") == 1 + after.count("Non communiqué")
    for words in ("Une salle nommée Olivier", "Une aide au bout du fil", "Lire, 20 minutes en moyenne : Une note"):
        assert words in after
        assert words not in before
    # Nothing entered, nothing promised: the learner asks, and writes it down.
    assert "demandez-lui" in before.casefold()


def test_the_small_course_at_a_distance_has_its_pages_and_says_what_is_not_known(sample_at_a_distance):
    course, problems = read_course(sample_at_a_distance, dt.date(2026, 11, 21))
    pages = {page.path: page.markdown for page in generate(course)}

    assert not problems
    assert pages.keys() >= set(PAGES)
    assert "Non communiqué" in pages["a-distance.md"]
    assert "une clé d'antivol" in pages["a-distance.md"]
    assert "| À&nbsp;3 | À&nbsp;4 |" in pages["formateur/a-distance.md"]
    # Two hours and a pause of the plan: 10 + 50 minutes, a pause of 10, 50 + 10 minutes.
    assert "la journée dure 2 h 10." in pages["formateur/a-distance.md"]
