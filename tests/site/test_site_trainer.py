"""The trainer's notes are for the trainer: learners never meet them, in a page or through the search."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reading import squeeze, words

from coursekit.queries import expand

pytestmark = pytest.mark.site

TRAINER = "formateur/journee.html"
SHORTEST = 15
"""« Comptez 3 minutes. » is told apart from a lesson's own words; « Voir. » would not be."""


@pytest.fixture(scope="module")
def notes(course, project_root: Path) -> list[str]:
    """Each sentence of the trainer's blocks, read from the lessons' files and not by the generator."""
    found = []
    for path in sorted((project_root / "docs").rglob("*.md")):
        inside = False
        for line in path.read_text("utf-8").splitlines():
            if re.match(r"(!!!|\?\?\?\+?) trainer\b", line):
                inside = True
            elif inside and line.strip() and not line.startswith("    "):
                inside = False
            elif inside and line.strip():
                text = re.sub(r"^[-*\d.]+ |[*_`]", "", line.strip())
                found.append(squeeze(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", expand(course, text))))
    return found


def test_every_lesson_has_notes_for_the_trainer(notes, course):
    assert len(notes) >= len(course.lessons)


def test_the_notes_are_on_the_page_of_the_day(notes, pages):
    page = _bare(words(pages[TRAINER]))

    assert not [note for note in notes if _bare(note) not in page]


def test_no_page_of_a_learner_shows_a_note(notes, address, tree):
    page = _bare(words(tree))
    shown = [note for note in notes if len(note) >= SHORTEST and _bare(note) in page]

    assert not shown or address == TRAINER


def test_no_file_of_a_learner_holds_a_note_out_of_sight(notes, site_folder: Path):
    for path in site_folder.rglob("*"):
        if path.suffix not in {".html", ".js", ".json"} or path.match(TRAINER) or "javascripts" in path.parts:
            continue
        text = _bare(squeeze(path.read_text("utf-8")))

        assert not [note for note in notes if len(note) >= SHORTEST and _bare(note) in text], path.name


def test_a_link_of_a_lesson_never_leads_to_the_trainer(course, pages):
    for lesson in course.lessons:
        article = pages[lesson.path.removesuffix(".md") + ".html"].xpath("//main//article//@href")

        assert not [href for href in article if "formateur/" in href]


def _bare(text: str) -> str:
    return re.sub(r"\s+|…|\.\.\.", "", text)
