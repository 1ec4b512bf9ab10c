"""The plug-in's markup of a page made stable, French and script-free, and the kinds it lacks put beside it."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Sequence

from ..model.questions import FillQuestion
from ..model.whole import Course
from ..queries import expand
from ..texts import word
from .asked import PLUGIN_KINDS, Asked, content_hash, kind_of
from .own_kinds import json_attribute, mistakes_json, own_question

_POSITION = re.compile(r"\bquiz-(\d+)(?=[\"-])")
_ANCHOR = re.compile(r'\s*<a href="#[^"]*" class="quiz-header-link">#</a>')
_OPEN = re.compile(r'<div class="quiz( quiz-fill-blank)?"[^>]*? id="([a-z0-9-]+)">')
_OWN = re.compile(r'<div class="quiz ck-own" id="([a-z0-9-]+)"></div>')
_FORM = '<form action="javascript:void(0);" onsubmit="return false;">'
_KEY = re.compile(r'<section class="content hidden">(.*?)</section>\s*</div>', re.S)
_CLOSE = re.compile(r'(<details class="ck-quiz__key">(?:(?!</details>).)*</details></div>)', re.S)
_BLANK = re.compile(r'<input type="text" class="quiz-blank-input" id="([a-z0-9-]+)-blank-(\d+)"[^>]*>')
_SUBMIT = re.compile(r'(<button type="submit" class="quiz-button">)[^<]*')
_STATUS = '<div class="quiz-feedback hidden"></div>'
_NAME = re.compile(r'name="answer" value="(\d+)" id="([a-z0-9-]+)-\1"')
_LABELLED = re.compile(r'aria-labelledby="([a-z0-9-]+)-question"')
_FILL_QUESTION = re.compile(
    r'(quiz-fill-blank"[^>]*? id="([a-z0-9-]+)">(?:<h3.*?</h3>)?\s*<div class="quiz-question")>', re.S
)


def decorate(course: Course, markup: str, questions: Sequence[Asked], *, pool: bool = False) -> str:
    """Rework the markup of a page that asks ``questions``, in the same order.

    A ``pool`` stands in a template: inert, out of sight and of the way until some of it is drawn.
    """
    # Only the part that holds questions is worked on: it begins at the first one.
    head, mark, markup = markup.partition('<div class="quiz')
    by_id = {asked.id: asked for asked in questions}
    parsed = [asked for asked in questions if isinstance(asked.question, PLUGIN_KINDS)]
    rank = {asked.id: index for index, asked in enumerate(questions, start=1)}

    def opening(match: re.Match[str]) -> str:
        asked = by_id[match.group(2)]
        title = f"{word('quiz', 'title')} {rank[asked.id]}"
        return (
            f'<ck-quiz data-question="{asked.id}" data-hash="{content_hash(course, asked.question)}" '
            f'data-kind="{kind_of(asked.question)}" data-objective="{asked.question.objective}" '
            f'data-lesson="{asked.lesson.id}">'
            f'{match.group(0)}<h3 class="ck-quiz__title" id="{asked.id}-title">{title}</h3>'
        )

    markup = _POSITION.sub(lambda match: parsed[int(match.group(1))].id, mark + markup)
    markup = _ANCHOR.sub("", markup)
    # A fill-in has no fieldset, and its fields stand outside the form: each names it, so that Enter sends.
    # The forms come in the order of the questions. Without script, « dialog » sends nothing anywhere.
    forms = markup.split(_FORM)
    ids = [f'<form id="{asked.id}-form" method="dialog">' for asked in parsed]
    markup = "".join(part for pair in itertools.zip_longest(forms, ids, fillvalue="") for part in pair)
    markup = _SUBMIT.sub(rf"\g<1>{word('quiz', 'submit')}", markup)
    markup = _KEY.sub(
        rf'<details class="ck-quiz__key"><summary>{word("quiz", "key")}</summary>\1</details></div>', markup
    )
    # A live region must be in the page, and shown, before it has something to say.
    markup = markup.replace(_STATUS, '<div class="quiz-feedback" role="status"></div>')
    # Two questions whose radio buttons share a name could become one group.
    markup = _NAME.sub(r'name="\2-answer" value="\1" id="\2-\1"', markup)
    markup = _OWN.sub(lambda match: own_question(course, by_id[match.group(1)]), markup)
    markup = _OPEN.sub(opening, markup)
    markup = _CLOSE.sub(r"\1</ck-quiz>", markup)
    markup = _FILL_QUESTION.sub(r'\1 id="\2-question" role="group" aria-labelledby="\2-title">', markup)
    markup = _BLANK.sub(lambda match: _input(course, by_id[match.group(1)], int(match.group(2))), markup)
    # A group is named by its title and its prompt.
    markup = _LABELLED.sub(r'aria-labelledby="\1-title \1-question"', markup)
    return head + (f'<template class="ck-pool">{markup}</template>' if pool else markup)


def _input(course: Course, asked: Asked, index: int) -> str:
    question = asked.question
    assert isinstance(question, FillQuestion)
    blank = question.blanks[index]
    answer, accept = expand(course, blank.answer), [expand(course, text) for text in blank.accept]
    count = len(question.blanks)
    label = word("quiz", "blank") if count == 1 else word("quiz", "blanks").format(rank=index + 1, count=count)
    exact = ' data-exact="true" spellcheck="false"' if blank.exact else ""
    return (
        f'<input type="text" class="quiz-blank-input" id="{question.id}-blank-{index}" form="{question.id}-form" '
        f'data-answer="{html.escape(answer)}" data-accept="{json_attribute(accept)}" '
        f'data-mistakes="{mistakes_json(course, blank.mistakes)}"{exact} autocomplete="off" '
        f'size="{max(8, len(answer) + 4)}" aria-label="{label}">'
    )
