"""A table on slides: rows under the same head, or cards."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.slides.base import ROOM_WIDTH
from coursekit.slides.fit import pack
from coursekit.slides.markup import parse
from coursekit.slides.table import table_block


def _table(*rows, head=(), caption=""):
    top = f"<thead><tr>{''.join(f'<th>{text}</th>' for text in head)}</tr></thead>" if head else ""
    body = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in rows)
    title = f"<caption>{caption}</caption>" if caption else ""
    return parse(f"<table>{title}{top}<tbody>{body}</tbody></table>")[0]


def _bodies(table, height):
    return [packed.body for packed in pack([table_block(table, height)], height)]


def _widths(block):
    return [float(width) for width in re.findall(r"width: ([\d.]+)%", block.open)]


def test_a_table_without_rows_is_no_block():
    assert table_block(_table(head=("A", "B")), 556) is None


def test_rows_are_shared_out_under_the_same_head():
    # A row of one line takes 41 − 2 + 24 = 63; the head too, and 14 below the table: 77 + 3 × 63 = 266.
    rows = [(f"r{rank}", "x") for rank in range(1, 6)]
    bodies = _bodies(_table(*rows, head=("Nom", "Rôle")), 266)

    assert [re.findall(r"r\d", body) for body in bodies] == [["r1", "r2", "r3"], ["r4", "r5"]]
    for body in bodies:
        assert '<thead><tr><th scope="col">Nom</th><th scope="col">Rôle</th></tr></thead>' in body
        assert body.startswith("<table>")
        assert body.endswith("</tbody></table>")


def test_a_caption_is_above_the_rows_on_each_slide():
    rows = [(f"r{rank}", "x") for rank in range(1, 5)]
    # 77 as above, 41 + 14 for the caption: two rows more make 258.
    bodies = _bodies(_table(*rows, head=("Nom", "Rôle"), caption="Les statuts"), 258)

    assert [re.findall(r"r\d", body) for body in bodies] == [["r1", "r2"], ["r3", "r4"]]
    assert all("<table><caption>Les statuts</caption>" in body for body in bodies)


def test_a_table_without_head_has_none_on_slides():
    block = table_block(_table(("Émetteur", "Papiers Lune-Verte")), 556)

    assert "<thead>" not in block.open
    assert block.overhead == 14


def test_the_head_of_a_row_stays_one():
    tree = parse('<table><tbody><tr><th scope="row">SIRET</th><td>9</td></tr></tbody></table>')[0]

    assert table_block(tree, 556).pieces[0][0] == '<tr><th scope="row">SIRET</th><td>9</td></tr>'


@pytest.mark.parametrize("cells", [("a", "b"), ("a", "b" * 90, "c d e f"), ("un mot", "x", "y " * 60, "z")])
def test_the_columns_take_the_whole_room(cells):
    widths = _widths(table_block(_table(cells, head=[f"T{rank}" for rank in range(len(cells))]), 5000))

    assert len(cells) == len(widths)
    assert pytest.approx(sum(widths), abs=0.05 * len(cells)) == 100


def test_a_column_that_holds_more_is_wider():
    few, many = _widths(table_block(_table(("oui", "des mots " * 12), head=("A", "B")), 5000))

    assert few < many


def test_a_column_is_as_wide_as_its_longest_word():
    word = "dématérialisation"
    narrow, _ = _widths(table_block(_table((word, "des mots " * 40), head=("A", "B")), 5000))

    # Seventeen letters of 15.6, and the sides of the cell.
    assert narrow * ROOM_WIDTH / 100 >= 17 * 15.6 + 24


def test_a_table_of_four_columns_stays_a_table():
    assert table_block(_table(("a", "b", "c", "d")), 556).open.startswith("<table>")


def test_from_five_columns_on_a_row_is_a_card_named_by_its_first_cell():
    block = table_block(_table(("A1", "Dépôt", "–", "", "vous"), head=("Cadre", "Geste", "Vide", "Rien", "Qui")), 556)

    assert block.open == '<div class="ck-cards">'
    assert [html for html, _ in block.pieces] == [
        "<h3>A1</h3><dl><div><dt>Geste</dt><dd>Dépôt</dd></div><div><dt>Qui</dt><dd>vous</dd></div></dl>"
    ]


def test_a_table_of_three_columns_whose_rows_are_half_a_slide_tall_is_cards_too():
    long = "des mots " * 60
    block = table_block(_table(("nom", long, long), head=("A", "B", "C")), 556)

    assert block.open == '<div class="ck-cards">'


def test_cards_keep_the_caption_of_their_table():
    block = table_block(_table("abcde", head="ABCDE", caption="Qui fait quoi"), 556)

    assert block.open == '<p class="ck-caption">Qui fait quoi</p><div class="ck-cards">'
    # Its line and two gaps: one below it, one below the block.
    assert block.overhead == 41 + 14 + 14


def test_a_card_taller_than_a_slide_goes_on_under_its_name():
    # 140 letters are 140 × 1.1 / (1108 / 15.6) = 2.2, so three lines: 123. The name takes 41 + 28 = 69.
    # 69 + 123 × 2 = 315 is within 334 − 14 = 320, a third one is not.
    cells = ["nom", *(f"c{rank} " + "a" * 133 for rank in range(1, 5))]
    bodies = _bodies(_table(cells, head=("N", "A", "B", "C", "D")), 334)

    assert [re.findall(r"c\d", body) for body in bodies] == [["c1", "c2"], ["c3", "c4"]]
    assert all("<h3>nom</h3>" in body for body in bodies)


_WORD = st.integers(1, 24).map(lambda size: "mot"[size % 3] * size)
_TEXT = st.lists(_WORD, min_size=1, max_size=30).map(" ".join)


@settings(max_examples=40)
@given(
    st.integers(1, 7).flatmap(
        lambda columns: st.lists(st.lists(_TEXT, min_size=columns, max_size=columns), min_size=1, max_size=8)
    ),
    st.booleans(),
)
def test_no_word_of_a_row_is_lost_and_none_comes_twice(rows, headed):
    head = [f"TITRE{rank}" for rank in range(len(rows[0]))] if headed else ()
    shown = "".join(_bodies(_table(*rows, head=head), 556))
    # A card names itself again on each slide, and its lines are told by the heads of the columns.
    found = re.findall(r"<td>(.*?)</td>|<dd>(.*?)</dd>", shown)
    cells = [td or dd for td, dd in found]
    expected = [cell for row in rows for cell in (row[1:] if "ck-cards" in shown else row)]
    names = dict.fromkeys(re.findall(r"<h3>(.*?)</h3>", shown))

    assert expected == cells
    assert not names or list(names) == list(dict.fromkeys(row[0] for row in rows))
