"""What every page owes to who opens it: language, title, headings, who speaks, where the rules are."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
import yaml
from opened_deck import is_deck
from reading import squeeze, words

from coursekit.markdown_source import split_front_matter
from coursekit.pages import generate

pytestmark = pytest.mark.site


def test_a_page_is_in_french(address, tree):
    assert tree.get("lang") == "fr"


def test_a_page_has_a_title_of_its_own(address, tree, pages):
    titles = Counter(other.findtext(".//title") for name, other in pages.items() if name != "404.html")

    title = tree.findtext(".//title")

    assert title.strip()
    assert titles[title] == 1


def test_a_page_has_one_main_heading_which_its_title_repeats(address, tree):
    (heading,) = tree.xpath("//h1")

    # The home page is named after the course.
    expected = words(heading).removesuffix("#") if address != "index.html" else "Déposer et suivre ses factures"
    assert expected in squeeze(tree.findtext(".//title"))


def test_no_level_of_heading_is_jumped(address, tree):
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]

    jumps = [(above, below) for above, below in pairwise(levels) if below > above + 1]

    assert levels[0] == 1
    assert not jumps


def test_no_heading_is_empty(address, tree):
    headings = tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")

    assert not [heading.get("id") for heading in headings if not words(heading).removesuffix("#")]


def test_a_page_says_what_it_is_about_to_search_engines(address, tree, course, project_root):
    (told,) = tree.xpath("//meta[@name='description']/@content")
    given = _descriptions(course, project_root).get(address)

    assert told.strip()
    assert given is None or squeeze(given) == squeeze(told)


def test_a_page_fits_a_phone_and_can_be_enlarged(address, tree):
    (viewport,) = tree.xpath("//meta[@name='viewport']/@content")

    assert "width=device-width" in viewport
    assert "user-scalable" not in viewport
    assert "maximum-scale" not in viewport


def test_a_page_says_that_the_site_is_not_official(address, tree, course):
    assert squeeze(course.identity.independence) in words(tree.find("body"))


def test_the_page_of_lost_addresses_says_it_too(pages, course):
    assert squeeze(course.identity.independence) in words(pages["404.html"].find("body"))


@pytest.mark.parametrize("owed", ["accessibilite.html", "donnees-personnelles.html", "mentions-legales.html"])
def test_every_page_links_to_the_pages_that_the_law_asks_for(pages, owed):
    without = [
        address
        for address, tree in pages.items()
        # Slides are projected: nobody follows a link there, and each says where its page is.
        if address not in {owed, "404.html"}
        and not is_deck(address)
        and f"{'../' * address.count('/')}{owed}" not in tree.xpath("//a/@href")
    ]

    assert not without


def _descriptions(course, project_root) -> dict[str, str]:
    sources = {page.path: page.markdown for page in generate(course)}
    for path in course.pages:
        sources[path] = (project_root / "docs" / path).read_text("utf-8")
    return {path.removesuffix(".md") + ".html": told for path, text in sources.items() if (told := _description(text))}


def _description(text: str) -> str | None:
    matter = split_front_matter(text)[0]
    return (yaml.safe_load(matter) or {}).get("description") if matter else None
