"""A question on a slide, and its answer on the next one."""

from __future__ import annotations

import json

import pytest

from coursekit.slides.markup import parse, words
from coursekit.slides.questions import question_columns

KEY = (
    '<details class="ck-quiz__key"><summary>Réponse et explication</summary>'
    "<p><strong>Bonne réponse :</strong> {answer}</p>"
    '{more}<p><a href="#geste">À relire : Le geste</a></p></details>'
)


def _quiz(kind, inner, key, id_="velo-01", prompt="<p>Que faites-vous ?</p>"):
    return (
        f'<ck-quiz data-question="{id_}" data-kind="{kind}"><div class="quiz" id="{id_}"><h3>Question 1</h3>'
        f'<div class="quiz-question" id="{id_}-question">{prompt}</div><form>{inner}</form>{key}</div></ck-quiz>'
    )


def _choice(text, *, right=False, why=""):
    feedback = f'<div class="answer-feedback hidden">{why}</div>' if why else ""
    mark = ' data-correct="true"' if right else ""
    return f'<div><input type="radio"{mark}><label for="x">{text}</label>{feedback}</div>'


def _slides(html, **more):
    (column,) = question_columns(parse(html), "sequence-1/velo.html", "velo", **more)
    return column.slides


SINGLE = _quiz(
    "single",
    "<fieldset>"
    + _choice("Freiner.", why='Trop tard. <a href="#geste">À relire : Le geste</a>')
    + _choice("Ralentir.", right=True)
    + _choice("Crier &amp; rire.", why="Personne n'entend.")
    + "</fieldset>",
    KEY.format(answer="Ralentir.", more="<p>Ralentir laisse voir.</p>"),
)
MULTIPLE = _quiz(
    "multiple",
    f"<fieldset>{_choice('Un', right=True)}{_choice('Deux', why='Non.')}{_choice('Trois', right=True)}</fieldset>",
    KEY.format(answer="Un ; Trois.", more=""),
)
_MISTAKES = json.dumps([{"typed": "3 bars", "why": "Le pneu < 4 bars s'use."}], ensure_ascii=False).replace(
    "'", "&#39;"
)
FILL = _quiz(
    "fill",
    "",
    KEY.format(answer="4 bars.", more="<p>C'est écrit sur le pneu.</p>"),
    prompt=f"<p>Gonflez à <input type='text' data-answer='4 bars' data-mistakes='{_MISTAKES}'> au moins.</p>",
)
NUMERIC = _quiz(
    "numeric",
    f"<fieldset><p><label>Votre réponse</label> <input data-answer='2' data-mistakes='{_MISTAKES}'></p></fieldset>",
    KEY.format(answer="2 freins.", more=""),
)
ORDER = _quiz(
    "order",
    '<fieldset><ol class="ck-order"><li><span class="ck-order__text">Monter.</span></li>'
    '<li><span class="ck-order__text">Regarder.</span></li></ol></fieldset>',
    KEY.format(answer="", more="<ol><li>Regarder.</li><li>Monter.</li></ol>"),
)
MATCH = _quiz(
    "match",
    '<fieldset><ul class="ck-match"><li><label for="a">Pneu</label><select><option>Choisir</option></select></li>'
    '<li><label for="b">Frein</label><select></select></li></ul>'
    '<ul class="ck-match__letters"><li>A. air</li><li>B. câble</li></ul></fieldset>',
    KEY.format(answer="", more="<ul><li>Pneu → air.</li><li>Frein → câble.</li></ul>"),
)
EVERY = {"single": SINGLE, "multiple": MULTIPLE, "fill": FILL, "numeric": NUMERIC, "order": ORDER, "match": MATCH}


def test_the_choices_are_in_their_order_behind_their_letters_and_the_right_one_is_marked():
    body = _slides(SINGLE)[0].body

    assert body.startswith('<p class="ck-prompt">Que faites-vous ?</p>')
    assert (
        '<ol class="ck-choices"><li><b>A</b><span>Freiner.</span></li>'
        "<li data-right><b>B</b><span>Ralentir.</span></li>"
        "<li><b>C</b><span>Crier &amp; rire.</span></li></ol>"
    ) in body


def test_every_right_choice_is_marked():
    found = parse(_slides(MULTIPLE)[0].body).xpath("//li[@data-right]/b/text()")

    assert found == ["A", "C"]


def test_a_blank_is_a_line_of_dots():
    assert _slides(FILL)[0].body == '<p class="ck-prompt">Gonflez à ……… au moins.</p>'


def test_steps_are_shown_mixed_as_on_the_page():
    assert "<ul><li>Monter.</li><li>Regarder.</li></ul>" in _slides(ORDER)[0].body


def test_items_stand_beside_their_letters():
    expected = (
        '<div class="ck-pairs"><ul><li>Pneu</li><li>Frein</li></ul>'
        '<ul class="ck-letters"><li>A. air</li><li>B. câble</li></ul></div>'
    )

    assert _slides(MATCH)[0].body.endswith(expected)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("single", "Question 1"),
        ("multiple", "Question 1 – plusieurs réponses sont justes"),
        ("fill", "Question 1 – complétez la phrase"),
        ("numeric", "Question 1 – donnez un nombre"),
        ("order", "Question 1 – donnez le bon ordre"),
        ("match", "Question 1 – associez chaque ligne à une lettre"),
    ],
)
def test_the_title_says_how_to_answer(kind, title):
    assert title == _slides(EVERY[kind])[0].title


@pytest.mark.parametrize("kind", EVERY)
def test_the_question_alone_tells_no_answer_and_the_presenter_has_it(kind):
    asked, answer = _slides(EVERY[kind])

    assert (asked.kind, answer.kind) == ("question", "answer")
    assert "Bonne réponse" not in asked.body
    assert "Bonne réponse" in asked.notes
    assert (asked.id, answer.id) == ("velo-01", "velo-01-reponse")
    assert (asked.question, answer.question) == ("velo-01", "")
    assert {"sequence-1/velo.html#velo-01"} == {asked.anchor, answer.anchor}


@pytest.mark.parametrize("kind", EVERY)
def test_nobody_is_sent_to_read_again_from_a_slide(kind):
    for slide in _slides(EVERY[kind]):
        assert "À relire" not in slide.body + slide.notes


def test_the_answer_names_the_letter_then_explains_then_says_why_each_wrong_choice_is():
    answer = _slides(SINGLE)[1]

    assert answer.body == (
        "<p><strong>Bonne réponse :</strong> <b>B</b> – Ralentir.</p><p>Ralentir laisse voir.</p>"
        '<ul class="ck-whys"><li><b>A</b> <span>Trop tard.</span></li>'
        "<li><b>C</b> <span>Personne n'entend.</span></li></ul>"
    )
    assert answer.title == "Question 1 : la réponse"


def test_the_answer_names_every_right_letter():
    assert "<b>A, C</b> – Un ; Trois." in _slides(MULTIPLE)[1].body


@pytest.mark.parametrize("kind", ["fill", "numeric"])
def test_the_answer_says_why_what_is_often_typed_is_wrong(kind):
    (why,) = parse(_slides(EVERY[kind])[1].body).xpath("//ul[@class='ck-whys']/li")

    assert words(why) == "« 3 bars » Le pneu < 4 bars s'use."


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("order", ["Regarder.", "Monter."]), ("match", ["Pneu → air.", "Frein → câble."])],
)
def test_the_answer_gives_the_whole_order_and_every_pair(kind, expected):
    assert expected == parse(_slides(EVERY[kind])[1].body).xpath("//li/text()")


def test_an_answer_too_long_for_a_slide_goes_on_on_the_next_one():
    # Each why takes ten lines of 41 and 10 more, the answer 55: one why fits below it within 556, two do not.
    long = "des mots longs " * 40
    choices = _choice("Un", right=True) + "".join(_choice(text, why=f"{text} {long}") for text in ("Deux", "Trois"))
    found = _slides(_quiz("single", f"<fieldset>{choices}</fieldset>", KEY.format(answer="Un.", more="")))

    assert [slide.id for slide in found] == ["velo-01", "velo-01-reponse", "velo-01-reponse-2"]
    assert ["Deux" in found[1].body, "Trois" in found[1].body, "Trois" in found[2].body] == [True, False, True]
    assert not found[2].notes


def test_only_the_questions_that_are_wanted_are_taken_counted_in_the_order_of_the_page():
    page = SINGLE + MULTIPLE.replace("velo-01", "velo-02") + ORDER.replace("velo-01", "velo-03")
    columns = list(question_columns(parse(page), "test.html", "moment", wanted=("velo-03", "velo-01")))

    assert [column.slides[0].question for column in columns] == ["velo-01", "velo-03"]
    assert [column.slides[0].title for column in columns] == ["Question 1", "Question 2 – donnez le bon ordre"]
    assert {"moment"} == {column.row for column in columns}
