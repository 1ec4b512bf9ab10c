"""The pages of the built site, parsed once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import real_site
from lxml import html
from opened_deck import opened

from coursekit.model.whole import Course

pytest_generate_tests = real_site.pytest_generate_tests


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> real_site.BuiltSite:
    return real_site.built_below(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def course() -> Course:
    return real_site.course()


@pytest.fixture(scope="session")
def site_folder(built_site: real_site.BuiltSite) -> Path:
    return built_site.folder


@pytest.fixture(scope="session")
def pages(site_folder: Path) -> Mapping[str, html.HtmlElement]:
    """Every HTML file of the site by its address, the page of lost addresses included."""
    return {
        path.relative_to(site_folder).as_posix(): html.document_fromstring(opened(path.read_text("utf-8")))
        for path in sorted(site_folder.rglob("*.html"))
    }


@pytest.fixture
def tree(pages: Mapping[str, html.HtmlElement], address: str) -> html.HtmlElement:
    return pages[address]
