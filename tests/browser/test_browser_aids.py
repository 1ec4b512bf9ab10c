"""Pictures, documents and job aids: read on a phone, in the dark, by ear and on one sheet of paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from using import shown

from coursekit.drawings import picture as picture_of
from coursekit.queries import BLOCK

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
READABLE = 12
"""Pixels: the smallest word of a picture on a phone."""

# Words of a drawing that leave its frame, or the box that they begin in, or that lie over other words.
MISPLACED = """() => [...document.querySelectorAll('.ck-picture-svg')].flatMap(svg => {
  const frame = svg.getBoundingClientRect()
  const outside = (inner, outer, gap) => inner.left < outer.left - gap || inner.right > outer.right + gap
    || inner.top < outer.top - gap || inner.bottom > outer.bottom + gap
  const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()])
  const boxes = [...svg.querySelectorAll('rect')].map(rect => rect.getBoundingClientRect())
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
  return texts.flatMap(([words, place], rank) => {
    const begins = box => box.left <= place.left + 1 && box.right > place.left
      && box.top <= place.top + 4 && box.bottom >= place.bottom - 4
    const home = boxes.filter(begins)
      .sort((a, b) => a.width * a.height - b.width * b.height)[0]
    return [
      ...(outside(place, frame, 0) ? [`outside the frame: ${words}`] : []),
      ...(home && outside(place, home, 1) ? [`outside its box: ${words}`] : []),
      ...texts.slice(rank + 1).filter(([, other]) => over(place, other)).map(([other]) => `over: ${words} / ${other}`),
    ]
  })
})"""

SIZES = """() => [...document.querySelectorAll('.ck-picture-svg')].flatMap(svg => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
  return [...svg.querySelectorAll('text')].map(text => parseFloat(getComputedStyle(text).fontSize) * scale)
})"""


@pytest.fixture
def illustrated(course) -> list[str]:
    """Addresses of the pages that show a picture."""
    texts = {**course.pages}
    pages = [path for path, body in texts.items() if any(m.group("kind") == "picture" for m in BLOCK.finditer(body))]
    assert pages
    return [path.replace(".md", ".html") for path in pages]


@pytest.fixture
def aids(course) -> list[str]:
    pages = sorted(path for path in course.pages if path.startswith("aide-memoire/"))
    assert pages
    return [path.replace(".md", ".html") for path in pages]


@pytest.mark.parametrize("width", [1280, 360])
def test_every_word_of_a_picture_is_in_its_place(illustrated, still: Page, width: int):
    still.set_viewport_size({"width": width, "height": 900})
    found = {}
    for address in illustrated:
        still.goto(address)
        found[address] = still.evaluate(MISPLACED)

    assert not {address: words for address, words in found.items() if words}


def test_a_picture_can_be_read_on_a_phone(illustrated, still: Page):
    still.set_viewport_size(PHONE)
    for address in illustrated:
        still.goto(address)
        assert min(still.evaluate(SIZES)) >= READABLE, address


def test_a_picture_is_said_in_words_to_who_does_not_see_it(illustrated, course, still: Page):
    for address in illustrated:
        still.goto(address)
        for name in re.findall(r"picture\.([a-z0-9-]+)", course.pages[address.replace(".html", ".md")]):
            picture, _ = picture_of(course, name)
            figure = still.get_by_role("figure").filter(has_text=shown(course, picture.title))
            drawing = figure.get_by_role("img")
            expect(drawing).to_have_accessible_name(re.compile(r"\S+ \S+"))
            figure.get_by_text("Le schéma en toutes lettres").click()
            expect(figure.get_by_role("listitem")).to_have_count(len(picture.lines))
            expect(figure.get_by_role("listitem").first).to_be_visible()


def test_a_picture_is_printed_in_ink_without_its_words_twice(illustrated, still: Page):
    still.emulate_media(color_scheme="dark", media="print")
    for address in illustrated:
        still.goto(address)
        expect(still.locator(".ck-picture-svg").first).to_be_visible()
        expect(still.get_by_text("Le schéma en toutes lettres").first).to_be_hidden()


def test_a_document_says_that_it_is_fictitious(course, still: Page):
    pages = {path for path, body in course.pages.items() if "{{ document." in body}
    assert pages
    for path in pages:
        still.goto(path.replace(".md", ".html"))
        documents = still.locator(".ck-document")
        assert documents.count() == course.pages[path].count("{{ document.")
        for document in documents.all():
            expect(document).to_contain_text("Document fictif")


def test_a_job_aid_is_printed_on_one_sheet(aids, page: Page):
    sheets = {}
    for address in aids:
        page.goto(address)
        sheets[address] = len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4", prefer_css_page_size=True)))

    assert set(sheets.values()) == {1}, sheets


def test_a_lesson_is_printed_on_several_sheets(page: Page):
    # The witness of the test above.
    page.goto("sequence-1/s1-compte.html")

    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4"))) > 3


@pytest.mark.parametrize(
    ("typed", "found"),
    [("espace", "domaine"), ("gestionnaire secondaire", "Organisation modification"), ("sollicitation", "ticket")],
)
def test_an_old_word_typed_in_the_search_finds_what_replaced_it(page: Page, root: str, typed: str, found: str):
    page.goto(f"{root}index.html")
    page.keyboard.press("/")
    expect(page.get_by_text("Taper pour démarrer la recherche")).to_be_visible()
    page.get_by_role("textbox", name="Rechercher").press_sequentially(typed)
    results = page.get_by_role("dialog", name="Recherche").get_by_role("list")

    link = (
        results.get_by_role("link")
        .filter(has=page.locator("h1, h2"))
        .filter(has_text=found)
        .and_(results.locator("a[href*='anciens-mots.html']"))
    )
    expect(link.first).to_be_attached()
