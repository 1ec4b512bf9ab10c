"""The distance: the test of a device, its trial sheet, its summary; the pages of the learner and of the facilitator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

ADDRESS = "a-distance-test.html"
KEY = "ck:device-test:v1:chorus-pro-1j"
PAGES = ("a-distance.html", ADDRESS, "formateur/a-distance.html")


def check(page: Page, title: str) -> Locator:
    """One check, by its title."""
    return page.locator("ck-device-test li").filter(has=page.get_by_role("heading", name=title, exact=True))


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def dark(request: pytest.FixtureRequest) -> bool:
    return request.param


def test_what_reads_itself_is_told_at_once(page: Page, root: str):
    page.goto(f"{root}{ADDRESS}")

    how = "depuis un dossier" if root.startswith("file:") else "par internet"
    expect(check(page, "Le site")).to_contain_text(f"Bon. Vous lisez ce site {how}")
    expect(check(page, "Le navigateur")).to_contain_text("ce navigateur a tout ce que le site demande")
    expect(check(page, "L’écran")).to_contain_text("Bon. La fenêtre est assez large. 1280 sur 900 points")
    expect(check(page, "Le son, le micro et la caméra")).to_contain_text("rien à entendre, et c’est normal")


def test_the_memory_is_found_again_after_a_reload_with_what_was_said(page: Page, root: str):
    page.goto(f"{root}{ADDRESS}")
    expect(check(page, "La mémoire")).to_contain_text("À faire.")
    check(page, "L’heure").get_by_label("Oui").check()

    check(page, "La mémoire").get_by_role("button", name="Recharger la page").click()

    expect(check(page, "La mémoire")).to_contain_text("Bon. Une marque laissée avant le rechargement est retrouvée.")
    expect(check(page, "L’heure").get_by_label("Oui")).to_be_checked()
    expect(check(page, "L’heure")).to_contain_text("Bon.")


def test_where_nothing_can_be_kept_the_test_says_so(page: Page, base_url: str):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })")
    # The theme itself asks for it without care; that is not what is tried here.
    page.add_init_script("window.addEventListener('error', event => event.preventDefault(), true)")
    page.route("**/bundle.*.min.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(f"{base_url}{ADDRESS}")

    expect(check(page, "La mémoire")).to_contain_text("À régler. Ce navigateur ne garde rien pour ce site.")


def test_a_clock_that_is_before_the_course_is_false(page: Page, base_url: str):
    page.clock.install(time="2020-02-01T10:00:00")
    page.goto(f"{base_url}{ADDRESS}")

    expect(check(page, "L’heure")).to_contain_text("À régler. Cet appareil dit\u00a0: samedi 1 février 2020")
    check(page, "L’heure").get_by_label("Oui").check()
    expect(check(page, "L’heure")).to_contain_text("À régler.")


def test_a_narrow_window_is_told_and_a_wider_one_is_seen_at_once(page: Page, base_url: str):
    page.set_viewport_size({"width": 500, "height": 800})
    page.goto(f"{base_url}{ADDRESS}")
    expect(check(page, "L’écran")).to_contain_text("À voir. La fenêtre est étroite")

    page.set_viewport_size({"width": 1200, "height": 800})
    expect(check(page, "L’écran")).to_contain_text("Bon.")


def test_the_keyboard_is_heard_and_nothing_typed_is_kept(page: Page, base_url: str):
    page.goto(f"{base_url}{ADDRESS}")
    field = page.get_by_label("Tapez é @")
    field.press_sequentially("motsecret")
    expect(check(page, "Le clavier")).to_contain_text("À voir.")
    field.press_sequentially("é@")
    expect(check(page, "Le clavier")).to_contain_text("Bon.")
    expect(page.get_by_role("status").filter(has_text="Le clavier\u00a0: Bon.")).to_be_visible()

    assert "motsecret" not in page.evaluate(f"localStorage.getItem('{KEY}')")
    assert "motsecret" not in page.get_by_label("Résumé du test").input_value()


def test_a_file_that_is_saved_and_chosen_again_is_the_same(page: Page, root: str, tmp_path: Path):
    page.goto(f"{root}{ADDRESS}")
    with page.expect_download() as saving:
        check(page, "Les fichiers").get_by_role("button", name="Enregistrer le fichier d’essai").click()
    saved, other = tmp_path / "essai.txt", tmp_path / "autre.txt"
    saving.value.save_as(saved)
    other.write_text("autre chose", "utf-8")
    expect(check(page, "Les fichiers")).to_contain_text("À faire. Le fichier d’essai est parti")

    page.get_by_label("Choisir le fichier d’essai").set_input_files(other)
    expect(check(page, "Les fichiers")).to_contain_text("À régler.")
    page.get_by_label("Choisir le fichier d’essai").set_input_files(saved)
    expect(check(page, "Les fichiers")).to_contain_text("Bon. Le fichier enregistré revient tel quel.")


def test_a_second_window_answers_and_closes(page: Page, root: str):
    page.goto(f"{root}{ADDRESS}")
    with page.context.expect_page() as opening:
        check(page, "Une seconde fenêtre").get_by_role("button").click()

    expect(check(page, "Une seconde fenêtre")).to_contain_text("Bon. La seconde fenêtre s’est ouverte")
    if not opening.value.is_closed():
        opening.value.wait_for_event("close")


def test_a_window_that_is_refused_is_told(page: Page, base_url: str):
    page.add_init_script("window.open = () => null")
    page.goto(f"{base_url}{ADDRESS}")
    check(page, "Une seconde fenêtre").get_by_role("button").click()

    expect(check(page, "Une seconde fenêtre")).to_contain_text("À régler. Le navigateur a refusé")


def test_the_trial_sheet_is_printed_alone_on_one_page_and_the_results_otherwise(page: Page, root: str):
    # The dialog of a browser would wait for somebody.
    page.add_init_script("window.print = () => {}")
    page.goto(f"{root}{ADDRESS}")
    page.emulate_media(media="print")
    sheet, results = page.get_by_text("Feuille d’essai", exact=True), page.get_by_role("heading", name="L’heure")
    expect(results).to_be_visible()
    expect(sheet).to_be_hidden()

    page.emulate_media(media="screen")
    page.get_by_role("button", name="Imprimer la feuille d’essai").click()
    expect(sheet).to_be_hidden()
    page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(results).to_be_hidden()
    assert pages_of(page) == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(results).to_be_visible()


def test_the_summary_follows_is_saved_and_is_forgotten(page: Page, root: str, tmp_path: Path):
    page.goto(f"{root}{ADDRESS}")
    check(page, "L’impression").get_by_label("Je n’ai pas d’imprimante").check()
    check(page, "Le son, le micro et la caméra").get_by_label("Oui, essayés").check()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Enregistrer le résumé (.txt)").click()
    text = Path(saving.value.path()).read_text("utf-8")

    assert "4 bons, 1 à voir, 0 à régler, 5 à faire." in text
    assert "- L’impression\u00a0: À voir. Vous n’avez pas d’imprimante." in text
    assert text.strip() == page.get_by_label("Résumé du test").input_value()

    page.get_by_role("button", name="Effacer ce test").click()
    expect(page.get_by_text("Vos réponses à ce test sont effacées de cet appareil.")).to_be_visible()
    expect(check(page, "L’impression").get_by_label("Je n’ai pas d’imprimante")).not_to_be_checked()
    assert "none" not in page.evaluate(f"localStorage.getItem('{KEY}')")


def test_a_summary_that_cannot_be_copied_is_selected(page: Page, base_url: str):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(f"{base_url}{ADDRESS}")
    page.get_by_role("button", name="Copier le résumé").click()

    expect(page.get_by_text("faites Ctrl+C")).to_be_visible()
    expect(page.get_by_label("Résumé du test")).to_be_focused()


def test_the_test_is_passed_by_keyboard_alone(page: Page, base_url: str):
    page.goto(f"{base_url}{ADDRESS}")
    page.get_by_role("button", name="Recharger la page").focus()
    page.keyboard.press("Tab")
    expect(check(page, "L’heure").get_by_label("Oui")).to_be_focused()
    page.keyboard.press("Space")
    expect(check(page, "L’heure")).to_contain_text("Bon.")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Tapez é @")).to_be_focused()


def test_without_scripts_the_list_is_checked_by_hand(scriptless: Page, base_url: str):
    scriptless.goto(f"{base_url}{ADDRESS}")

    expect(scriptless.locator("ck-device-test li")).to_have_count(9)
    expect(scriptless.get_by_text("vérifiez à la main")).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
def test_nobody_is_stopped_on_the_way(
    new_context: Callable, base_url: str, axe: Callable[[Page], list[str]], dark: bool, path: str
):
    page = new_context(color_scheme="dark" if dark else "light", reduced_motion="reduce").new_page()
    page.goto(f"{base_url}{path}")
    if path == ADDRESS:
        check(page, "L’heure").get_by_label("Non").check()
        check(page, "Le son, le micro et la caméra").get_by_label("Pas encore essayés").check()

    assert not axe(page)


@pytest.mark.parametrize("path", PAGES)
def test_a_small_screen_is_enough(page: Page, base_url: str, path: str):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{base_url}{path}")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def pages_of(page: Page) -> int:
    """How many sheets of A4 the page takes."""
    return page.pdf(format="A4", prefer_css_page_size=False).count(b"/Type /Page\n")
