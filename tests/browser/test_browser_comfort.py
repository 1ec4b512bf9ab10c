"""Large enough to touch, seen where the keyboard is, still when asked, readable when enlarged."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from using import Asked, first

pytestmark = pytest.mark.browser

LESSON, CHECKLIST = "sequence-1/s1-compte.html", "avant-la-formation.html"

LEAST = 24
"""Pixels a side: WCAG 2.2, 2.5.8."""

# What is touched for a box is the box and its words.
SMALL = """(elements, least) => elements.map(element => {
    const touched = [element, ...(element.labels ?? [])].map(one => one.getBoundingClientRect());
    const width = Math.max(...touched.map(box => box.width)), height = Math.max(...touched.map(box => box.height));
    return { what: element.outerHTML.slice(0, 90), width, height };
}).filter(({ width, height }) => height > 0 && (width < least || height < least))"""

# The element that has the focus, and whether an outline shows it. The theme draws some on the label beside.
FOCUSED = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const shown = [element, ...(element.labels ?? [])].some(one => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
    });
    return { what: element.outerHTML.slice(0, 120), shown };
}"""

MOVING = """() => [...document.querySelectorAll('*')].filter(element => {
    const { transitionDuration, transitionDelay, animationDuration, animationName, scrollBehavior } =
        getComputedStyle(element);
    const long = times => times.split(',').some(time => parseFloat(time) > 0.001);
    return long(transitionDuration) || long(transitionDelay) || scrollBehavior === 'smooth' ||
        (animationName !== 'none' && long(animationDuration));
}).map(element => element.outerHTML.slice(0, 90))"""

CUT = """() => [...document.querySelectorAll('main article *')].filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip');
    return clips && element.textContent.trim() && element.checkVisibility() &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize(
    ("where", "controls"),
    [(LESSON, "ck-quiz :is(input, button, summary), main summary"), (CHECKLIST, "ck-checklist :is(input, button)")],
    ids=["quiz", "checklist"],
)
def test_what_is_pressed_is_large_enough_for_a_finger(still: Page, course, where: str, controls: str, width: int):
    still.set_viewport_size({"width": width, "height": 740})
    still.goto(where)
    if where == LESSON:
        for kind in ("single", "fill"):
            lesson, rank, question = first(course, kind)
            if lesson == where:
                Asked(still, course, rank).answer(question, right=False)

    found = still.locator(controls)
    assert found.count() > 10
    assert not found.evaluate_all(SMALL, LEAST)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("where", [LESSON, CHECKLIST, "index.html", "glossaire.html"])
def test_the_keyboard_is_always_seen(still: Page, where: str, scheme: str):
    still.emulate_media(color_scheme=scheme)
    still.goto(where)
    met, unseen = [], []
    while True:
        still.keyboard.press("Tab")
        focused = still.evaluate(FOCUSED)
        if focused is None or len(met) > 400:
            break
        met.append(focused["what"])
        if not focused["shown"]:
            unseen.append(focused["what"])

    assert 20 < len(met) < 400
    assert not unseen


@pytest.mark.parametrize("where", [LESSON, CHECKLIST, "index.html"])
def test_nothing_moves_for_who_asked_for_stillness(still: Page, where: str):
    still.goto(where)

    assert not still.evaluate(MOVING)


@pytest.mark.parametrize("where", [LESSON, CHECKLIST, "programme/deposer-suivre-factures.html", "sources.html"])
def test_text_twice_as_large_is_all_there(still: Page, where: str):
    still.goto(where)
    # Each question is opened a moment after the page: its key is folded away then.
    still.wait_for_function("[...document.querySelectorAll('ck-quiz details')].every(key => key.hidden)")
    # The theme sets every length from this one; it is 125 % before.
    still.add_style_tag(content="html { font-size: 250% !important }")
    still.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true })")

    assert still.evaluate("document.scrollingElement.scrollWidth") <= 1280
    assert not still.evaluate(CUT)


def test_a_page_enlarged_four_times_is_read_in_one_direction(still: Page):
    # 1280 pixels at 400 %: WCAG 2.2, 1.4.10.
    still.set_viewport_size({"width": 320, "height": 256})
    for where in (LESSON, CHECKLIST, "programme/deposer-suivre-factures.html"):
        still.goto(where)

        assert still.evaluate("document.scrollingElement.scrollWidth") <= 320


def test_a_page_enlarged_twice_can_be_answered(still: Page, course):
    where, rank, question = first(course, "fill")
    still.set_viewport_size({"width": 640, "height": 450})
    still.goto(where)
    asked = Asked(still, course, rank)

    asked.answer(question, right=True)

    expect(asked.told).to_be_visible()
    expect(asked.again).to_be_visible()


def test_spaced_out_text_is_not_cut(still: Page):
    # WCAG 2.2, 1.4.12.
    still.goto(LESSON)
    still.add_style_tag(
        content="""* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }"""
    )

    assert still.evaluate("document.scrollingElement.scrollWidth") <= 1280
    assert not still.evaluate(CUT)
