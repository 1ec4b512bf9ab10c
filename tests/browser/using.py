"""How the browser tests use a page: questions as a learner meets them, the search, what can be seen."""

from __future__ import annotations

import re
import unicodedata

from playwright.sync_api import Locator, Page

from coursekit.model.questions import Question
from coursekit.model.whole import Course
from coursekit.queries import expand
from coursekit.quizzes.own_kinds import match_options
from coursekit.typography import french_text

RIGHT = "Juste. L’explication est affichée sous la question."
WRONG = "À revoir. L’explication est affichée sous la question."


class Asked:
    """One question of a page."""

    def __init__(self, page: Page, course: Course, rank: int) -> None:
        self.course = course
        title = page.get_by_role("heading", name=f"Question {rank}", exact=True)
        self.box = page.locator("ck-quiz").filter(has=title)
        self.choices = self.box.get_by_role("radio").or_(self.box.get_by_role("checkbox"))
        self.blanks = self.box.get_by_role("textbox")
        self.send = self.box.get_by_role("button", name="Valider", exact=True)
        self.again = self.box.get_by_role("button", name="Recommencer cette question")
        self.told = self.box.get_by_role("status")
        self.key = self.box.get_by_role("group").filter(has_text="Réponse et explication")

    def answer(self, question: Question, *, right: bool) -> None:
        """Answer it and send, by mouse."""
        answer_host(self.box, question, self.course, right=right)
        # Exactly: a step to move may speak of « Valider » too.
        self.box.get_by_role("button", name="Valider", exact=True).click()


def answer_host(box: Locator, question: Question, course: Course, *, right: bool) -> None:
    """Give an answer to the question in ``box``, without sending it; another answer may have been given before."""
    if question.kind == "fill":
        for index, blank in enumerate(question.blanks):
            box.get_by_role("textbox").nth(index).fill(shown(course, blank.answer) if right else "autre chose")
    elif question.kind == "numeric":
        box.get_by_role("textbox").fill(shown(course, question.answer) if right else "987654321")
    elif question.kind == "order":
        # Each step in turn is sent to the end: the last one sent is the last one.
        for step in question.steps if right else reversed(question.steps):
            down = box.get_by_role("button", name=f"Descendre : {shown(course, step.text)}")
            while down.get_attribute("aria-disabled") != "true":
                down.click()
    elif question.kind == "match":
        offered = match_options(question)
        for index, pair in enumerate(question.pairs):
            rank = offered.index(pair.answer)
            value = str(rank if right else (rank + 1) % len(offered))
            box.get_by_role("combobox").nth(index).select_option(value)
    else:
        for index, choice in enumerate(question.answers):
            wanted = choice.right if right else index == first_wrong(question)
            if question.kind == "multiple":
                box.get_by_role("checkbox").nth(index).set_checked(wanted)
            elif wanted:
                box.get_by_role("radio").nth(index).check()


def first(course: Course, kind: str) -> tuple[str, int, Question]:
    """The first question of that kind, and of one blank: the address of its lesson, its rank there, itself."""
    return next(found for found in all_of(course, kind) if len(getattr(found[2], "blanks", ())) <= 1)


def all_of(course: Course, kind: str) -> list[tuple[str, int, Question]]:
    return [
        (lesson.path.removesuffix(".md") + ".html", rank, question)
        for lesson in course.lessons
        for rank, question in enumerate(asked_in(course, lesson.id), start=1)
        if question.kind == kind
    ]


def asked_in(course: Course, lesson: str) -> list[Question]:
    return [question for question in course.bank(lesson).questions if "formative" in question.use]


def first_right(question: Question) -> int:
    return next(index for index, answer in enumerate(question.answers) if answer.right)


def first_wrong(question: Question) -> int:
    return next(index for index, answer in enumerate(question.answers) if not answer.right)


def shown(course: Course, text: str) -> str:
    """A text of the course as the page shows it."""
    return re.sub(r"[*`]", "", french_text(expand(course, " ".join(text.split()))))


def careless(text: str) -> str:
    """``text`` as typed in a hurry: capitals, no accents, spaces around, a full stop."""
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return f"  {plain.upper()} . "
