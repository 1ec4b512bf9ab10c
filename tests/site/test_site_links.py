from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from opened_deck import is_deck

pytestmark = pytest.mark.site

REFERENCES = (
    "for",
    "form",
    "headers",
    "list",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-flowto",
    "aria-activedescendant",
)
"""Attributes that name other elements of their page by id."""

CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


def test_every_link_of_a_page_leads_to_a_file_and_to_a_place_in_it(address, pages, site_folder: Path):
    lost = []
    for element in pages[address].xpath("//*[@href or @src or @action or @poster or @data]"):
        for name in ("href", "src", "action", "poster", "data"):
            target = element.get(name)
            if target is not None and not _leads_somewhere(target, address, pages, site_folder):
                lost.append(target)

    assert not lost


def test_the_links_of_the_page_of_lost_addresses_start_at_the_root_of_the_site(pages, site_folder: Path):
    # It is shown at any depth: a relative link would lead elsewhere each time.
    targets = [*pages["404.html"].xpath("//@href"), *pages["404.html"].xpath("//@src")]

    relative = [target for target in targets if not target.startswith(("/", "#"))]
    lost = [target for target in targets if target[:1] == "/" and not _file(target, site_folder).is_file()]

    assert not relative
    assert not lost


def test_every_id_that_an_attribute_names_is_in_the_page(address, tree):
    ids = set(tree.xpath("//@id"))

    lost = [
        f"{name}={named}"
        for name in REFERENCES
        for value in tree.xpath(f"//@{name}")
        for named in value.split()
        if named not in ids
    ]

    assert not lost


def test_no_id_comes_twice_in_a_page(address, tree):
    twice = [id_ for id_, times in Counter(tree.xpath("//@id")).items() if times > 1]

    assert not twice


def test_every_file_that_a_style_names_is_in_the_site(site_folder: Path):
    lost = []
    for style in site_folder.rglob("*.css"):
        for quoted, imported in CSS_URL.findall(style.read_text("utf-8")):
            target = quoted or imported
            if not target.startswith(("data:", "#")) and not (style.parent / urlsplit(target).path).is_file():
                lost.append(f"{style.name}: {target}")

    assert not lost


def _leads_somewhere(target: str, address: str, pages, site_folder: Path) -> bool:
    url, place = urldefrag(target)
    if urlsplit(url).scheme:
        return urlsplit(url).scheme == "https"
    path = (Path(address).parent / unquote(urlsplit(url).path)).as_posix() if url else address
    path = _plain(path)
    if path not in pages:
        return (site_folder / path).is_file() and not place
    # A slide is named « #/id ».
    id_ = unquote(place).removeprefix("/") if is_deck(path) else unquote(place)
    return not place or bool(pages[path].xpath("//*[@id=$id]", id=id_))


def _plain(path: str) -> str:
    parts: list[str] = []
    for part in path.split("/"):
        if part == ".." and parts:
            parts.pop()
        elif part not in (".", ""):
            parts.append(part)
    return "/".join(parts)


def _file(target: str, site_folder: Path) -> Path:
    file = site_folder / urlsplit(target).path.lstrip("/")
    return file / "index.html" if file.is_dir() else file
