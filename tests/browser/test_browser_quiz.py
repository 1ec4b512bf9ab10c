"""The questions of a lesson, answered by keyboard and by mouse, explained, started again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, TimeoutError, expect
from using import RIGHT, WRONG, Asked, all_of, asked_in, careless, first, first_right, first_wrong, shown

pytestmark = pytest.mark.browser


def test_an_arrow_moves_the_choice_and_sends_nothing(page: Page, root: str, course):
    address, rank, _ = first(course, "single")
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)

    asked.choices.first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")

    expect(asked.choices.nth(2)).to_be_checked()
    expect(asked.choices.nth(2)).to_be_enabled()
    expect(asked.told).to_be_empty()
    expect(asked.key).to_be_hidden()


def test_a_question_is_answered_by_keyboard_alone(page: Page, root: str, course):
    address, rank, question = first(course, "single")
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)

    asked.choices.first.focus()
    page.keyboard.press("Space")
    for _ in range(first_right(question)):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(asked.told).to_have_text(RIGHT)
    expect(asked.key).to_contain_text(shown(course, question.explain))
    expect(asked.again).to_be_focused()


def test_the_button_is_next_after_the_answers(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.choices.nth(first_right(question)).check()
    page.keyboard.press("Tab")
    expect(asked.send).to_be_focused()
    page.keyboard.press("Enter")

    expect(asked.told).to_have_text(RIGHT)


def test_a_wrong_answer_is_told_why_and_is_given_the_right_one(page: Page, root: str, course):
    address, rank, question = first(course, "single")
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)
    wrong = first_wrong(question)

    asked.choices.nth(wrong).check()
    asked.send.click()

    expect(asked.told).to_have_text(WRONG)
    expect(asked.box.get_by_text(shown(course, question.answers[wrong].why))).to_be_visible()
    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()
    expect(asked.key).to_contain_text(shown(course, question.answers[first_right(question)].text).rstrip("."))
    others = [answer for index, answer in enumerate(question.answers) if index != wrong and answer.why]
    for other in others:
        expect(asked.box.get_by_text(shown(course, other.why))).to_be_hidden()


def test_a_verdict_is_a_word_beside_the_answer(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.answer(question, right=False)

    expect(asked.box.get_by_text("À revoir", exact=True)).to_be_visible()


def test_the_explanation_leads_to_the_section_to_read_again(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)
    asked.answer(question, right=False)

    asked.key.get_by_role("link", name="À relire").click()

    expect(page.locator(f"#{question.read}")).to_be_in_viewport()


def test_nothing_is_sent_before_an_answer_is_chosen(page: Page, course):
    address, rank, _ = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.send.click()

    expect(asked.told).to_have_text("Choisissez une réponse")
    expect(asked.choices.first).to_be_focused()
    expect(asked.key).to_be_hidden()


def test_several_answers_are_ticked_by_keyboard_and_what_lacks_is_told(page: Page, root: str, course):
    address, rank, question = first(course, "multiple")
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)
    right = [index for index, answer in enumerate(question.answers) if answer.right]

    asked.choices.nth(right[0]).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    lacking = "il manque une bonne réponse" if len(right) == 2 else f"il manque {len(right) - 1} bonnes réponses"
    expect(asked.told).to_have_text(f"Presque\u00a0: {lacking}.")

    page.keyboard.press("Enter")
    for index in right:
        asked.choices.nth(index).focus()
        page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(asked.told).to_have_text(RIGHT)


def test_a_ticked_answer_too_many_is_counted(page: Page, course):
    address, rank, question = first(course, "multiple")
    page.goto(address)
    asked = Asked(page, course, rank)

    for index, answer in enumerate(question.answers):
        if answer.right or index == first_wrong(question):
            asked.choices.nth(index).check()
    asked.send.click()

    expect(asked.told).to_have_text("À revoir\u00a0: une réponse cochée est fausse.")
    expect(asked.box.get_by_text(shown(course, question.answers[first_wrong(question)].why))).to_be_visible()


@pytest.mark.parametrize("kind", ["single", "multiple", "fill"])
def test_a_question_starts_again_as_it_was(page: Page, course, kind: str):
    address, rank, question = first(course, kind)
    page.goto(address)
    asked = Asked(page, course, rank)
    asked.answer(question, right=False)

    asked.again.click()

    expect(asked.told).to_be_empty()
    expect(asked.key).to_be_hidden()
    expect(asked.again).to_be_hidden()
    for choice in asked.choices.all():
        expect(choice).to_be_enabled()
        expect(choice).not_to_be_checked()
    for blank in asked.blanks.all():
        expect(blank).to_have_value("")
        expect(blank).to_be_editable()
    expect((asked.blanks if kind == "fill" else asked.choices).first).to_be_focused()

    asked.answer(question, right=True)
    expect(asked.told).to_have_text(RIGHT)


def test_a_fill_in_forgives_capitals_accents_and_spaces(page: Page, course):
    for address, rank, question in all_of(course, "fill"):
        if any(blank.exact for blank in question.blanks):
            continue
        page.goto(address)
        asked = Asked(page, course, rank)
        for index, blank in enumerate(question.blanks):
            asked.blanks.nth(index).fill(careless(shown(course, blank.answer)))
        page.keyboard.press("Enter")

        expect(asked.told).to_have_text(RIGHT)


def test_a_fill_in_takes_the_other_right_answers(page: Page, course):
    address, rank, question = first(course, "fill")
    page.goto(address)
    asked = Asked(page, course, rank)

    assert question.blanks[0].accept
    for other in question.blanks[0].accept:
        asked.blanks.fill(shown(course, other))
        asked.send.click()
        expect(asked.told).to_have_text(RIGHT)
        asked.again.click()


def test_a_known_mistake_of_a_fill_in_is_explained(page: Page, root: str, course):
    address, rank, question = first(course, "fill")
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)
    mistake = question.blanks[0].mistakes[0]

    asked.blanks.first.fill(shown(course, mistake.typed))
    page.keyboard.press("Enter")

    expect(asked.told).to_contain_text(shown(course, mistake.why))
    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()


def test_a_fill_in_of_several_blanks_says_how_many_are_right(page: Page, course):
    address, rank, question = next(found for found in all_of(course, "fill") if len(found[2].blanks) == 2)
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.blanks.first.fill(shown(course, question.blanks[0].answer))
    page.keyboard.press("Enter")
    expect(asked.told).to_have_text("Complétez chaque champ avant de valider")
    expect(asked.blanks.last).to_be_focused()

    asked.blanks.last.fill("autre chose")
    page.keyboard.press("Enter")
    expect(asked.told).to_have_text("À revoir\u00a0: 1 champ sur 2 est juste.")
    expect(asked.box.get_by_role("textbox", description="Juste")).to_have_count(1)
    expect(asked.box.get_by_role("textbox", description="À revoir")).to_have_count(1)


def test_an_empty_fill_in_is_not_sent(page: Page, course):
    address, rank, _ = first(course, "fill")
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.blanks.first.fill("   ")
    page.keyboard.press("Enter")

    expect(asked.told).to_have_text("Complétez la réponse avant de valider")
    expect(asked.blanks.first).to_be_focused()


def test_what_is_typed_is_never_read_as_html(page: Page, course):
    address, rank, _ = first(course, "fill")
    page.goto(address)
    asked = Asked(page, course, rank)

    asked.blanks.first.fill("<img src=x onerror=alert(1)>")
    page.keyboard.press("Enter")

    expect(asked.told).to_have_text(WRONG)
    expect(asked.box.get_by_role("img")).to_have_count(0)


def test_several_questions_of_a_page_do_not_disturb_one_another(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    lesson = course.lesson_at(address.removesuffix(".html") + ".md").id
    other_rank, other = next(
        (index, one)
        for index, one in enumerate(asked_in(course, lesson), start=1)
        if one.kind == "single" and index != rank
    )
    asked, beside = Asked(page, course, rank), Asked(page, course, other_rank)

    beside.choices.nth(first_wrong(other)).check()
    asked.answer(question, right=True)
    expect(asked.told).to_have_text(RIGHT)
    expect(beside.choices.nth(first_wrong(other))).to_be_checked()
    expect(beside.told).to_be_empty()
    expect(beside.key).to_be_hidden()

    beside.send.click()
    asked.again.click()
    expect(beside.told).to_have_text(WRONG)
    expect(beside.choices.nth(first_wrong(other))).to_be_disabled()
    expect(asked.choices.nth(first_right(question))).not_to_be_checked()


def test_the_right_answer_of_every_lesson_is_taken(page: Page, course):
    # Every question where something is typed, moved or paired; one of each kind where a box is ticked.
    for lesson in course.lessons:
        page.goto(lesson.path.removesuffix(".md") + ".html")
        ticked: set[str] = set()
        count = 0
        for rank, question in enumerate(asked_in(course, lesson.id), start=1):
            if question.kind in ticked:
                continue
            if question.kind in ("single", "multiple"):
                ticked.add(question.kind)
            Asked(page, course, rank).answer(question, right=True)
            count += 1

        told = [text for text in page.locator("ck-quiz [role=status]").all_inner_texts() if text]
        assert [RIGHT] * count == told, lesson.id


@pytest.mark.parametrize("kind", ["single", "fill"])
def test_a_page_read_again_keeps_its_answers_silently_until_one_starts_again(page: Page, root: str, course, kind: str):
    address, rank, question = first(course, kind)
    page.goto(f"{root}{address}")
    asked = Asked(page, course, rank)
    asked.answer(question, right=True)
    expect(asked.told).to_have_text(RIGHT)

    page.reload()

    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()
    expect(asked.box.get_by_text("Juste", exact=True).first).to_be_visible()
    # Nothing is announced when a page opens.
    expect(asked.told).to_have_count(0)
    asked.again.click()
    page.reload()
    expect(asked.told).to_be_empty()
    expect(asked.send).to_be_visible()
    expect(asked.key).to_be_hidden()


def test_a_page_come_back_to_can_be_answered(page: Page, course):
    address, rank, question = first(course, "single")
    page.goto(address)
    asked = Asked(page, course, rank)
    asked.answer(question, right=False)
    page.goto("glossaire.html")

    page.go_back()
    asked.again.click()
    asked.answer(question, right=True)

    expect(asked.told).to_have_text(RIGHT)


@pytest.mark.parametrize("kind", ["single", "multiple", "fill"])
def test_without_scripts_a_question_is_readable_and_its_key_opens(scriptless: Page, course, kind: str):
    address, rank, question = first(course, kind)
    scriptless.goto(address)
    asked = Asked(scriptless, course, rank)

    for part in re.split(r"\[\[\d+\]\]", shown(course, question.prompt)):
        expect(asked.box).to_contain_text(part.strip())
    for answer in getattr(question, "answers", ()):
        expect(asked.box.get_by_text(shown(course, answer.text)).first).to_be_visible()
    asked.box.get_by_text("Réponse et explication").click()

    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()


def test_without_scripts_no_answer_leaves_the_page(scriptless: Page, course):
    address, rank, _ = first(course, "single")
    scriptless.goto(address)

    Asked(scriptless, course, rank).choices.first.focus()
    scriptless.keyboard.press("Space")
    scriptless.keyboard.press("Enter")

    with pytest.raises(TimeoutError):
        scriptless.wait_for_url("**/*?*", timeout=1000)


def of_every_kind(course) -> list[str]:
    """Addresses of few lessons that together ask every kind of question."""
    kinds = {lesson: {question.kind for question in asked_in(course, lesson.id)} for lesson in course.lessons}
    chosen: list[str] = []
    lacking = set().union(*kinds.values())
    while lacking:
        best = max(kinds, key=lambda lesson: len(kinds[lesson] & lacking))
        chosen.append(best.path.removesuffix(".md") + ".html")
        lacking -= kinds[best]
    return chosen


def test_an_answered_quiz_has_no_obstacle(course, still: Page, axe: Callable):
    found = {}
    for address in of_every_kind(course):
        still.emulate_media(color_scheme="light")
        still.set_viewport_size({"width": 1280, "height": 900})
        still.goto(address)
        questions = asked_in(course, course.lesson_at(address.removesuffix(".html") + ".md").id)
        for rank, question in enumerate(questions, start=1):
            Asked(still, course, rank).answer(question, right=rank % 2 == 0)

        found[address, "light"] = axe(still)
        still.get_by_title("Passer au mode sombre").click()
        found[address, "dark"] = axe(still)
        still.set_viewport_size({"width": 360, "height": 740})
        found[address, "dark, narrow"] = axe(still)
        still.evaluate("localStorage.clear()")

    assert not {place: obstacles for place, obstacles in found.items() if obstacles}


def test_an_answered_fill_in_has_no_obstacle_when_right_nor_when_wrong(course, still: Page, axe: Callable):
    address, rank, question = first(course, "fill")
    still.goto(address)
    asked = Asked(still, course, rank)

    asked.answer(question, right=True)
    found = axe(still)
    asked.again.click()
    asked.answer(question, right=False)

    assert not found + axe(still)
