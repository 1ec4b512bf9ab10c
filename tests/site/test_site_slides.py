"""The slides: pages cut from the lessons beside those of mkdocs, which say what the lessons say and lead to them."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from lxml import html
from opened_deck import is_deck
from reading import LITERAL, squeeze, texts, words
from test_site_typography import MISTAKES

from coursekit.addresses import DECKS
from coursekit.typography import french_text

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def decks(pages) -> Mapping[str, html.HtmlElement]:
    """Every deck by its name."""
    return {
        address.removeprefix(f"{DECKS}/").removesuffix(".html"): page
        for address, page in pages.items()
        if is_deck(address)
    }


@pytest.fixture(scope="module")
def lessons(course, pages) -> Mapping[str, html.HtmlElement]:
    """The learner's page of each lesson, by the lesson's id."""
    return {lesson.id: pages[lesson.path.removesuffix(".md") + ".html"] for lesson in course.lessons}


def _slides(deck: html.HtmlElement) -> list[html.HtmlElement]:
    return deck.xpath("//section[contains(concat(' ', @class, ' '), ' ck-slide ')]")


def test_there_is_a_deck_for_each_lesson_each_sequence_and_the_day(course, decks):
    expected = {lesson.id for lesson in course.lessons} | {sequence.id for sequence in course.identity.sequences}

    assert expected | {"journee"} == decks.keys()


def test_the_deck_of_the_day_holds_every_slide_of_every_lesson_in_the_order_of_the_plan(course, decks):
    for name, slots in (
        ("journee", course.plan.slots),
        *((one.id, [s for s in course.plan.slots if s.sequence == one.id]) for one in course.identity.sequences),
    ):
        expected = [slide.get("id") for slot in slots for lesson in slot.lessons for slide in _slides(decks[lesson])]
        of_lessons = set(expected)

        assert expected == [slide.get("id") for slide in _slides(decks[name]) if slide.get("id") in of_lessons]


def test_every_section_of_a_lesson_that_holds_something_has_a_slide_of_its_name(lessons, decks):
    for lesson, page in lessons.items():
        ids = {slide.get("id") for slide in _slides(decks[lesson])}
        # The quiz has a slide a question; sources are for readers.
        headings = page.xpath("//main//article//*[self::h2 or self::h3][not(ancestor::ck-quiz)][@id]")
        shown = [
            heading.get("id")
            for heading in headings
            if heading.get("id") not in ("quiz", "sources")
            # « À vous » only opens the first exercise.
            and not (heading.get("id") == "pratique" and heading.getnext().tag == "h3")
        ]

        assert len(shown) > 5, lesson
        assert not [id_ for id_ in shown if f"{lesson}-{id_}" not in ids], lesson


def test_the_place_of_every_slide_is_a_page_and_a_heading_or_a_question_in_it(decks, pages):
    for name, deck in decks.items():
        lost = []
        for slide in _slides(deck):
            page, anchor = urldefrag(slide.get("data-place"))
            if page not in pages or (anchor and not pages[page].xpath("//*[@id=$id]", id=anchor)):
                lost.append(slide.get("data-place"))

        assert not lost, name


def test_every_link_of_a_deck_leads_to_a_file(decks, site_folder: Path):
    for name, deck in decks.items():
        targets = [
            urldefrag(target)[0] for target in deck.xpath("//@href[not(starts-with(., '#'))] | //@src | //@data-home")
        ]

        assert targets
        assert not [target for target in targets if not (site_folder / DECKS / target).is_file()], name


def test_what_a_slide_shows_by_its_name_is_in_the_deck(decks):
    for name, deck in decks.items():
        ids = set(deck.xpath("//@id"))
        used = [target[1:] for target in deck.xpath("//*[local-name()='use']/@href")]
        used += [
            target for text in deck.xpath("//@*[contains(., 'url(#')]") for target in re.findall(r"url\(#(.*?)\)", text)
        ]

        assert not [target for target in used if target not in ids], name


def test_no_id_comes_twice_in_a_deck(decks):
    twice = {
        name: [id_ for id_, times in Counter(deck.xpath("//@id")).items() if times > 1] for name, deck in decks.items()
    }

    assert not {name: ids for name, ids in twice.items() if ids}


def test_no_deck_asks_anything_of_another_server(decks):
    for name, deck in decks.items():
        asked = [
            value
            for element in deck.iter()
            if isinstance(element.tag, str)
            for attribute, value in element.attrib.items()
            if re.search(r"(?:https?:)?//", value) and not attribute.startswith("xmlns")
        ]

        assert not asked, name
        assert not deck.xpath("//style | //iframe | //object | //embed | //form | //base"), name
        assert not [a for element in deck.iter() for a in element.attrib if a.startswith("on")], name


def test_every_deck_says_that_the_course_is_independent(course, decks):
    sentence = squeeze(french_text(course.identity.independence))

    for deck in decks.values():
        assert sentence == words(deck.xpath("//p[@class='ck-deck__foot']")[0])
    for name in decks.keys() - {lesson.id for lesson in course.lessons}:
        assert sentence in words(_slides(decks[name])[0])


def test_a_deck_without_script_sends_to_the_same_thing_on_the_site(decks, lessons, pages):
    for name, deck in decks.items():
        (link,) = deck.xpath("//noscript//a/@href")
        home = Path(DECKS, link).as_posix()

        assert deck.xpath("//noscript")[0].text_content().strip()
        if name in lessons:
            assert home.endswith(f"/{name}.html")


def test_the_presenter_has_the_notes_of_every_section_of_a_lesson(course, decks, pages):
    for lesson in course.lessons:
        trainer = pages[f"formateur/lecons/{lesson.id}.html"]
        told = squeeze(" ".join(words(notes) for notes in decks[lesson.id].xpath("//aside[@class='notes']")))
        headings = trainer.xpath("//main//article//h2[starts-with(@id, 'notes-')]")

        assert headings
        for heading in headings:
            for part in heading.itersiblings():
                if part.tag == "h2":
                    break
                # Items of a list are read without their marks.
                for line in part.xpath("descendant-or-self::*[self::p or self::li]"):
                    assert words(line) in told, (lesson.id, heading.get("id"))


def test_every_question_of_the_room_is_on_the_main_line_and_the_others_are_not(course, decks):
    for lesson in course.lessons:
        asked = {slide.get("data-question"): slide for slide in _slides(decks[lesson.id]) if slide.get("data-question")}
        main = [id_ for id_, slide in asked.items() if "data-main" in slide.attrib]

        assert list(lesson.meta.room_questions) == main


def test_every_question_of_a_lesson_is_in_its_deck_with_its_answer(lessons, decks):
    for lesson, page in lessons.items():
        ids = {slide.get("id") for slide in _slides(decks[lesson])}
        asked = page.xpath("//ck-quiz/@data-question")

        assert asked
        assert not [id_ for id_ in asked if not {id_, f"{id_}-reponse"} <= ids]


def test_no_question_tells_its_answer_before_it_is_shown(course, decks):
    answers = {
        question.id: [squeeze(answer.why) for answer in getattr(question, "answers", ()) if answer.why]
        for _, question in course.questions()
    }
    for lesson in course.lessons:
        for slide in _slides(decks[lesson.id]):
            id_ = slide.get("data-question")
            if not id_:
                continue
            (body,) = slide.find_class("ck-slide__body")
            shown = words(body)

            assert "Bonne réponse" not in shown
            assert not [why for why in answers[id_] if why in shown]


def test_every_figure_of_a_lesson_is_in_its_deck(lessons, decks):
    for lesson, page in lessons.items():
        drawn = page.xpath("//main//article//figure[contains(@class, 'ck-picture')]")
        kept = decks[lesson].xpath("//*[local-name()='svg'][contains(@class, 'ck-kept')]")
        shown = set(decks[lesson].xpath("//section//*[local-name()='use']/@href"))

        assert len(drawn) == len(kept), lesson
        assert {f"#{id_}" for svg in kept for id_ in svg.xpath("*[local-name()='g']/@id")} == shown
        # Its own words, in its own order.
        assert [squeeze(" ".join(f.xpath(".//*[local-name()='text']//text()"))) for f in drawn] == [
            squeeze(" ".join(svg.xpath(".//*[local-name()='text']//text()"))) for svg in kept
        ]


@pytest.mark.parametrize(
    ("box", "kind"), [("details[contains(@class, 'solution')]", "solution"), ("figure[@class='ck-document']", "paper")]
)
def test_no_word_of_a_paper_or_of_a_solution_is_left_out(lessons, decks, box, kind):
    for lesson, page in lessons.items():
        told = Counter(
            word
            for slide in _slides(decks[lesson])
            if f"ck-slide--{kind}" in slide.get("class")
            for body in slide.find_class("ck-slide__body")
            for word in _letters(body)
        )
        expected = Counter(word for found in page.xpath(f"//main//article//{box}") for word in _letters(found))
        # The name of the first column of a table is not on the cards that it becomes.
        heads = Counter(
            word for found in page.xpath(f"//main//article//{box}//thead//th[1]") for word in _letters(found)
        )

        assert not expected - told - heads, lesson


def test_every_line_to_remember_is_on_a_slide(lessons, decks):
    for lesson, page in lessons.items():
        (heading,) = page.xpath("//main//article//h2[@id='a-retenir']")
        items = heading.getnext().xpath("li")
        shown = _all_shown(decks[lesson])

        assert items
        for item in items:
            first = squeeze(item.text_content().strip().split("\n")[0])
            assert first in shown, lesson


def test_a_moment_with_a_test_is_followed_by_the_correction_of_its_sheet(course, decks):
    for slot in course.plan.slots:
        tests = [
            test for test in course.assessments.assessments if test.id == slot.assessment and test.kind == "sequence"
        ]
        slides = [slide for slide in _slides(decks["journee"]) if slide.get("data-row") == slot.id]
        asked = [slide for slide in slides if slide.get("data-question")]

        assert bool(tests) == bool(asked), slot.id
        for test in tests:
            assert test.questions <= len(asked)


def test_the_rows_of_a_deck_are_those_of_its_slides_in_their_order(decks):
    for name, deck in decks.items():
        data = json.loads(deck.xpath("string(//script[@id='ck-deck-data'])"))
        rows = list(dict.fromkeys(slide.get("data-row") for slide in _slides(deck)))

        assert rows == [row["id"] for row in data["rows"]], name


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_deck_has_no_mistake_of_typography(decks, mistake: str):
    # The decks of sequences and of the day hold the same slides.
    for name, deck in decks.items():
        found = [
            text[max(0, match.start() - 20) : match.end() + 20]
            for text in texts(deck.find("body"), without=LITERAL)
            for match in MISTAKES[mistake].finditer(text)
        ]

        assert not found, name


def test_the_search_does_not_lead_to_slides_and_neither_do_robots(decks, site_folder: Path):
    index = (site_folder / "search" / "search_index.json").read_text("utf-8")

    assert "diapositives/" not in index
    assert not [name for name, deck in decks.items() if deck.xpath("//meta[@name='robots']/@content") != ["noindex"]]


def test_slides_are_not_asked_to_carry_what_only_readers_need(decks):
    for name, deck in decks.items():
        slides = deck.xpath("//div[@class='slides']")[0]

        assert not slides.xpath(".//a | .//input | .//button | .//form | .//*[@title]"), name


def _letters(element: html.HtmlElement) -> list[str]:
    return re.findall(r"\w+", squeeze(" ".join(element.itertext())))


def _all_shown(deck: html.HtmlElement) -> str:
    return squeeze(" ".join(words(body) for body in deck.find_class("ck-slide__body")))


def test_the_deck_of_the_day_weighs_at_most_one_megabyte_with_all_it_loads(decks, site_folder: Path):
    deck = site_folder / DECKS / "journee.html"
    loaded = [*decks["journee"].xpath("//link/@href"), *decks["journee"].xpath("//script/@src")]
    files = [deck, *((deck.parent / address).resolve() for address in loaded)]

    assert len(files) == 4
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 1_000_000
