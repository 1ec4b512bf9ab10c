"""The hash under which a browser keeps an answer: an edited question is asked again, a moved one is not."""

from __future__ import annotations

import datetime as dt

import pytest

from coursekit.load import load_course
from coursekit.quizzes import content_hash

BANK = "quizzes/velo-controle.yml"


def _hashes(folder):
    course, _ = load_course(folder, dt.date(2026, 11, 21))
    return {question.id: content_hash(course, question) for _, question in course.questions()}


def _edit(folder, old, new):
    text = (folder / BANK).read_text("utf-8")
    assert text.count(old) == 1
    (folder / BANK).write_text(text.replace(old, new), "utf-8")


def _changed(folder, old, new):
    """Ids of the questions whose hash changes with the edit."""
    before = _hashes(folder)
    _edit(folder, old, new)
    after = _hashes(folder)
    return [id_ for id_ in before if before[id_] != after[id_]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The prompt.
        ("lit-il la pression maximale", "trouve-t-il la pression maximale"),
        # An answer.
        ("Sur le cadre, près du pédalier.", "Sur le cadre."),
        # A reason.
        ("Le cadre porte le numéro du vélo.", "Le cadre porte un numéro."),
        # The explanation.
        ("La pression maximale est marquée {{", "La pression est marquée {{"),
    ],
)
def test_an_edited_question_gets_another_hash_and_it_alone(sample, old, new):
    expected = ["velo-controle-01"]

    assert expected == _changed(sample, old, new)


def test_another_right_answer_is_another_question(sample):
    expected = ["velo-controle-06"]
    old = "      - {text: Un chiffon propre, right: true}\n      - text: Une goutte d'huile\n        why: >-\n"
    new = "      - {text: Une goutte d'huile, right: true}\n      - text: Un chiffon propre\n        why: >-\n"

    assert expected == _changed(sample, old, new)


def test_another_accepted_answer_is_another_question(sample):
    expected = ["velo-controle-04"]

    assert expected == _changed(sample, "accept: [cinquante, 50 m]", "accept: [cinquante]")


def test_a_fact_that_changes_makes_the_questions_that_quote_it_new_ones(sample):
    before = _hashes(sample)
    facts = sample / "course" / "facts.yml"
    text = facts.read_text("utf-8")
    assert text.count("text: sur le flanc du pneu") == 1
    facts.write_text(text.replace("text: sur le flanc du pneu", "text: sur la jante"), "utf-8")
    after = _hashes(sample)

    changed = [id_ for id_ in before if before[id_] != after[id_]]

    assert changed == [id_ for id_, quotes in _quoting(sample, "pressure-marking").items() if quotes]
    assert changed


def _quoting(folder, fact):
    course, _ = load_course(folder, dt.date(2026, 11, 21))
    return {question.id: f"{{{{ {fact} }}}}" in question.model_dump_json() for _, question in course.questions()}


def test_what_only_authors_see_changes_no_hash(sample):
    # The level and the programme lines of the third question, the use of the eighth.
    old, new = "    covers: [v-pneus-freins]\n    level: understand", "    covers: [v-sonnette]\n    level: apply"

    assert not _changed(sample, old, new)
    assert not _changed(sample, "use: [positioning, final]", "use: [final]")


def test_a_moved_question_keeps_its_hash(sample):
    text = (sample / BANK).read_text("utf-8")
    head, *questions = text.split("  - id: ")
    before = _hashes(sample)
    (sample / BANK).write_text(head + "".join(f"  - id: {question}" for question in reversed(questions)), "utf-8")

    assert before == _hashes(sample)


def test_two_questions_of_the_same_course_have_two_hashes(sample):
    hashes = _hashes(sample)

    assert len(hashes) == len(set(hashes.values())) == 16
