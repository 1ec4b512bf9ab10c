"""Nothing is asked of another server: a person reading the site is known to its host only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html
from reading import UNSEEN

pytestmark = pytest.mark.site

FETCHED = (
    "//script/@src",
    "//link[@rel and not(@rel='canonical' or @rel='prev' or @rel='next')]/@href",
    "//img/@src | //img/@srcset | //source/@src | //source/@srcset | //video/@src | //audio/@src | //track/@src",
    "//iframe/@src | //embed/@src | //object/@data | //*[local-name()='use' or local-name()='image']/@href",
    "//form/@action | //*/@formaction | //*/@ping | //*/@background | //video/@poster",
    "//meta[@http-equiv]/@content",
)
"""What a browser asks for, or sends to, without a person following a link."""

ELSEWHERE = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]*:)?//|[\s,;=](?:https?:)?//", re.I)


def test_no_page_asks_anything_of_another_server(address, tree):
    assert not _asked_elsewhere(tree)


def test_the_page_of_lost_addresses_asks_nothing_either(pages):
    assert not _asked_elsewhere(pages["404.html"])


def test_no_style_asks_anything_of_another_server(pages, site_folder: Path):
    styles = {path.name: path.read_text("utf-8") for path in site_folder.rglob("*.css")}
    for address, tree in pages.items():
        styles[address] = "\n".join([*tree.xpath("//style/text()"), *tree.xpath("//@style")])

    asked = [
        f"{name}: {target}"
        for name, style in styles.items()
        for target in re.findall(r"""(?:url\(\s*["']?|@import\s+["'])([^"')]+)""", style)
        if re.match(r"(?:https?:)?//", target, re.I)
    ]

    assert not asked


def test_no_page_names_a_font_server_or_a_measure_of_audience(built_site):
    names = re.compile(rb"fonts\.(?:googleapis|gstatic)|google-analytics|googletagmanager|matomo|cdn\.jsdelivr", re.I)

    found = [path.name for path in built_site.folder.rglob("*.html") if names.search(path.read_bytes())]

    assert not found


def test_the_search_worker_comes_from_the_site_itself(address, tree):
    # Without it, the theme asks unpkg.com for one when the page is opened from a folder.
    scripts = [src for src in tree.xpath("//head/script/@src") if "iframe-worker" in src]

    assert len(scripts) == 1


def test_no_page_carries_the_script_or_the_style_of_the_quiz_plug_in(address, tree):
    # Data that runs nothing may speak of a quiz.
    code = tree.xpath("//script[not(@type='application/json')]/text()")
    inline = "\n".join([*code, *tree.xpath("//style/text()")])

    assert "mkdocsQuiz" not in inline
    assert "quiz" not in inline.lower()


def test_no_page_runs_a_script_from_an_attribute(address, tree):
    handlers = [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    javascript = [url for url in tree.xpath("//@href | //@action | //@src") if url.startswith("javascript:")]

    assert not handlers
    assert not javascript


def test_no_comment_of_a_page_holds_the_source_of_a_question(address, tree):
    comments = [comment.text for comment in tree.iter(html.etree.Comment)]

    assert not [text for text in comments if "[x]" in text or "<quiz" in text]


def test_no_text_of_a_page_is_left_unrendered(address, tree):
    left = [
        text
        for element in tree.iter()
        if isinstance(element.tag, str) and element.tag not in UNSEEN
        for text in (element.text, element.tail)
        if text and re.search(r"\{\{|\}\}|\{%|<quiz>|\[x\]|^!!! |^\?\?\? |\]\(", text, re.M)
    ]

    assert not left


def _asked_elsewhere(tree: html.HtmlElement) -> list[str]:
    return [value for path in FETCHED for value in tree.xpath(path) if ELSEWHERE.search(value)]
