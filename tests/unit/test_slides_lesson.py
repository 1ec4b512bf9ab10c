"""A rendered lesson becomes columns of slides: « Page suivante » walks their tops, the rest is below."""

from __future__ import annotations

import datetime as dt

import pytest

from coursekit.load import read_course
from coursekit.slides.lesson import Cutter, cut_lessons
from coursekit.slides.trainer import Trainer

SVG = '<svg viewBox="0 0 400 {tall}"><rect y="0" height="240"></rect><rect y="260" height="{rest}"></rect></svg>'


def _picture(caption, tall=200):
    svg = SVG.format(tall=tall, rest=tall - 260)
    return f'<figure class="ck-picture"><figcaption>{caption}</figcaption>{svg}</figure>'


def _trap(title, words):
    return f'<div class="admonition trap"><p class="admonition-title">{title}</p><p>{words}</p></div>'


def _question(rank):
    return (
        f'<ck-quiz data-question="velo-controle-0{rank}" data-kind="single">'
        '<div class="quiz-question"><p>Quoi ?</p></div>'
        '<fieldset><div><input data-correct="true"><label>Ceci</label></div><div><input><label>Cela</label>'
        '<div class="answer-feedback">Non.</div></div></fieldset>'
        '<details class="ck-quiz__key"><summary>Réponse</summary>'
        "<p><strong>Bonne réponse :</strong> Ceci</p></details></ck-quiz>"
    )


HEAD = (
    '<h1 id="titre">Contrôler</h1><p>Vous saurez trouver les défauts.</p>'
    '<div class="ck-lesson-head"><p>Objectif :</p><ul><li>contrôler un vélo.</li></ul><p>Durée</p></div>'
    '<p>Cette leçon suit un <a href="x.html">vélo</a>.</p>'
)
SITUATION = '<h2 id="situation">La situation</h2><p>Alix part.\nSon vélo freine mal.</p>'
GESTE = (
    f'<h2 id="geste">Le geste</h2>{_picture("Trois contrôles", 400)}<p>Trois choses :</p><ul><li>les pneus</li></ul>'
    '<h3 id="pneus">Les pneus</h3><ol><li>Pincez.</li></ol>'
)
SECTIONS = (
    '<h2 id="outils">Les outils</h2><p>Peu de choses.</p><h3 id="cles">Les clés</h3><ul><li>de 15</li></ul>'
    '<h3 id="pompe">La pompe</h3><p>Une pompe à pied.</p>'
)
PIEGES = (
    '<h2 id="pieges">Pièges</h2>' + _trap("Regonfler trop vite", "Un.\nDeux.") + _trap("Oublier l'antivol", "Trois.")
)
PRATIQUE = (
    '<h2 id="pratique">À vous</h2>'
    '<h3 id="exercice-1">Exercice 1 : le tour</h3><p><strong>Durée</strong> : 5 minutes.</p>'
    "<p><strong>Consigne</strong> : faites le tour.</p>"
    '<figure class="ck-document"><figcaption>Bon</figcaption><p>Pneu usé.</p></figure>'
    '<details class="solution"><summary>Corrigé</summary><p>Le pneu.</p></details>'
    '<h3 id="exercice-2">Exercice 2 : le frein</h3><p><strong>Consigne</strong> : freinez.</p>'
)
QUIZ = '<h2 id="quiz">Quiz</h2>' + "".join(map(_question, range(1, 5)))
LAST = '<h2 id="a-retenir">À retenir</h2><ul><li>Pneus.</li><li>Freins.</li></ul>'
SOURCES = '<h2 id="sources">Sources</h2><ul><li>Le Code.</li></ul>'
PAGE = HEAD + SITUATION + GESTE + SECTIONS + PIEGES + PRATIQUE + QUIZ + LAST + SOURCES

TRAINER = Trainer(
    notes={"geste": "<p>Trois minutes.</p>", "pratique": "<p>Deux par deux.</p>"},
    room_questions=("velo-controle-03", "velo-controle-02"),
)


@pytest.fixture(scope="module")
def course(project_root):
    return read_course(project_root / "tests" / "sample", dt.date(2026, 11, 21))[0]


@pytest.fixture(scope="module")
def lesson(course):
    return course.lesson("velo-controle")


@pytest.fixture(scope="module")
def cut(course, lesson):
    written = lesson
    return lambda page, trainer=TRAINER, lesson=written: Cutter(course, lesson, page, trainer).cut()


@pytest.fixture(scope="module")
def whole(cut):
    return cut(PAGE)


def _ids(cut):
    return [[slide.id.removeprefix("velo-controle-") for slide in column.slides] for column in cut.columns]


def _slide(cut, id_):
    (found,) = (slide for column in cut.columns for slide in column.slides if slide.id == f"velo-controle-{id_}")
    return found


def _main(cut):
    return [slide.id.removeprefix("velo-controle-") for column in cut.columns for slide in column.slides if slide.main]


def test_a_column_is_a_section_an_exercise_or_a_question_and_sources_have_none(whole):
    expected = [
        ["velo-controle"],
        ["situation"],
        ["geste", "geste-2", "geste-3", "pneus"],
        ["outils", "cles", "pompe"],
        ["pieges", "pieges-2", "pieges-3"],
        ["exercice-1", "exercice-1-2", "exercice-1-3"],
        ["exercice-2"],
        ["03", "03-reponse"],
        ["02", "02-reponse"],
        ["autres-questions", "01", "01-reponse", "04", "04-reponse"],
        ["a-retenir"],
    ]

    assert expected == _ids(whole)
    assert {"velo-controle"} == {column.row for column in whole.columns}


def test_the_main_line_walks_the_gesture_step_by_step_what_exercises_ask_and_the_questions_of_the_room(whole):
    # Of the other sections it shows what is under their own heading; keys and pump are details.
    expected = [
        "velo-controle", "situation", "geste", "geste-2", "geste-3", "pneus", "outils", "pieges",
        "exercice-1", "exercice-1-2", "exercice-2", "03", "03-reponse", "02", "02-reponse", "a-retenir",
    ]  # fmt: skip

    assert expected == _main(whole)


def test_each_slide_leads_to_its_place_on_the_page(whole):
    page = "sequence-1/velo-controle.html"
    expected = {
        "pneus": f"{page}#pneus",
        "geste-2": f"{page}#geste",
        "pieges-3": f"{page}#pieges",
        "03-reponse": f"{page}#velo-controle-03",
        "autres-questions": f"{page}#quiz",
    }

    assert expected == {id_: _slide(whole, id_).anchor for id_ in expected}
    assert page == whole.columns[0].slides[0].anchor


def test_the_first_slide_tells_objectives_and_minutes_and_the_presenter_has_the_words_before_the_first_heading(whole):
    title = whole.columns[0].slides[0]

    assert title.kind == "title"
    assert title.title == "Contrôler son vélo avant de partir"
    assert "<p>À la fin, vous saurez contrôler un vélo.</p>" in title.body
    # Ten of theory and forty of practice.
    assert "<p>50\u00a0minutes, dont 40 de pratique.</p>" in title.body
    assert title.notes == "<p>Vous saurez trouver les défauts.</p><p>Cette leçon suit un vélo.</p>"


def test_a_picture_comes_first_part_by_part_and_is_kept_once(whole):
    assert [slide.kind for slide in whole.columns[2].slides] == ["picture", "picture", "content", "content"]
    assert [_slide(whole, id_).title for id_ in ("geste", "geste-2")] == [
        "Trois contrôles (1/2)",
        "Trois contrôles (2/2)",
    ]
    assert [drawing.id for drawing in whole.drawings] == ["velo-controle-geste-picture-1"]
    assert "#velo-controle-geste-picture-1" in _slide(whole, "geste-2").body


def test_a_section_of_few_words_lists_what_is_below_it(whole):
    assert "<p>Peu de choses.</p><ul><li>Les clés</li><li>La pompe</li></ul>" in _slide(whole, "outils").body


def test_pieges_are_listed_then_told_one_by_one(whole):
    listed = _slide(whole, "pieges")

    assert listed.body == '<ul class="ck-traps"><li>Regonfler trop vite</li><li>Oublier l’antivol</li></ul>'
    assert (
        _slide(whole, "pieges-2").kind, _slide(whole, "pieges-2").title, _slide(whole, "pieges-2").body
    ) == ("trap", "Regonfler trop vite", "<p>Un.</p><p>Deux.</p>")  # fmt: skip
    assert not _slide(whole, "pieges-2").main


def test_papers_and_solution_are_below_what_the_exercise_asks(whole):
    asked, paper, solution = whole.columns[5].slides

    assert (asked.kind, paper.kind, solution.kind) == ("content", "paper", "solution")
    assert paper.body == '<p class="ck-paper-title">Bon</p><p>Pneu usé.</p>'
    assert solution.body == '<p class="ck-solution-title">Corrigé</p><p>Le pneu.</p>'
    assert "Le pneu." not in asked.body + asked.notes
    assert paper.title == "Exercice 1 : le tour"


def test_the_notes_of_a_section_are_on_its_first_slide_only(whole):
    told = {slide.id: slide.trainer for column in whole.columns for slide in column.slides if slide.trainer}

    assert told == {
        "velo-controle-geste": "<p>Trois minutes.</p>",
        "velo-controle-exercice-1": "<p>Deux par deux.</p>",
    }


def test_the_questions_of_the_room_are_in_the_order_of_the_room_under_the_number_of_the_page(whole):
    asked = [column.slides[0] for column in whole.columns[7:9]]

    assert [slide.title for slide in asked] == ["Question 3", "Question 2"]


def test_the_other_questions_are_below_a_slide_that_counts_them(whole):
    top, *below = whole.columns[9].slides

    assert top.body == "<p>Questions de plus : 2. Touche flèche vers le bas.</p>"
    assert not any(slide.main for slide in (top, *below))


def test_the_slides_of_the_author_come_first_and_are_the_line_of_their_heading(cut):
    trainer = Trainer(slides={"geste": (("Trois contrôles", "<p>A</p>"), ("", "<p>B</p>"))}, notes=TRAINER.notes)
    made = cut(HEAD + GESTE, trainer)
    slides = made.columns[1].slides

    assert _ids(made) == [["velo-controle"], ["geste-choix-1", "geste-choix-2", "geste", "geste-2", "geste-3", "pneus"]]
    # What was made from the same heading is a detail; the steps below keep their place.
    assert _main(made) == ["velo-controle", "geste-choix-1", "geste-choix-2", "pneus"]
    # Without a title of its own, it has that of its section.
    assert [slide.title for slide in slides[:2]] == ["Trois contrôles", "Le geste"]
    assert [slide.trainer for slide in slides[:2]] == ["<p>Trois minutes.</p>", ""]


def test_prose_that_is_not_shown_is_with_the_first_slide_of_its_heading(cut):
    made = cut('<h2 id="geste">Le geste</h2><ul><li>un</li></ul><p>Deux.\nTrois.</p>')

    assert _slide(made, "geste").notes == "<p>Deux. Trois.</p>"


def test_a_section_that_has_only_a_box_still_has_its_slide_and_its_notes(cut):
    box = '<div class="admonition former"><p class="admonition-title">Avant</p><p>Mot.</p></div>'
    made = cut(f'<h2 id="geste">Le geste</h2>{box}<h2 id="outils">Outils</h2><h3 id="cles">Les clés</h3>{box}')

    assert _ids(made) == [["velo-controle"], ["geste"], ["outils", "cles"]]
    assert _slide(made, "geste").notes == "<p><strong>Avant</strong></p><p>Mot.</p>"
    assert _slide(made, "geste").trainer == "<p>Trois minutes.</p>"
    assert _slide(made, "cles").notes == "<p><strong>Avant</strong></p><p>Mot.</p>"


def test_notes_of_a_heading_whose_only_slide_is_a_piege_are_with_it(cut):
    made = cut(f'<h2 id="geste">Le geste</h2>{_trap("Vite", "Un.")}<p class="ck-table-foot">Lu hier.</p>')

    assert _slide(made, "geste").notes == "<p>Lu hier.</p>"


def test_two_slides_never_have_one_name(cut):
    # « geste » makes two slides, and the section after it is named as the second one would be.
    made = cut(f'<h2 id="geste">A</h2>{_picture("P", 400)}<h2 id="geste-2">B</h2><ul><li>b</li></ul>')

    assert _ids(made) == [["velo-controle"], ["geste", "geste-3"], ["geste-2"]]


def test_a_lesson_that_was_not_rendered_is_left_out(course):
    assert list(cut_lessons(course, {"velo-controle": PAGE}, {})) == ["velo-controle"]


def test_the_same_page_gives_the_same_slides(cut, whole):
    assert whole == cut(PAGE)


def test_a_slide_that_the_author_wrote_under_a_step_is_on_the_line_however_far_down_it_is(cut):
    steps = "".join(f'<h3 id="pas-{rank}">Pas {rank}</h3><ul><li>Un</li></ul>' for rank in range(1, 14))
    made = cut(HEAD + f'<h2 id="geste">Le geste</h2>{steps}', Trainer(slides={"pas-13": (("Enfin", "<p>A</p>"),)}))

    # Ten minutes of theory, ten steps; the author asks for the thirteenth.
    shown = [f"pas-{rank}" for rank in range(1, 11)]
    assert _main(made) == ["velo-controle", "geste", *shown, "pas-13-choix-1"]


def test_a_table_is_on_the_line_with_all_its_rows_or_not_at_all(cut):
    def rows(count):
        cells = "".join(f"<tr><td>{rank}</td><td>{'mot ' * 60}</td></tr>" for rank in range(count))
        head = "<thead><tr><th>Cas</th><th>Quoi</th></tr></thead>"
        return f'<h2 id="cas">Les cas</h2><table>{head}<tbody>{cells}</tbody></table>'

    short, long = (cut(HEAD + rows(count)).columns[1].slides for count in (5, 20))

    assert len(short) <= 3
    assert all(slide.main for slide in short)
    assert len(long) > 3
    assert not any(slide.main for slide in long)


def test_an_exercise_for_home_is_off_the_line(cut, lesson):
    at_home = lesson.model_copy(
        update={"body": "## À vous {#pratique}\n\n### Un {#exercice-1}\n\n**Durée** : 5 minutes, chez vous.\n"}
    )
    page = (
        HEAD
        + '<h2 id="pratique">À vous</h2><h3 id="exercice-1">Un</h3><p><strong>À faire</strong> : tout ce qui suit.</p>'
    )

    assert _main(cut(page)) == ["velo-controle", "exercice-1"]
    assert _main(cut(page, lesson=at_home)) == ["velo-controle"]
