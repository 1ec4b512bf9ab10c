"""Keep quizzes out of the search, and widen its index before the offline plug-in turns it into a script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import CombinedEvent, event_priority

from coursekit.pages import old_words
from coursekit.search_index import widen, without_quizzes

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


# The search plug-in reads a page's content between these two: a search for a procedure must not end on a wrong
# answer of a quiz, and the index is half the size.
@event_priority(50)
def _hide(context: dict[str, Any], /, page: Page, **_: Any) -> dict[str, Any]:
    page.meta["whole_content"] = page.content
    page.content = without_quizzes(page.content or "")
    return context


@event_priority(-50)
def _restore(context: dict[str, Any], /, page: Page, **_: Any) -> dict[str, Any]:
    page.content = page.meta.pop("whole_content")
    return context


on_page_context = CombinedEvent(_hide, _restore)


@event_priority(-50)
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Add the words of the former portal to the index, then unaccented and plural forms."""
    path = Path(config.site_dir, "search", "search_index.json")
    extra = old_words.found_by_search(config.extra["course"])
    path.write_text(widen(path.read_text("utf-8"), extra), "utf-8")
