"""Rules of a question that cannot mislead: see « A question » in CONTRIBUTING."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import Problem, counted, nearest
from ..model.questions import (
    Bank,
    BaseQuestion,
    ChoiceQuestion,
    FillQuestion,
    MatchQuestion,
    NumericQuestion,
    OrderQuestion,
)
from ..model.whole import Course
from ..numbers import read_number
from ..queries import expand
from ..search_index import unaccented

_ALL_OF_THEM = re.compile(
    r"\b(toutes les réponses|aucune des réponses|toutes ces réponses|aucune de ces réponses)\b", re.I
)
_HOLE = re.compile(r"\[\[(\d+)\]\]")
LONGEST_MATTERS_FROM = 3
"""A bank of fewer choice questions says nothing about a habit."""

SITUATIONS = ("apply", "analyse", "evaluate", "create")
"""Levels of the questions where somebody must do something, and not only recall a definition."""

STEPS_OWED, PAIRS_OWED = 3, 2
"""With two steps, an order is one chance in two."""


def check(course: Course) -> Iterator[Problem]:
    """Check each question, then each bank as a whole."""
    for bank in course.banks:
        for question in bank.questions:
            yield from _reading(course, bank, question)
            if isinstance(question, ChoiceQuestion):
                yield from _answers(course, question)
            elif isinstance(question, FillQuestion):
                yield from _blanks(course, question)
            elif isinstance(question, OrderQuestion):
                yield from _steps(course, question)
            elif isinstance(question, MatchQuestion):
                yield from _pairs(course, question)
            elif isinstance(question, NumericQuestion):
                yield from _number(course, question)
        yield from _longest(course, bank)
        if "course" not in course.incomplete:
            yield from _situations(course, bank)


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
        # As the browser compares: to the letter where the author asks for it.
        same = str.strip if blank.exact else _plain
        right = {same(text) for text in (blank.answer, *blank.accept)}
        if len(right) < 1 + len(blank.accept):
            yield Problem(place, f"« {question.id} » accepte deux fois la même réponse", "des réponses différentes")
        for mistake in blank.mistakes:
            if same(mistake.typed) in right:
                yield Problem(place, f"« {question.id} » compte « {mistake.typed} » juste et faux", "l'un ou l'autre")


def _steps(course: Course, question: OrderQuestion) -> Iterator[Problem]:
    if len(question.steps) < STEPS_OWED:
        count = counted(len(question.steps), "étape")
        place = course.place("question.steps", question.id)
        yield Problem(place, f"« {question.id} » a {count}", f"au moins {STEPS_OWED} étapes, dans le bon ordre")
    yield from _twice(course, question.id, [(f"steps.{rank}", step.text) for rank, step in enumerate(question.steps)])


def _pairs(course: Course, question: MatchQuestion) -> Iterator[Problem]:
    if len(question.pairs) < PAIRS_OWED:
        count = counted(len(question.pairs), "paire")
        place = course.place("question.pairs", question.id)
        yield Problem(place, f"« {question.id} » a {count}", f"au moins {PAIRS_OWED} paires")
    yield from _twice(course, question.id, [(f"pairs.{rank}", pair.item) for rank, pair in enumerate(question.pairs)])
    # Two items may share an answer, but an answer that fits no item must be another one.
    answers = dict.fromkeys(_plain(pair.answer) for pair in question.pairs)
    if len(answers) + len(question.extra) < 2:
        place = course.place("question.pairs", question.id)
        yield Problem(place, f"« {question.id} » n'offre qu'une réponse", "au moins deux réponses différentes")
    seen = set(answers)
    for rank, extra in enumerate(question.extra):
        if _plain(extra.text) in seen:
            place = course.place(f"question.extra.{rank}", question.id)
            yield Problem(place, f"« {question.id} » propose deux fois « {extra.text} »", "des réponses différentes")
        seen.add(_plain(extra.text))


def _number(course: Course, question: NumericQuestion) -> Iterator[Problem]:
    answer = read_number(expand(course, question.answer))
    known = "{{" not in expand(course, question.answer)
    if answer is None and known:
        yield Problem(
            course.place("question.answer", question.id),
            f"« {question.id} » attend « {expand(course, question.answer)} », qui n'est pas un nombre",
            "un nombre puis son unité, comme « 1 250,00 € » ou « 60 minutes »",
        )
    tolerance = read_number(expand(course, question.tolerance))
    if tolerance is None or tolerance[0] < 0:
        yield Problem(
            course.place("question.tolerance", question.id),
            f"« {question.id} » tolère « {question.tolerance} »",
            "un nombre, comme « 0,01 »",
        )
    if not question.mistakes:
        yield Problem(
            course.place("question", question.id),
            f"« {question.id} » ne prévoit aucune erreur",
            "au moins une erreur dans mistakes:, avec sa raison",
        )
    for rank, mistake in enumerate(question.mistakes):
        typed = read_number(expand(course, mistake.typed))
        place = course.place(f"question.mistakes.{rank}", question.id)
        if typed is None:
            yield Problem(
                place, f"l'erreur « {mistake.typed} » n'est pas un nombre", "un nombre, avec ou sans son unité"
            )
        elif answer and tolerance and abs(typed[0] - answer[0]) <= tolerance[0] and typed[1] in ("", answer[1]):
            yield Problem(place, f"« {question.id} » compte « {mistake.typed} » juste et faux", "l'un ou l'autre")


def _twice(course: Course, id_: str, texts: list[tuple[str, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for part, text in texts:
        if _plain(text) in seen:
            place = course.place(f"question.{part}", id_)
            yield Problem(place, f"« {id_} » propose deux fois « {text} »", "des textes différents")
        seen.add(_plain(text))


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
    taught = lesson.meta.objectives
    if question.objective not in taught and ("objective", question.objective) in course.places:
        yield Problem(
            course.place("question.objective", question.id),
            f"« {question.id} » vérifie l'objectif « {question.objective} », que la leçon n'enseigne pas",
            f"l'un de : {', '.join(taught)}",
        )
    known = {section.id for section in lesson.sections}
    wanted: list[tuple[str, str | None]] = [("question.read", question.read)]
    if isinstance(question, ChoiceQuestion):
        wanted += [(f"question.answers.{rank}", answer.read) for rank, answer in enumerate(question.answers)]
    elif isinstance(question, FillQuestion):
        for rank, blank in enumerate(question.blanks):
            wanted += [(f"question.blanks.{rank}", mistake.read) for mistake in blank.mistakes]
    elif isinstance(question, NumericQuestion):
        wanted += [(f"question.mistakes.{rank}", mistake.read) for rank, mistake in enumerate(question.mistakes)]
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


def _situations(course: Course, bank: Bank) -> Iterator[Problem]:
    found = sum(question.level in SITUATIONS for question in bank.questions)
    share = 100 * found / len(bank.questions) if bank.questions else 100
    whole = counted(len(bank.questions), "question")
    if share < course.identity.situations_percent:
        yield Problem(
            course.place("bank", bank.lesson),
            f"la banque de « {bank.lesson} » a {counted(found, 'situation')} sur {whole}",
            f"{course.identity.situations_percent} % au moins de questions qui font agir ({', '.join(SITUATIONS)})",
        )


def _plain(text: str) -> str:
    """Fold case, accents, quotes and spaces, as the browser does when it compares."""
    return " ".join(unaccented(text.casefold().replace("’", "'")).split()).strip(" .")
