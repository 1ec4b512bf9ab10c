"""Questions as mkdocs-quiz syntax, and the plug-in's markup made stable, French and script-free.

The plug-in parses and renders; its ids are positional, its script and style are inline in each page. Here its
markup gets the question's own id and content hash, the seam on which the browser code stands.
"""

from __future__ import annotations

import hashlib
import html
import itertools
import json
import re
from collections.abc import Sequence

from .model.lessons import Lesson
from .model.questions import Answer, BaseQuestion, ChoiceQuestion, FillQuestion
from .model.whole import Course
from .queries import expand
from .texts import word

_HOLE = re.compile(r"\[\[(\d+)\]\]")
_POSITION = re.compile(r"\bquiz-(\d+)(?=[\"-])")
_ANCHOR = re.compile(r'\s*<a href="#[^"]*" class="quiz-header-link">#</a>')
_OPEN = re.compile(r'<div class="quiz( quiz-fill-blank)?"[^>]*? id="([a-z0-9-]+)">')
_FORM = '<form action="javascript:void(0);" onsubmit="return false;">'
_KEY = re.compile(r'<section class="content hidden">(.*?)</section>\s*</div>', re.S)
_BLANK = re.compile(r'<input type="text" class="quiz-blank-input" id="([a-z0-9-]+)-blank-(\d+)"[^>]*>')
_SUBMIT = re.compile(r'(<button type="submit" class="quiz-button">)[^<]*')
_SPAN = re.compile(r"\*\*([^*_`\[\]<>&\\|]+)\*\*|\[([^*_`\[\]<>&\\|]+)\]\((#[a-z0-9-]+)\)")
_SIMPLE = re.compile(r"^(?![#+>:=~-]|\d+[.)])[^*_`\[\]<>&\\|{}\n]*$")
_LABELLED = re.compile(r'aria-labelledby="([a-z0-9-]+)-question"')


def content_hash(question: BaseQuestion) -> str:
    """Short hash of what the learner is asked: an edited question is a new question to them.

    What only authors and trainers see (objective, programme lines, level, source, use) is left out.
    """
    asked = question.model_dump_json(exclude={"objective", "covers", "level", "source", "use"})
    return hashlib.sha256(asked.encode()).hexdigest()[:12]


def quiz_block(course: Course, lesson: Lesson, question: BaseQuestion) -> str:
    """One question in the syntax of mkdocs-quiz, answers and explanation included."""
    lines = ["<quiz>"]
    if isinstance(question, ChoiceQuestion):
        lines += [_flat(expand(course, question.prompt)), ""]
        for answer in question.answers:
            lines.append(f"- [{'x' if answer.right else ' '}] {_flat(expand(course, answer.text))}")
            if answer.why:
                lines.append(f"> {_why(course, lesson, question, answer)}")
    elif isinstance(question, FillQuestion):
        answers = [expand(course, blank.answer) for blank in question.blanks]
        prompt = _HOLE.sub(lambda match: f"[[{answers[int(match.group(1)) - 1]}]]", question.prompt)
        lines += [_flat(expand(course, prompt)), "", "---"]
    lines += ["", _key(course, lesson, question), "</quiz>", ""]
    return "\n".join(lines)


def decorate(course: Course, markup: str, questions: Sequence[BaseQuestion]) -> str:
    """Rework the plug-in's markup of a page that holds ``questions``, in the same order."""
    # Only the part that holds questions is worked on: it begins at the first one.
    head, mark, markup = markup.partition('<div class="quiz')
    markup = _POSITION.sub(lambda match: questions[int(match.group(1))].id, mark + markup)
    markup = _ANCHOR.sub("", markup)
    by_id = {question.id: question for question in questions}
    rank = {question.id: index for index, question in enumerate(questions, start=1)}

    def opening(match: re.Match[str]) -> str:
        question = by_id[match.group(2)]
        title = f"{word('quiz', 'title')} {rank[question.id]}"
        return (
            f'<ck-quiz data-question="{question.id}" data-hash="{content_hash(question)}" '
            f'data-kind="{_kind(question)}">'
            f'{match.group(0)}<h3 class="ck-quiz__title" id="{question.id}-title">{title}</h3>'
        )

    def blank(match: re.Match[str]) -> str:
        question, index = by_id[match.group(1)], int(match.group(2))
        assert isinstance(question, FillQuestion)
        return _input(course, question, index)

    markup = _OPEN.sub(opening, markup)
    markup = _BLANK.sub(blank, markup)
    # A fill-in has no fieldset, and its fields stand outside the form: each names it, so that Enter sends.
    # The forms come in the order of the questions. Without script, « dialog » sends nothing anywhere.
    forms = markup.split(_FORM)
    ids = [f'<form id="{question.id}-form" method="dialog">' for question in questions]
    markup = "".join(part for pair in itertools.zip_longest(forms, ids, fillvalue="") for part in pair)
    markup = _LABELLED.sub(r'aria-labelledby="\1-title \1-question"', markup)
    markup = _SUBMIT.sub(rf"\g<1>{word('quiz', 'submit')}", markup)
    return head + _KEY.sub(
        rf'<details class="ck-quiz__key"><summary>{word("quiz", "key")}</summary>\1</details></div></ck-quiz>', markup
    )


def simple_html(text: str) -> str | None:
    """Paragraphs of plain words, bold and links to a section, as HTML; None for anything more.

    Most of a question is plain words: no Markdown converter is needed to put them in a paragraph.
    """
    paragraphs = [part for part in re.split(r"\n\s*\n", text.strip()) if part]
    if not paragraphs or any(not _SIMPLE.match(_SPAN.sub("", part)) for part in paragraphs):
        return None
    return "\n".join(f"<p>{_SPAN.sub(_span, part)}</p>" for part in paragraphs)


def _span(match: re.Match[str]) -> str:
    bold, label, target = match.groups()
    return f"<strong>{bold}</strong>" if bold else f'<a href="{target}">{label}</a>'


def _kind(question: BaseQuestion) -> str:
    return question.kind if isinstance(question, ChoiceQuestion | FillQuestion) else ""


def _input(course: Course, question: FillQuestion, index: int) -> str:
    blank = question.blanks[index]
    answer, accept = expand(course, blank.answer), [expand(course, text) for text in blank.accept]
    mistakes = [{"typed": mistake.typed, "why": expand(course, mistake.why)} for mistake in blank.mistakes]
    label = f"{word('quiz', 'blank')} {index + 1}"
    return (
        f'<input type="text" class="quiz-blank-input" id="{question.id}-blank-{index}" form="{question.id}-form" '
        f'data-answer="{html.escape(answer)}" data-accept="{_json(accept)}" '
        f'data-mistakes="{_json(mistakes)}" autocomplete="off" size="{max(8, len(answer) + 4)}" '
        f'aria-label="{label}">'
    )


def _json(value: object) -> str:
    return html.escape(json.dumps(value, ensure_ascii=False))


def _why(course: Course, lesson: Lesson, question: BaseQuestion, answer: Answer) -> str:
    why = _flat(expand(course, answer.why or ""))
    if answer.read and answer.read != question.read:
        why += f" {_link(lesson, answer.read)}"
    return why


def _key(course: Course, lesson: Lesson, question: BaseQuestion) -> str:
    if isinstance(question, ChoiceQuestion):
        right = [answer.text for answer in question.answers if answer.right]
    elif isinstance(question, FillQuestion):
        right = [blank.answer for blank in question.blanks]
    else:
        right = []
    label = word("quiz", "right_one" if len(right) == 1 else "right_many")
    told = " ; ".join(_flat(expand(course, text)).rstrip(".") for text in right)
    explain = _flat(expand(course, question.explain))
    return f"**{label} :** {told}.\n\n{explain}\n\n{_link(lesson, question.read)}"


def _link(lesson: Lesson, section: str) -> str:
    title = next((s.title for s in lesson.sections if s.id == section), section)
    return f"[{word('quiz', 'read')} : {title}](#{section})"


def _flat(text: str) -> str:
    return " ".join(text.split())
