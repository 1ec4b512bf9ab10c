"""What the trainer's page of a lesson gives to the slides."""

from __future__ import annotations

from coursekit.slides.trainer import read_trainer

PAGE = (
    "<h1>La leçon</h1><p>Avant.</p>"
    '<h2 id="notes-geste">Le geste</h2><p>Comptez <a href="x.html">3 minutes</a>.</p>'
    '<ul><li>Un</li></ul><h2 id="coince">Ce qui coince</h2><p>Ailleurs.</p>'
    '<h2 id="notes-pieges">Pièges</h2><p>Riez.</p>'
)
SLIDES = (
    '<!-- ck-cut --><div class="ck-cut" data-section="geste" data-title="Trois contrôles"><p>Les pneus.</p></div>'
    '<div class="ck-cut" data-section="geste" data-title=""><ul><li>Deux</li></ul></div>'
    '<div class="ck-cut" data-section="pieges" data-title="Vite"><p id="a">Non.</p></div>'
)


def test_notes_are_told_by_section_and_what_is_under_another_heading_is_not_a_note():
    trainer, _ = read_trainer(PAGE, ())

    assert trainer.notes == {"geste": "<p>Comptez 3 minutes.</p><ul><li>Un</li></ul>", "pieges": "<p>Riez.</p>"}


def test_the_slides_of_the_author_are_told_by_section_in_their_order():
    trainer, _ = read_trainer(PAGE + SLIDES, ())
    expected = {
        "geste": (("Trois contrôles", "<p>Les pneus.</p>"), ("", "<ul><li>Deux</li></ul>")),
        "pieges": (("Vite", "<p>Non.</p>"),),
    }

    assert expected == trainer.slides


def test_they_leave_the_page():
    assert read_trainer(PAGE + SLIDES, ())[1] == PAGE
    assert read_trainer(PAGE, ())[1] == PAGE


def test_they_are_no_note_of_the_last_section():
    assert read_trainer(PAGE + SLIDES, ())[0].notes["pieges"] == "<p>Riez.</p>"


def test_the_questions_of_the_room_are_kept_in_their_order():
    assert read_trainer(PAGE, ("b", "a"))[0].room_questions == ("b", "a")
