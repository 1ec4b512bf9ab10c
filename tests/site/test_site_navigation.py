"""The order of the course, as it is walked: the menu, and « Suivant » from page to page."""

from __future__ import annotations

import itertools
import posixpath

import pytest
from opened_deck import is_deck
from reading import squeeze, words

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def written(course) -> list[str]:
    """The lessons that are written, in the order of the plan of the day."""
    planned = [id_ for slot in course.plan.slots for id_ in slot.lessons]
    return [lesson.path.removesuffix(".md") + ".html" for id_ in planned if (lesson := course.lesson(id_))]


def test_the_menu_lists_the_written_lessons_in_the_order_of_the_day_and_no_other(written, course, pages):
    listed: dict[str, None] = {}
    for address in pages:
        if address != "404.html":
            listed.update(dict.fromkeys(link for link in _menu(pages, address) if link.startswith("sequence-")))

    assert len(course.lessons) == len(written)
    for sequence in course.identity.sequences:
        own = [address for address in written if address.startswith(f"{sequence.id}/")]
        for address in own:
            menu = dict.fromkeys(link for link in _menu(pages, address) if link.startswith(f"{sequence.id}/"))
            assert own == list(menu)
    assert set(listed) == set(written)


def test_the_menu_names_a_lesson_by_its_title(written, course, pages):
    for address in written:
        lesson = course.lesson_at(address.removesuffix(".html") + ".md")
        own = posixpath.basename(address)
        links = pages[address].xpath("//nav[@aria-label='Navigation']//a[@href=$own]", own=own)

        assert squeeze(lesson.meta.title) in [words(link) for link in links]


@pytest.mark.parametrize(("first", "trainers"), [("index.html", False), ("formateur/index.html", True)])
def test_next_leads_from_a_home_page_through_every_page_of_the_learners_or_of_the_trainer(pages, first, trainers):
    walk = [first]
    while following := pages[walk[-1]].xpath("//link[@rel='next']/@href"):
        walk.append(posixpath.normpath(posixpath.join(posixpath.dirname(walk[-1]), following[0])))
        assert len(walk) <= len(pages)

    own = [
        address
        for address in pages
        if address.startswith("formateur/") is trainers and address != "404.html" and not is_deck(address)
    ]
    assert sorted(own) == sorted(walk)
    assert not pages[first].xpath("//link[@rel='prev']")


def test_the_menu_of_a_learner_leads_to_no_page_of_the_trainer(address, pages):
    inside = [link for link in _menu(pages, address) if link.startswith("formateur/")]

    assert bool(inside) is address.startswith("formateur/")


def test_the_menu_of_the_trainer_leads_to_his_pages_and_first_of_all_back_to_the_site(pages):
    # Slides have no menu: they are opened from his pages.
    written = [address for address in pages if not is_deck(address)]
    for address in written:
        if address.startswith("formateur/"):
            # The logo, then the entries.
            logo, back, *own = _menu(pages, address)

            assert (logo, back) == ("index.html", "index.html")
            assert not [link for link in own if not link.startswith("formateur/")]
            assert {other for other in written if other.startswith("formateur/")} == set(own)


def test_next_goes_through_the_lessons_in_the_order_of_the_day(written, course, pages):
    steps = {}
    for address in written:
        for following in pages[address].xpath("//link[@rel='next']/@href"):
            steps[address] = posixpath.normpath(posixpath.join(posixpath.dirname(address), following))

    # At the end of a sequence comes its quiz.
    quizzes = {a.sequence: f"{a.id}.html" for a in course.assessments.assessments if a.kind == "sequence"}
    for address, following in itertools.pairwise(written):
        sequence = address.partition("/")[0]
        expected = following if following.startswith(sequence) else quizzes[sequence]
        assert expected == steps[address]


def test_the_way_to_the_next_page_is_also_a_link_that_can_be_seen(address, tree):
    following = set(tree.xpath("//link[@rel='next']/@href"))

    assert following <= set(tree.xpath("//footer//a/@href"))


def test_the_home_page_leads_to_every_lesson_and_programme(written, course, pages):
    home = set(pages["index.html"].xpath("//main//article//a/@href"))

    programmes = {f"programme/{offer.slug}.html" for offer in course.offers}
    assert set(written) | programmes <= {href.partition("#")[0] for href in home}


def _menu(pages, address: str) -> list[str]:
    links = pages[address].xpath("//nav[@aria-label='Navigation']//a/@href")
    inside = [href for href in links if "://" not in href and not href.startswith("#")]
    return [posixpath.normpath(posixpath.join(posixpath.dirname(address), href)) for href in inside]
