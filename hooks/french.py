"""Last touch on the text of a page: glossary links in lessons and job aids, French spaces and quotes everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url

from coursekit.glossary_links import link_terms, term_index
from coursekit.pages.glossary import PATH as GLOSSARY
from coursekit.queries import glossary
from coursekit.typography import french_html, french_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_files(files: Files, config: MkDocsConfig, **_: Any) -> Files:
    """Prepare the glossary once for all pages."""
    config.extra["terms"] = term_index(glossary(config.extra["course"]))
    return files


# After every plug-in that adds text.
@event_priority(-90)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Link terms in lessons and job aids, then set the typography of the page and of its table of contents."""
    # In what people read to learn: lessons and job aids, the written pages that are in a folder.
    if "/" in page.file.src_uri and page.file.src_uri in config.extra["course"].pages:
        target = get_relative_url(GLOSSARY.replace(".md", ".html"), page.url)
        # A question is no place for a link that gives the answer away.
        lesson, mark, quiz = html.partition("<ck-quiz ")
        html = link_terms(lesson, config.extra["terms"], target) + mark + quiz
    items = list(page.toc)
    while items:
        item = items.pop()
        item.title = french_text(item.title)
        items.extend(item.children)
    return french_html(html)
