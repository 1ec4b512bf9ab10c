"""One question in the syntax of mkdocs-quiz; for a kind that it lacks, the place of the question."""

from __future__ import annotations

import re

from ..model.questions import Answer, ChoiceQuestion, FillQuestion
from ..model.whole import Course
from ..queries import expand
from .asked import Asked, flat, key_source

_HOLE = re.compile(r"\[\[(\d+)\]\]")


def quiz_block(course: Course, asked: Asked) -> str:
    """The question as the Markdown of a page, answers and explanation included."""
    question = asked.question
    lines = ["<quiz>"]
    if isinstance(question, ChoiceQuestion):
        lines += [flat(expand(course, question.prompt)), ""]
        for answer in question.answers:
            lines.append(f"- [{'x' if answer.right else ' '}] {flat(expand(course, answer.text))}")
            if answer.why:
                lines.append(f"> {_why(course, asked, answer)}")
    elif isinstance(question, FillQuestion):
        answers = [expand(course, blank.answer) for blank in question.blanks]
        prompt = _HOLE.sub(lambda match: f"[[{answers[int(match.group(1)) - 1]}]]", question.prompt)
        lines += [flat(expand(course, prompt)), "", "---"]
    else:
        # ``page.decorate`` puts the question there.
        return f'<div class="quiz ck-own" id="{question.id}"></div>\n'
    lines += ["", key_source(course, asked), "</quiz>", ""]
    return "\n".join(lines)


def _why(course: Course, asked: Asked, answer: Answer) -> str:
    why = flat(expand(course, answer.why or ""))
    if answer.read and answer.read != asked.question.read:
        why += f" {asked.link(answer.read)}"
    return why
