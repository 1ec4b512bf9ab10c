"""Decks: a lesson, a sequence, the day; each a page that stands alone."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from dataclasses import replace

import pytest
from lxml import html
from opened_deck import opened

from coursekit.assessed import on_paper
from coursekit.assessed import pool as page_pool
from coursekit.load import read_course
from coursekit.model.course import Slot
from coursekit.slides import make_decks
from coursekit.slides.base import Column, Cut, Drawing, Slide
from coursekit.slides.decks import decks
from coursekit.slides.qr import qr_svg
from coursekit.slides.trainer import Trainer

SITE = "https://cours.exemple.fr/velo/"
INDEPENDENCE = "Cours d’exemple\u00a0: il montre ce que sait faire le générateur, et n’engage aucun fabricant de vélos."


def _cut(lesson):
    drawing = Drawing(f"{lesson}-picture-1", f'<svg class="ck-kept"><g id="{lesson}-picture-1"></g></svg>')
    use = f'<svg><use href="#{drawing.id}"/></svg>'
    page = f"sequence-1/{lesson}.html"
    slides = (
        Slide(
            f"{lesson}-geste",
            "Le geste : un",
            use,
            trainer="<p>Riez.</p>",
            notes="<p>Plus.</p>",
            anchor=f"{page}#geste",
        ),
        Slide(f"{lesson}-geste-2", "Le geste", use, main=False, anchor=f"{page}#geste"),
    )
    opening = Slide(lesson, "Titre <b>", "<p>Objectif</p>", kind="title", anchor=page)
    return Cut((Column((opening,), lesson), Column(slides, lesson)), (drawing,))


CUTS = {lesson: _cut(lesson) for lesson in ("velo-controle", "velo-crevaison")}
ASKED = Slide("avant-q1", "Question 1", "<p>Quoi ?</p>", kind="question", question="q1", anchor="avant.html#q1")
CORRECTIONS = {"avant": (Column((ASKED,), "avant"),)}


@pytest.fixture(scope="module")
def course(project_root):
    return read_course(project_root / "tests" / "sample", dt.date(2026, 11, 21))[0]


def _made(course, *, cuts=CUTS, corrections=CORRECTIONS, site_url=None, sessions="[]"):
    made = decks(course, cuts, corrections, sessions, site_url)
    return {deck.path.rpartition("/")[2]: opened(deck.html) for deck in made}


@pytest.fixture(scope="module")
def pages(course):
    return {name: html.document_fromstring(page) for name, page in _made(course).items()}


def _slides(page):
    return page.xpath("//section[contains(@class, 'ck-slide')]")


def _ids(page):
    return [slide.get("id") for slide in _slides(page)]


def _data(page):
    return json.loads(page.xpath("string(//script[@id='ck-deck-data'])"))


def test_there_is_a_deck_for_each_lesson_each_sequence_and_the_day(course):
    expected = [
        f"formateur/diapositives/{name}.html" for name in ("velo-controle", "velo-crevaison", "sequence-1", "journee")
    ]

    assert expected == [deck.path for deck in decks(course, CUTS, {}, "[]", None)]


def test_no_id_comes_twice_in_a_deck(pages):
    for name, page in pages.items():
        assert not [id_ for id_, times in Counter(page.xpath("//@id")).items() if times > 1], name


def test_a_picture_used_by_two_slides_is_kept_once_and_another_lesson_s_is_not_there(pages):
    page = pages["velo-controle.html"]

    assert len(page.xpath("//section//use[@href='#velo-controle-picture-1']")) == 2
    assert page.xpath("//svg[@class='ck-kept']/g/@id") == ["velo-controle-picture-1"]
    assert len(pages["journee.html"].xpath("//svg[@class='ck-kept']")) == 2


def test_a_column_of_several_slides_is_a_stack_and_one_alone_is_not(pages):
    outer = pages["velo-controle.html"].xpath("//div[@class='slides']/section")

    assert [section.get("id") for section in outer] == ["velo-controle", None]
    assert outer[1].xpath("section/@id") == ["velo-controle-geste", "velo-controle-geste-2"]


def test_a_slide_says_its_row_its_place_and_whether_it_is_on_the_main_line(pages):
    first, second = pages["velo-controle.html"].xpath("//section/section")

    assert first.get("data-row") == "velo-controle"
    assert first.get("data-place") == "sequence-1/velo-controle.html#geste"
    assert ["data-main" in slide.attrib for slide in (first, second)] == [True, False]


def test_the_presenter_has_the_notes_of_the_trainer_then_what_is_in_the_lesson(pages):
    (notes,) = pages["velo-controle.html"].xpath("//aside[@class='notes']")

    assert notes.xpath("h3/text()") == ["Notes du formateur", "Dans la leçon"]
    assert notes.xpath("p/text()") == ["Riez.", "Plus."]


def test_french_spaces_are_set_and_signs_of_html_in_a_title_stay_words(pages):
    page = pages["velo-controle.html"]

    assert page.xpath("//h1/text()") == ["Titre <b>"]
    assert page.xpath("string(//section[@id='velo-controle-geste']/h2)") == "Le geste\u00a0: un"


def test_every_deck_says_that_it_is_independent(pages):
    assert dict.fromkeys(pages, INDEPENDENCE) == {
        name: page.xpath("string(//p[@class='ck-deck__foot'])") for name, page in pages.items()
    }


def test_the_day_goes_through_its_moments_and_its_pause_in_order(pages):
    expected = [
        "journee-titre", "journee-deroule", "accueil", "avant-q1",
        "velo-controle", "velo-controle-geste", "velo-controle-geste-2", "break-controle",
        "velo-crevaison", "velo-crevaison-geste", "velo-crevaison-geste-2", "bilan",
    ]  # fmt: skip

    assert expected == _ids(pages["journee.html"])


def test_the_agenda_of_the_day_has_its_moments_and_its_pause_with_their_minutes(pages):
    items = pages["journee.html"].xpath("//ol[@class='ck-agenda']/li")

    assert [item.xpath("span/text()") for item in items] == [
        ["Accueil et tour de table", "10\u00a0min"],
        ["Contrôler le vélo", "50\u00a0min"],
        ["Pause", "10\u00a0min"],
        ["Réparer une crevaison", "50\u00a0min"],
        ["Bilan", "10\u00a0min"],
    ]


def test_the_agenda_of_a_sequence_has_its_lessons(pages, course):
    items = pages["sequence-1.html"].xpath("//ol[@class='ck-agenda']/li/span[1]/text()")

    assert [lesson.meta.title for lesson in course.lessons] == items


def test_the_plan_of_a_deck_is_its_rows_in_the_order_of_its_slides(pages):
    expected = [
        ("accueil", 10, "slot"),
        ("velo-controle", 50, "lesson"),
        ("break-controle", 10, "break"),
        ("velo-crevaison", 50, "lesson"),
        ("bilan", 10, "slot"),
    ]

    # The first slides belong to the moment that comes first, whatever it is.
    assert expected == [(row["id"], row["minutes"], row["kind"]) for row in _data(pages["journee.html"])["rows"]]
    of_sequence = [row for row in expected if row[2] != "break"]
    assert of_sequence == [(row["id"], row["minutes"], row["kind"]) for row in _data(pages["sequence-1.html"])["rows"]]
    assert [row["id"] for row in _data(pages["velo-controle.html"])["rows"]] == ["velo-controle"]


def test_the_order_of_rows_is_that_of_the_slides_when_the_day_begins_with_a_lesson(course):
    plan = course.plan.model_copy(update={"slots": course.plan.slots[1:]})
    made = _made(replace(course, plan=plan))
    page = html.document_fromstring(made["journee.html"])

    assert _data(page)["rows"][0]["id"] == "velo-controle"
    assert "controle" not in [row["id"] for row in _data(page)["rows"]]


def test_a_pause_says_when_to_come_back_once_its_minutes_are_known(pages):
    (pause,) = pages["journee.html"].xpath("//section[@id='break-controle']")

    assert pause.xpath(".//p[@class='ck-back']/@data-minutes") == ["10"]
    assert "ck-slide--break" in pause.get("class")


def test_a_moment_without_lesson_shows_its_lines_with_the_facts_that_they_quote(pages):
    (moment,) = pages["journee.html"].xpath("//section[@id='accueil']")

    assert moment.xpath(".//li/text()") == ["Seul, sans aide\u00a0: regardez deux freins.", "Votre vélo reste dehors."]
    # The test that is taken then.
    assert moment.get("data-place") == "avant.html"


def test_a_moment_whose_lessons_are_not_written_is_still_announced(pages):
    (moment,) = pages["journee.html"].xpath("//section[@id='bilan']")

    assert moment.xpath("string(h2)") == "Bilan"


def test_the_correction_of_a_test_belongs_to_its_moment(pages):
    (asked,) = pages["journee.html"].xpath("//section[@id='avant-q1']")

    assert (asked.get("data-row"), asked.get("data-question")) == ("accueil", "q1")


def test_there_is_a_qr_code_only_with_an_address(course):
    without = _made(course)
    made = _made(course, site_url=SITE)

    assert not [name for name, page in without.items() if "ck-qr" in page]
    expected = {
        "velo-controle.html": "sequence-1/velo-controle.html",
        "velo-crevaison.html": "sequence-1/velo-crevaison.html",
        "sequence-1.html": "index.html",
        "journee.html": "index.html",
    }
    for name, page in made.items():
        tree = html.document_fromstring(page)
        assert [f"{SITE}{expected[name]}"] == tree.xpath("//figure[@class='ck-qr']/figcaption/text()")
        assert qr_svg(f"{SITE}{expected[name]}") in page


def test_a_code_is_black_on_white_and_has_no_size_of_its_own():
    code = html.fragment_fromstring(qr_svg(SITE))

    assert {"#000", "#fff"} == set(code.xpath(".//path/@stroke | .//path/@fill"))
    assert not code.get("width")
    assert qr_svg(SITE) != qr_svg(f"{SITE}index.html")


def test_nothing_in_the_data_can_end_its_script(course):
    identity = course.identity.model_copy(update={"title": "Un </script><!-- titre"})
    page = _made(replace(course, identity=identity))["journee.html"]
    (script,) = html.document_fromstring(page).xpath("//script[@id='ck-deck-data']")

    assert "<" not in script.text
    assert json.loads(script.text)["title"] == "Un </script><!-- titre"


def test_only_the_day_carries_the_plans_of_the_sessions(course):
    for name, page in _made(course, sessions='[{"id": "a"}]').items():
        told = html.document_fromstring(page).xpath("string(//script[@class='ck-session-data'])")

        assert ('[{"id": "a"}]' if name == "journee.html" else "[]") == told


def test_a_sequence_that_has_no_lesson_yet_shows_its_moments(course):
    slot = Slot(id="a-venir", title="À venir", sequence="sequence-2", minutes=10, theory_minutes=5)
    identity = course.identity
    sequences = (*identity.sequences, identity.sequences[0].model_copy(update={"id": "sequence-2", "title": "Deux"}))
    more = replace(
        course,
        identity=identity.model_copy(update={"sequences": sequences}),
        plan=course.plan.model_copy(update={"slots": (*course.plan.slots, slot)}),
    )
    page = html.document_fromstring(_made(more)["sequence-2.html"])

    assert _ids(page) == ["sequence-2-titre", "sequence-2-deroule", "a-venir"]
    assert [row["id"] for row in _data(page)["rows"]] == ["a-venir"]


def test_two_runs_give_the_same_bytes(course):
    assert _made(course, site_url=SITE) == _made(course, site_url=SITE)


def test_pages_become_decks(course):
    pages = {"velo-controle": '<h2 id="geste">Le geste</h2><ul><li>Un</li></ul>'}
    trainers = {"velo-controle": Trainer(notes={"geste": "<p>Riez.</p>"})}
    made = {deck.path: opened(deck.html) for deck in make_decks(course, pages, trainers, "[]", None)}

    assert "formateur/diapositives/velo-crevaison.html" not in made
    assert "<p>Riez.</p>" in made["formateur/diapositives/velo-controle.html"]
    assert 'id="velo-controle-geste"' in made["formateur/diapositives/journee.html"]


def test_the_test_of_a_sequence_is_corrected_with_the_questions_of_its_sheet(course):
    test = course.assessments.assessments[1].model_copy(
        update={"id": "quiz-un", "kind": "sequence", "use": "formative"}
    )
    tests = (course.assessments.assessments[0], test)
    slot = course.plan.slots[0].model_copy(update={"assessment": "quiz-un"})
    more = replace(
        course,
        assessments=course.assessments.model_copy(update={"assessments": tests}),
        plan=course.plan.model_copy(update={"slots": (slot, *course.plan.slots[1:])}),
    )
    pool = [asked.question.id for asked in page_pool(more, test, "quiz-un.md")]
    drawn = [asked.question.id for asked in on_paper(more, test, "quiz-un.md")]
    page = "".join(
        f'<ck-quiz data-question="{id_}" data-kind="single"><div class="quiz-question"><p>Quoi ?</p></div>'
        '<details class="ck-quiz__key"><summary>R</summary><p>Ceci.</p></details></ck-quiz>'
        for id_ in pool
    )
    made = make_decks(more, {"quiz-un": page}, {}, "[]", None)
    (day,) = [opened(deck.html) for deck in made if deck.path.endswith("journee.html")]
    slides = html.document_fromstring(day).xpath("//section[@data-row='accueil'][starts-with(@id, 'quiz-un-')]")

    assert 0 < len(drawn) < len(pool)
    expected = [f"quiz-un-{id_}{end}" for id_ in drawn for end in ("", "-reponse")]
    assert expected == [slide.get("id") for slide in slides]
    # The answers are one key away.
    assert [True, False] * len(drawn) == ["data-main" in slide.attrib for slide in slides]
