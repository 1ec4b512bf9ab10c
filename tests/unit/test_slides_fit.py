"""Blocks are shared out over slides of a given height."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.slides.fit import GAP, Block, lines, pack, text_height


def _block(*heights, name="p", **more):
    pieces = tuple((f"<i>{name}{rank}</i>", float(height)) for rank, height in enumerate(heights, 1))
    return Block(pieces=pieces, **{"overhead": 0.0, **more})


def _shared(blocks, height):
    """Names of the pieces of each slide."""
    return [re.findall(r"<i>(.*?)</i>", packed.body) for packed in pack(blocks, height)]


def test_what_fits_is_on_one_slide():
    assert _shared([_block(40, 40, name="a"), _block(20, name="b")], 100) == [["a1", "a2", "b1"]]


def test_pieces_that_do_not_fit_go_on_the_next_slide():
    assert _shared([_block(50, 50, 50, 50)], 100) == [["p1", "p2"], ["p3", "p4"]]


def test_what_stands_around_the_pieces_takes_room_on_each_slide():
    # 20 + 40 + 40 = 100.
    assert _shared([_block(40, 40, 40, 40, overhead=20.0)], 100) == [["p1", "p2"], ["p3", "p4"]]


def test_a_block_that_does_not_begin_on_a_slide_begins_on_the_next_one():
    assert _shared([_block(60, name="a"), _block(60, name="b")], 100) == [["a1"], ["b1"]]


def test_a_block_begins_below_another_and_goes_on_on_the_next_slide():
    shared = _shared([_block(30, name="a"), _block(30, 30, 30, 30, name="b")], 100)

    assert shared == [["a1", "b1", "b2"], ["b3", "b4"]]


def test_a_lead_is_not_left_alone_at_the_foot_of_a_slide():
    blocks = [_block(50, name="a"), _block(20, name="lead", leads=True), _block(40, 10, name="list")]

    # 50 + 20 would fit, 50 + 20 + 40 does not.
    assert _shared(blocks, 100) == [["a1"], ["lead1", "list1", "list2"]]


def test_a_lead_with_nothing_after_it_is_text_like_another():
    assert _shared([_block(50, name="a"), _block(20, name="lead", leads=True)], 100) == [["a1", "lead1"]]


def test_one_piece_is_not_left_alone_on_the_last_slide():
    # Four would fit: the fourth keeps the fifth company.
    assert _shared([_block(25, 25, 25, 25, 25)], 100) == [["p1", "p2", "p3"], ["p4", "p5"]]


def test_a_piece_is_taken_along_only_when_two_are_left():
    assert _shared([_block(50, 50, 50)], 100) == [["p1", "p2"], ["p3"]]


def test_a_piece_taller_than_a_slide_has_a_slide_of_its_own():
    assert _shared([_block(30, 500, 30)], 100) == [["p1"], ["p2"], ["p3"]]


def test_a_block_without_pieces_gives_its_notes_only():
    blocks = [_block(10, name="a"), Block(pieces=(), open="<ul>", close="</ul>", notes="n")]
    (packed,) = pack(blocks, 100)

    assert (packed.body, packed.notes) == ("<i>a1</i>", "n")


def test_a_list_is_opened_and_closed_on_each_slide_and_goes_on_counting():
    block = _block(50, 50, 50, 50, open='<ol start="{start}">', close="</ol>")
    bodies = [packed.body for packed in pack([block], 100)]

    assert bodies == ['<ol start="1"><i>p1</i><i>p2</i></ol>', '<ol start="3"><i>p3</i><i>p4</i></ol>']


def test_the_notes_of_a_block_are_with_its_last_pieces():
    blocks = [_block(50, 50, 50, 50, name="a", notes="de a"), _block(60, name="b", notes="de b")]

    assert [packed.notes for packed in pack(blocks, 100)] == ["", "de a", "de b"]


# 1.62 × 61 = 98.82; 1.62 × 62 = 100.44.
@pytest.mark.parametrize(("height", "sparse"), [(61, True), (62, False)])
def test_a_slide_that_would_still_fit_written_larger_is_sparse(height, sparse):
    assert [sparse] == [packed.sparse for packed in pack([_block(height)], 100)]


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        (0, 1),
        # 100 / 10: ten letters a line.
        (10, 1),
        # 11 × 1.1 = 12.1 letters: two lines.
        (11, 2),
        # 18 × 1.1 = 19.8 and 19 × 1.1 = 20.9: the tenth pays for words that do not fit at the end of a line.
        (18, 2),
        (19, 3),
    ],
)
def test_lines_are_counted_with_a_tenth_lost(letters, expected):
    assert expected == lines(letters, 100, 10)


def test_a_paragraph_is_as_tall_as_its_lines():
    # 1168 / 15.6 = 74.9 letters a line; a tag takes none.
    assert text_height(f"<b></b>{'a' * 74}") == 41
    assert text_height("a" * 75) == 82


_BLOCKS = st.lists(
    st.tuples(
        st.lists(st.floats(1, 300), max_size=12),
        st.floats(0, 80),
        st.booleans(),
    ),
    max_size=6,
)


@settings(max_examples=40)
@given(_BLOCKS, st.floats(100, 700))
def test_every_piece_and_every_note_comes_once_and_in_order(shape, height):
    blocks = [
        _block(*heights, name=f"b{rank}-", overhead=overhead, leads=leads, notes=f"<u>n{rank}</u>")
        for rank, (heights, overhead, leads) in enumerate(shape)
    ]
    packed = list(pack(blocks, height))
    pieces = [name for one in packed for name in re.findall(r"<i>(.*?)</i>", one.body)]
    notes = [name for one in packed for name in re.findall(r"<u>(.*?)</u>", one.notes)]

    assert [f"b{rank}-{n}" for rank, (heights, _, _) in enumerate(shape) for n in range(1, len(heights) + 1)] == pieces
    assert [f"n{rank}" for rank in range(len(shape))] == notes


@settings(max_examples=40)
@given(_BLOCKS, st.floats(400, 700))
def test_no_slide_is_fuller_than_its_height(shape, height):
    # Every piece and its surroundings fit on a slide (300 + 80 < 400), so that every slide must.
    blocks = [_block(*h, name=f"b{rank}-", overhead=o, leads=leads) for rank, (h, o, leads) in enumerate(shape)]
    for packed in pack(blocks, height):
        names = re.findall(r"<i>b(\d+)-(\d+)</i>", packed.body)
        used = sum(shape[int(block)][0][int(piece) - 1] for block, piece in names)
        used += sum(shape[block][1] for block in {int(block) for block, _ in names})

        assert used <= height + 1e-6


def test_the_gap_between_two_blocks_is_what_a_block_takes_around_its_pieces():
    assert Block(pieces=()).overhead == GAP
