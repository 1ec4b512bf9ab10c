"""A section as blocks: what is short or drawn is shown, long prose is for the notes."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.slides.blocks import list_block, sort, within
from coursekit.slides.markup import parse

HEIGHT = 556


def _sorted(html):
    return sort(list(parse(html)), HEIGHT, "lecon-geste")


def _shown(found):
    return [block.open + "".join(piece for piece, _ in block.pieces) + block.close for block in found.blocks]


def _sentence(letters, letter="a"):
    return letter * (letters - 1) + "."


def test_a_short_sentence_is_shown():
    found = _sorted("<p>Un numéro sert une fois.</p>")

    assert _shown(found) == ["<p>Un numéro sert une fois.</p>"]
    assert not found.notes


def test_of_a_paragraph_that_leads_to_a_list_the_first_sentence_is_shown_and_the_rest_is_for_the_notes():
    found = _sorted("<p>Voici.\nDeux.\nTrois.</p><ul><li>un</li></ul>")

    assert _shown(found)[0] == "<p>Voici.</p>"
    assert found.blocks[0].notes == "<p>Deux. Trois.</p>"
    assert [block.leads for block in found.blocks] == [True, False]


def test_prose_after_a_list_is_for_the_notes():
    found = _sorted("<ul><li>un</li></ul><p>Deux.\nTrois.</p>")

    assert _shown(found) == ["<ul><li>un</li></ul>"]
    assert found.notes == ["<p>Deux. Trois.</p>"]


def test_a_section_in_words_alone_is_a_story_one_sentence_a_line():
    # 130 + 130 = 260, and 100 more would pass 340.
    first, second, third = _sentence(130, "a"), _sentence(130, "b"), _sentence(100, "c")
    found = _sorted(f"<p>{first}\n{second}</p><p>{third}\nFin.</p>")

    assert [f'<div class="ck-story"><p>{first}</p><p>{second}</p></div>'] == _shown(found)
    assert [f"<p>{third} Fin.</p>"] == [found.blocks[0].notes]
    assert not found.notes


def test_a_story_begins_with_its_first_sentence_however_long():
    assert (_sentence(900),) == within((_sentence(900), "b."), 340)


def test_a_step_keeps_its_first_sentence_and_what_follows_within_130_letters():
    first, second, third = _sentence(100, "a"), _sentence(30, "b"), _sentence(20, "c")
    found = _sorted(f"<ol><li>{first}\n{second}\n{third}</li><li>Court.</li></ol>")

    assert [f'<ol start="{{start}}"><li>{first}<br>{second}</li><li>Court.</li></ol>'] == _shown(found)
    assert f"<ul><li>{third}</li></ul>" == found.blocks[0].notes


def test_a_list_inside_a_step_is_told_on_one_line():
    (block,) = _sorted("<ul><li>Deux clés :<ul><li>SIRET</li><li>service</li></ul></li></ul>").blocks

    assert block.pieces[0][0] == ("<li>Deux clés :<br>SIRET ; service</li>")


def test_a_table_inside_a_step_is_told_on_one_line():
    table = (
        "<table><tbody><tr><td>SIRET</td><td>14 chiffres</td></tr><tr><td>TVA</td><td>20 %</td></tr></tbody></table>"
    )
    (block,) = _sorted(f"<ul><li>Deux clés :{table}</li></ul>").blocks

    assert block.pieces[0][0] == "<li>Deux clés :<br>SIRET – 14 chiffres ; TVA – 20 %</li>"


def test_the_paragraphs_of_a_step_are_its_sentences():
    (block,) = _sorted("<ol><li><p>Un.</p><p>Deux.</p></li></ol>").blocks

    assert block.pieces[0][0] == "<li>Un.<br>Deux.</li>"


def test_what_an_exercise_labels_is_shown_up_to_300_letters():
    told = [_sentence(140, "b"), _sentence(140, "c"), _sentence(140, "d")]
    found = _sorted(f"<ul><li>x</li></ul><p><strong>Consigne</strong>\u00a0: {told[0]}\n{told[1]}\n{told[2]}</p>")

    # The label and its colon make 11 letters more, and one for the width of bold: 152 + 140 = 292.
    assert f"<p><strong>Consigne</strong>\u00a0: {told[0]}<br>{told[1]}</p>" == _shown(found)[1]
    assert f"<p>{told[2]}</p>" == found.blocks[1].notes


def test_bold_words_that_label_nothing_are_prose():
    found = _sorted("<ul><li>x</li></ul><p><strong>Attention</strong>, le numéro change.\nDeux.</p>")

    assert found.notes == ["<p><strong>Attention</strong>, le numéro change. Deux.</p>"]


def test_a_box_of_old_words_is_for_the_notes_under_its_title():
    found = _sorted(
        '<p>Un.</p><div class="admonition former"><p class="admonition-title">Ancien portail</p><p>Mot.</p></div>'
    )

    assert _shown(found) == ["<p>Un.</p>"]
    assert found.notes == ["<p><strong>Ancien portail</strong></p><p>Mot.</p>"]


def test_a_piege_is_a_slide_each_sentence_on_its_line():
    found = _sorted(
        '<div class="admonition trap"><p class="admonition-title">Redéposer</p><p>Un.\nDeux.</p></div>'
        f'<div class="admonition trap"><p class="admonition-title">Long</p><p>{_sentence(331)}</p></div>'
    )

    assert [("Redéposer", "<p>Un.</p><p>Deux.</p>", "trap"), ("Long", f"<p>{_sentence(331)}</p>", "trap")] == [
        (trap.title, trap.body, trap.kind) for trap in found.traps
    ]
    # A short one is written larger; below the section, never on the main line.
    assert [trap.large for trap in found.traps] == [True, False]
    assert not any(trap.main for trap in found.traps)


def test_a_picture_is_kept_once_under_the_name_of_its_lesson_and_its_other_words_are_notes():
    found = _sorted(
        '<figure class="ck-picture"><figcaption>Un retour</figcaption>'
        '<svg viewBox="0 0 400 200"><text y="20">Dépôt</text></svg>'
        "<details><summary>En mots</summary><p>Dépôt.</p></details></figure>"
    )

    assert [(id_, caption) for id_, caption, _ in found.pictures] == [("lecon-geste-picture-1", "Un retour")]
    assert [drawing.id for drawing in found.drawings()] == ["lecon-geste-picture-1"]
    assert found.notes == ["<p><strong>En mots</strong></p><p>Dépôt.</p>"]


def test_a_paper_and_a_solution_are_whole():
    long = _sentence(200, "b")
    found = _sorted(
        '<figure class="ck-document"><figcaption>Facture</figcaption><table><tbody><tr><th>N°</th><td>12</td></tr>'
        f"</tbody></table><p>{long}</p></figure>"
        '<details class="solution"><summary>Corrigé</summary>'
        f"<ol><li>Un.\n{long}\n{long}</li></ol><p>Un.\nDeux.</p><pre>code</pre>"
        "<blockquote><p>Cité.</p></blockquote><dl><dt>Mot</dt><dd>Sens.</dd></dl></details>"
    )
    ((paper, blocks),), ((solution, answers),) = found.papers, found.solutions

    assert (paper, solution) == ("Facture", "Corrigé")
    assert ['<tr><th scope="row">N°</th><td>12</td></tr>', f"<p>{long}</p>"] == [
        piece for block in blocks for piece, _ in block.pieces
    ]
    assert [
        f"<li>Un.\n{long}\n{long}</li>", "<p>Un.</p>", "<p>Deux.</p>", "<pre>code</pre>", "<p>Cité.</p>", "<p>Mot</p>",
        "<p>Sens.</p>",
    ] == [piece for block in answers for piece, _ in block.pieces]  # fmt: skip


def test_of_a_definition_what_is_not_shown_is_in_the_notes():
    shown, left = _sentence(140, "a"), _sentence(40, "b")
    (block,) = _sorted(f"<dl><dt>Mot</dt><dd>{shown}\n{left}</dd></dl>").blocks

    assert f"<li><strong>Mot</strong><br>{shown}</li>" == block.pieces[0][0]
    assert f"<p>{left}</p>" == block.notes


def test_a_tool_is_announced_and_what_stands_in_a_frame_that_scrolls_is_found():
    found = _sorted(
        "<ck-delay><p>Sans script</p></ck-delay>"
        '<div class="ck-scroll"><table><tbody><tr><td>a</td></tr></tbody></table></div>'
    )

    assert [block.pieces[0][0] for block in found.blocks] == [
        '<p class="ck-open">Outil à ouvrir dans la leçon : touche L.</p>',
        "<tr><td>a</td></tr>",
    ]


def test_the_foot_of_a_table_is_for_the_notes():
    found = _sorted('<p>Un.</p><p class="ck-table-foot">Source <a href="x.html">lue</a> hier.</p>')

    assert found.notes == ["<p>Source lue hier.</p>"]


# Words of every length, quick to draw.
_WORD = st.integers(1, 20).map(lambda size: "mot"[size % 3] * size)
_SENTENCES = st.lists(
    st.lists(_WORD, min_size=1, max_size=18).map(lambda told: " ".join(told) + "."), min_size=1, max_size=5
)


@settings(max_examples=40)
@given(st.lists(_SENTENCES, min_size=1, max_size=6), st.sampled_from(["ul", "ol"]))
def test_slide_and_notes_of_a_list_hold_together_every_word(steps, tag):
    items = "".join(f"<li>{chr(10).join(step)}</li>" for step in steps)
    block = list_block(parse(f"<{tag}>{items}</{tag}>")[0])
    kept = [re.findall(r"[a-z.]+", re.sub(r"<[^>]*>", " ", piece)) for piece, _ in block.pieces]
    left = [re.findall(r"[a-z.]+", item) for item in re.findall(r"<li>(.*?)</li>", block.notes)]
    # The steps that left something, in their order.
    rest = iter(left)
    whole = [words if words == _words(step) else [*words, *next(rest)] for words, step in zip(kept, steps, strict=True)]

    assert [_words(step) for step in steps] == whole
    assert list(rest) == []


@settings(max_examples=40)
@given(st.lists(_SENTENCES, min_size=1, max_size=5), st.booleans())
def test_slide_and_notes_of_a_section_hold_together_every_word(paragraphs, listed):
    html = "".join(f"<p>{chr(10).join(paragraph)}</p>" for paragraph in paragraphs)
    found = _sorted(html + ("<ul><li>fin</li></ul>" if listed else ""))
    told = "".join([*_shown(found), *(block.notes for block in found.blocks), *found.notes])
    expected = sorted(word for paragraph in paragraphs for word in _words(paragraph)) + (["fin"] if listed else [])

    assert sorted(expected) == sorted(re.findall(r"[a-z.]+", re.sub(r"<[^>]*>", " ", told)))


def _words(sentences):
    return " ".join(sentences).split()
