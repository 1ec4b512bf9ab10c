"""The twelve defects of mkdocs-quiz 1.7.1: none on our site, each of them on the plug-in as it comes.

A row is written once and run on both sites, so that a test which cannot fail is found out: it must pass on ours, and on
the plug-in fail with the symptom that the row is about.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import plain_plugin
import pytest
import real_site
from plain_plugin import CONTROL, EQUAL_OPTIONS, HABITS, NO_RIGHT_ANSWER, PUNCTURE, Met, Place, find, habit_id
from playwright.sync_api import Browser, BrowserContext, Error, Locator, Page, Request, expect

from coursekit.typography import french_text

# Its sites are built once: all of it on one worker.
pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("defects")]

PATIENCE = 8_000
"""Milliseconds."""

KINDS = ("single", "multiple", "fill", "fills")

QUIZ_CODE = re.compile(r"\bquiz-(feedback|button|blank)")
"""What only the style and the scripts of a quiz speak of."""


def row_1(page: Page, place: Place):
    """An arrow key moves the choice: it neither sends nor locks an answer."""
    page.goto(place.address)
    met = Met(page, place, place.question("single"))

    met.choices.first.focus()
    page.keyboard.press("ArrowDown")

    expect(met.choices.nth(1)).to_be_checked()
    blame(
        ("an arrow key sent the answer", met.explanation.is_visible()),
        ("an arrow key locked the answers", met.choices.nth(1).is_disabled()),
    )
    page.keyboard.press("ArrowDown")
    expect(met.choices.nth(2)).to_be_checked()
    page.keyboard.press("Enter")
    expect(met.explanation, "Enter sends nothing").to_be_visible()


def row_2(page: Page, place: Place):
    """An answer belongs to its question: it follows it when it moves, and goes when it is edited."""
    before, after = place.editions["before"], place.editions["after"]
    root = place.show(page, before)
    for lesson, answered in ((CONTROL, ("velo-controle-01", "velo-controle-04")), (PUNCTURE, ("velo-crevaison-02",))):
        page.goto(f"{root}{lesson}")
        for id_ in answered:
            Met(page, place, find(before.course, id_), before.course).give(right=True)

    place.show(page, after)
    page.goto(f"{root}{CONTROL}")
    new, moved, moved_too = (
        Met(page, place, find(after.course, f"velo-controle-{rank}"), after.course) for rank in ("20", "01", "04")
    )
    expect(new.box).to_be_visible()
    # Ours shows what was answered a moment after the page.
    kept = [holds(lambda one=one: expect(one.praise).to_be_visible()) for one in (moved, moved_too)]
    seen = [
        ("a question never asked is shown as answered", new.praise.is_visible() or new.choices.first.is_disabled()),
        ("a moved question lost its answer", not kept[0]),
        ("a moved fill-in lost its answer", not kept[1]),
    ]
    page.goto(f"{root}{PUNCTURE}")
    edited = Met(page, place, find(after.course, "velo-crevaison-02"), after.course)
    expect(edited.box).to_be_visible()
    blame(*seen, ("an edited question is not asked again", edited.praise.is_visible()))
    edited.give(right=True)


def row_3(page: Page, place: Place):
    """Every kind starts again."""
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(place.address)
    all_met = {kind: Met(page, place, place.question(kind)) for kind in KINDS}
    for met in all_met.values():
        met.give(right=False)

    for met in all_met.values():
        met.start_again()

    blame(
        (f"starting again stops on « {'; '.join({*thrown})} »", bool(thrown)),
        *((f"a question of kind {kind} stays answered", not is_fresh(met)) for kind, met in all_met.items()),
    )
    for met in all_met.values():
        met.give(right=True)


def row_4(page: Page, place: Place):
    """The code of the quiz is in files of its own, loaded where there is a quiz, the same for every page."""
    with_quiz = [code_of_quiz(page, f"{place.root}{plain_plugin.page_of(one)}") for one in place.course.lessons[:2]]
    without = code_of_quiz(page, f"{place.root}index.html")
    handlers = page.goto(place.address) and page.locator(".quiz [onsubmit], .quiz [action^='javascript:']").count()

    inline = sum(len(text) for text in with_quiz[0][0])
    useless = sum(len(text) for text in [*without[0], *without[1].values()])
    shared = with_quiz[0][1].keys() if with_quiz[0][1].keys() == with_quiz[1][1].keys() else ()
    blame(
        (f"{inline} characters of script and style are inside the page of a quiz", inline > 0),
        (f"{useless} characters of quiz code are in a page without a question", useless > 0),
        (
            "two pages share no file of the quiz",
            not shared,
        ),
        (f"{handlers} forms hold a script", bool(handlers)),
    )


def row_5(page: Page, place: Place):
    """The source of the questions is not in the page, and a test says what a static page cannot hide."""
    comments = []
    for address in (place.address, f"{place.root}{place.test}"):
        response = page.goto(address)
        assert response is not None
        comments += [one for one in re.findall(r"<!--.*?-->", response.text(), re.S) if "[x]" in one]
    honest = page.get_by_text("Les réponses sont dans la page")

    blame(
        (f"the source of {len(comments)} questions, « [x] » included, is in comments", bool(comments)),
        ("no sentence says that the answers are in the page", not honest.is_visible()),
    )


def row_6(page: Page, place: Place):
    """A typed answer is read as people type, and Enter sends it."""
    edition = place.editions["before"]
    page.goto(f"{place.show(page, edition)}{PUNCTURE}")
    seen, enter_sends = [], True
    for habit, (_, typed) in HABITS.items():
        met = Met(page, place, find(edition.course, habit_id(habit)), edition.course)
        met.blanks.fill(typed)
        if enter_sends:
            page.keyboard.press("Enter")
            enter_sends = holds(lambda met=met: expect(met.explanation).to_be_visible())
        if not enter_sends:
            met.press_send()
        seen.append((f"{habit}: « {typed} » is refused", not met.praise.is_visible()))

    blame(("Enter sends nothing", not enter_sends), *seen)


def row_7(page: Page, place: Place):
    """What is typed is text, when it is sent and when it is shown again."""
    page.goto(place.address)
    met = Met(page, place, place.question("fill"))

    met.blanks.fill("""<img src=x onerror="this.title = 'it ran'">""")
    met.press_send()
    image = met.box.get_by_role("img")
    seen = [("what was typed became an image", image.count() > 0)]
    seen.append(("what was typed ran", image.count() > 0 and holds(lambda: is_titled(image))))
    page.reload()
    expect(met.explanation, "the answer is not shown again").to_be_visible()

    blame(*seen, ("what was typed became an image when it was shown again", image.count() > 0))
    expect(met.blanks).to_have_value(re.compile("^<img src=x"))


def row_8(page: Page, place: Place):
    """A French page says nothing in English."""
    page.goto(place.address)
    met = Met(page, place, place.question("fill"))

    met.send.click()

    expect(met.box).to_contain_text(re.compile("Complétez|Mauvaise réponse"))
    english = re.findall(r"\(empty\)|\b(?:Submit|Answer|Try again|Reset)\b", page.locator("main").inner_text(), re.I)
    blame((f"English is shown: {', '.join(english)}", bool(english)))


def row_9(page: Page, place: Place):
    """The result is announced, seen and named."""
    page.goto(place.address)
    choice, fill, several = (Met(page, place, place.question(kind)) for kind in ("single", "fill", "fills"))
    names = re.findall(r'textbox "([^"]*)"', several.box.aria_snapshot())
    for met in (choice, fill):
        met.give(right=False)
    told = [met.live.filter(has_text=re.compile(r"\w")).count() for met in (choice, fill)]
    obstacles = place.axe(page)

    assert len(names) == len(several.question.blanks)
    blame(
        ("no live region announces the result", 0 in told),
        (f"axe finds {'; '.join(obstacles)}", bool(obstacles)),
        (f"{len(names)} blanks are called « {names[0]} »", len({*names}) < len(names)),
    )


def row_10(page: Page, place: Place):
    """Two equal options are refused before anybody meets them."""
    tried = place.publish(EQUAL_OPTIONS)

    if tried.edition:
        met = Met(page, place, find(tried.edition.course, EQUAL_OPTIONS.id), tried.edition.course)
        root = place.show(page, tried.edition)
        praised = []
        for index in range(2):
            page.goto(f"{root}{PUNCTURE}")
            met.choices.nth(index).check()
            met.press_send()
            praised.append(met.praise.is_visible())
            page.evaluate("localStorage.clear()")
        assert any(praised), "two equal options are published without a word, and no answer is ever right"
    assert tried.code != 0, "two equal options are published without a word"
    assert "propose deux fois « Avec les pouces »" in tried.said


def row_11(page: Page, place: Place):
    """A broken question is told with the file and the line where its author wrote it."""
    tried = place.publish(NO_RIGHT_ANSWER)

    place_told = re.search(r"velo-crevaison\.(?:yml:|md \(line )(\d+)", tried.said)
    assert tried.code != 0, "a question without a right answer is published"
    assert place_told, f"no place is told: {tried.said}"
    line, lines = int(place_told.group(1)), tried.lines
    blame(
        ("the author is told a traceback", "Traceback" in tried.said),
        (f"line {line} is told for a question of lines {lines.start} to {lines.stop - 1}", line not in lines),
    )
    assert re.search(r"^quizzes/velo-crevaison\.yml:\d+:\d+: .* ; .*$", tried.said, re.M)


def row_12(page: Page, place: Place):
    """On paper and without scripts, a question can be asked and its explanation read."""
    page.goto(place.address)
    answered, asked = (Met(page, place, place.question(kind)) for kind in ("single", "multiple"))
    answered.give(right=False)
    page.emulate_media(media="print")
    for answer in asked.question.answers:
        expect(asked.box.get_by_text(asked.say(answer.text), exact=True)).to_be_visible()
    expect(answered.explanation, "the explanation of an answered question is not printed").to_be_visible()
    buttons = page.locator(".quiz").get_by_role("button").count()

    page.goto(f"{place.root}{place.keys}")
    key = page.get_by_text(asked.say(asked.question.explain))
    seen = [
        (f"{buttons} buttons are printed", buttons > 0),
        ("no page prints the explanation of a question", not key.first.is_visible()),
    ]

    scriptless = place.new_page(java_script_enabled=False)
    scriptless.goto(place.address)
    met = Met(scriptless, place, place.question("multiple"))
    expect(met.choices.first).to_be_visible()
    for fold in met.box.get_by_text("Réponse et explication").all():
        fold.click()
    blame(*seen, ("without scripts, no explanation can be read", not met.explanation.is_visible()))


ROWS = {
    row_1: "an arrow key sent the answer; an arrow key locked the answers",
    row_2: "a question never asked is shown as answered; a moved question lost its answer; "
    "a moved fill-in lost its answer; an edited question is not asked again",
    row_3: "starting again stops on « Cannot read properties of null .*»; a question of kind multiple stays answered; "
    "a question of kind fill stays answered",
    row_4: r"\d{5,} characters of script and style are inside the page of a quiz; "
    r"\d{5,} characters of quiz code are in a page without a question; two pages share no file of the quiz; "
    r"\d+ forms hold a script",
    row_5: r"the source of \d+ questions, « \[x\] » included, is in comments; no sentence says",
    row_6: "Enter sends nothing; "
    + "; ".join(f"{re.escape(habit)}: « .+ » is refused" for habit in HABITS if habit != "case"),
    row_7: "what was typed became an image; what was typed ran; what was typed became an image when",
    row_8: r"English is shown: \(empty\)",
    row_9: "no live region announces the result; axe finds .*color-contrast: .*quiz-feedback.*; "
    "2 blanks are called « Réponse »",
    row_10: "two equal options are published without a word, and no answer is ever right",
    row_11: r"the author is told a traceback; line \d+ is told for a question of lines \d+ to \d+",
    row_12: r"\d+ buttons are printed; no page prints the explanation of a question; "
    "without scripts, no explanation can be read",
}
"""What each row says of the plug-in."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
def test_our_site_does_not_have_the_defect(row: Callable, still: Page, ours: Place):
    row(still, ours)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
def test_the_plugin_as_it_comes_has_the_defect(row: Callable, theirs: Place):
    with pytest.raises((AssertionError, Error), match=ROWS[row]):
        row(theirs.new_page(), theirs)


@pytest.fixture
def ours(new_context, base_url: str, course, axe, editions, copy_sample, tmp_path: Path) -> Place:
    return Place(
        root=base_url,
        course=course,
        axe=axe,
        new_page=lambda **options: new_context(**options).new_page(),
        typography=french_text,
        test="epreuve-finale.html",
        keys="formateur/corriges-quiz.html",
        editions=editions[0],
        publish=lambda spoilt: plain_plugin.publish_ours(tmp_path, copy_sample, spoilt),
    )


@pytest.fixture
def theirs(strangers, plain_url: str, course, axe, editions, copy_sample, tmp_path: Path) -> Place:
    place = Place(
        root=plain_url,
        course=course,
        axe=axe,
        new_page=strangers,
        typography=str,
        test="",
        keys="",
        editions=editions[1],
        publish=lambda spoilt: plain_plugin.publish_plain(tmp_path, copy_sample, spoilt),
    )
    # The plug-in has no page of its own for a test, nor for the answers: both are looked for in the lesson.
    return Place(**{**vars(place), **dict.fromkeys(("test", "keys"), plain_plugin.page_of(place.lesson))})


@pytest.fixture
def strangers(browser: Browser, browser_context_args: dict, plain_url: str) -> Iterator[Callable[..., Page]]:
    """Pages that nobody watches: their errors are what is looked for."""
    contexts: list[BrowserContext] = []

    def new_page(**options: object) -> Page:
        contexts.append(browser.new_context(**{**browser_context_args, "base_url": plain_url, **options}))
        contexts[-1].set_default_timeout(PATIENCE)
        return contexts[-1].new_page()

    yield new_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def plain_url(course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the questions of the course are served by the plug-in as it comes."""
    folder = tmp_path_factory.mktemp("plain-plugin")
    built = plain_plugin.build_plain(folder, course)
    assert built.returncode == 0, built.stdout
    with plain_plugin.served(folder / "site") as url:
        yield url


@pytest.fixture(scope="session")
def editions(copy_sample, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, dict]:
    """The small course before and after an edit: ours, and the plug-in's."""
    folder = tmp_path_factory.mktemp("editions")
    node = shutil.which("node") or str(real_site.ROOT / ".tools" / "node" / "bin" / "node")
    subprocess.run([node, "web/bundle.mjs", str(folder / "bundles")], cwd=real_site.ROOT, check=True)
    return plain_plugin.make_editions(folder, copy_sample, folder / "bundles")


def blame(*symptoms: tuple[str, bool]) -> None:
    """Fail with every symptom that is seen."""
    seen = "; ".join(symptom for symptom, is_seen in symptoms if is_seen)
    assert not seen, seen


def holds(expectation: Callable[[], None]) -> bool:
    """Whether an expectation is met before patience ends."""
    try:
        expectation()
    except AssertionError:
        return False
    return True


def is_titled(image: Locator) -> None:
    expect(image).to_have_attribute("title", "it ran")


def is_fresh(met: Met) -> bool:
    """Whether nothing is answered, explained or locked."""
    if met.explanation.is_visible():
        return False
    if met.question.kind == "fill":
        return all(blank.input_value() == "" and blank.is_editable() for blank in met.blanks.all())
    return all(choice.is_enabled() and not choice.is_checked() for choice in met.choices.all())


def code_of_quiz(page: Page, address: str) -> tuple[list[str], dict[str, str]]:
    """What a page holds, and what it loads, of the script and style of a quiz."""
    asked: list[Request] = []

    def hear(request: Request) -> None:
        asked.append(request)

    page.on("request", hear)
    page.goto(address)
    page.remove_listener("request", hear)
    inside = page.locator("script:not([src]), style").all_text_contents()
    urls = {one.url for one in asked if one.resource_type in ("script", "stylesheet")}
    files = {url: page.request.get(url).text() for url in urls}
    return (
        [text for text in inside if QUIZ_CODE.search(text)],
        {url: text for url, text in files.items() if QUIZ_CODE.search(text)},
    )
