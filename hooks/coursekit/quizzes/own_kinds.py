"""The kinds that mkdocs-quiz lacks, in its markup style: order, match, numeric.

Each is readable and printable without script: mixed steps with a box to number, items with a list to choose from and
the same answers lettered for paper, a field with its unit.
"""

from __future__ import annotations

import html
import json
import string

from ..chance import shuffled
from ..model.questions import MatchQuestion, Mistake, NumericQuestion, OrderQuestion
from ..model.whole import Course
from ..numbers import plain_number, read_number
from ..queries import expand
from ..texts import word
from ..typography import french_text
from .asked import Asked, flat, key_source
from .plain import block_html, inline_html

_WHOLE = (
    '<div class="quiz" id="{id}">\n'
    '<div class="quiz-question" id="{id}-question">{prompt}</div>\n'
    '<form id="{id}-form" method="dialog">\n'
    '<fieldset aria-labelledby="{id}-title {id}-question">{inside}</fieldset>\n'
    '<div class="quiz-feedback" role="status"></div>\n'
    '<button type="submit" class="quiz-button">{submit}</button>\n'
    "</form>\n"
    '<details class="ck-quiz__key"><summary>{label}</summary>{key}</details></div>'
)


def own_question(course: Course, asked: Asked) -> str:
    """HTML of a question of one of these kinds; its title is set with the others'."""
    question = asked.question
    if isinstance(question, OrderQuestion):
        inside = _order(course, question)
    elif isinstance(question, MatchQuestion):
        inside = _match(course, question)
    else:
        assert isinstance(question, NumericQuestion)
        inside = _numeric(course, question)
    return _WHOLE.format(
        id=question.id,
        prompt=block_html(flat(expand(course, question.prompt))),
        inside=inside,
        submit=word("quiz", "submit"),
        label=word("quiz", "key"),
        key=block_html(key_source(course, asked)),
    )


def mixed(count: int, seed: str) -> list[int]:
    """The numbers below ``count`` in an order that is never the right one."""
    order = shuffled(range(count), seed)
    return order if order != sorted(order) or count < 2 else [*order[1:], order[0]]


def match_options(question: MatchQuestion) -> list[str]:
    """The answers offered, each once, mixed; those that fit no item are among them."""
    offered = dict.fromkeys([*(pair.answer for pair in question.pairs), *(extra.text for extra in question.extra)])
    return shuffled(offered, question.id)


def _order(course: Course, question: OrderQuestion) -> str:
    rows = []
    for rank in mixed(len(question.steps), question.id):
        step = question.steps[rank]
        rows.append(
            f'<li data-step="{rank}"><span class="ck-order__text">{_inline(course, step.text)}</span>'
            f"{_reason(course, step.why)}</li>"
        )
    return f'<ol class="ck-order">{"".join(rows)}</ol>'


def _match(course: Course, question: MatchQuestion) -> str:
    offered = match_options(question)
    whys = {extra.text: extra.why for extra in question.extra}
    options = "".join(
        f'<option value="{rank}"{_data_why(course, whys.get(text))}>{_words(course, text)}</option>'
        for rank, text in enumerate(offered)
    )
    rows = []
    for rank, pair in enumerate(question.pairs):
        id_ = f"{question.id}-{rank}"
        rows.append(
            f'<li><label for="{id_}">{_inline(course, pair.item)}</label>'
            f'<select id="{id_}" data-answer="{offered.index(pair.answer)}">'
            f'<option value="">{word("quiz", "choose")}</option>{options}</select>{_reason(course, pair.why)}</li>'
        )
    # For paper: a letter is written where the screen has a list.
    letters = "".join(
        f"<li>{letter}. {_inline(course, text)}</li>"
        for letter, text in zip(string.ascii_uppercase, offered, strict=False)
    )
    return f'<ul class="ck-match">{"".join(rows)}</ul><ul class="ck-match__letters">{letters}</ul>'


def _numeric(course: Course, question: NumericQuestion) -> str:
    read = read_number(expand(course, question.answer))
    tolerance = read_number(expand(course, question.tolerance))
    assert read is not None and tolerance is not None, "checked when the course is loaded"
    number, unit = read
    label = f"{word('quiz', 'number')}{f' ({unit})' if unit else ''}"
    shown = (
        f' <span class="ck-numeric__unit" aria-hidden="true">{html.escape(unit, quote=False)}</span>' if unit else ""
    )
    return (
        f'<p class="ck-numeric"><label for="{question.id}-number">{label}</label> '
        f'<input type="text" inputmode="decimal" class="quiz-blank-input" id="{question.id}-number" '
        f'data-answer="{plain_number(number)}" data-unit="{html.escape(unit)}" '
        f'data-tolerance="{plain_number(tolerance[0])}" data-mistakes="{mistakes_json(course, question.mistakes)}" '
        f'autocomplete="off" size="12">{shown}</p>'
    )


def mistakes_json(course: Course, mistakes: tuple[Mistake, ...]) -> str:
    """Known mistakes, fit for an attribute."""
    # Attributes are not set by the page's typography: these words are shown by script.
    known = [
        {"typed": expand(course, mistake.typed), "why": french_text(flat(expand(course, mistake.why)))}
        for mistake in mistakes
    ]
    return json_attribute(known)


def json_attribute(value: object) -> str:
    """``value`` as JSON, fit for an attribute."""
    return html.escape(json.dumps(value, ensure_ascii=False))


def _words(course: Course, text: str) -> str:
    return html.escape(flat(expand(course, text)), quote=False)


def _inline(course: Course, text: str) -> str:
    return inline_html(flat(expand(course, text)))


def _reason(course: Course, why: str) -> str:
    return f'<div class="answer-feedback hidden">{_inline(course, why)}</div>'


def _data_why(course: Course, why: str | None) -> str:
    return f' data-why="{html.escape(french_text(flat(expand(course, why))))}"' if why else ""
