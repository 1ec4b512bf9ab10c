"""Keep the rendered lessons as they pass, and cut them into slides when the site is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority

from coursekit.addresses import trainer_lesson
from coursekit.assessed import page_of
from coursekit.session_data import session_data
from coursekit.slides import make_decks, read_trainer

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

    from coursekit.model.whole import Course


def on_pre_build(config: MkDocsConfig, **_: Any) -> None:
    """Begin with nothing: a second build in one process must not see the pages of the first."""
    course: Course = config.extra["course"]
    of_trainer = {trainer_lesson(lesson.id): lesson for lesson in course.lessons}
    config.extra["slides"] = {"pages": {}, "trainers": {}, "of_trainer": of_trainer, "tests": _tests(course)}


# After the last touch on the text of a page.
@event_priority(-99)
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Keep the content of lessons, tests and trainer's pages; what is meant for slides alone leaves the page."""
    course: Course = config.extra["course"]
    kept = config.extra["slides"]
    path = page.file.src_uri
    lesson = course.lesson_at(path)
    if lesson is not None:
        kept["pages"][lesson.id] = html
    elif path in kept["tests"]:
        kept["pages"][path.removesuffix(".md")] = html
    elif path in kept["of_trainer"]:
        own = kept["of_trainer"][path]
        kept["trainers"][own.id], html = read_trainer(html, own.meta.room_questions)
    return html


def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Write every deck."""
    course: Course = config.extra["course"]
    kept = config.extra["slides"]
    for deck in make_decks(course, kept["pages"], kept["trainers"], session_data(course), config.site_url):
        path = Path(config.site_dir, deck.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(deck.html, "utf-8")


def _tests(course: Course) -> frozenset[str]:
    """Pages of the tests that are corrected in the room."""
    return frozenset(page_of(test) for test in course.assessments.assessments if test.kind == "sequence")
