"""Rules of a question that cannot mislead: see « A question » in CONTRIBUTING."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import Problem, counted, nearest
from ..model.questions import Bank, BaseQuestion, ChoiceQuestion, FillQuestion
from ..model.whole import Course
from ..search_index import unaccented

_ALL_OF_THEM = re.compile(
    r"\b(toutes les réponses|aucune des réponses|toutes ces réponses|aucune de ces réponses)\b", re.I
)
_HOLE = re.compile(r"\[\[(\d+)\]\]")
LONGEST_MATTERS_FROM = 3
"""A bank of fewer choice questions says nothing about a habit."""


def check(course: Course) -> Iterator[Problem]:
    """Check each question, then each bank as a whole."""
    for bank in course.banks:
        for question in bank.questions:
            yield from _reading(course, bank, question)
            if isinstance(question, ChoiceQuestion):
                yield from _answers(course, question)
            elif isinstance(question, FillQuestion):
                yield from _blanks(course, question)
        yield from _longest(course, bank)


def _answers(course: Course, question: ChoiceQuestion) -> Iterator[Problem]:
    place = course.place("question.answers", question.id)
    right = [answer for answer in question.answers if answer.right]
    if len(question.answers) < 2:
        count = counted(len(question.answers), "réponse proposée")
        yield Problem(place, f"« {question.id} » a {count}", "au moins deux réponses")
    if not right:
        yield Problem(place, f"« {question.id} » n'a pas de bonne réponse", "au moins une réponse avec right: true")
    if question.kind == "single" and len(right) > 1:
        yield Problem(place, f"« {question.id} » a {len(right)} bonnes réponses", "une seule, ou kind: multiple")
    if question.kind == "multiple" and len(right) == 1:
        yield Problem(place, f"« {question.id} » n'a qu'une bonne réponse", "au moins deux, ou kind: single")
    if len(question.answers) > 1 and len(right) == len(question.answers):
        yield Problem(place, f"« {question.id} » n'a que de bonnes réponses", "au moins une réponse fausse")
    seen: set[str] = set()
    for rank, answer in enumerate(question.answers):
        place = course.place(f"question.answers.{rank}", question.id)
        same = _plain(answer.text)
        if same in seen:
            yield Problem(place, f"« {question.id} » propose deux fois « {answer.text} »", "des réponses différentes")
        seen.add(same)
        if not answer.right and answer.why is None:
            yield Problem(
                place,
                f"« {question.id} » ne dit pas pourquoi « {answer.text} » est faux",
                "une clé why: sous cette réponse",
            )
        if answer.right and answer.why is not None:
            yield Problem(
                place, f"« {question.id} » donne un why: à une bonne réponse", "la raison dans explain:, pas dans why:"
            )
        if _ALL_OF_THEM.search(answer.text):
            yield Problem(place, f"« {question.id} » propose « {answer.text} »", "des réponses qui se jugent une à une")


def _blanks(course: Course, question: FillQuestion) -> Iterator[Problem]:
    holes = [int(number) for number in _HOLE.findall(question.prompt)]
    if holes != list(range(1, len(question.blanks) + 1)):
        yield Problem(
            course.place("question.prompt", question.id),
            f"« {question.id} » a {counted(len(question.blanks), 'trou décrit')} et {len(holes)} dans l'énoncé",
            "[[1]], [[2]]… dans l'ordre, un par élément de blanks:",
        )
    for rank, blank in enumerate(question.blanks):
        place = course.place(f"question.blanks.{rank}", question.id)
        right = {_plain(text) for text in (blank.answer, *blank.accept)}
        if len(right) < 1 + len(blank.accept):
            yield Problem(place, f"« {question.id} » accepte deux fois la même réponse", "des réponses différentes")
        for mistake in blank.mistakes:
            if _plain(mistake.typed) in right:
                yield Problem(place, f"« {question.id} » compte « {mistake.typed} » juste et faux", "l'un ou l'autre")


def _reading(course: Course, bank: Bank, question: BaseQuestion) -> Iterator[Problem]:
    lesson = course.lesson(bank.lesson)
    if lesson is None:
        return
    for line in question.covers:
        if line not in lesson.meta.covers and ("line", line) in course.places:
            yield Problem(
                course.place("question.covers", question.id),
                f"« {question.id} » vérifie « {line} », que la leçon ne couvre pas",
                f"l'une de : {', '.join(lesson.meta.covers)}",
            )
    known = {section.id for section in lesson.sections}
    wanted: list[tuple[str, str | None]] = [("question.read", question.read)]
    if isinstance(question, ChoiceQuestion):
        wanted += [(f"question.answers.{rank}", answer.read) for rank, answer in enumerate(question.answers)]
    elif isinstance(question, FillQuestion):
        for rank, blank in enumerate(question.blanks):
            wanted += [(f"question.blanks.{rank}", mistake.read) for mistake in blank.mistakes]
    for part, id_ in wanted:
        if id_ is not None and id_ not in known:
            yield Problem(
                course.place(part, question.id),
                f"« {question.id} » renvoie à la section « {id_} », absente de docs/{lesson.path}",
                nearest(id_, sorted(known), f"l'une de : {', '.join(sorted(known))}"),
            )


def _longest(course: Course, bank: Bank) -> Iterator[Problem]:
    singles = [q for q in bank.questions if isinstance(q, ChoiceQuestion) and q.kind == "single" and len(q.answers) > 1]
    if len(singles) < LONGEST_MATTERS_FROM:
        return
    for question in singles:
        wrong = max((len(answer.text) for answer in question.answers if not answer.right), default=0)
        if any(answer.right and len(answer.text) <= wrong for answer in question.answers):
            return
    yield Problem(
        course.place("bank", bank.lesson),
        f"dans la banque de « {bank.lesson} », la bonne réponse est toujours la plus longue",
        "des réponses fausses aussi longues, au moins une fois sur deux",
    )


def _plain(text: str) -> str:
    """Fold case, accents, quotes and spaces, as the browser does when it compares."""
    return " ".join(unaccented(text.casefold().replace("’", "'")).split()).strip(" .")
