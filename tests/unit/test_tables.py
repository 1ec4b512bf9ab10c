"""A table that does not fit a phone gets a frame; the others do not, and stop nobody who goes by keyboard."""

from __future__ import annotations

import pytest

from coursekit.tables import framed


def _table(*rows):
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tbody>{body}</tbody></table>"


@pytest.mark.parametrize(
    ("rows", "wide"),
    [
        ([("Un", "Deux", "Trois")], False),
        ([("Un", "Deux", "Trois", "Quatre")], True),
        ([("Rattachement", "Engagement", "Application")], False),
        ([("une phrase très longue mais faite de mots courts", "et une autre encore, aussi longue")], False),
        # Three words of sixteen letters are more than a phone is wide.
        ([("Anticonstitution", "Rapprochements", "Dématérialisation")], True),
        # The no-break space holds its words together; an ordinary one does not.
        ([("1er\u00a0septembre\u00a02026\u00a0à\u00a0minuit", "Dématérialisation")], True),
        ([("1er septembre 2026 à minuit", "Dématérialisation")], False),
        # Capitals are wider: a service code is one piece.
        ([("FACTURES_PUBLIQUES", "Dématérialisation")], True),
        ([("factures_publiques", "Dématérialisation")], False),
        # Tags and entities are no letters.
        ([('<a href="https://exemple.fr/une/adresse/tres/longue">ici</a>', "d&#39;accord")], False),
    ],
)
def test_a_table_is_framed_when_its_longest_words_do_not_stand_side_by_side(rows, wide):
    table = _table(*rows)

    page = framed(f"<p>a</p>{table}")

    assert ('class="ck-scroll"' in page) is wide
    assert table in page


def test_a_table_in_a_paper_of_an_exercise_has_less_room():
    # 16 + 18 letters: 298 pixels with the sides of the cells, of 328 in a page and 294 in a paper.
    table = _table(("Anticonstitution", "Dématérialisations"))
    paper = f'<figure class="ck-document">{table}</figure>'

    assert framed(table) == table
    assert 'class="ck-scroll"' in framed(paper)
    assert framed(f"{paper}{table}").endswith(f"</figure>{table}")


def test_a_title_over_all_columns_is_no_measure():
    table = '<table><tr><th colspan="3">Anticonstitutionnellement, et plus encore</th></tr><tr><td>a</td></tr></table>'

    assert framed(table) == table
