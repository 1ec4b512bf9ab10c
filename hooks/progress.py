"""Name, on every page, the script that keeps progress and the one that says what the course is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.utils import get_relative_url

from coursekit.assessed import page_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

    from coursekit.model.whole import Course

_SCRIPTS = '<script src="{data}" defer></script><script src="{src}" defer data-page="{page}"></script></body>'


def on_post_page(output: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Add the scripts: a lesson or a test is named by its id, other pages keep no trace."""
    course: Course = config.extra["course"]
    lesson = course.lesson_at(page.file.src_uri)
    tests = {page_of(assessment): assessment.id for assessment in course.assessments.assessments}
    name = lesson.id if lesson is not None else tests.get(page.file.src_uri, "")
    data, script = (get_relative_url(f"assets/{file}.js", page.url) for file in ("course", "progress"))
    return output.replace("</body>", _SCRIPTS.format(data=data, src=script, page=name), 1)
