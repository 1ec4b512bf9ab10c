"""What each test asks: its pool of questions, and its draw on paper."""

from __future__ import annotations

from .draw import draw
from .model.assessments import Assessment
from .model.whole import Course
from .quizzes import Asked


def page_of(assessment: Assessment) -> str:
    """Path of its page below ``docs/``."""
    return f"{assessment.id}.md"


def pool(course: Course, assessment: Assessment, page: str) -> tuple[Asked, ...]:
    """Every question that may be drawn, in the order of the course, as asked on ``page``."""
    return tuple(
        Asked(question, lesson, page)
        for lesson in course.lessons
        if assessment.sequence in (None, lesson.sequence)
        for bank in (course.bank(lesson.id),)
        if bank is not None
        for question in bank.questions
        if assessment.use in question.use
    )


def on_paper(course: Course, assessment: Assessment, page: str) -> tuple[Asked, ...]:
    """The questions of the draw that is printed."""
    asked = pool(course, assessment, page)
    ids = draw(
        ((one.id, one.question.objective) for one in asked),
        course.assessments.paper_draw,
        assessment.questions,
        assessment.per_objective,
    )
    return tuple(one for one in asked if one.id in set(ids))


def objectives_asked(course: Course, assessment: Assessment) -> tuple[str, ...]:
    """Ids of the objectives that its pool can ask about, in the order of the course."""
    asked = {one.question.objective for one in pool(course, assessment, page_of(assessment))}
    return tuple(objective.id for objective in course.objectives if objective.id in asked)
