"""What the search of the theme is given: pages, without quizzes, in every spelling a reader may type."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hurried_words import TYPED
from reading import squeeze

from coursekit.model.questions import Question
from coursekit.queries import expand

pytestmark = pytest.mark.site

LONG = 30
"""A shorter answer (« Portail ») is also a word of the lesson."""


@pytest.fixture(scope="module")
def index(site_folder: Path) -> Mapping[str, object]:
    return json.loads((site_folder / "search" / "search_index.json").read_text("utf-8"))


def test_the_index_for_a_folder_is_the_one_of_the_server(index, site_folder: Path):
    script = (site_folder / "search" / "search_index.js").read_text("utf-8")

    assert index == json.loads(re.search(r"\{.*\}", script, re.S).group(0))


def test_the_pages_of_the_trainer_are_not_found(index):
    assert not [entry["location"] for entry in index["docs"] if entry["location"].startswith("formateur")]


def test_every_page_of_a_learner_is_found(index, pages):
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}

    # The table of every fact would come before the lesson that teaches it.
    left_out = {"404.html", "sources.html"}
    assert {address for address in pages if not address.startswith("formateur/")} - left_out == found


def test_every_place_found_is_in_its_page(index, pages):
    places = [entry["location"].partition("#") for entry in index["docs"]]

    assert not [place for page, _, place in places if place and not pages[page].xpath("//*[@id=$id]", id=place)]


def test_no_question_is_found(index, course):
    everything = squeeze(" ".join(_text(entry) for entry in index["docs"]))
    asked = [text for _, question in course.questions() for text in _asked(question)]

    pieces = [squeeze(expand(course, piece)) for text in asked for piece in re.split(r"\[\[\d+\]\]", text)]
    assert not [piece for piece in pieces if len(piece) >= LONG and piece in everything]


def test_no_word_of_the_quiz_is_found(index):
    everything = " ".join(_text(entry) for entry in index["docs"])

    assert "Valider</" not in everything
    assert "Réponse et explication" not in everything
    assert "data-correct" not in json.dumps(index)


@pytest.mark.parametrize(("typed", "answer"), TYPED)
def test_a_word_is_found_without_its_accents_and_in_the_plural(index, typed: str, answer: str):
    assert answer in _found(index, typed)


@pytest.mark.parametrize("typed", [typed for typed, _ in TYPED])
def test_the_words_tried_here_are_written_otherwise_in_the_pages(index, typed: str):
    shown = " ".join(_text({"title": _shown(entry["title"]), "text": _shown(entry["text"])}) for entry in index["docs"])

    assert not re.search(rf"\b{typed}\b", shown, re.I)


def test_the_added_forms_stand_apart_so_that_they_can_be_hidden(index):
    added = [entry for entry in index["docs"] if re.search(r"\bdepot", entry["text"])]

    assert added
    assert not [entry["location"] for entry in added if re.search(r"\bdepot", _shown(entry["text"]))]


def _asked(question: Question) -> list[str]:
    """The question and its reasons; an answer or an explanation may be the very words of the lesson."""
    parts = [
        part
        for name in ("answers", "blanks", "steps", "pairs", "extra", "mistakes")
        for one in getattr(question, name, ())
        for part in (one, *getattr(one, "mistakes", ()))
    ]
    return [question.prompt, *(why for part in parts if (why := getattr(part, "why", None)))]


def _text(entry: Mapping[str, str]) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", f"{entry['title']} {entry['text']}"))


def _shown(text: str) -> str:
    return re.sub(r'<span class="ck-variants">.*?</span>', "", text, flags=re.S)


def _found(index: Mapping[str, object], typed: str) -> set[str]:
    """Pages whose words, cut as the theme cuts them, hold the one typed."""
    separator = re.compile(index["config"]["separator"])
    return {
        entry["location"].partition("#")[0] for entry in index["docs"] if typed in separator.split(_text(entry).lower())
    }
