"""Two menus out of one navigation: the trainer's pages have their own, and learners never walk into them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mkdocs.structure.nav import Link, Navigation

from coursekit.addresses import TRAINER
from coursekit.texts import word

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


# ``mkdocs.yml`` keeps one list, in the order of the course: authors and checks read it there.
def on_nav(nav: Navigation, config: MkDocsConfig, **_: Any) -> Navigation:
    """Take the trainer's sections out of ``nav``, and keep them as a menu of their own."""
    apart = [item for item in nav.items if item.is_section and all(_trainers(page) for page in _pages(item))]
    learners = Navigation(
        [item for item in nav.items if item not in apart], [page for page in nav.pages if not _trainers(page)]
    )
    items: list[Any] = [child for section in apart for child in section.children]
    if nav.homepage is not None:
        items.insert(0, Link(word("trainer", "back"), nav.homepage.url))
    trainers = Navigation(items, [page for page in nav.pages if _trainers(page)])
    # The logo of every page leads there.
    trainers.homepage = nav.homepage
    for menu in (learners, trainers):
        _walk(menu.pages)
    config.extra["trainers_nav"] = trainers
    return learners


def on_page_context(context: dict[str, Any], /, page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Show a trainer's page with the trainer's menu."""
    if _trainers(page):
        context["nav"] = config.extra["trainers_nav"]
    return context


def _trainers(page: Page) -> bool:
    return page.file.src_uri.startswith(TRAINER)


def _pages(item: Any) -> list[Page]:
    return [page for child in item.children for page in _pages(child)] if item.is_section else [item]


def _walk(pages: list[Page]) -> None:
    """« Précédent » and « Suivant » stay inside a menu."""
    for page in pages:
        page.previous_page = page.next_page = None
    for before, after in pairwise(pages):
        before.next_page, after.previous_page = after, before
