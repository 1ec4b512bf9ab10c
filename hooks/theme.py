"""Mend what the theme leaves: links that every page owes in its footer, a name for its search dialog (axe)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url

from coursekit.pages.footer import footer
from coursekit.tables import framed
from coursekit.texts import word

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

    from coursekit.model.whole import Course

_DIALOG = '<div class="md-search" data-md-component="search" role="dialog"'


# After the typography, which holds words together.
@event_priority(-95)
def on_page_content(html: str, **_: Any) -> str:
    """Let wide tables scroll, by keyboard too."""
    return framed(html)


def on_page_context(context: dict[str, Any], /, page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Say who this site is not, and link the pages that say the rest, from any folder."""
    course: Course = config.extra["course"]
    config.copyright = footer(course, lambda path: get_relative_url(path, page.url))
    return context


def on_post_page(output: str, **_: Any) -> str:
    """Name the dialog of the search."""
    return _named(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """The same for the page of an address that leads nowhere."""
    return _named(output_content) if template_name.endswith(".html") else output_content


def _named(page: str) -> str:
    return page.replace(_DIALOG, f'{_DIALOG} aria-label="{word("search", "dialog")}"', 1)
