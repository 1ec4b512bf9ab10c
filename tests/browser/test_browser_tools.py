"""The tools of the pages: asked and answered by mouse and by keyboard, from a server and from a folder."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from using import shown

from coursekit.texts import date_fr

pytestmark = pytest.mark.browser

CADRE, DELAY = "sequence-2/s2-cadres.html", "sequence-2/s2-delais.html"
REFORM = "sequence-2/s2-reforme.html"
PAGES = {"ck-cadre": CADRE, "ck-delay": DELAY, "ck-reform": REFORM, "ck-calendar": REFORM}


def fill_delay(page: Page, **typed: str) -> None:
    """Fill the form of the delay, whose fields are found by their labels."""
    labels = {
        "notified": "Date de mise à disposition",
        "executed": "Date d’exécution",
        "interrupted": "Date de réception de l’interruption",
        "completed": "Date de réception de toutes les pièces",
        "amount": "Montant TTC",
        "paid": "Date de paiement",
    }
    for name, value in typed.items():
        page.locator("ck-delay").get_by_label(labels[name]).fill(value)


def test_the_delay_of_the_reference_is_told_step_by_step(page: Page, root: str):
    page.goto(f"{root}{DELAY}")
    tool = page.locator("ck-delay")
    tool.get_by_role("radio").first.check()
    fill_delay(page, notified="2026-09-01", amount="12 000,00", paid="2026-10-31")
    tool.get_by_role("button", name="Calculer").click()

    told = tool.get_by_role("status")
    expect(told).to_contain_text("Échéance : 1er octobre 2026.")
    expect(told).to_contain_text("30 jours de retard")
    expect(told).to_contain_text(re.compile(r"102,58.€ d’intérêts et 40,00.€ d’indemnité"))
    expect(tool.get_by_role("listitem").filter(has_text="Taux : 10,40")).to_contain_text(
        "semestre ouvert le 1er juillet 2026"
    )
    expect(tool.get_by_text(re.compile(r"142,58.€"))).to_be_visible()

    # What is shown is what is typed: a change clears it.
    fill_delay(page, paid="2026-09-30")
    expect(told).to_have_text("")


def test_the_delay_is_computed_by_keyboard_alone(page: Page, base_url: str):
    page.goto(f"{base_url}{DELAY}")
    page.locator("ck-delay").get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("01092026")
    # The order of day and month is that of the browser.
    day = dt.date.fromisoformat(page.locator("ck-delay").get_by_label("Date de mise à disposition").input_value())
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Calculer":
            break
    page.keyboard.press("Enter")

    due = date_fr(day + dt.timedelta(30))
    expect(page.locator("ck-delay").get_by_role("status")).to_have_text(f"Échéance : {due}.")


def test_every_mistake_of_the_delay_is_told_at_once_and_leads_to_its_field(page: Page, base_url: str):
    page.goto(f"{base_url}{DELAY}")
    tool = page.locator("ck-delay")
    fill_delay(page, interrupted="2026-09-10", amount="douze mille", paid="2026-10-31")
    tool.get_by_role("button", name="Calculer").click()

    errors = tool.locator("a[href^='#']")
    expect(tool.get_by_text("À corriger avant de continuer")).to_be_visible()
    assert errors.count() >= 4  # client, mise à disposition, pieces, amount
    errors.filter(has_text="Montant").click()
    expect(tool.get_by_label("Montant TTC")).to_be_focused()
    expect(tool.get_by_label("Montant TTC")).to_have_attribute("aria-invalid", "true")


def answers_to(course, wanted: str) -> list[str]:
    """Answers that lead to a cadre, from the first question of the table."""
    questions = {question.id: question for question in course.portal.path}

    def search(id_: str) -> list[str] | None:
        for answer in questions[id_].answers:
            if answer.cadre == wanted:
                return [answer.text]
            further = search(answer.next) if answer.next else None
            if further is not None:
                return [answer.text, *further]
        return None

    found = search(course.portal.path[0].id)
    assert found is not None, wanted
    return found


def test_every_cadre_that_is_taught_is_found_by_answering(page: Page, base_url: str, course):
    page.goto(f"{base_url}{CADRE}")
    tool = page.locator("ck-cadre")
    for cadre in [one for one in course.portal.cadres if one.taught and one.application != "other"]:
        for text in answers_to(course, cadre.id):
            tool.get_by_role("radio", name=shown(course, text), exact=True).check()
            tool.get_by_role("button", name="Continuer").click()
        expect(tool.get_by_role("status").get_by_role("heading")).to_contain_text(f"{cadre.code} : ")
        expect(tool.get_by_role("status").get_by_role("heading")).to_be_focused()
        tool.get_by_role("button", name="Recommencer").click()


def test_a_cadre_leads_to_its_lesson_and_the_way_back_keeps_the_answer(page: Page, root: str, course):
    page.goto(f"{root}{CADRE}")
    tool = page.locator("ck-cadre")
    first, *rest = answers_to(course, "a4")
    tool.get_by_role("radio", name=shown(course, first), exact=True).check()
    tool.get_by_role("button", name="Continuer").click()
    tool.get_by_role("button", name="Revenir").click()
    expect(tool.get_by_role("radio", name=shown(course, first), exact=True)).to_be_checked()

    for text in (first, *rest):
        tool.get_by_role("radio", name=shown(course, text), exact=True).check()
        tool.get_by_role("button", name="Continuer").click()
    tool.get_by_role("link", name="Lire la leçon").click()
    page.wait_for_url(f"{root}sequence-2/s2-travaux-acteurs.html")


def answer_reform(tool: Locator, course, **chosen: str) -> None:
    """Answer each question: by id where ``chosen`` names it, else by its first answer."""
    for question in course.reform.questions:
        wanted = chosen.get(question.id, question.answers[0].id)
        text = next(answer.text for answer in question.answers if answer.id == wanted)
        group = tool.get_by_role("group", name=shown(course, question.text))
        group.get_by_label(shown(course, text)).first.check()


def test_the_reform_tells_a_small_firm_what_is_due_and_what_comes(page: Page, root: str, course):
    page.goto(f"{root}{REFORM}")
    tool = page.locator("ck-reform")
    answer_reform(tool, course, size="micro")
    tool.get_by_role("button", name="Voir ce qui me concerne").click()

    expect(tool.get_by_role("status")).to_contain_text("déjà en vigueur")
    received, issued = (course.facts[id_] for id_ in ("reform-start", "reform-second-wave"))
    duties = {duty.since: duty for duty in course.reform.duties if duty.since}
    assert received.day < issued.day
    receive = next(duty for duty in course.reform.duties if duty.id == "receive")
    expect(tool.get_by_text(shown(course, receive.title)).first).to_be_visible()
    assert duties
    expect(tool.get_by_text(re.compile(r"État au 10.octobre.2026")).first).to_be_visible()
    assert not re.search(r"\b250\s*€", tool.inner_text())


def test_the_reform_asks_for_what_is_not_answered(page: Page, base_url: str):
    page.goto(f"{base_url}{REFORM}")
    tool = page.locator("ck-reform")
    tool.get_by_role("button", name="Voir ce qui me concerne").click()

    expect(tool.get_by_text("À corriger avant de continuer")).to_be_visible()
    expect(tool.get_by_role("status").first).to_have_text("")


def test_the_dates_are_chosen_and_go_to_an_agenda(page: Page, root: str, course):
    page.goto(f"{root}{REFORM}")
    tool = page.locator("ck-calendar")
    public = [event for event in course.calendar if event.scope == "b2g"]
    private = [event for event in course.calendar if event.scope == "b2b"]
    assert public and private

    tool.get_by_label("des factures entre entreprises").uncheck()
    view = tool.locator(".ck-tool__view")
    expect(view.get_by_text(shown(course, public[0].title)).first).to_be_visible()
    expect(view.get_by_text(shown(course, private[0].title), exact=True)).to_have_count(0)

    tool.get_by_label("des factures entre entreprises").check()
    with page.expect_download() as downloading:
        tool.get_by_role("button", name="Ajouter les dates à venir").click()
    text = downloading.value.path().read_text("utf-8")
    coming = [event for event in course.calendar if course.facts[event.fact].day > course.identity.updated]
    assert coming
    assert text.count("BEGIN:VEVENT") == len(coming)


@pytest.mark.parametrize("name", PAGES)
def test_without_scripts_a_tool_is_a_table(scriptless: Page, name: str):
    scriptless.goto(PAGES[name])

    expect(scriptless.locator(name).get_by_role("table").first).to_be_visible()
    expect(scriptless.locator(name).get_by_role("row").nth(1)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_tool_has_no_obstacle_before_and_after_its_answer(still: Page, axe: Callable, course, scheme: str):
    still.emulate_media(color_scheme=scheme)
    still.set_viewport_size({"width": 360, "height": 740})
    still.goto(DELAY)
    tool = still.locator("ck-delay")
    tool.get_by_role("button", name="Calculer").click()
    assert not axe(still)
    tool.get_by_role("radio").first.check()
    fill_delay(still, notified="2026-09-01", amount="12000", paid="2026-10-31")
    tool.get_by_role("button", name="Calculer").click()
    assert not axe(still)

    still.goto(CADRE)
    for text in answers_to(course, "a1"):
        still.locator("ck-cadre").get_by_role("radio", name=shown(course, text), exact=True).check()
        still.locator("ck-cadre").get_by_role("button", name="Continuer").click()
    assert not axe(still)

    still.goto(REFORM)
    answer_reform(still.locator("ck-reform"), course)
    still.locator("ck-reform").get_by_role("button", name="Voir ce qui me concerne").click()
    assert not axe(still)
    assert still.evaluate("document.scrollingElement.scrollWidth") <= 360
