"""Links to the glossary: the first use of a word, in what is read and in nothing else."""

from __future__ import annotations

import pytest

from coursekit.glossary_links import link_terms, term_index
from coursekit.model.course import Glossary, Term


def _index(*terms):
    return term_index(
        Glossary(
            terms=tuple(
                Term(id=id_, term=forms[0], forms=tuple(forms[1:]), definition=told) for id_, told, *forms in terms
            )
        )
    )


VELO = _index(
    ("jante", "Cercle de la roue.", "jante", "jantes"),
    ("pneu", "Ce qui touche la route.", "pneu"),
    ("demonte-pneu", "Levier : « plat ».", "démonte-pneu", "démonte-pneus"),
    ("pneu-neige", "Pneu d'hiver.", "pneu neige"),
    ("r-et-d", "Recherche & essais.", "R&D"),
)


def _link(id_, words, told):
    return f'<a class="ck-term" href="glossaire.html#{id_}" title="{told}">{words}</a>'


def linked(page):
    return link_terms(page, VELO, "glossaire.html")


JANTE = "Cercle de la roue."


def test_the_first_use_of_a_term_is_linked_and_the_next_ones_are_not():
    expected = f"<p>Une {_link('jante', 'jante', JANTE)}, puis deux jantes, puis une jante.</p>"

    assert expected == linked("<p>Une jante, puis deux jantes, puis une jante.</p>")


def test_another_form_counts_as_the_first_use():
    expected = f"<p>Deux {_link('jante', 'jantes', JANTE)}, une jante.</p>"

    assert expected == linked("<p>Deux jantes, une jante.</p>")


def test_the_longest_spelling_wins():
    expected = f"<p>Un {_link('pneu-neige', 'pneu neige', 'Pneu d’hiver.')}.</p>"

    assert expected == linked("<p>Un pneu neige.</p>")


def test_a_shorter_term_is_linked_at_its_own_first_use():
    winter, tyre = _link("pneu-neige", "pneu neige", "Pneu d’hiver."), _link("pneu", "pneu", "Ce qui touche la route.")
    expected = f"<p>Un {winter} est un {tyre}.</p>"

    assert expected == linked("<p>Un pneu neige est un pneu.</p>")


@pytest.mark.parametrize("words", ["jantement", "ajante", "jante-là", "_jante_", "Jante", "démonte-pneux"])
def test_a_piece_of_a_word_or_another_case_is_no_use(words):
    assert f"<p>{words}</p>" == linked(f"<p>{words}</p>")


def test_an_apostrophe_does_not_hide_a_word():
    assert f"<p>L'{_link('pneu', 'pneu', 'Ce qui touche la route.')}</p>" == linked("<p>L'pneu</p>")


@pytest.mark.parametrize(
    "page",
    [
        # A link inside a link is no HTML.
        '<a href="x">une <em>jante</em></a>',
        # A heading is in the table of contents.
        "<h2>La jante</h2>",
        "<h3 id='x'>La <em>jante</em></h3>",
        # What is quoted to the letter.
        "<code>jante</code>",
        "<pre><code>la jante</code></pre>",
        "<kbd>jante</kbd>",
        # What is pressed.
        "<button>jante</button>",
        "<summary>jante</summary>",
        "<label>jante</label>",
        "<form>jante</form>",
        # What nobody reads.
        "<!-- jante -->",
        '<img alt="jante" src="jante.png">',
        '<p title="une jante">x</p>',
    ],
)
def test_no_link_where_it_would_be_wrong(page):
    assert page == linked(page)


def test_the_use_after_a_heading_is_the_first_one():
    expected = f"<h2>La jante</h2><p>La {_link('jante', 'jante', JANTE)}.</p>"

    assert expected == linked("<h2>La jante</h2><p>La jante.</p>")


def test_a_definition_is_set_in_french_and_escaped():
    lever = _link("demonte-pneu", "démonte-pneu", "Levier\u00a0: «\u00a0plat\u00a0».")

    assert f"<p>Un {lever}.</p>" == linked("<p>Un démonte-pneu.</p>")


def test_a_term_with_an_ampersand_is_found_as_html_writes_it():
    assert f"<p>{_link('r-et-d', 'R&amp;D', 'Recherche &amp; essais.')}</p>" == linked("<p>R&amp;D</p>")


def test_a_glossary_without_terms_links_nothing():
    page = "<p>jante</p>"

    assert page == link_terms(page, _index(), "glossaire.html")
