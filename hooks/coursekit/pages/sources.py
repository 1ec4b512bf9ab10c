"""« Sources et mises à jour »: every fact of the course, with where and when it was read."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.facts import Fact
from ..model.whole import Course
from ..queries import facts_of_lesson, stale_facts
from ..texts import render
from .base import GeneratedPage

PATH = "sources.md"


def pages(course: Course) -> Iterator[GeneratedPage]:
    """The page of sources: facts by lesson, then those that other pages use."""
    taken: set[str] = set()
    groups: list[tuple[str, str | None, list[Fact]]] = []
    for lesson in course.lessons:
        facts = [fact for fact in facts_of_lesson(course, lesson) if fact.id not in taken]
        taken |= {fact.id for fact in facts}
        groups.append((lesson.meta.title, lesson.path, facts))
    rest = [fact for fact in course.facts.values() if fact.id not in taken]
    yield GeneratedPage(
        PATH,
        render("sources", course=course, groups=[g for g in groups if g[2]], rest=rest, stale=stale_facts(course)),
    )
