"""The tests: drawn by objective, answered by keyboard, corrected only when it is time, kept through a reload."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from using import answer_host, shown

from coursekit.assessed import page_of, pool
from coursekit.draw import draw

pytestmark = pytest.mark.browser

FINAL, BEFORE, QUIZ = "epreuve-finale", "positionnement", "quiz-sequence-1"


@pytest.fixture
def questions(course) -> dict:
    return {question.id: question for _, question in course.questions()}


def begin(page: Page, root: str, test: str, seed: str = "1") -> None:
    page.goto(f"{root}{test}.html")
    page.get_by_label("Numéro de tirage").fill(seed)
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_role("heading", name="Vos questions")).to_be_focused()


def asked(page: Page) -> list[str]:
    return page.locator("ck-exam ck-quiz").evaluate_all("hosts => hosts.map(host => host.dataset.question)")


def answer_all(page: Page, questions: dict, course, right: Callable[[str], bool]) -> None:
    for id_ in asked(page):
        answer_host(page.locator(f"ck-exam ck-quiz[data-question={id_}]"), questions[id_], course, right=right(id_))


def all_answered(page: Page) -> Locator:
    count = len(asked(page))
    return page.get_by_text(f"{count} réponses sur {count}")


def finish(page: Page) -> None:
    page.get_by_role("button", name="Terminer et voir mes résultats").click()
    expect(page.get_by_role("heading", name="Vos résultats")).to_be_focused()


@pytest.mark.parametrize("seed", ["1", "2", "4821"])
def test_the_screen_asks_what_the_build_draws_for_the_same_number(page: Page, base_url: str, course, seed: str):
    for assessment in course.assessments.assessments:
        items = [(one.id, one.question.objective) for one in pool(course, assessment, page_of(assessment))]
        expected = draw(items, seed, assessment.questions, assessment.per_objective)

        begin(page, base_url, assessment.id, seed)
        assert expected == asked(page)
        page.get_by_role("button", name="Abandonner ce test").click()
        page.get_by_role("button", name="Oui, abandonner").click()
        expect(page.get_by_text("Test abandonné")).to_be_visible()


def test_a_draw_at_random_is_said_so_that_it_can_be_made_again(page: Page, base_url: str, questions, course):
    page.goto(f"{base_url}{FINAL}.html")
    page.get_by_role("button", name="Commencer").click()
    first = asked(page)
    answer_all(page, questions, course, lambda _: True)
    finish(page)
    told = page.locator("ck-exam").get_by_role("status").inner_text()
    seed = told.rpartition("Tirage ")[2].rstrip(".")

    page.get_by_role("button", name="Refaire un test entier").click()
    page.get_by_label("Numéro de tirage").fill(seed)
    page.get_by_role("button", name="Commencer").click()

    assert first == asked(page)


@pytest.mark.parametrize("test", [FINAL, BEFORE, QUIZ])
def test_a_test_asks_its_figure_and_as_many_on_each_objective_as_it_owes(
    page: Page, base_url: str, questions, course, test: str
):
    begin(page, base_url, test)

    assessment = next(one for one in course.assessments.assessments if one.id == test)
    objectives = {one.question.objective for one in pool(course, assessment, page_of(assessment))}
    by_objective = Counter(questions[id_].objective for id_ in asked(page))
    assert by_objective.total() == max(assessment.questions, assessment.per_objective * len(objectives))
    assert by_objective.keys() == objectives
    assert min(by_objective.values()) >= assessment.per_objective


def test_nothing_is_revealed_in_the_final_test_before_its_end(page: Page, root: str, course, questions):
    begin(page, root, FINAL)
    answer_all(page, questions, course, lambda id_: id_ < "s2")
    # Enter in a field must not correct anything either.
    page.locator("ck-exam input[type=text]").first.press("Enter")

    exam = page.locator("ck-exam")
    expect(all_answered(page)).to_be_visible()
    expect(exam.get_by_role("button", name="Valider", exact=True)).to_have_count(0)
    # What is said of an answer stands alone: « juste » may be a word of a question.
    for secret in ("Juste", "À revoir", "Réponse et explication", "Bonne réponse"):
        assert exam.get_by_text(secret, exact=True).filter(visible=True).count() == 0
    shown_reasons = exam.locator(".answer-feedback").filter(visible=True)
    expect(shown_reasons).to_have_count(0)
    for id_ in asked(page):
        assert shown(course, questions[id_].explain) not in exam.inner_text()

    finish(page)
    for id_ in asked(page):
        host = page.locator(f"ck-exam ck-quiz[data-question={id_}]")
        expect(host.get_by_text(shown(course, questions[id_].explain))).to_be_visible()
        expect(host.get_by_text("Juste" if id_ < "s2" else "À revoir", exact=True).first).to_be_visible()


def test_an_answer_of_the_final_test_can_be_changed_until_the_end(page: Page, base_url: str, course, questions):
    begin(page, base_url, FINAL)
    count = len(asked(page))
    answer_all(page, questions, course, lambda _: False)
    answer_all(page, questions, course, lambda _: True)
    finish(page)

    told = page.locator("ck-exam").get_by_role("status")
    expect(told).to_contain_text(f"{count} bonnes réponses sur {count}")


def test_results_are_told_by_objective_with_the_lessons_to_read_again(page: Page, base_url: str, course, questions):
    begin(page, base_url, FINAL)
    drawn = asked(page)
    missed = [id_ for id_ in drawn if questions[id_].objective == "creer-compte"]
    half = [id_ for id_ in drawn if questions[id_].objective == "traiter-retours"]
    wrong = set(missed) | set(half[: len(half) // 2])
    answer_all(page, questions, course, lambda id_: id_ not in wrong)
    finish(page)

    table = page.locator("ck-exam table")
    expected = {
        "creer-compte": f"0 sur {len(missed)} Non acquis",
        "traiter-retours": f"{len(half) - len(half) // 2} sur {len(half)} En cours",
    }
    for objective in course.objectives:
        total = sum(questions[id_].objective == objective.id for id_ in drawn)
        row = table.get_by_role("row").filter(has_text=shown(course, objective.statement[1:]))
        if total == 0:
            expect(row).to_have_count(0)
            continue
        told = " ".join(row.get_by_role("cell").all_inner_texts()).replace("\n", " ")
        assert expected.get(objective.id, f"{total} sur {total} Acquis") == told
    reading = page.locator("ck-exam ul a")
    assert reading.all_inner_texts() == [
        shown(course, course.lesson(id_).meta.title) for id_ in ("s1-compte", "s2-retours")
    ]
    reading.first.click()
    expect(page).to_have_url(re.compile(r"/sequence-1/s1-compte\.html$"))


def test_a_question_left_without_answer_is_told_and_led_to_before_the_end(page: Page, base_url: str, course, questions):
    begin(page, base_url, FINAL)
    ids = asked(page)
    for id_ in ids[:3]:
        answer_host(page.locator(f"ck-exam ck-quiz[data-question={id_}]"), questions[id_], course, right=True)

    page.get_by_role("button", name="Terminer et voir mes résultats").click()
    told = page.locator("ck-exam [role=status]").filter(has_text=f"{len(ids) - 3} questions sont sans réponse")
    expect(told.get_by_role("link")).to_have_count(len(ids) - 3)
    expect(told.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Enter")
    focused = page.evaluate("document.activeElement.closest('ck-quiz').dataset.question")
    assert focused == ids[3]

    page.get_by_role("button", name="Terminer sans y répondre").click()
    expect(page.locator("ck-exam").get_by_role("status").first).to_contain_text(f"3 bonnes réponses sur {len(ids)}")


def test_a_test_left_in_the_middle_is_taken_up_where_it_was(page: Page, root: str, course, questions):
    begin(page, root, FINAL)
    answer_all(page, questions, course, lambda id_: id_ < "s2")
    expect(all_answered(page)).to_be_visible()
    page.goto(f"{root}glossaire.html")
    page.goto(f"{root}{FINAL}.html")

    expect(page.get_by_text("Vous reprenez le test")).to_be_visible()
    expect(all_answered(page)).to_be_visible()
    finish(page)
    for id_ in asked(page):
        verdict = "right" if id_ < "s2" else "wrong"
        expect(page.locator(f"ck-exam ck-quiz[data-question={id_}]")).to_have_attribute("data-verdict", verdict)


def test_a_second_try_asks_what_was_missed_once_and_counts(page: Page, base_url: str, course, questions):
    begin(page, base_url, FINAL)
    first = asked(page)
    missed = first[:5]
    answer_all(page, questions, course, lambda id_: id_ not in missed)
    finish(page)

    page.get_by_role("button", name="Second essai sur les 5 questions manquées").click()
    again = asked(page)
    objectives = [Counter(questions[id_].objective for id_ in ids) for ids in (missed, again)]
    assert objectives[0] == objectives[1]
    # The pool has other questions on each of these objectives.
    assert not set(again) & set(first)
    answer_all(page, questions, course, lambda _: True)
    finish(page)

    told = page.locator("ck-exam").get_by_role("status")
    expect(told).to_contain_text(f"{len(first)} bonnes réponses sur {len(first)}")
    expect(page.locator("ck-exam").get_by_role("status")).to_contain_text("Second essai compris")
    expect(page.get_by_role("button", name="Second essai")).to_have_count(0)


def test_a_positioning_offers_not_to_know_and_never_gives_an_answer(page: Page, root: str, course, questions):
    begin(page, root, BEFORE)
    ids = asked(page)
    for id_ in ids:
        page.locator(f"ck-exam ck-quiz[data-question={id_}]").get_by_label("Je ne sais pas").check()
    # An answer given after all is an answer.
    host = page.locator(f"ck-exam ck-quiz[data-question={ids[0]}]")
    answer_host(host, questions[ids[0]], course, right=True)
    expect(host.get_by_label("Je ne sais pas")).not_to_be_checked()
    expect(all_answered(page)).to_be_visible()
    finish(page)

    exam = page.locator("ck-exam")
    expect(exam.get_by_role("status")).to_contain_text(f"1 bonne réponse sur {len(ids)}")
    expect(exam.get_by_text("À lire d’abord")).to_be_visible()
    expect(exam.locator("ck-quiz")).to_have_count(0)
    expect(exam.get_by_role("button", name="Second essai")).to_have_count(0)
    chosen = page.evaluate("JSON.parse(Object.values(localStorage).find(v => v.includes('answers'))).answers")
    assert Counter(one["chosen"] for one in chosen)["?"] == len(ids) - 1


def test_the_quiz_of_a_half_day_explains_each_answer_at_once_and_only_once(
    page: Page, base_url: str, course, questions
):
    begin(page, base_url, QUIZ)
    ids = asked(page)
    for rank, id_ in enumerate(ids):
        host = page.locator(f"ck-exam ck-quiz[data-question={id_}]")
        answer_host(host, questions[id_], course, right=rank > 0)
        host.get_by_role("button", name="Valider", exact=True).click()
        expect(host.get_by_text(shown(course, questions[id_].explain))).to_be_visible()
        expect(host.get_by_role("button", name="Recommencer")).to_have_count(0)
    page.reload()
    expect(all_answered(page)).to_be_visible()
    finish(page)

    told = page.locator("ck-exam").get_by_role("status").first
    expect(told).to_contain_text(f"{len(ids) - 1} bonnes réponses sur {len(ids)}")


def test_giving_a_test_up_asks_first_and_keeps_nothing(page: Page, base_url: str, course, questions):
    begin(page, base_url, FINAL)
    answer_all(page, questions, course, lambda _: True)
    page.get_by_role("button", name="Abandonner ce test").click()
    page.get_by_role("button", name="Non, continuer").click()
    expect(all_answered(page)).to_be_visible()

    page.get_by_role("button", name="Abandonner ce test").click()
    page.get_by_role("button", name="Oui, abandonner").click()
    page.reload()

    expect(page.get_by_role("button", name="Commencer")).to_be_visible()
    kept = json.loads(page.evaluate("Object.values(localStorage).find(v => v.includes('answers'))"))
    assert (kept["answers"], kept["runs"], kept["open"][FINAL]["run"]) == ([], [], None)


def test_the_whole_final_test_is_done_by_keyboard_alone(page: Page, base_url: str, course, questions):
    page.goto(f"{base_url}{FINAL}.html")
    page.get_by_label("Numéro de tirage").focus()
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Vos questions")).to_be_focused()
    # Each question is reached by Tab; what is chosen does not matter here.
    met: set[str] = set()
    for _ in range(600):
        page.keyboard.press("Tab")
        where = page.evaluate(
            """() => {
                const at = document.activeElement, host = at.closest('ck-quiz');
                return { id: host?.dataset.question ?? '', tag: at.tagName, type: at.type ?? '', text: at.textContent };
            }"""
        )
        if where["text"] == "Terminer et voir mes résultats":
            break
        if where["id"] in met or not where["id"]:
            if where["tag"] == "SELECT":
                page.keyboard.press("ArrowDown")
            if where["type"] == "text":
                page.keyboard.type("5")
            continue
        met.add(where["id"])
        if where["type"] in ("radio", "checkbox"):
            page.keyboard.press("Space")
        elif where["type"] == "text":
            page.keyboard.type("5")
        elif where["tag"] == "SELECT":
            page.keyboard.press("ArrowDown")
        else:
            page.keyboard.press("ArrowDown")
    assert len(met) == len(asked(page))
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Vos résultats")).to_be_focused()


@pytest.mark.parametrize("test", [FINAL, BEFORE, QUIZ])
def test_a_test_has_no_obstacle_before_under_way_and_after(still: Page, axe: Callable, course, questions, test: str):
    found = {}
    still.goto(f"{test}.html")
    found["before"] = axe(still)
    still.get_by_label("Numéro de tirage").fill("1")
    still.get_by_role("button", name="Commencer").click()
    found["asked"] = axe(still)
    still.get_by_role("button", name="Terminer et voir mes résultats").click()
    found["unanswered"] = axe(still)
    for rank, id_ in enumerate(asked(still)):
        host = still.locator(f"ck-exam ck-quiz[data-question={id_}]")
        answer_host(host, questions[id_], course, right=rank % 2 == 0)
        if test == QUIZ:
            host.get_by_role("button", name="Valider", exact=True).click()
    found["answered"] = axe(still)
    still.get_by_role("button", name="Terminer et voir mes résultats").click()
    found["results"] = axe(still)
    still.get_by_title("Passer au mode sombre").click()
    found["results, dark"] = axe(still)
    still.emulate_media(forced_colors="active")
    # The colours are the system's then; axe still reads those that the page had asked for.
    found["results, forced colours"] = [told for told in axe(still) if not told.startswith("color-contrast")]
    still.emulate_media(forced_colors="none")
    still.set_viewport_size({"width": 360, "height": 740})
    found["results, narrow"] = axe(still)
    assert still.evaluate("document.scrollingElement.scrollWidth") <= 360

    assert not {state: obstacles for state, obstacles in found.items() if obstacles}


def test_without_scripts_a_test_leads_to_its_sheet_on_paper(scriptless: Page, course):
    for assessment in course.assessments.assessments:
        scriptless.goto(page_of(assessment).replace(".md", ".html"))
        scriptless.get_by_role("link", name="la feuille de questions").click()

        expect(scriptless.get_by_role("heading", level=1)).to_contain_text("feuille de questions")
        objectives = {one.question.objective for one in pool(course, assessment, page_of(assessment))}
        owed = max(assessment.questions, assessment.per_objective * len(objectives))
        expect(scriptless.get_by_role("heading", level=2)).to_have_count(owed)


def test_a_sheet_and_its_key_hold_the_draw_that_they_name(page: Page, base_url: str, course):
    for assessment in course.assessments.assessments:
        items = [(one.id, one.question.objective) for one in pool(course, assessment, page_of(assessment))]
        ids = draw(items, course.assessments.paper_draw, assessment.questions, assessment.per_objective)
        told = {question.id: question for _, question in course.questions()}
        for kind in ("", "-corrige"):
            page.goto(f"{base_url}formateur/papier/{assessment.id}{kind}.html")
            text = page.locator("article").inner_text()
            explained = [shown(course, told[id_].explain) in text for id_ in ids]
            assert explained == [kind == "-corrige"] * len(ids)
