"""Steps to put in order, items to match, a number, a blank where every character counts: by keyboard and by finger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from using import RIGHT, WRONG, Asked, all_of, first, shown

from coursekit.model.questions import Question
from coursekit.model.whole import Course
from coursekit.quizzes.own_kinds import match_options, mixed

pytestmark = pytest.mark.browser

KINDS = ("order", "match", "numeric")
TARGET = 24
"""The side, in pixels, of the smallest thing that a finger is asked to touch."""


class Kind(Asked):
    """One question of a kind of our own."""

    def __init__(self, page: Page, course: Course, rank: int, question: Question) -> None:
        super().__init__(page, course, rank)
        self.page = page
        self.question = question
        # Exactly: a step to move may speak of « Valider » too.
        self.send = self.box.get_by_role("button", name="Valider", exact=True)
        self.lists = self.box.get_by_role("combobox")
        self.rows = self.box.locator(".ck-order > li, .ck-match > li")
        self.position = self.box.locator("[aria-live]").and_(self.box.locator(".ck-sr"))

    def moving(self, verb: str, rank: int) -> Locator:
        """The button that moves the step of that rank."""
        step = shown(self.course, self.question.steps[rank].text)
        return self.box.get_by_role("button", name=f"{verb} : {step}")

    def order(self) -> list[int]:
        """Ranks of the steps as they stand."""
        return [int(row.get_attribute("data-step") or -1) for row in self.rows.all()]

    def values(self) -> list[str]:
        """What is typed, chosen or put, as it stands."""
        fields = self.box.locator("input, select").all()
        return [field.input_value() for field in fields] or [str(rank) for rank in self.order()]

    def reasons(self) -> Locator:
        """Reasons in sight beside answers."""
        return self.box.locator("li .answer-feedback").filter(visible=True)

    def type_answer(self, *, right: bool) -> None:
        """Answer it and send, by keyboard alone, from its first field or button."""
        press = self.page.keyboard.press
        if self.question.kind == "numeric":
            self.blanks.focus()
            self.page.keyboard.type(shown(self.course, self.question.answer) if right else "987654321")
            press("Enter")
            return
        if self.question.kind == "match":
            offered = match_options(self.question)
            self.lists.first.focus()
            for index, pair in enumerate(self.question.pairs):
                self.walk_to(self.lists.nth(index))
                rank = offered.index(pair.answer)
                for _ in range(1 + (rank if right else (rank + 1) % len(offered))):
                    press("ArrowDown")
        else:
            steps = range(len(self.question.steps))
            self.box.get_by_role("button").first.focus()
            for rank in steps if right else reversed(steps):
                down = self.moving("Descendre", rank)
                self.walk_to(down)
                while down.get_attribute("aria-disabled") != "true":
                    press("ArrowDown")
        self.walk_to(self.send)
        press("Enter")

    def walk_to(self, target: Locator) -> None:
        """Press Tab, forwards or backwards, until the keyboard is there."""
        for _ in range(60):
            way = target.evaluate(
                """target => {
                    const here = document.activeElement;
                    if (here === target) return "";
                    const isAfter = target.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
                    return isAfter ? "Shift+Tab" : "Tab";
                }"""
            )
            if not way:
                return
            self.page.keyboard.press(way)
        raise AssertionError(f"the keyboard never came to {target}")


@pytest.fixture
def opened(page: Page, course: Course) -> Callable[[str], Kind]:
    """Open the page of the first question of a kind."""
    return lambda kind: opened_in(page, course, kind)


def opened_in(page: Page, course: Course, kind: str) -> Kind:
    address, rank, question = first(course, kind)
    page.goto(address)
    return Kind(page, course, rank, question)


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_is_answered_right_by_keyboard_alone(opened, course, kind: str):
    asked = opened(kind)

    asked.type_answer(right=True)

    expect(asked.told).to_have_text(RIGHT)
    expect(asked.key).to_contain_text(shown(course, asked.question.explain))
    expect(asked.again).to_be_focused()
    expect(asked.box.get_by_text("À revoir", exact=True)).to_have_count(0)
    expect(asked.reasons()).to_have_count(0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_is_answered_wrong_by_keyboard_alone(opened, course, kind: str):
    asked = opened(kind)

    asked.type_answer(right=False)

    expect(asked.told).to_contain_text("À revoir")
    expect(asked.box.get_by_text("À revoir", exact=True).first).to_be_visible()
    expect(asked.key.get_by_text(shown(course, asked.question.explain))).to_be_visible()
    expect(asked.again).to_be_focused()


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_is_answered_by_finger(
    new_context: Callable[..., BrowserContext], base_url: str, course, kind: str, right: bool
):
    page = new_context(has_touch=True, is_mobile=True).new_page()
    page.set_viewport_size({"width": 360, "height": 740})
    address, rank, question = first(course, kind)
    page.goto(f"{base_url}{address}")
    asked = Kind(page, course, rank, question)

    if kind == "numeric":
        asked.blanks.tap()
        page.keyboard.type(shown(course, question.answer) if right else "987654321")
    elif kind == "match":
        offered = match_options(question)
        for index, pair in enumerate(question.pairs):
            rank = offered.index(pair.answer)
            asked.lists.nth(index).select_option(str(rank if right else (rank + 1) % len(offered)))
    else:
        steps = range(len(question.steps))
        for rank in steps if right else reversed(steps):
            down = asked.moving("Descendre", rank)
            while down.get_attribute("aria-disabled") != "true":
                down.tap()
    asked.send.tap()

    expect(asked.told).to_contain_text("Juste" if right else "À revoir")
    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()


@pytest.mark.parametrize(
    ("kind", "demand"),
    [
        ("order", "Déplacez au moins une étape avant de valider"),
        ("match", "Choisissez une réponse sur chaque ligne"),
        ("numeric", "Écrivez un nombre en chiffres"),
    ],
)
def test_nothing_is_sent_before_the_answer_is_complete(opened, kind: str, demand: str):
    asked = opened(kind)

    asked.send.click()

    expect(asked.told).to_have_text(demand)
    expect(asked.key).to_be_hidden()
    if kind == "order":
        # The first step can only go down.
        expect(asked.moving("Descendre", asked.order()[0])).to_be_focused()
    else:
        expect((asked.lists if kind == "match" else asked.blanks).first).to_be_focused()


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_starts_again_as_it_was(opened, kind: str):
    asked = opened(kind)
    before = asked.order() if kind == "order" else []
    asked.answer(asked.question, right=False)

    asked.again.click()

    expect(asked.told).to_be_empty()
    expect(asked.key).to_be_hidden()
    expect(asked.box.get_by_text("À revoir", exact=True)).to_have_count(0)
    expect(asked.reasons()).to_have_count(0)
    for chosen in asked.lists.all():
        expect(chosen).to_be_enabled()
        expect(chosen).to_have_value("")
    for blank in asked.blanks.all():
        expect(blank).to_be_editable()
        expect(blank).to_have_value("")
    if kind == "order":
        assert before == asked.order()
        expect(asked.moving("Monter", 0)).to_be_visible()

    asked.answer(asked.question, right=True)
    expect(asked.told).to_have_text(RIGHT)


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_can_no_longer_be_changed_once_it_is_answered(opened, kind: str, right: bool):
    asked = opened(kind)

    asked.answer(asked.question, right=right)

    expect(asked.told).to_contain_text("Juste" if right else "À revoir")
    for chosen in asked.lists.all():
        expect(chosen).to_be_disabled()
    for blank in asked.blanks.all():
        expect(blank).not_to_be_editable()
    expect(asked.box.get_by_role("button", name="Monter")).to_have_count(0)


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_our_own_is_found_again_as_it_was_answered(opened, kind: str, right: bool):
    asked = opened(kind)
    asked.answer(asked.question, right=right)
    expect(asked.told).to_contain_text("Juste" if right else "À revoir")
    before = [asked.box.inner_text(), asked.values()]

    asked.page.reload()

    expect(asked.again).to_be_visible()
    assert before == [asked.box.inner_text(), asked.values()]


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_that_no_longer_fits_is_asked_again(opened, kind: str):
    asked = opened(kind)
    expect(asked.key).to_be_hidden()
    fresh = [asked.box.inner_text(), asked.values()]
    asked.answer(asked.question, right=True)
    expect(asked.told).to_have_text(RIGHT)

    for kept in ([], ["?"], ["0", "0", "", "x"], ["0", "1", "2", "3", "4", "99"]):
        asked.page.evaluate(
            """kept => {
                const [name] = Object.keys(localStorage).filter((key) => key.startsWith("ck:progress:"));
                const progress = JSON.parse(localStorage.getItem(name));
                for (const shown of Object.values(progress.shown)) shown.given = kept;
                localStorage.setItem(name, JSON.stringify(progress));
            }""",
            kept,
        )
        asked.page.reload()

        expect(asked.send).to_be_visible()
        # A question is opened a moment after the page: its key is folded away then.
        expect(asked.key).to_be_hidden()
        assert fresh == [asked.box.inner_text(), asked.values()]

    asked.answer(asked.question, right=True)
    expect(asked.told).to_have_text(RIGHT)


@pytest.mark.parametrize("kind", KINDS)
def test_every_change_is_heard_by_who_listens_to_the_question(opened, kind: str):
    asked = opened(kind)
    asked.box.evaluate(
        """box => {
            box.dataset.heard = 0;
            for (const name of ["input", "change"]) box.addEventListener(name, () => { box.dataset.heard = 1; });
        }"""
    )

    if kind == "numeric":
        asked.blanks.focus()
        asked.page.keyboard.type("6")
    elif kind == "match":
        asked.lists.last.select_option("0")
    else:
        asked.moving("Descendre", asked.order()[0]).click()

    expect(asked.box).to_have_attribute("data-heard", "1")


def test_a_moved_step_keeps_the_focus_and_its_new_place_is_told(opened):
    asked = opened("order")
    start = asked.order()
    count = len(start)
    down = asked.moving("Descendre", start[0])

    down.focus()
    asked.page.keyboard.press("Enter")
    assert [start[1], start[0], *start[2:]] == asked.order()
    expect(asked.position).to_have_text(f"Étape déplacée en position 2 sur {count}")
    expect(down).to_be_focused()

    asked.page.keyboard.press("ArrowDown")
    expect(asked.position).to_have_text(f"Étape déplacée en position 3 sur {count}")
    expect(down).to_be_focused()

    asked.page.keyboard.press("ArrowUp")
    asked.page.keyboard.press("ArrowUp")
    assert start == asked.order()
    expect(asked.position).to_have_text(f"Étape déplacée en position 1 sur {count}")
    expect(down).to_be_focused()


def test_the_first_step_cannot_go_up_nor_the_last_one_down_and_both_keep_the_focus(opened):
    asked = opened("order")
    start = asked.order()
    up, down = asked.moving("Monter", start[0]), asked.moving("Descendre", start[-1])

    for button in (up, down):
        expect(button).to_have_attribute("aria-disabled", "true")
        button.focus()
        asked.page.keyboard.press("Enter")
        expect(button).to_be_focused()

    assert start == asked.order()
    expect(asked.position).to_be_empty()
    asked.moving("Descendre", start[0]).click()
    expect(up).to_have_attribute("aria-disabled", "false")
    expect(asked.moving("Monter", start[1])).to_have_attribute("aria-disabled", "true")


def test_an_arrow_that_moves_a_step_does_not_scroll_the_page(opened):
    asked = opened("order")
    middle = asked.moving("Descendre", asked.order()[2])
    middle.focus()
    before = asked.page.evaluate("scrollY")

    asked.page.keyboard.press("ArrowDown")
    asked.page.keyboard.press("ArrowUp")

    assert before == asked.page.evaluate("scrollY")


def test_only_the_step_that_is_to_be_moved_is_wrong_and_says_why(opened, course):
    asked = opened("order")
    last = len(asked.question.steps) - 1
    asked.answer(asked.question, right=True)
    asked.again.click()
    for rank in range(last + 1):
        down = asked.moving("Descendre", rank)
        while down.get_attribute("aria-disabled") != "true":
            down.click()

    # All in place, then the last one goes to the top: it shifts all the others.
    for _ in range(last):
        asked.moving("Monter", last).click()
    asked.send.click()

    assert [last, *range(last)] == asked.order()
    expect(asked.told).to_have_text("À revoir\u00a0: une étape est à déplacer.")
    expect(asked.rows.get_by_text("À revoir", exact=True)).to_have_count(1)
    expect(asked.rows.first).to_contain_text("À revoir")
    expect(asked.rows.get_by_text("Juste", exact=True)).to_have_count(last)
    expect(asked.reasons()).to_have_count(1)
    expect(asked.reasons()).to_have_text(shown(course, asked.question.steps[last].why))


def test_each_wrong_item_says_why_and_the_right_ones_say_nothing(opened, course):
    asked = opened("match")
    offered = match_options(asked.question)
    pairs = asked.question.pairs
    for index, pair in enumerate(pairs):
        rank = offered.index(pair.answer)
        wrong = next(i for i, text in enumerate(offered) if text in {p.answer for p in pairs} and i != rank)
        asked.lists.nth(index).select_option(str(wrong if index == 1 else rank))
    asked.send.click()

    good = len(pairs) - 1
    expect(asked.told).to_have_text(f"À revoir\u00a0: {good} lignes sur {good + 1} sont justes.")
    expect(asked.reasons()).to_have_count(1)
    expect(asked.rows.nth(1)).to_contain_text(shown(course, pairs[1].why))


def test_an_answer_that_fits_no_item_says_why_in_place_of_the_item(page: Page, course):
    address, rank, question = next(found for found in all_of(course, "match") if found[2].extra)
    page.goto(address)
    asked = Kind(page, course, rank, question)
    offered = match_options(question)

    for index, pair in enumerate(question.pairs):
        chosen = question.extra[0].text if index == 0 else pair.answer
        asked.lists.nth(index).select_option(str(offered.index(chosen)))
    asked.send.click()

    expect(asked.reasons()).to_have_count(1)
    assert plain(question.extra[0].why, course) == plain(asked.reasons().inner_text())
    asked.again.click()
    expect(asked.reasons()).to_have_count(0)


def test_an_item_without_an_answer_is_where_one_is_asked_for(opened):
    asked = opened("match")
    for chosen in asked.lists.all():
        chosen.select_option("0")
    asked.lists.nth(1).select_option("")

    asked.send.click()

    expect(asked.told).to_have_text("Choisissez une réponse sur chaque ligne")
    expect(asked.lists.nth(1)).to_be_focused()


@pytest.mark.parametrize("typed", ["soixante", "12-5", "   "])
def test_what_is_no_number_is_asked_again_and_is_no_wrong_answer(opened, typed: str):
    asked = opened("numeric")

    asked.blanks.fill(typed)
    asked.page.keyboard.press("Enter")

    expect(asked.told).to_have_text("Écrivez un nombre en chiffres")
    expect(asked.blanks).to_be_focused()
    expect(asked.blanks).to_be_editable()
    expect(asked.key).to_be_hidden()


def test_a_number_is_right_without_its_unit_and_wrong_with_another(page: Page, course):
    for address, rank, question in all_of(course, "numeric"):
        page.goto(address)
        asked = Kind(page, course, rank, question)
        unit = asked.blanks.get_attribute("data-unit")
        number = asked.blanks.get_attribute("data-answer") or ""
        other = "jours" if unit == "€" else "€"

        asked.blanks.fill(number.replace(".", ","))
        asked.send.click()
        expect(asked.told).to_have_text(RIGHT)
        asked.again.click()
        asked.blanks.fill(f"{number} {other}")
        asked.send.click()
        expect(asked.told).to_contain_text(WRONG)
        expect(asked.box.get_by_role("textbox", description="À revoir")).to_have_count(1)


def test_a_known_mistake_of_a_number_is_explained(opened, course):
    asked = opened("numeric")
    mistake = asked.question.mistakes[0]

    asked.blanks.fill(shown(course, mistake.typed))
    asked.page.keyboard.press("Enter")

    expect(asked.told).to_contain_text(WRONG)
    assert plain(mistake.why, course) in plain(asked.told.inner_text())


def test_where_every_character_counts_the_two_lengths_are_told(page: Page, course):
    address, rank, question = next(found for found in all_of(course, "fill") if found[2].blanks[0].exact)
    page.goto(address)
    asked = Asked(page, course, rank)
    answer = question.blanks[0].answer

    asked.blanks.first.fill(f"{answer}9")
    asked.send.click()
    expect(asked.told).to_contain_text(
        f"Vous avez tapé {len(answer) + 1} caractères\u202f; la réponse en a {len(answer)}."
    )

    asked.again.click()
    asked.blanks.first.fill(answer.lower())
    asked.send.click()
    expect(asked.told).to_contain_text("À revoir")
    expect(asked.told).not_to_contain_text("Vous avez tapé")

    asked.again.click()
    asked.blanks.first.fill(f" {answer} ")
    asked.send.click()
    expect(asked.told).to_have_text(RIGHT)


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_touched_is_large_enough_and_nothing_goes_over_the_edge(still: Page, base_url, course, kind: str):
    still.set_viewport_size({"width": 360, "height": 740})
    asked = opened_in(still, course, kind)

    for target in asked.box.locator("button, select, input").filter(visible=True).all():
        box = target.bounding_box()
        assert box
        assert box["width"] >= TARGET
        assert box["height"] >= TARGET
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
    asked.answer(asked.question, right=False)
    assert still.evaluate("document.scrollingElement.scrollWidth") <= 360


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_question_of_our_own_has_no_obstacle(still: Page, course, axe, scheme: str, forced: str):
    still.emulate_media(color_scheme=scheme, forced_colors=forced)
    # One page often has the three kinds: it is looked at once.
    places: dict[str, list[Kind]] = {}
    for kind in KINDS:
        address, rank, question = first(course, kind)
        places.setdefault(address, []).append(Kind(still, course, rank, question))

    found = {}
    for address, questions in places.items():
        still.goto(address)
        found[address, "asked"] = axe(still)
        for asked in questions:
            asked.answer(asked.question, right=False)
        found[address, "wrong"] = axe(still)
        for asked in questions:
            asked.again.click()
            asked.answer(asked.question, right=True)
        found[address, "right"] = axe(still)

    assert not {place: obstacles for place, obstacles in found.items() if obstacles}


def test_steps_are_printed_with_a_box_to_number_and_without_buttons(opened, course):
    asked = opened("order")
    asked.page.emulate_media(media="print")

    for step in asked.question.steps:
        expect(asked.box.get_by_text(shown(course, step.text)).first).to_be_visible()
        expect(asked.box.get_by_text(shown(course, step.why)).first).to_be_hidden()
    for button in asked.box.locator("button").all():
        expect(button).to_be_hidden()
    content, width, height = asked.rows.first.evaluate(
        "row => { const box = getComputedStyle(row, '::before'); return [box.content, box.width, box.height]; }"
    )
    assert content == '""'
    assert width == height


def test_items_are_printed_with_lettered_answers_and_no_list(opened, course):
    asked = opened("match")
    letters = asked.box.locator(".ck-match__letters")
    expect(letters).to_be_hidden()

    asked.page.emulate_media(media="print")

    expect(letters).to_be_visible()
    for text in match_options(asked.question):
        expect(letters.get_by_text(shown(course, text))).to_be_visible()
    for chosen in asked.box.locator("select").all():
        expect(chosen).to_be_hidden()


def test_an_answered_question_of_our_own_is_printed_as_it_was_answered(page: Page, course):
    for kind in KINDS:
        asked = opened_in(page, course, kind)
        asked.answer(asked.question, right=False)
        page.emulate_media(media="print")

        expect(asked.box.locator(".ck-match__letters")).to_be_hidden()
        for chosen in asked.box.locator("select").all():
            expect(chosen).to_be_visible()
        for row in asked.rows.all():
            assert kind == "match" or "counter" in row.evaluate("row => getComputedStyle(row, '::before').content")
        expect(asked.key.get_by_text(shown(course, asked.question.explain))).to_be_visible()
        page.emulate_media(media="screen")


@pytest.mark.parametrize("kind", KINDS)
def test_without_scripts_a_question_of_our_own_is_readable_and_its_key_opens(scriptless: Page, course, kind: str):
    asked = opened_in(scriptless, course, kind)
    question = asked.question

    expect(asked.box).to_contain_text(shown(course, question.prompt))
    for step in getattr(question, "steps", ()):
        expect(asked.box.get_by_text(shown(course, step.text)).first).to_be_visible()
    for index, pair in enumerate(getattr(question, "pairs", ())):
        expect(asked.box.get_by_text(shown(course, pair.item)).first).to_be_visible()
        expect(asked.lists.nth(index)).to_be_enabled()
    expect(asked.reasons()).to_have_count(0)
    asked.box.get_by_text("Réponse et explication").click()
    expect(asked.key.get_by_text(shown(course, question.explain))).to_be_visible()


def test_steps_come_in_the_order_of_the_server(opened):
    asked = opened("order")

    assert mixed(len(asked.question.steps), asked.question.id) == asked.order()


def plain(text: str, course: Course | None = None) -> str:
    """``text`` without its French spaces and apostrophes: reasons that come by an attribute may lack them."""
    said = shown(course, text) if course else text
    return said.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").strip()
