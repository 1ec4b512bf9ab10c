"""What the trainer's pages are made of: notes, troubles, material, questions of the room, copies to print."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re

import pytest

from coursekit.lessons import lesson_questions
from coursekit.load import read_course
from coursekit.material import material
from coursekit.model.questions import FillQuestion, MatchQuestion, NumericQuestion, OrderQuestion
from coursekit.notes import SectionNotes, Trouble, notes_by_section, troubles
from coursekit.pages import generate
from coursekit.quizzes import Asked
from coursekit.quizzes.projected import Misconception, projected

TODAY = dt.date(2026, 11, 21)

BODY = """Une phrase.

## Le geste {#geste}

!!! trainer "Notes"
    Montrez.
    Ce qui coince : on oublie le frein.

### Le frein {#frein}

!!! trainer "Encore"
    | a | b |
    |---|---|
    | 1 | 2 |

## À vous {#pratique}

!!! trainer "Notes"
    - Attendez.
    - Ce qui coince : personne n'ose.
"""


@pytest.fixture(scope="module")
def course(project_root):
    return read_course(project_root, TODAY)[0]


@pytest.fixture(scope="module")
def small(project_root):
    return read_course(project_root / "tests" / "sample", TODAY)[0]


def test_notes_of_a_section_are_together_and_each_line_a_point_unless_their_author_laid_them_out():
    expected = (
        SectionNotes("geste", "- Montrez.\n- Ce qui coince : on oublie le frein.\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
        SectionNotes("pratique", "- Attendez.\n- Ce qui coince : personne n'ose."),
    )

    assert expected == notes_by_section(BODY)


def test_what_goes_wrong_is_read_from_its_label_in_a_line_or_a_list():
    assert [Trouble("geste", "On oublie le frein."), Trouble("pratique", "Personne n'ose.")] == list(troubles(BODY))


def test_the_label_counts_in_the_notes_only():
    assert not list(troubles("## Le geste {#geste}\n\nCe qui coince : le frein.\n"))


def test_material_is_the_papers_and_aids_that_a_lesson_shows_and_the_site_of_its_exercises(course, small):
    works = material(course, course.lesson("s2-travaux-deposer"))
    bike = material(small, small.lesson("velo-crevaison"))

    expected = {"aids": ["aide-memoire/travaux-qui-depose-quoi.md"], "papers": ["repair-order"]}
    assert expected == {"aids": [aid.path for aid in works.aids], "papers": [document.id for document in bike.papers]}
    assert [one.id for one in works.equipment] == ["qualification"]
    assert not bike.aids
    assert [one.id for one in bike.equipment] == ["bench"]


def test_a_question_put_to_the_room_has_letters_in_the_order_of_the_page_and_says_what_each_wrong_answer_reveals(small):
    asked = {one.id: one for one in lesson_questions(small, small.lesson("velo-controle"))}
    chain = projected(small, asked["velo-controle-05"])

    letters = {"A": True, "B": False}
    assert letters == {choice.letter: choice.right for choice in chain.choices}
    expected = (Misconception("La chaîne est trop tendue", "L'outil mesure l'allongement, pas la tension."),)
    assert expected == chain.misconceptions


@pytest.mark.parametrize("kind", [FillQuestion, OrderQuestion, MatchQuestion, NumericQuestion])
def test_a_question_of_any_kind_can_be_put_to_the_room(course, kind):
    bank, question = next((bank, q) for bank, q in course.questions() if isinstance(q, kind))
    lesson = course.lesson(bank.lesson)
    told = projected(course, Asked(question, lesson, lesson.path))

    assert not told.choices
    assert told.key
    assert told.misconceptions
    assert "{{" not in "".join([told.prompt, *told.key, *(wrong.why for wrong in told.misconceptions)])


def test_papers_are_counted_for_the_sizes_of_groups_that_are_sold(small):
    page = _page(small, "formateur/avant-la-journee.md")

    # From three to eight people, the exercises once each; cards with four letters at least; one half-day.
    assert "| Papier | Par stagiaire | Pour 3 | Pour 8 |" in page
    assert "| [Énoncés des exercices](enonces.md), avec leurs papiers | 1 | 3 | 8 |" in page
    assert "| [Cartes de vote](cartes-de-vote.md) A à D | 1 | 3 | 8 |" in page
    assert "par demi-journée | – | 1 | 1 |" in page


def test_a_sheet_of_the_fifth_letter_serves_four_people(course):
    page = _page(course, "formateur/avant-la-journee.md")
    sizes = [int(size) for size in re.findall(r"Pour (\d+)", page)]
    row = next(line for line in page.split("\n") if "cartes-de-vote.md) E" in line)

    assert sizes
    assert [-(-size // 4) for size in sizes] == [int(cell) for cell in row.split("|")[3:-1]]


def test_a_course_without_a_list_has_neither_its_pages_nor_links_to_them(small):
    without = dataclasses.replace(small, room_check=None)
    pages = {page.path: page.markdown for page in generate(without)}

    assert not [path for path in pages if path.startswith("formateur/avant-")]
    assert not [path for path, text in pages.items() if "avant-la-journee.md" in text]


def test_a_list_for_a_room_only_makes_one_page(small):
    expected = ["formateur/avant-la-journee.md"]

    assert expected == [page.path for page in generate(small) if page.path.startswith("formateur/avant-")]


def _page(course, path: str) -> str:
    return next(page.markdown for page in generate(course) if page.path == path)


def test_what_is_printed_for_trainees_is_the_exercises_of_the_class_without_their_solutions(course):
    page = _page(course, "formateur/enonces.md")
    retours = course.lesson("s2-retours")

    assert "### Exercice 1 : six retours, six diagnostics {#enonce-s2-retours-exercice-1}" in page
    assert "Service inconnu chez nous" in page
    # A solution, a note, and an exercise that is done at home.
    assert "Pour D, changer le SIRET" in retours.body
    assert "Pour D, changer le SIRET" not in page
    assert "faites lever une main par geste" not in page
    assert "minutes, chez vous" not in page
