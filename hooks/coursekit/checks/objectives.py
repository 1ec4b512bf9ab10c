"""Objectives are observable, and each one that is taught is checked by questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..errors import Problem, counted
from ..model.whole import Course

QUESTIONS_OWED = 2
"""Questions owed to an objective that a lesson teaches (05, § 11)."""


def check(course: Course) -> Iterator[Problem]:
    """Check verbs and questions of the objectives."""
    banned = {verb.lower() for verb in course.lexicon.objective_verbs_banned}
    for objective in course.objectives:
        if objective.verb.lower() in banned:
            yield Problem(
                course.place("objective.verb", objective.id),
                f"« {objective.verb} » ne s'observe pas",
                "un verbe d'action : citer, saisir, choisir, vérifier…",
            )
        if not objective.statement.lower().startswith(objective.verb.lower()):
            yield Problem(
                course.place("objective.statement", objective.id),
                f"l'énoncé ne commence pas par « {objective.verb} »",
                "le verbe en tête de l'énoncé",
            )
    if "question" in course.incomplete:
        return
    counts = Counter(question.objective for _, question in course.questions())
    for lesson in course.lessons:
        for id_ in lesson.meta.objectives:
            if counts[id_] < QUESTIONS_OWED:
                yield Problem(
                    course.place("lesson.objectives", lesson.id),
                    f"l'objectif « {id_} » a {counted(counts[id_], 'question')}",
                    f"au moins {QUESTIONS_OWED} questions dans quizzes/",
                )
