"""The tests: one page each on screen, and on paper a sheet and, apart, its key."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import LESSON_KEYS, paper_key, paper_sheet
from ..assessed import objectives_asked, on_paper, page_of, pool
from ..lessons import lesson_questions
from ..model.assessments import Assessment
from ..model.whole import Course
from ..quizzes import quiz_block
from ..quizzes.paper import PaperQuestion, instruction, on_sheet
from ..texts import render
from .base import GeneratedPage


def pages(course: Course) -> Iterator[GeneratedPage]:
    """Every test, then the keys of the lessons' quizzes."""
    for assessment in course.assessments.assessments:
        yield _screen(course, assessment)
        yield from _paper(course, assessment)
    yield _lesson_keys(course)


def _screen(course: Course, assessment: Assessment) -> GeneratedPage:
    page = page_of(assessment)
    asked = pool(course, assessment, page)
    tested = objectives_asked(course, assessment)
    in_scope = [o for o in course.objectives if assessment.sequence in (None, o.sequence)]
    markdown = render(
        "assessment",
        course=course,
        assessment=assessment,
        drawn=len(on_paper(course, assessment, page)),
        tested=[objective for objective in in_scope if objective.id in tested],
        untested=[objective for objective in in_scope if objective.id not in tested],
        sheet=paper_sheet(assessment.id),
        blocks=[quiz_block(course, one) for one in asked],
    )
    return GeneratedPage(page, markdown, asked, drawn=True)


def _paper(course: Course, assessment: Assessment) -> Iterator[GeneratedPage]:
    for template, path in (("paper_sheet", paper_sheet(assessment.id)), ("paper_key", paper_key(assessment.id))):
        questions = [on_sheet(course, one) for one in on_paper(course, assessment, path)]
        yield GeneratedPage(
            path,
            render(
                template,
                course=course,
                assessment=assessment,
                questions=questions,
                instruction=instruction,
                sheet=f"{assessment.id}.md",
                key=f"{assessment.id}-corrige.md",
            ),
        )


def _lesson_keys(course: Course) -> GeneratedPage:
    lessons: list[tuple[str, str, list[PaperQuestion]]] = []
    for lesson in course.lessons:
        questions = [on_sheet(course, one) for one in lesson_questions(course, lesson)]
        lessons.append((lesson.id, lesson.meta.title, questions))
    return GeneratedPage(LESSON_KEYS, render("lesson_keys", lessons=[one for one in lessons if one[2]]))
