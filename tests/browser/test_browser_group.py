"""« Résultats du groupe »: files of learners chosen or dropped, told, put together, downloaded, forgotten."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from using import all_of, first, first_right, first_wrong, shown

from coursekit.model.questions import Question
from coursekit.quizzes import content_hash
from coursekit.quizzes.own_kinds import match_options

pytestmark = pytest.mark.browser

ADDRESS = "formateur/resultats-du-groupe.html"
FILES = "Fichiers de résultats des stagiaires"
MANY = 10_000_000
"""Milliseconds between two moments of a learner: a test is far from the next."""

# Five learners. Questions a, b, c in their lessons; e in the positioning test; d, e in the final one. « ? »: not known.
LESSON = ["111", "110", "100", "000", "0?1"]
BEFORE = ["1", "1", "0", "0", "0"]
AFTER = ["11", "11", "11", "11", "10"]
# First tries, a to e: 11111, 11011, 10010, 00010, 00110. Worked by hand: each learner's right answers among the four
# others, then r = (Σxy − nx̄ȳ) / √((Σx² − nx̄²)(Σy² − nȳ²)).
# a: 4 3 1 1 2 → 1.4/√(1.2 × 6.8) = 0.490     b and e: 4 3 2 1 2 → 2.2/√(1.2 × 5.2) = 0.881
# c: 4 4 2 1 1 → 0.2/√(1.2 × 9.2) = 0.060     d: everybody is right, nothing varies
# In lessons alone, of two others. a: 2 1 0 0 1 → 0.6/√(1.2 × 2.8) = 0.327     c: 2 2 1 0 0, x̄ȳ = 2/5 → 0
#                                  b: 2 1 1 0 1 → 1/√(1.2 × 2) = 0.645


@pytest.fixture
def asked(course) -> list[Question]:
    """Questions a to e: three of one objective, two of another, in the order of the course."""
    groups: dict[str, list[Question]] = {}
    for _, _, question in all_of(course, "single"):
        groups.setdefault(question.objective, []).append(question)
    one, other = list(groups.values())[:2]
    return [*one[:3], *other[:2]]


@pytest.fixture
def learners(course, asked: list[Question]) -> list[dict[str, Any]]:
    """What five learners hand over."""
    before, after = (_test(course, kind) for kind in ("positioning", "final"))
    made = []
    for index, (lesson, start, end) in enumerate(zip(LESSON, BEFORE, AFTER, strict=True)):
        answers = [
            *_answers(course, asked[4:], start, MANY, before),
            *_answers(course, asked[:3], lesson, 2 * MANY, ""),
            # A second try is no first try.
            *_answers(course, asked[:1], "0", 3 * MANY, ""),
            *_answers(course, asked[3:], end, 4 * MANY, after),
        ]
        runs = [{"assessment": before, "finished": MANY, "seconds": 60}]
        runs.append({"assessment": after, "finished": 4 * MANY, "seconds": 60})
        made.append(_file(course, f"learner{index}", answers, runs))
    return made


@pytest.fixture
def written(tmp_path: Path, learners) -> list[Path]:
    return _write(tmp_path, learners)


def test_the_table_tells_the_questions_of_the_group_the_hardest_first(page: Page, root: str, course, asked, written):
    _choose(page, f"{root}{ADDRESS}", written)

    expect(_told(page)).to_have_text("5 fichiers lus, 5 stagiaires.")
    expect(page.get_by_role("status").filter(has_text="5 questions, 5 stagiaires.")).to_be_visible()
    a, b, c, d, e = asked
    wrong = {question.id: shown(course, question.answers[first_wrong(question)].text) for question in asked}
    assert [
        [shown(course, b.prompt), "5", "40 %", "0,88", f"{wrong[b.id]} (2)", "Je ne sais pas (1)"],
        [shown(course, c.prompt), "5", "40 %", "0,06", f"{wrong[c.id]} (3)"],
        [shown(course, e.prompt), "5", "40 %", "0,88", f"{wrong[e.id]} (3)"],
        [shown(course, a.prompt), "5", "60 %", "0,49", f"{wrong[a.id]} (2)"],
        [shown(course, d.prompt), "5", "100 %", "–"],
    ] == _rows(page)
    expect(_head(page, "Discrimination")).to_contain_text("indicatif")


def test_a_row_leads_to_the_section_to_read_again_and_names_the_objective(
    page: Page, root: str, course, asked, written
):
    _choose(page, f"{root}{ADDRESS}", written)

    question = asked[1]
    address, lesson = next(
        (address, lesson)
        for address, _, found in all_of(course, "single")
        if found is question
        for lesson in course.lessons
        if address.startswith(lesson.path.removesuffix(".md"))
    )
    row = _questions(page).get_by_role("row").nth(1)
    statement = next(one.statement for one in course.objectives if one.id == question.objective)
    expect(row).to_contain_text(f"Objectif : {shown(course, statement)}")
    link = row.get_by_role("link", name=f"Relire : {shown(course, lesson.meta.title)}")
    assert f"{root}{address}#{question.read}" == link.evaluate("link => link.href")
    with page.context.expect_page() as opened:
        link.click()
    expect(opened.value.locator(f"[id='{question.read}']")).to_be_attached()
    expect(_questions(page)).to_be_visible()


def test_the_objectives_are_told_before_and_after(page: Page, course, asked, written):
    _choose(page, ADDRESS, written)

    statement = next(one.statement for one in course.objectives if one.id == asked[4].objective)
    said = shown(course, statement)
    row = page.get_by_role("region", name="objectifs").get_by_role("row").filter(has_text=said[1:])
    # Before: two of five. After: all five of d, four of five of e.
    expect(row.get_by_role("cell")).to_have_text(["40 % 5 stagiaires", "90 % 5 stagiaires", "+50 points"])
    other = next(one.statement for one in course.objectives if one.id == asked[0].objective)
    row = page.get_by_role("region", name="objectifs").get_by_role("row").filter(has_text=shown(course, other)[1:])
    expect(row.get_by_role("cell")).to_have_text(["– 0 stagiaire", "– 0 stagiaire", "–"])


def test_the_answers_of_lessons_and_those_of_each_test_are_told_apart(page: Page, course, asked, written):
    _choose(page, ADDRESS, written)
    choice = page.get_by_role("combobox", name="Réponses à montrer")

    choice.select_option(label="Quiz des leçons et révision")
    assert [
        [shown(course, asked[1].prompt), "40 %", "0,65"],
        [shown(course, asked[2].prompt), "40 %", "0,00"],
        [shown(course, asked[0].prompt), "60 %", "0,33"],
    ] == [[row[0], row[2], row[3]] for row in _rows(page)]

    choice.select_option(_test(course, "final"))
    assert [[shown(course, asked[4].prompt), "80 %"], [shown(course, asked[3].prompt), "100 %"]] == [
        [row[0], row[2]] for row in _rows(page)
    ]
    expect(page.get_by_role("status").filter(has_text="2 questions, 5 stagiaires.")).to_be_visible()

    choice.select_option(_test(course, "sequence"))
    expect(page.get_by_text("Moins de 3 stagiaires ont répondu ici.")).to_be_visible()
    expect(_questions(page)).to_be_hidden()


def test_the_heads_sort_the_table_and_say_so(page: Page, course, asked, written):
    _choose(page, ADDRESS, written)
    in_order = [shown(course, question.prompt) for question in asked]
    expect(_head(page, "Réussite")).to_have_attribute("aria-sort", "ascending")

    _sort(page, "Question (ordre du cours)")
    assert in_order == [row[0] for row in _rows(page)]
    expect(_head(page, "Question")).to_have_attribute("aria-sort", "ascending")
    assert _head(page, "Réussite").get_attribute("aria-sort") is None

    _sort(page, "Question (ordre du cours)")
    assert in_order[::-1] == [row[0] for row in _rows(page)]
    expect(_head(page, "Question")).to_have_attribute("aria-sort", "descending")

    _sort(page, "Discrimination")
    assert [row[3] for row in _rows(page)] == ["0,06", "0,49", "0,88", "0,88", "–"]


def test_two_learners_are_too_few_and_nothing_of_them_is_shown(page: Page, root: str, asked, course, written):
    # The same learner twice is one learner.
    _choose(page, f"{root}{ADDRESS}", [written[0], written[1], written[0]])

    expect(_told(page)).to_contain_text("3 fichiers lus, 2 stagiaires.")
    expect(_told(page)).to_contain_text("Il faut les fichiers d’au moins 3 stagiaires différents")
    expect(page.get_by_role("table")).to_have_count(0)
    expect(page.get_by_text(shown(course, asked[0].prompt))).to_have_count(0)
    expect(page.get_by_role("button", name="Télécharger")).to_have_count(0)
    expect(page.get_by_role("button", name="Imprimer")).to_have_count(0)

    _add(page, [written[2]])

    expect(_told(page)).to_have_text("4 fichiers lus, 3 stagiaires.")
    expect(page.get_by_text("1 stagiaire avait plusieurs fichiers")).to_be_visible()
    # Right the first time: learners 0, 1 and 2 in « a », nobody twice.
    assert next(row[1:3] for row in _rows(page) if row[0] == shown(course, asked[0].prompt)) == ["3", "100 %"]


def test_a_question_that_two_learners_answered_keeps_its_result(page: Page, tmp_path: Path, course, asked, learners):
    extra = [one for one in all_of(course, "single") if one[2] not in asked][-1][2]
    for learner in learners[:2]:
        learner["answers"] += _answers(course, [extra], "0", 9 * MANY, "")

    _choose(page, ADDRESS, _write(tmp_path, learners))

    # Last, because it has no number.
    assert [shown(course, extra.prompt), "2", "–", "–"] == _rows(page)[-1]
    expect(page.get_by_text("1 question a reçu moins de 3 réponses")).to_be_visible()


def test_every_bad_file_is_told_by_name_at_once_and_the_others_count(page: Page, tmp_path: Path, learners, written):
    bad: dict[str, object] = {
        "photo.json": "JFIF",
        "vide.json": "",
        "autre.json": {"kind": "recipe"},
        "progression.json": {"kind": "course-progress", "version": 1},
        "recent.json": {"kind": "course-results", "version": 2},
        "ailleurs.json": {**learners[0], "course": "poterie"},
        "abime.json": {**learners[0], "answers": [learners[0]["answers"][0], {"question": "x"}]},
        "enorme.json": " " * 10_000_001,
    }
    for name, content in bad.items():
        (tmp_path / name).write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")

    _choose(page, ADDRESS, [*written, *(tmp_path / name for name in bad)])

    expect(_told(page)).to_have_text("5 fichiers lus, 5 stagiaires, 8 fichiers refusés.")
    expect(page.get_by_role("listitem").filter(has_text=".json")).to_have_text(
        [
            "photo.json : ce n’est pas un fichier JSON, ou il est coupé.",
            "vide.json : ce n’est pas un fichier JSON, ou il est coupé.",
            "autre.json : ce n’est pas un fichier de résultats. "
            "Demandez celui que donne « Fichier pour le formateur », dans « Mon parcours ».",
            "progression.json : c’est un fichier de progression. Demandez celui que donne "
            "« Fichier pour le formateur », dans « Mon parcours ».",
            "recent.json : il vient d’une version plus récente du site. Ouvrez la page "
            "« Résultats du groupe » de cette version.",
            "ailleurs.json : il vient d’un autre cours (poterie).",
            "abime.json : il est abîmé : le champ « answers[1].hash » manque ou ne peut pas être lu.",
            "enorme.json : il est trop gros pour un fichier de résultats.",
        ]
    )
    assert len(_rows(page)) == 5

    # Mended, a file is told no more.
    (tmp_path / "photo.json").write_text(json.dumps(learners[0]), "utf-8")
    _add(page, [tmp_path / "photo.json"])
    expect(_told(page)).to_have_text("6 fichiers lus, 5 stagiaires, 7 fichiers refusés.")


def test_answers_to_questions_that_changed_or_are_gone_are_counted_apart(page: Page, tmp_path: Path, learners):
    learners[0]["answers"][0]["hash"] = "before"
    learners[1]["answers"][0]["question"] = "gone"
    learners[2]["answers"][0]["question"] = "__proto__"

    _choose(page, ADDRESS, _write(tmp_path, learners))

    expect(page.get_by_text("1 réponse à une ancienne version d’une question ne compte pas.")).to_be_visible()
    expect(page.get_by_text("2 réponses à des questions que ce cours n’a pas ne comptent pas.")).to_be_visible()


def test_more_than_thirty_learners_are_shown_with_a_word_of_caution(page: Page, tmp_path: Path, learners):
    crowd = [{**learners[index % 5], "learner": f"l{index}"} for index in range(35)]

    _choose(page, ADDRESS, _write(tmp_path, crowd))

    expect(page.get_by_text("Cette page est faite pour 3 à 30 stagiaires.")).to_be_visible()
    assert [row[1] for row in _rows(page)] == ["35"] * 5
    expect(_head(page, "Discrimination").get_by_text("indicatif")).to_be_hidden()


def test_the_mistakes_of_every_kind_are_told_in_words(page: Page, tmp_path: Path, course):
    multiple, fill, order, match = (first(course, kind)[2] for kind in ("multiple", "fill", "order", "match"))
    right = [rank for rank, answer in enumerate(multiple.answers) if answer.right]
    offered = match_options(match)
    good = [offered.index(pair.answer) for pair in match.pairs]
    other = next(rank for rank in range(len(offered)) if rank != good[0])
    codes = {
        multiple: "+".join(str(rank) for rank in right[1:]),
        fill: "x",
        order: ",".join(str(rank) for rank in [1, 0, *range(2, len(order.steps))]),
        match: ",".join(str(rank) for rank in [other, *good[1:]]),
    }
    answers = [{**_answers(course, [question], "0", MANY, "")[0], "chosen": code} for question, code in codes.items()]

    _choose(page, ADDRESS, _write(tmp_path, [_file(course, f"l{index}", answers, []) for index in range(3)]))

    said = {row[0]: row[4].replace("\u00a0", " ") for row in _rows(page)}
    item = shown(course, match.pairs[0].item).rstrip(".")
    expected = [
        f"Oublié : {shown(course, multiple.answers[right[0]].text)} (3)",
        "Autre réponse (3)",
        f"{item} → {shown(course, offered[other])} (3)",
    ]
    assert {text.replace("\u00a0", " ") for text in expected} <= set(said.values())
    assert [text for text in said.values() if text.startswith("Étape 1 : «")]


def test_the_table_is_downloaded_for_a_spreadsheet(page: Page, tmp_path: Path, course, asked, written):
    _choose(page, ADDRESS, written)
    _sort(page, "Question (ordre du cours)")

    rows = _downloaded(page, "Télécharger le tableau (CSV)", tmp_path / "table.csv")

    assert (tmp_path / "table.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows[0][:6] == ["Question", "Leçon", "Objectif", "Stagiaires", "Réussite (%)", "Discrimination (indicatif)"]
    assert [shown(course, question.prompt) for question in asked] == [row[0] for row in rows[1:]]
    assert [row[3:6] for row in rows[1:]] == [
        ["5", "60", "0,49"],
        ["5", "40", "0,88"],
        ["5", "40", "0,06"],
        ["5", "100", ""],
        ["5", "40", "0,88"],
    ]
    wrong = shown(course, asked[1].answers[first_wrong(asked[1])].text)
    assert f"{wrong} (2) | Je ne sais pas (1)" == rows[2][6]

    rows = _downloaded(page, "Télécharger les objectifs (CSV)", tmp_path / "objectives.csv")
    statement = shown(course, next(one.statement for one in course.objectives if one.id == asked[4].objective))
    assert next(row[1:] for row in rows if row[0] == statement) == ["40", "5", "90", "5"]


def test_the_page_is_used_by_keyboard_alone(page: Page, written):
    # Asked for only when it is awaited, a chooser may open before Playwright watches for it.
    page.on("filechooser", lambda _: None)
    page.goto(ADDRESS)
    page.get_by_role("button", name="Choisir les fichiers").focus()
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    assert chooser.value.is_multiple()
    chooser.value.set_files(written)
    expect(_told(page)).to_have_text("5 fichiers lus, 5 stagiaires.")

    for name in ("Imprimer", "Tout retirer", "Télécharger les objectifs (CSV)"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Tableau des objectifs")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("combobox", name="Réponses à montrer")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("status").filter(has_text="3 questions, 5 stagiaires.")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Télécharger le tableau (CSV)")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Tableau des questions")).to_be_focused()
    page.keyboard.press("Tab")
    sort = page.get_by_role("button", name="Question (ordre du cours)")
    expect(sort).to_be_focused()
    page.keyboard.press("Enter")
    expect(_head(page, "Question")).to_have_attribute("aria-sort", "ascending")
    expect(sort).to_be_focused()


def test_files_are_dropped_in_the_frame_and_nowhere_else(page: Page, root: str, learners):
    page.goto(f"{root}{ADDRESS}")

    # Beside the frame the browser would open the file in place of the page.
    assert not page.get_by_role("heading", level=1).evaluate(DROP, [learners[0]])
    expect(_told(page)).to_be_empty()

    assert not page.get_by_text("Vous pouvez aussi les déposer").evaluate(DROP, learners)
    expect(_told(page)).to_have_text("5 fichiers lus, 5 stagiaires.")


def test_all_is_removed_at_once(page: Page, written):
    _choose(page, ADDRESS, written)

    page.get_by_role("button", name="Tout retirer").click()

    expect(_told(page)).to_have_text("Tout est retiré.")
    expect(page.get_by_role("table")).to_have_count(0)
    expect(page.get_by_role("button", name="Choisir les fichiers")).to_be_focused()
    _add(page, written[:3])
    expect(_told(page)).to_have_text("3 fichiers lus, 3 stagiaires.")


def test_nothing_is_kept_and_nobody_is_named(page: Page, root: str, written, learners):
    _choose(page, f"{root}{ADDRESS}", written)

    seen = page.content()
    kept = page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state])")
    for path, learner in zip(written, learners, strict=True):
        assert path.name not in seen
        assert learner["learner"] not in seen + kept
    page.reload()
    expect(_told(page)).to_be_empty()
    expect(page.get_by_role("table")).to_have_count(0)


def test_a_page_that_is_left_forgets_even_when_the_browser_keeps_it(page: Page, written):
    _choose(page, ADDRESS, written)

    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")

    expect(page.get_by_role("table")).to_have_count(0)
    expect(_told(page)).to_be_empty()


def test_the_element_may_leave_the_page_and_come_back(page: Page, written):
    _choose(page, ADDRESS, written)

    page.evaluate("() => { const one = document.querySelector('ck-group'); one.remove(); globalThis.kept = one }")
    assert "JavaScript" in page.evaluate("kept.textContent")
    page.evaluate("for (let times = 0; times < 3; times += 1) document.querySelector('.ck-place').append(kept)")

    expect(page.get_by_role("button", name="Choisir les fichiers")).to_have_count(1)
    _add(page, written)
    expect(_told(page)).to_have_text("5 fichiers lus, 5 stagiaires.")


def test_the_tables_are_printed_without_the_tools_or_the_name_of_a_file(page: Page, tmp_path: Path, written):
    page.add_init_script("window.print = () => { document.title = 'printed' }")
    (tmp_path / "nadia.json").write_text("{", "utf-8")
    _choose(page, ADDRESS, [*written, tmp_path / "nadia.json"])
    expect(page.get_by_text("nadia.json")).to_be_visible()
    page.get_by_role("button", name="Imprimer").click()
    expect(page).to_have_title("printed")

    page.emulate_media(media="print")
    # A4 less its margins, at 96 dots an inch.
    page.set_viewport_size({"width": 718, "height": 1000})

    expect(_questions(page).get_by_role("columnheader", name="Réussite")).to_be_visible()
    expect(page.get_by_role("button", name="Choisir les fichiers")).to_be_hidden()
    expect(page.get_by_role("button", name="Tout retirer")).to_be_hidden()
    expect(page.get_by_text("nadia.json")).to_be_hidden()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 718


def test_the_tables_have_no_obstacle_and_do_not_push_the_page(still: Page, axe: Callable, tmp_path: Path, written):
    (tmp_path / f"{'nom-tres-long' * 9}.json").write_text("{", "utf-8")
    _choose(still, ADDRESS, [*written, *tmp_path.glob("nom*.json")])

    found = axe(still)
    still.set_viewport_size({"width": 360, "height": 740})
    found += axe(still)
    still.get_by_title("Passer au mode sombre").click()
    found += axe(still)

    assert not found
    assert still.evaluate("document.scrollingElement.scrollWidth") <= 360
    frame = still.get_by_role("region", name="Tableau des questions")
    assert frame.evaluate("frame => frame.scrollWidth > frame.clientWidth")


def test_without_scripts_the_page_says_what_it_needs(scriptless: Page):
    scriptless.goto(ADDRESS)

    expect(scriptless.get_by_text("Cette page a besoin de JavaScript")).to_be_visible()


DROP = """(target, files) => {
  const dataTransfer = new DataTransfer()
  for (const [rank, file] of files.entries()) dataTransfer.items.add(new File([JSON.stringify(file)], `${rank}.json`))
  const options = { dataTransfer, bubbles: true, cancelable: true }
  target.dispatchEvent(new DragEvent('dragover', options))
  return target.dispatchEvent(new DragEvent('drop', options))
}"""


def _test(course, kind: str) -> str:
    return next(one.id for one in course.assessments.assessments if one.kind == kind)


def _answers(course, questions: list[Question], right: str, at: int, assessment: str) -> list[dict[str, Any]]:
    """One answer a question: 1 the right one, 0 the first wrong one, ? for « je ne sais pas »."""
    return [
        {
            "question": question.id,
            "hash": content_hash(course, question),
            "at": at + index,
            "right": code == "1",
            "chosen": "?" if code == "?" else _chosen(question, right=code == "1"),
            "assessment": assessment,
        }
        for index, (question, code) in enumerate(zip(questions, right, strict=True))
    ]


def _chosen(question: Question, *, right: bool) -> str:
    if question.kind != "single":
        return ""
    return str(first_right(question) if right else first_wrong(question))


def _file(course, learner: str, answers: list[dict[str, Any]], runs: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "kind": "course-results",
        "version": 1,
        "course": course.identity.id,
        "learner": learner,
        "answers": answers,
        "runs": runs,
    }


def _write(folder: Path, learners: list[dict[str, Any]]) -> list[Path]:
    paths = [folder / f"resultats-{index}.json" for index in range(len(learners))]
    for path, learner in zip(paths, learners, strict=True):
        path.write_text(json.dumps(learner), "utf-8")
    return paths


def _choose(page: Page, address: str, files: list[Path]) -> None:
    page.goto(address)
    _add(page, files)
    expect(_told(page)).not_to_be_empty()


def _add(page: Page, files: list[Path]) -> None:
    page.get_by_label(FILES).set_input_files(files)


def _told(page: Page) -> Locator:
    return page.locator("ck-group").get_by_role("status").first


def _questions(page: Page) -> Locator:
    return page.get_by_role("region", name="Tableau des questions").get_by_role("table")


def _head(page: Page, name: str) -> Locator:
    return _questions(page).get_by_role("columnheader", name=name)


def _sort(page: Page, name: str) -> None:
    _head(page, name).get_by_role("button").click()


def _rows(page: Page) -> list[list[str]]:
    """Prompt, learners, facility, discrimination, then each mistake, as they are read."""
    return _questions(page).evaluate(
        """table => [...table.tBodies[0].rows].map(row => [
          row.cells[0].firstElementChild.textContent,
          ...[...row.cells].slice(1, 4).map(cell => cell.textContent.replace(/\\u00a0/g, ' ')),
          ...[...row.querySelectorAll('li')].map(item => item.textContent),
        ])"""
    )


def _downloaded(page: Page, name: str, path: Path) -> list[list[str]]:
    with page.expect_download() as download:
        page.get_by_role("button", name=name).click()
    assert download.value.suggested_filename.endswith(".csv")
    download.value.save_as(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))
