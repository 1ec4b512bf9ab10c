"""The real course: complete against the programmes that were sold, honest about its facts, fictitious in its cast."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

import pytest
import stdnum.fr.siret

from coursekit.boxes import split_boxes
from coursekit.load import read_course
from coursekit.queries import MACRO, expand

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def read(project_root):
    return read_course(project_root, TODAY)


@pytest.fixture(scope="module")
def course(read):
    return read[0]


def _bare(text):
    """Without spaces, line breaks, bullets, and the private signs that a word processor uses as bullets."""
    return re.sub(r"[\s•\ue000-\uf8ff]", "", text)


def test_the_course_has_no_error(read):
    assert not [str(problem) for problem in read[1] if problem.severity == "error"]


@pytest.mark.parametrize("offer_id", ["a", "b"])
def test_a_transcript_is_the_programme_as_sold_to_the_letter(project_root, course, offer_id):
    sold = (project_root / "tests" / "data" / f"programme-{offer_id}.txt").read_text("utf-8")
    offer = next(offer for offer in course.offers if offer.id == offer_id)
    said = "".join((block.heading or "") + "".join(line.said for line in block.lines) for block in offer.transcript)

    assert _bare(sold) == _bare(said)


def test_ids_of_programme_lines_are_unique(course):
    # Those of the blocks, which are the headings, too: the loader tells it first, this is its witness.
    ids = Counter(line.id for _, _, line in course.lines())
    ids.update(block.id for offer in course.offers for block in offer.transcript)

    assert not [id_ for id_, count in ids.items() if count > 1]


def test_ids_of_a_programme_begin_with_its_letter(course):
    # Both programmes are told apart everywhere by this letter: « a-titre », « b1-activation ».
    strangers = [line.id for offer, _, line in course.lines() if not re.match(rf"{re.escape(offer.id)}\d?-", line.id)]

    assert not strangers


def test_every_line_that_is_outdated_rests_on_a_fact(course):
    alone = [line.id for _, _, line in course.lines() if line.outdated and not line.outdated.facts]

    assert not alone


def test_every_recommendation_sold_has_its_item_in_the_checklist(course):
    carried = {id_ for item in course.checklist.items for id_ in item.lines}
    sold = [line.id for offer, block, line in course.lines() if block.topic == "recommendations" and offer.id == "b"]

    assert not [id_ for id_ in sold if id_ not in carried]


def test_the_cast_has_five_members_told_apart(course):
    members = course.cast.members

    assert 5 == len({member.name for member in members}) == len({member.person for member in members})


def test_no_siret_of_the_cast_passes_the_official_check(course):
    numbers = [member.siret for member in course.cast.members if member.siret]
    # A number of the right length, so that it looks true, that no establishment can have.

    assert len(course.cast.members) == len(numbers) == len(set(numbers))
    assert not [number for number in numbers if stdnum.fr.siret.is_valid(number) or not re.fullmatch(r"\d{14}", number)]


def test_the_official_check_would_see_a_true_siret():
    # The witness of the test above: the SIRET of the standard library's own documentation passes.
    assert stdnum.fr.siret.is_valid("73282932000074")


def test_every_fact_is_used(course):
    used = {match.group(1) for prose in course.prose for line in prose.lines for match in MACRO.finditer(line)}
    used.update(id_ for lesson in course.lessons for id_ in lesson.meta.facts)
    used.update(question.source for _, question in course.questions())
    used.update(id_ for item in course.checklist.items for id_ in item.facts)
    used.update(term.fact for term in course.glossary.terms)
    used.update(word.fact for word in course.old_words)
    used.update(event.fact for event in course.calendar)
    used.update((course.reform.as_of, *(id_ for duty in course.reform.duties for id_ in (duty.since, duty.article))))
    used.update((*course.delays.rates, course.delays.indemnity, course.delays.interruption))
    used.update(kind.fact for kind in course.delays.clients)
    used.update(id_ for picture in course.pictures.values() for id_ in picture.facts)
    used.update(match.group(1) for svg in course.drawings.values() for match in MACRO.finditer(svg))
    used.update(id_ for _, _, line in course.lines() if line.outdated for id_ in line.outdated.facts)
    used.update(vars(course.remote.facts).values())

    assert not sorted(course.facts.keys() - used)


def test_every_fact_with_an_address_has_a_secure_one(course):
    insecure = [fact.id for fact in course.facts.values() if fact.source.url and fact.source.url[:8] != "https://"]

    assert not insecure


def test_no_fact_was_read_in_the_future_nor_is_reviewed_before_it_was_read(course):
    wrong = [fact.id for fact in course.facts.values() if not fact.read_on <= TODAY < fact.review_by]

    assert not wrong


def test_every_word_of_the_glossary_is_written_in_one_way_only(course):
    # One spelling for two terms would link the first to the second.
    spellings = Counter(form for term in course.glossary.terms for form in (term.term, *term.forms))

    assert not [form for form, count in spellings.items() if count > 1]


def test_every_acronym_of_a_lesson_is_in_the_glossary(course):
    known = " ".join(form for term in course.glossary.terms for form in (term.term, *term.forms))
    # Fictitious papers and codes are quoted, and so is a label in « »; names of firms stand for nothing else.
    papers = (f"{row.value}" for document in course.documents.values() for row in document.rows)
    quoted = " ".join((*papers, *(member.service_code or "" for member in course.cast.members), "RATP SNCF"))
    aside = re.compile(r"«[^»]*»|`[^`]*`|https?://\S+|\b[A-Z]+(?:-[A-Z0-9]+)+\b")
    strange = set()
    for lesson in course.lessons:
        text = aside.sub(" ", expand(course, split_boxes(lesson.body, "trainer")[0]))
        for word in re.findall(r"\b[A-ZÀÉ]{2,}\b", text):
            if word not in quoted and not re.search(rf"\b{word}\b", known):
                strange.add((word, lesson.id))

    assert not sorted(strange)


def test_every_question_of_a_lesson_covers_lines_of_that_lesson(course):
    strangers = [
        (question.id, line)
        for bank, question in course.questions()
        for line in question.covers
        if line not in course.lesson(bank.lesson).meta.covers
    ]

    assert not strangers
