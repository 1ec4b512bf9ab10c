"""What a slide keeps of the HTML of a page."""

from __future__ import annotations

import pytest

from coursekit.slides.markup import heading_level, inside, length, outside, parse, sections, sentences, words


def _first(text):
    return parse(text)[0]


def test_a_link_stays_as_its_words():
    paragraph = _first('<p>Lisez <a href="aide.html" title="Aide">la <em>page</em></a> d\'aide.</p>')

    assert inside(paragraph) == "Lisez la <em>page</em> d'aide."
    assert outside(paragraph) == "<p>Lisez la <em>page</em> d'aide.</p>"


def test_ids_and_bubbles_are_dropped_and_classes_stay():
    paragraph = _first('<p id="un" class="ck-note" tabindex="0"><b id="deux" title="Bulle">Un</b></p>')

    assert outside(paragraph) == '<p class="ck-note"><b>Un</b></p>'


def test_what_is_written_again_does_not_change_the_page():
    tree = parse('<p id="un"><a href="x.html">Un</a></p><p>Deux</p>')
    outside(tree[0])

    assert tree.xpath("//@id") == ["un"]
    assert tree.xpath("//@href") == ["x.html"]


def test_signs_of_html_in_the_words_stay_words():
    assert inside(_first("<p>1 &lt; 2 &amp; 3</p>")) == "1 &lt; 2 &amp; 3"


def test_the_link_of_a_heading_to_itself_is_no_word_of_it():
    heading = _first('<h2 id="geste">Le geste<a class="headerlink" href="#geste">#</a></h2>')

    assert words(heading) == "Le geste"


def test_a_line_of_a_paragraph_is_a_sentence():
    assert sentences(_first("<p>Un.\n  Deux <b>gras</b>.\n</p>")) == ("Un.", "Deux <b>gras</b>.")


def test_bold_words_that_run_over_the_end_of_a_line_are_not_cut():
    expected = ("Un <strong>mot qui continue</strong>.", "Deux.")

    assert expected == sentences(_first("<p>Un <strong>mot\nqui continue</strong>.\nDeux.</p>"))


def test_a_break_inside_a_line_closes_nothing():
    assert sentences(_first("<p>Un<br>deux.\nTrois.</p>")) == ("Un<br>deux.", "Trois.")


def test_words_are_on_one_line_and_keep_their_no_break_spaces():
    assert words(_first("<p>«\u00a0À\n  recycler\u00a0»\tet\u202f? </p>")) == "«\u00a0À recycler\u00a0» et\u202f?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<em>abc</em>", 3),
        ("a &amp; b", 5),
        # Sixteen bold letters are as wide as eighteen.
        ("<strong>0123456789abcdef</strong>", 18),
        ("<strong>0123456</strong>", 7),
    ],
)
def test_letters_are_counted_as_they_are_read(text, expected):
    assert expected == length(text)


def test_a_page_is_cut_at_its_headings_of_level_two_and_three():
    tree = parse("<h1>T</h1><p>avant</p><h2>A</h2><p>a</p><ul><li>b</li></ul><h3>B</h3><h4>c</h4><h2>C</h2>")
    found = [(head.text if head is not None else None, [part.tag for part in parts]) for head, parts in sections(tree)]

    assert found == [(None, ["h1", "p"]), ("A", ["p", "ul"]), ("B", ["h4"]), ("C", [])]


def test_only_headings_of_level_two_and_three_have_a_level():
    tree = parse("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><p>e</p><!-- f -->")

    assert [heading_level(child) for child in tree] == [0, 2, 3, 0, 0, 0]
