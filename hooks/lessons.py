"""Replace a lesson's Markdown by its assembled page, and the facts in any other page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority

from coursekit.blocks import expand_page
from coursekit.lessons import lesson_markdown, lesson_questions, lesson_summary
from coursekit.typography import french_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from coursekit.model.whole import Course


# Before the quiz plug-in, which reads the questions that are added here.
@event_priority(100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Assemble the page from the course."""
    course: Course = config.extra["course"]
    for key in ("title", "description"):
        if isinstance(page.meta.get(key), str):
            page.meta[key] = french_text(page.meta[key])
    lesson = course.lesson_at(page.file.src_uri)
    if lesson is None:
        made = config.extra["asked"].get(page.file.src_uri)
        page.meta["questions"] = made.questions if made else ()
        page.meta["drawn"] = made is not None and made.drawn
        page.meta["quiz"] = {"enabled": bool(page.meta["questions"])}
        return expand_page(course, markdown, page.file.src_uri)
    # A search for a gesture ends on the lesson, not on a page that names it.
    page.meta["search"] = {"boost": 2}
    page.meta["description"] = french_text(lesson_summary(course, lesson))
    page.meta["questions"] = lesson_questions(course, lesson)
    page.meta["quiz"] = {"enabled": bool(page.meta["questions"])}
    # A title of its own, so that « Aller au contenu » begins at the beginning.
    return f"# {page.meta['title']}\n\n{lesson_markdown(course, lesson)}"


def on_nav(nav: Navigation, **_: Any) -> Navigation:
    """Set the French spaces of the titles written in ``mkdocs.yml``."""
    for item in [*nav.pages, *(i for i in nav.items), *_sections(nav.items)]:
        if item.title and (item.is_section or "title" not in getattr(item, "meta", {})):
            item.title = french_text(item.title)
    return nav


def _sections(items: list[Any]) -> list[Any]:
    return [child for item in items if item.is_section for child in (item, *_sections(item.children))]
