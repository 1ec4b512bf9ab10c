"""The slides, projected: led by the keyboard from the first to the last, read from the back of the room, voted on."""

from __future__ import annotations

import itertools

import pytest
from deck import DAY, MEASURE, open_deck, slides, walk, where

pytestmark = pytest.mark.browser

LESSON = "formateur/diapositives/s2-retours.html"
LEAST = 24
"""Pixels: the smallest letters, on a screen of 1,024."""


@pytest.fixture
def screen(new_context):
    def opened(width: int, height: int, **options):
        page = new_context(reduced_motion="reduce", **options).new_page()
        page.set_viewport_size({"width": width, "height": height})
        return page

    return opened


@pytest.mark.parametrize(("way", "width", "height"), [("server", 1280, 720), ("folder", 1024, 768)])
def test_the_whole_day_is_led_by_the_space_bar_and_every_slide_can_be_read(
    screen, base_url, folder_url, way, width, height
):
    page = screen(width, height)
    open_deck(page, (base_url if way == "server" else folder_url) + DAY)
    expected = [slide["id"] for slide in slides(page)]

    met, measured = walk(page, "Space", measure=True)

    assert expected == met
    assert not [slide for slide in measured if slide["outside"] or not slide["inView"]]
    assert not [slide for slide in measured if slide["smallest"] < LEAST - 0.01]


def test_a_remote_goes_through_the_main_line_there_and_back(screen, root):
    page = screen(1280, 720)
    open_deck(page, root + LESSON)
    expected = [slide["id"] for slide in slides(page) if slide["main"]]

    met, _ = walk(page, "PageDown")
    back, _ = walk(page, "PageUp")

    assert expected == met
    assert expected == back[::-1]


def test_the_other_decks_open_on_slides_that_can_be_read(screen, base_url, course):
    page = screen(1024, 768)
    for name in [sequence.id for sequence in course.identity.sequences] + [lesson.id for lesson in course.lessons]:
        open_deck(page, f"{base_url}formateur/diapositives/{name}.html")
        for _ in range(2):
            told = page.evaluate(MEASURE)
            assert not told["outside"], told
            assert told["smallest"] >= LEAST - 0.01, told
            page.keyboard.press("Space")


def test_an_answer_is_hidden_until_it_is_asked_for(screen, root):
    page = screen(1280, 720)
    open_deck(page, f"{root}{LESSON}#/s2-retours-03")
    right = page.locator(".present .ck-choices > li[data-right]")
    before = right.evaluate("item => getComputedStyle(item).boxShadow")

    page.keyboard.press("PageDown")
    assert "is-revealed" in page.locator("#s2-retours-03").get_attribute("class")
    assert before != right.evaluate("item => getComputedStyle(item).boxShadow")

    page.keyboard.press("r")
    assert before == right.evaluate("item => getComputedStyle(item).boxShadow")

    page.keyboard.press("r")
    page.keyboard.press("PageDown")
    assert where(page) == "s2-retours-03-reponse"


def test_the_answer_says_why_each_other_choice_is_wrong(screen, base_url, course):
    page = screen(1280, 720)
    open_deck(page, f"{base_url}{LESSON}#/s2-retours-03-reponse")
    question = next(q for q in course.bank("s2-retours").questions if q.id == "s2-retours-03")
    wrong = [letter for letter, answer in zip("ABCDE", question.answers, strict=False) if not answer.right]

    assert wrong == page.locator(".present .ck-whys > li > b").all_text_contents()


def test_the_room_votes_discusses_and_votes_again(screen, root):
    page = screen(1280, 720)
    open_deck(page, f"{root}{LESSON}#/s2-retours-03")

    page.keyboard.press("v")
    for letter, first, second in (("A", "6", "1"), ("B", "0", "2"), ("D", "2", "5")):
        page.get_by_role("textbox", name=f"{letter}, 1er vote").fill(first)
        page.get_by_role("textbox", name=f"{letter}, 2e vote").fill(second)
    page.keyboard.press("Escape")

    counted = page.locator(".present .ck-counted").all_text_contents()
    assert counted == ["6 → 1", "0 → 2", "0 → 0", "2 → 5"]
    # Both bars of each choice, in hundredths of the row: one of eight votes is 12.5.
    bars = page.locator(".present .ck-choices > li").evaluate_all(
        "items => items.map(item => [...item.querySelectorAll('.ck-bars > span')]"
        ".map(bar => Math.round(1000 * bar.getBoundingClientRect().width"
        " / bar.parentElement.getBoundingClientRect().width) / 10))"
    )
    assert bars == [[75, 12.5], [0, 25], [0, 0], [25, 62.5]]
    assert not page.evaluate(MEASURE)["outside"]

    page.reload()
    page.locator(".present .ck-counted").first.wait_for()
    assert counted == page.locator(".present .ck-counted").all_text_contents()


def test_what_is_typed_for_a_count_is_a_count_or_nothing(screen, base_url):
    page = screen(1280, 720)
    open_deck(page, f"{base_url}{LESSON}#/s2-retours-03")

    page.keyboard.press("v")
    page.get_by_role("textbox", name="A, 1er vote").fill("3")
    page.get_by_role("textbox", name="B, 1er vote").fill("x")

    assert page.locator(".present .ck-counted").all_text_contents() == ["3", "0", "0", "0"]
    page.get_by_role("button", name="Effacer ces votes").click()
    assert page.locator(".present .ck-counted").count() == 0


def test_a_slide_is_found_by_a_few_letters_without_accents(screen, root):
    page = screen(1280, 720)
    open_deck(page, root + DAY)

    page.keyboard.press("g")
    page.get_by_role("textbox", name="Filtrer par mots").fill("retours cote")
    page.keyboard.press("Enter")

    assert where(page) == "s2-retours-trois-retours"
    assert page.get_by_role("dialog").count() == 0


def test_the_screen_goes_black_and_comes_back(screen, root):
    page = screen(1280, 720)
    open_deck(page, root + LESSON)

    page.keyboard.press("b")
    assert page.locator(".pause-overlay").evaluate("cover => getComputedStyle(cover).opacity") == "1"
    page.keyboard.press("b")
    assert page.locator(".pause-overlay").evaluate("cover => getComputedStyle(cover).visibility") == "hidden"


def test_a_slide_is_looked_at_twice_as_large_and_moved_by_the_arrows(screen, base_url):
    page = screen(1280, 720)
    open_deck(page, f"{base_url}{LESSON}#/s2-retours-geste")
    slide = page.locator("#s2-retours-geste")
    before = slide.bounding_box()

    page.keyboard.press("z")
    assert round(slide.bounding_box()["width"] / before["width"]) == 2
    left = slide.bounding_box()["x"]
    page.keyboard.press("ArrowRight")
    assert slide.bounding_box()["x"] < left
    assert where(page) == "s2-retours-geste"

    page.keyboard.press("z")
    assert before == slide.bounding_box()


def test_colours_go_from_light_to_dark_to_high_contrast_and_are_kept(screen, base_url):
    page = screen(1280, 720, color_scheme="light")
    open_deck(page, base_url + LESSON)
    ground = "getComputedStyle(document.querySelector('.present')).backgroundColor"

    seen = [page.evaluate(ground)]
    for _ in range(2):
        page.keyboard.press("c")
        seen.append(page.evaluate(ground))
    assert len(set(seen)) == 3
    assert seen[2] == "rgb(0, 0, 0)"

    page.reload()
    page.locator(".present").first.wait_for()
    assert page.evaluate(ground) == "rgb(0, 0, 0)"


def test_a_lesson_leads_to_its_slide_and_the_slide_back_to_the_lesson(screen, root):
    page = screen(1280, 720)
    page.goto(f"{root}sequence-2/s2-retours.html")
    page.get_by_text("Pour le formateur : projeter cette leçon").click()
    page.get_by_role("link", name="Le geste, pas à pas").last.click()
    page.get_by_role("navigation", name="Commandes des diapositives").wait_for(state="attached")
    assert where(page) == "s2-retours-geste"

    with page.context.expect_page() as opened:
        page.keyboard.press("l")
    assert opened.value.url.endswith("sequence-2/s2-retours.html#geste")


def test_every_button_of_the_bar_does_what_its_key_does(screen, base_url):
    page = screen(1280, 720)
    open_deck(page, base_url + LESSON)
    bar = page.get_by_role("navigation", name="Commandes des diapositives")

    bar.get_by_role("button", name="Suivante").click()
    assert where(page) == "s2-retours-situation"
    bar.get_by_role("button", name="Précédente").click()
    assert where(page) == "s2-retours"
    for name, title in (("Aller à…", "Aller à une diapositive"), ("Aide", "Touches"), ("Imprimer", "Imprimer")):
        bar.get_by_role("button", name=name, exact=True).click()
        page.get_by_role("dialog", name=title).wait_for()
        page.get_by_role("button", name="Fermer").click()


@pytest.mark.parametrize(("what", "size"), [("principales", (960, 540)), ("toutes", (960, 540)), ("notes", (595, 842))])
def test_a_deck_prints_a_slide_a_page_the_main_ones_or_all_with_and_without_notes(screen, base_url, what, size):
    page = screen(1280, 720)
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(f"{base_url}{LESSON}?imprimer={what}")
    page.wait_for_function("window.printed")
    expected = [slide["id"] for slide in slides(page) if what == "toutes" or slide["main"]]

    pages = _sizes(page.pdf(prefer_css_page_size=True, print_background=True))

    assert expected == page.locator(".ck-slide").evaluate_all("slides => slides.map(slide => slide.id)")
    assert {size} == set(pages)
    # Notes that are longer than a page go on.
    count = len(expected)
    assert count <= len(pages) <= count * 1.5 if what == "notes" else count == len(pages)


def test_printing_says_how_many_pages_before_it_prints(screen, base_url):
    page = screen(1280, 720)
    open_deck(page, base_url + LESSON)
    main = sum(slide["main"] for slide in slides(page))
    page.keyboard.press("i")

    page.get_by_role("button", name=f"Diapositives principales : {main} pages").wait_for()
    page.get_by_role("button", name=f"détails compris : {len(slides(page))} pages").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_nothing_on_the_slides_stands_in_the_way(screen, base_url, axe, scheme):
    page = screen(1280, 720, color_scheme="light")
    open_deck(page, base_url + LESSON)
    for _ in range(["light", "dark", "contrast"].index(scheme)):
        page.keyboard.press("c")
    kinds = ("", "-situation", "-geste", "-reperer", "-trois-retours", "-pieges", "-pieges-2", "-exercice-1", "-03",
             "-03-reponse", "-a-retenir")  # fmt: skip
    for kind in kinds:
        page.goto(f"{base_url}{LESSON}#/s2-retours{kind}")
        page.keyboard.press("r")
        assert not axe(page), kind
    for key in "gvh":
        page.goto(f"{base_url}{LESSON}#/s2-retours-03")
        page.keyboard.press(key)
        assert not axe(page), key
        page.keyboard.press("Escape")


def test_without_script_a_deck_says_where_to_read(scriptless, base_url):
    scriptless.goto(base_url + LESSON)

    scriptless.get_by_role("link", name="ouvrir la page").click()
    assert scriptless.url.endswith("sequence-2/s2-retours.html")


def _sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page of a PDF, in points."""
    boxes = [part.split(b"]")[0].split() for part in pdf.split(b"/MediaBox [")[1:]]
    return [(round(float(box[2])), round(float(box[3]))) for box in boxes]


def test_the_keys_of_the_help_are_told_once_each(screen, base_url):
    page = screen(1280, 720)
    open_deck(page, base_url + LESSON)
    page.keyboard.press("h")
    keys = page.locator(".ck-keys kbd").all_text_contents()

    assert all(one != other for one, other in itertools.combinations(keys, 2))
    assert len(keys) >= 10
