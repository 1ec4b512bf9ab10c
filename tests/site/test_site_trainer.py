"""The trainer's notes are for the trainer: learners never meet them, in a page or through the search."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reading import section, squeeze, words

from coursekit.addresses import DECKS
from coursekit.queries import expand

pytestmark = pytest.mark.site

SHORTEST = 15
"""« Comptez 3 minutes. » is told apart from a lesson's own words; « Voir. » would not be."""


@pytest.fixture(scope="module")
def notes(course, project_root: Path) -> dict[str, list[str]]:
    """Each sentence of the trainer's blocks, by lesson, read from the lessons' files and not by the generator."""
    return {lesson.id: list(_notes(course, project_root / "docs" / lesson.path)) for lesson in course.lessons}


def _notes(course, path: Path):
    inside = False
    for line in path.read_text("utf-8").splitlines():
        if re.match(r"(!!!|\?\?\?\+?) trainer\b", line):
            inside = True
        elif inside and line.strip() and not line.startswith("    "):
            inside = False
        elif inside and line.strip():
            text = re.sub(r"^[-*\d.]+ |[*_`]", "", line.strip())
            yield squeeze(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", expand(course, text)))


def test_every_lesson_has_notes_for_the_trainer(notes):
    assert not [lesson for lesson, told in notes.items() if not told]


def test_the_notes_of_a_lesson_are_on_its_page_of_the_trainer(notes, pages):
    for lesson, told in notes.items():
        page = _bare(words(pages[f"formateur/lecons/{lesson}.html"]))

        assert not [note for note in told if _bare(note) not in page]


def test_the_notes_of_a_section_stand_under_a_heading_named_after_it(course, pages):
    # Slides take them from there.
    for lesson in course.lessons:
        page = pages[f"formateur/lecons/{lesson.id}.html"]
        noted = re.findall(r"^## .*\{#([a-z0-9-]+)\}$|^(!!! trainer)", lesson.body, re.M)
        expected: dict[str, None] = {}
        at = ""
        for named, box in noted:
            at = named or at
            if box:
                expected[f"notes-{at}"] = None

        assert list(expected) == page.xpath("//main//article//h2[starts-with(@id, 'notes-')]/@id")
        for id_ in expected:
            assert section(page, id_)


def test_what_goes_wrong_in_the_room_is_gathered(course, pages):
    for lesson in course.lessons:
        told = [line.partition(" : ")[2] for line in lesson.body.split("\n") if line.startswith("    Ce qui coince : ")]
        gathered = _bare(section(pages[f"formateur/lecons/{lesson.id}.html"], "coince")).casefold()

        assert told
        assert not [line for line in told if _bare(squeeze(expand(course, line))).casefold() not in gathered]


def test_a_question_of_the_room_is_shown_with_its_right_answer_and_every_wrong_one(course, pages):
    for lesson in course.lessons:
        page = pages[f"formateur/lecons/{lesson.id}.html"]
        for question in course.bank(lesson.id).questions:
            if question.id not in lesson.meta.room_questions:
                continue
            (heading,) = page.xpath("//h3[@id=$id]", id=f"salle-{question.id}")
            (choices,) = heading.xpath("following-sibling::ul[1]")
            right = [_bare(squeeze(expand(course, answer.text))) for answer in question.answers if answer.right]
            wrong = [_bare(squeeze(expand(course, answer.why))) for answer in question.answers if not answer.right]

            assert right == [_bare(words(found)) for found in choices.xpath("li/strong")]
            assert len(question.answers) == len(choices.xpath("li"))
            assert not [why for why in wrong if why not in _bare(section(page, "coince"))]


def test_every_solution_of_a_lesson_is_on_its_page_of_the_trainer(course, pages):
    for lesson in course.lessons:
        page = pages[f"formateur/lecons/{lesson.id}.html"]

        assert lesson.body.count("??? solution") == len(page.xpath("//h3[starts-with(@id, 'corrige-')]"))


def test_no_page_of_a_learner_shows_a_note(notes, address, tree):
    page = _bare(words(tree))
    told = [note for of_lesson in notes.values() for note in of_lesson]
    shown = [note for note in told if len(note) >= SHORTEST and _bare(note) in page]

    assert not shown or address.startswith("formateur/lecons/")


def test_no_file_of_a_learner_holds_a_note_out_of_sight(notes, site_folder: Path):
    told = [_bare(note) for of_lesson in notes.values() for note in of_lesson if len(note) >= SHORTEST]
    for path in site_folder.rglob("*"):
        if path.suffix not in {".html", ".js", ".json"} or "javascripts" in path.parts:
            continue
        # His page of each lesson, and the notes that his window shows beside the slides.
        if any(path.is_relative_to(site_folder / "formateur" / folder) for folder in ("lecons", "diapositives")):
            continue
        text = _bare(squeeze(path.read_text("utf-8")))

        assert not [note for note in told if note in text], path.name


def test_every_page_of_the_trainer_says_that_it_hides_nothing(pages):
    for address, page in pages.items():
        # Slides are for the room: they say nothing of whom they are for.
        if address.startswith("formateur/diapositives/"):
            continue
        found = page.xpath("//main//article//p[contains(@class, 'ck-trainer-only')]")

        assert int(address.startswith("formateur/")) == len(found), address
        assert all("n'est pas secrète" in words(told) for told in found)


def test_only_the_home_page_and_the_foot_of_a_page_lead_to_the_trainer(address, tree):
    # Without script, a test is done on paper: its sheet is for learners too. A lesson leads to its own slides.
    inside = "//*[not(ancestor-or-self::ck-exam)][not(ancestor::details[contains(@class, 'ck-to-slides')])]/@href"
    links = {href for href in tree.xpath(inside) if "formateur/" in href}
    foot = set(tree.xpath("//footer//a[normalize-space()='Espace formateur']/@href"))

    assert len(foot) == 1
    assert links <= foot or address == "index.html" or address.startswith("formateur/")


def test_a_lesson_leads_to_nothing_of_the_trainer_s_but_its_own_slides(course, pages):
    for lesson in course.lessons:
        article = pages[lesson.path.removesuffix(".md") + ".html"].xpath("//main//article//@href")
        led = {href.partition("#")[0] for href in article if "formateur/" in href}

        assert led == {f"../{DECKS}/{lesson.id}.html"}


def _bare(text: str) -> str:
    return re.sub(r"\s+|…|\.\.\.", "", text)
