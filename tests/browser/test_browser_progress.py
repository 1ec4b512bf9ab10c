"""Progress: in the menu, on « Mon parcours », in files, on the sheet; set aside when it can't be read."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Page, expect
from using import Asked, answer_host, asked_in, first, shown

pytestmark = pytest.mark.browser

LESSON, NEXT, JOURNEY = "sequence-1/s1-compte.html", "sequence-2/s2-deposer.html", "mon-parcours.html"
KEY = "ck:progress:v1:chorus-pro-1j"


def menu(page: Page, address: str):
    """The line of the menu that leads to a page; the theme folds the sections that are not open."""
    return page.locator(f"nav.md-nav--primary a.md-nav__link[href$='{address.rpartition('/')[2]}']").first


def row(page: Page, course, lesson: str):
    return page.locator("ck-journey tr").filter(has_text=shown(course, course.lesson(lesson).meta.title))


def take_test(page: Page, root: str, course, test: str, right: Callable[[str], bool]) -> list[str]:
    """Take a test whole; return the ids that it asked."""
    questions = {question.id: question for _, question in course.questions()}
    page.goto(f"{root}{test}.html")
    page.get_by_label("Numéro de tirage").fill("1")
    page.get_by_role("button", name="Commencer").click()
    ids = page.locator("ck-exam ck-quiz").evaluate_all("hosts => hosts.map(host => host.dataset.question)")
    for id_ in ids:
        answer_host(page.locator(f"ck-exam ck-quiz[data-question={id_}]"), questions[id_], course, right=right(id_))
    page.get_by_role("button", name="Terminer et voir mes résultats").click()
    expect(page.get_by_role("heading", name="Vos résultats")).to_be_focused()
    return ids


def test_a_lesson_opened_then_read_then_done_is_told_in_the_menu_and_on_mon_parcours(page: Page, root: str, course):
    page.goto(f"{root}{LESSON}")
    expect(menu(page, LESSON)).to_contain_text("à reprendre")

    page.get_by_role("button", name="J’ai lu cette leçon").click()
    expect(page.get_by_text("Leçon lue.")).to_be_visible()
    questions = asked_in(course, "s1-compte")
    for rank, question in enumerate(questions, start=1):
        Asked(page, course, rank).answer(question, right=rank > 2)
    expect(menu(page, LESSON)).to_contain_text("lue, quiz fait")
    expect(page.locator("ck-tally")).to_contain_text(
        f"{len(questions)} questions répondues sur {len(questions)}, {len(questions) - 2} justes."
    )

    page.goto(f"{root}{JOURNEY}")
    expect(row(page, course, "s1-compte")).to_contain_text("oui")
    expect(row(page, course, "s1-compte")).to_contain_text(
        f"{len(questions)} sur {len(questions)} répondues, {len(questions) - 2} justes"
    )
    # The next to do is the first one not done, in the order of the day.
    expect(page.locator(".ck-journey__next")).to_contain_text(shown(course, course.lessons[0].meta.title))


def test_only_the_wrong_answers_are_asked_again(page: Page, base_url: str, course):
    page.goto(f"{base_url}{LESSON}")
    questions = asked_in(course, "s1-compte")[:4]
    for rank, question in enumerate(questions, start=1):
        Asked(page, course, rank).answer(question, right=rank % 2 == 0)

    page.get_by_role("button", name="Reposer les 2 questions à revoir").click()

    for rank in (1, 3):
        expect(Asked(page, course, rank).send).to_be_visible()
        expect(Asked(page, course, rank).told).to_be_empty()
    for rank in (2, 4):
        expect(Asked(page, course, rank).again).to_be_visible()
    assert page.evaluate("document.activeElement.closest('ck-quiz').dataset.question") == questions[0].id
    Asked(page, course, 1).answer(questions[0], right=True)
    Asked(page, course, 3).answer(questions[2], right=False)
    expect(page.locator("ck-tally")).to_contain_text("4 questions répondues")
    expect(page.locator("ck-tally")).to_contain_text("3 justes.")


def test_the_best_and_the_latest_are_both_told(page: Page, base_url: str, course):
    page.goto(f"{base_url}{LESSON}")
    question = asked_in(course, "s1-compte")[0]
    asked = Asked(page, course, 1)
    asked.answer(question, right=True)
    asked.again.click()
    asked.answer(question, right=False)

    expect(page.locator("ck-tally")).to_contain_text("0 juste. À votre meilleur essai\u00a0: 1 juste.")


def test_the_home_page_leads_back_to_where_one_was(page: Page, root: str, course):
    page.goto(f"{root}index.html")
    expect(page.locator("ck-resume")).to_be_empty()
    page.goto(f"{root}{NEXT}")
    page.goto(f"{root}index.html")

    page.locator("ck-resume").get_by_role("link").click()

    expect(page).to_have_url(re.compile(NEXT.replace(".", r"\.") + "(#.*)?$"))


def test_progress_goes_to_another_device_by_a_file_and_both_are_kept(
    page: Page, new_context, base_url: str, course, tmp_path: Path
):
    questions = asked_in(course, "s1-compte")
    page.goto(f"{base_url}{LESSON}")
    Asked(page, course, 1).answer(questions[0], right=True)
    page.goto(f"{base_url}{JOURNEY}")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Enregistrer ma progression").click()
    file = tmp_path / saving.value.suggested_filename
    saving.value.save_as(file)
    assert re.fullmatch(r"progression-chorus-pro-1j-\d{4}-\d\d-\d\d\.json", file.name)

    other = new_context().new_page()
    other.goto(f"{base_url}{LESSON}")
    Asked(other, course, 1).answer(questions[0], right=False)
    Asked(other, course, 2).answer(questions[1], right=True)
    other.goto(f"{base_url}{JOURNEY}")
    for _ in range(2):
        # Twice: nothing is counted twice.
        other.get_by_label("Charger un fichier de progression").set_input_files(file)
        expect(other.get_by_text("Progression chargée")).to_be_visible()
        expect(row(other, course, "s1-compte")).to_contain_text(
            f"2 sur {len(questions)} répondues, 1 juste, 2 au meilleur"
        )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("pas du JSON", "ce fichier est illisible"),
        ("{}", "ce fichier n’est pas une progression"),
        ('{"kind": "course-results"}', "c’est un fichier pour le formateur"),
        ('{"kind": "course-progress", "version": 9}', "version plus récente"),
        ('{"kind": "course-progress", "version": 1, "course": "chorus-pro-1j"}', "incomplet ou abîmé"),
    ],
)
def test_a_file_that_is_not_progress_is_refused_by_name_and_changes_nothing(
    page: Page, base_url: str, tmp_path: Path, content: str, told: str
):
    file = tmp_path / "un fichier.json"
    file.write_text(content, "utf-8")
    page.goto(f"{base_url}{LESSON}")
    page.goto(f"{base_url}{JOURNEY}")
    before = page.evaluate(f"localStorage.getItem('{KEY}')")

    page.get_by_label("Charger un fichier de progression").set_input_files(file)

    expect(page.get_by_text("«\u00a0un fichier.json\u00a0»\u00a0:")).to_contain_text(told)
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == before


def test_everything_is_erased_only_after_it_was_asked(page: Page, root: str, course):
    page.goto(f"{root}{LESSON}")
    Asked(page, course, 1).answer(asked_in(course, "s1-compte")[0], right=True)
    page.goto(f"{root}{JOURNEY}")
    page.get_by_role("button", name="Tout effacer").click()
    page.get_by_role("button", name="Non, garder").click()
    expect(row(page, course, "s1-compte")).to_contain_text("1 sur")
    expect(page.get_by_role("button", name="Tout effacer")).to_be_focused()

    page.get_by_role("button", name="Tout effacer").click()
    page.get_by_role("button", name="Oui, tout effacer").click()
    expect(page.get_by_text("Votre progression est effacée.")).to_be_visible()
    expect(row(page, course, "s1-compte")).to_contain_text("à faire")

    page.goto(f"{root}{LESSON}")
    expect(Asked(page, course, 1).send).to_be_visible()
    expect(Asked(page, course, 1).told).to_be_empty()


@pytest.mark.parametrize("spoiled", ["{broken", '{"answers": 1}', "null", '"text"', '{"course": "velo"}'])
def test_a_store_that_cannot_be_read_is_set_aside_with_a_message(page: Page, base_url: str, course, spoiled: str):
    page.goto(f"{base_url}accessibilite.html")
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, spoiled])
    page.goto(f"{base_url}{JOURNEY}")

    expect(page.get_by_text("était illisible\u00a0: elle est mise de côté")).to_be_visible()
    assert page.evaluate(f"localStorage.getItem('{KEY}:aside-1')") == spoiled
    page.goto(f"{base_url}{LESSON}")
    Asked(page, course, 1).answer(asked_in(course, "s1-compte")[0], right=True)
    page.goto(f"{base_url}{JOURNEY}")
    expect(row(page, course, "s1-compte")).to_contain_text("1 sur")


def test_where_nothing_can_be_kept_the_page_says_so_and_still_works(page: Page, base_url: str, course):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })")
    # The theme itself asks for it without care; that is not what is tried here.
    page.add_init_script("window.addEventListener('error', event => event.preventDefault(), true)")
    page.route("**/bundle.*.min.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(f"{base_url}{LESSON}")
    asked = Asked(page, course, 1)
    asked.answer(asked_in(course, "s1-compte")[0], right=True)

    expect(asked.again).to_be_visible()
    expect(page.locator("ck-tally")).to_contain_text("1 question répondue")
    expect(page.locator("ck-tally").get_by_role("status")).to_contain_text("n’enregistre pas votre progression")


def test_two_tabs_do_not_undo_each_other(context, base_url: str, course):
    one, other = context.new_page(), context.new_page()
    questions = asked_in(course, "s1-compte")
    one.goto(f"{base_url}{LESSON}")
    other.goto(f"{base_url}{LESSON}")
    Asked(one, course, 1).answer(questions[0], right=True)
    Asked(other, course, 2).answer(questions[1], right=True)
    Asked(one, course, 3).answer(questions[2], right=False)

    for tab in (one, other):
        expect(tab.locator("ck-tally")).to_contain_text("3 questions répondues")
        expect(tab.locator("ck-tally")).to_contain_text("2 justes")


def test_the_gain_between_before_and_after_is_told_by_objective(page: Page, base_url: str, course):
    take_test(page, base_url, course, "positionnement", lambda id_: not id_.startswith("s1-compte"))
    take_test(page, base_url, course, "epreuve-finale", lambda id_: not id_.startswith("s2-retours"))
    page.goto(f"{base_url}{JOURNEY}")

    gains = {"creer-compte": "+100 points", "traiter-retours": "−100 points", "choisir-mode-acces": "0 point"}
    for objective, gain in gains.items():
        statement = shown(course, course.objective(objective).statement[1:])
        expect(page.locator("ck-journey tr").filter(has_text=statement)).to_contain_text(gain)


def test_the_sheet_holds_what_it_must_and_forgets_the_name(page: Page, root: str, course):
    take_test(page, root, course, "positionnement", lambda id_: id_ < "s2")
    take_test(page, root, course, "epreuve-finale", lambda _: True)
    page.goto(f"{root}fiche-de-resultats.html")
    sheet = page.get_by_role("region", name="Fiche de résultats")
    expect(sheet.get_by_text("Nom\u00a0:")).to_be_hidden()
    offer = shown(course, course.offers[1].title)
    page.get_by_label("Formation suivie").select_option(offer)
    page.get_by_label("Votre nom").fill("Camille <b>Exemple</b>")

    expect(sheet).to_contain_text(f"Formation\u00a0: {offer}")
    expect(sheet).to_contain_text("Nom\u00a0: Camille <b>Exemple</b>")
    expect(sheet).to_contain_text(re.compile(r"Date\u00a0: \d{1,2} \w+ \d{4}"))
    expect(sheet).to_contain_text("Temps passé")
    expect(sheet).to_contain_text("ne prouve pas son identité")
    expect(sheet).to_contain_text("100\u00a0% de bonnes réponses")
    page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(page.get_by_label("Votre nom")).to_be_hidden()
    expect(page.get_by_role("button", name="Imprimer")).to_be_hidden()

    kept = page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie")
    assert "Camille" not in kept
    page.emulate_media(media="screen")
    page.reload()
    expect(page.get_by_label("Votre nom")).to_have_value("")


def test_the_file_for_the_trainer_is_read_by_the_trainers_page(
    page: Page, new_context, base_url: str, course, tmp_path
):
    files = []
    for learner in range(3):
        own = new_context().new_page()
        own.goto(f"{base_url}{LESSON}")
        Asked(own, course, 1).answer(asked_in(course, "s1-compte")[0], right=learner > 0)
        own.goto(f"{base_url}{JOURNEY}")
        with own.expect_download() as saving:
            own.get_by_role("button", name="Fichier pour le formateur").click()
        files.append(tmp_path / f"{learner}.json")
        saving.value.save_as(files[-1])
        told = json.loads(files[-1].read_text("utf-8"))
        assert set(told) == {"kind", "version", "course", "learner", "answers", "runs"}

    page.goto(f"{base_url}formateur/resultats-du-groupe.html")
    page.locator("ck-group input[type=file]").set_input_files(files)

    prompt = shown(course, asked_in(course, "s1-compte")[0].prompt)
    expect(page.locator("ck-group tr").filter(has_text=prompt[:60]).first).to_contain_text("67\u00a0%")


def test_recalls_are_a_calendar_that_another_program_reads(page: Page, root: str, course, tmp_path: Path):
    page.goto(f"{root}revision.html")
    page.get_by_label("Dernier jour de la formation").fill("2026-12-24")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Ajouter les rappels").click()
    assert saving.value.suggested_filename == "revisions.ics"
    saving.value.save_as(tmp_path / "revisions.ics")

    calendar = icalendar.Calendar.from_ical((tmp_path / "revisions.ics").read_bytes())
    events = list(calendar.walk("VEVENT"))
    expected = [dt.date(2026, 12, 26), dt.date(2026, 12, 31), dt.date(2027, 1, 23)]
    assert [event.decoded("dtstart") for event in events] == expected
    assert len({event["uid"] for event in events}) == 3
    for event, days in zip(events, course.assessments.recall_days, strict=True):
        assert f"J+{days}" in event["summary"]
        assert shown(course, course.identity.title) in event["summary"]
    expect(page.get_by_text("26 décembre 2026")).to_be_visible()


def test_a_revision_begins_with_what_was_missed_and_counts(page: Page, root: str, course):
    address, rank, question = first(course, "single")
    page.goto(f"{root}{address}")
    Asked(page, course, rank).answer(question, right=False)
    page.goto(f"{root}revision.html")
    expect(page.locator("ck-revision")).to_contain_text("1 question manquée")

    page.get_by_role("button", name="Réviser 10 questions").click()
    hosts = page.locator("ck-revision ck-quiz")
    expect(hosts).to_have_count(10)
    expect(hosts.first).to_have_attribute("data-question", question.id)
    answer_host(hosts.first, question, course, right=True)
    hosts.first.get_by_role("button", name="Valider", exact=True).click()

    expect(page.locator("ck-revision")).to_contain_text("1 question réussie")
    # « À relire » leads to the lesson, from this page too.
    hosts.first.get_by_role("link", name="À relire").click()
    expect(page.locator(f"#{question.read}")).to_be_in_viewport()


@pytest.mark.parametrize("where", [JOURNEY, "fiche-de-resultats.html", "revision.html", LESSON, "index.html"])
def test_pages_of_progress_have_no_obstacle_once_there_is_some(
    still: Page, axe: Callable, base_url, course, where: str
):
    take_test(still, base_url, course, "positionnement", lambda id_: id_ < "s2")
    still.goto(LESSON)
    still.get_by_role("button", name="J’ai lu cette leçon").click()
    Asked(still, course, 1).answer(asked_in(course, "s1-compte")[0], right=False)
    still.goto(where)
    if where == "revision.html":
        still.get_by_role("button", name="Réviser 10 questions").click()
    found = {"light": axe(still)}
    still.get_by_title("Passer au mode sombre").click()
    found["dark"] = axe(still)
    still.set_viewport_size({"width": 360, "height": 740})
    found["narrow"] = axe(still)

    assert still.evaluate("document.scrollingElement.scrollWidth") <= 360
    assert not {state: obstacles for state, obstacles in found.items() if obstacles}
