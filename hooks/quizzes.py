"""Let mkdocs-quiz parse and render the questions, without its inline script and style.

Overridden on the plug-in's instance, because 1.7.1 offers no option for it: one Markdown converter a page
instead of one a question, translations read once, and a mark where the page's own content ends.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url

from coursekit.quizzes import decorate, simple_html

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_END = "<!-- end of the page's own content -->"
_ALONE = re.compile(r"<p>(</?ck-[a-z]+[^>]*>)</p>")
_ASSETS = '<link rel="stylesheet" href="{css}"><script src="{js}" defer></script>'
# Which bundle gives life to which element; a page names those of its own elements, once.
_BUNDLES = {
    "quiz": ("<ck-quiz ", "<ck-exam ", "<ck-revision>"),
    "checklist": ("<ck-checklist ",),
    "journey": ("<ck-journey>", "<ck-sheet>", "<ck-recall>"),
    "group": ("<ck-group>",),
    "desk": ("<ck-desk ",),
    "remote": ("<ck-device-test ",),
    "work": ("<ck-work-done>",),
    "tools": ("<ck-cadre>", "<ck-delay>", "<ck-reform>", "<ck-calendar>"),
}


def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Trim the plug-in."""
    plugin: Any = config.plugins["mkdocs_quiz"]
    manager = functools.cache(lambda: type(plugin)._get_translation_manager(plugin, _NoPage(), config))
    plugin._get_translation_manager = lambda *_: manager()
    plugin._get_quiz_progress_sidebar_html = lambda *_: _END
    make = type(plugin)._create_fragment_markdown
    convert = type(plugin)._convert_fragment_markdown
    kept: dict[str, Any] = {}

    def fragment(text: str, page: Page, config: MkDocsConfig, files: Any, **_: Any) -> str:
        simple = simple_html(text)
        if simple is not None:
            return simple
        # One converter serves all the questions of a page, and a page of simple questions needs none.
        if kept.get("page") is not page:
            kept.update(page=page, markdown=make(plugin, page, config, files))
        return str(convert(plugin, text, page, config, files, md_inst=kept["markdown"]))

    plugin._create_fragment_markdown = lambda *_: None
    plugin._convert_fragment_markdown = fragment
    return config


class _NoPage:
    """Stands for the page when the site has one language only."""

    meta: dict[str, Any] = {}  # noqa: RUF012 - read only
    url = ""
    file: Any = None


# After the quiz plug-in, which makes the markup that is reworked here.
@event_priority(-10)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Rework the questions, and name the shared script and style once."""
    questions = page.meta.get("questions")
    if questions:
        html = decorate(config.extra["course"], html.partition(_END)[0], questions, pool=page.meta.get("drawn", False))
    # Markdown takes our elements for inline ones.
    html = _ALONE.sub(r"\1", html) if "<p><ck-" in html else html
    names = [name for name, tags in _BUNDLES.items() if any(tag in html for tag in tags)]
    return html + "".join(_assets(page, name) for name in names)


def _assets(page: Page, name: str) -> str:
    return _ASSETS.format(
        css=get_relative_url(f"assets/{name}.css", page.url), js=get_relative_url(f"assets/{name}.js", page.url)
    )
