"""Tests that can be drawn: enough questions, on every objective, and shares that make sense."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..assessed import page_of, pool
from ..errors import Problem, counted
from ..model.assessments import Assessment
from ..model.whole import Course


def check(course: Course) -> Iterator[Problem]:
    """Check the file, then each test against the banks."""
    if "assessment" in course.incomplete:
        return
    whole = course.assessments
    file = "course/assessments.yml"
    if not whole.started_percent < whole.acquired_percent <= 100:
        yield Problem(
            course.place("file.acquired_percent", file),
            f"« acquis » commence à {whole.acquired_percent} % et « en cours » à {whole.started_percent} %",
            "deux parts de 100, la seconde plus petite",
        )
    if any(day <= 0 for day in whole.recall_days) or list(whole.recall_days) != sorted(set(whole.recall_days)):
        yield Problem(
            course.place("file.recall_days", file),
            f"les rappels tombent aux jours {', '.join(map(str, whole.recall_days))}",
            "des nombres de jours, du plus proche au plus lointain",
        )
    for assessment in whole.assessments:
        if page_of(assessment) in course.pages:
            yield Problem(
                course.place("assessment", assessment.id),
                f"« {assessment.id} » est aussi une page de docs/",
                "un identifiant dont la page n'existe pas",
            )
        known = assessment.sequence is None or ("sequence", assessment.sequence) in course.places
        if known and not course.incomplete & {"question", "lesson", "course"}:
            yield from _questions(course, assessment)


def _questions(course: Course, assessment: Assessment) -> Iterator[Problem]:
    asked = Counter(one.question.objective for one in pool(course, assessment, page_of(assessment)))
    if asked.total() < assessment.questions:
        yield Problem(
            course.place("assessment.questions", assessment.id),
            f"« {assessment.id} » tire {assessment.questions} questions et n'en a que {asked.total()}",
            f"plus de questions avec use: {assessment.use}, ou un tirage plus court",
        )
    # An objective that has too few questions of any use is told once, with the objectives.
    written = Counter(question.objective for bank, question in course.questions() if course.lesson(bank.lesson))
    taught = {id_ for lesson in course.lessons for id_ in lesson.meta.objectives}
    for objective in course.objectives:
        count = asked[objective.id]
        owed = max(assessment.per_objective, course.assessments.pool_per_objective)
        in_scope = assessment.sequence in (None, objective.sequence) and objective.id in taught
        if in_scope and count < owed <= written[objective.id]:
            yield Problem(
                course.place("assessment.per_objective", assessment.id),
                f"« {assessment.id} » a {counted(count, 'question')} sur « {objective.id} », qu'une leçon enseigne",
                f"au moins {counted(owed, 'question')} avec use: {assessment.use}",
            )
