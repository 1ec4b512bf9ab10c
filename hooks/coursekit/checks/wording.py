"""Words and sentences: the lexicon of the course, and sentences that can be read once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import Place, Problem
from ..markdown_source import prose_lines
from ..model.whole import Course, Prose

# Words in « » may run over the end of a line, not over the end of a paragraph.
_QUOTED = re.compile(r"«(?:[^»\n]|\n(?!\s*\n))*»|`[^`\n]*`|https?://\S+|\]\([^)\n]*\)|\{\{[^}\n]*\}\}|\{#[^}\n]*\}")
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s+(?=[«\"'A-ZÀ-Ý0-9*\[{])")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARKS = re.compile(r"^\s*(?:[-*+]|\d+\.|>|!!!\s+\w+|\?\?\?\+?\s+\w+|#+)\s+")
_NOT_PROSE = {"title", "term", "forms", "verb", "typed", "accept", "answer", "version"}


def check(course: Course) -> Iterator[Problem]:
    """Check banned words in all prose, and the length of sentences."""
    if "lexicon" in course.incomplete:
        return
    yield from _banned(course)
    for prose in course.prose:
        if prose.kind not in _NOT_PROSE:
            yield from _sentences(course, prose)


def _banned(course: Course) -> Iterator[Problem]:
    # Most words stand nowhere: the whole text is looked at once for each, then only the stretches that hold one.
    text = "\n".join(prose.text for prose in course.prose)
    lowered = text.lower()
    for word in course.lexicon.banned:
        capital = _has_capital(word.pattern)
        if not re.search(word.pattern, text if capital else lowered):
            continue
        whole = re.compile(rf"(?<!\w)(?:{word.pattern})(?!\w)", 0 if capital else re.I)
        for prose in course.prose:
            if whole.search(prose.text):
                for place, found in _uses(prose, whole):
                    yield Problem(place, f"« {found} » n'est pas un mot de ce cours", word.instead)


def _uses(prose: Prose, whole: re.Pattern[str]) -> Iterator[tuple[Place, str]]:
    """Yield (place, word) for each use that is the author's own word."""
    # What stands in « » is somebody else's word: a label of the screen, a former name.
    shown = _QUOTED.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), "\n".join(prose.lines)).split("\n")
    kept = {index for index, _ in prose_lines(prose.text)} if prose.kind == "page" else range(len(shown))
    told = False
    for index in sorted(kept):
        for match in whole.finditer(shown[index]):
            told = True
            yield Place(prose.place.file, prose.place.line + index, match.start() + 1), match.group(0)
    # Two words with a line break between them are on no line.
    across = whole.search(_QUOTED.sub(" ", prose.text)) if prose.kind != "page" and not told else None
    if across:
        yield prose.place, across.group(0)


def _has_capital(pattern: str) -> bool:
    return any(char.isupper() for char in pattern)


def _sentences(course: Course, prose: Prose) -> Iterator[Problem]:
    limit, hard = course.lexicon.long_sentence_warning, course.lexicon.long_sentence_error
    for index, text in _texts(prose, limit):
        # A short text holds no long sentence: counting its spaces is enough to know.
        if text.count(" ") < limit:
            continue
        for sentence in _SENTENCE_END.split(text):
            count = len(_WORD.findall(sentence))
            if count > limit:
                yield Problem(
                    _where(prose, index, sentence),
                    f"une phrase de {count} mots : « {sentence.strip()[:50]}… »",
                    f"{limit} mots au plus ; couper en deux",
                    severity="error" if count > hard else "warning",
                )


def _where(prose: Prose, index: int, sentence: str) -> Place:
    """Place of the first words of a sentence that begins at line ``index`` or after."""
    text = "\n".join(prose.lines[index:])
    found = re.search(r"\s+".join(re.escape(word) for word in sentence.split()[:5]), text)
    before = text[: found.start()] if found else ""
    line = prose.place.line + index + before.count("\n")
    return Place(prose.place.file, line, len(before.rpartition("\n")[2]) + 1)


def _texts(prose: Prose, shortest: int) -> Iterator[tuple[int, str]]:
    """Yield (index of its first line, text) for each stretch that reads as one."""
    if prose.kind != "page":
        yield 0, " ".join(prose.text.split())
        return
    for index, line in prose_lines(prose.text):
        # Most lines are too short to hold a long sentence: counting spaces is quick.
        if line.count(" ") < shortest:
            continue
        # A line of a table holds several texts.
        cells = line.split("|") if line.lstrip().startswith("|") else [line]
        for cell in cells:
            yield index, _MARKS.sub("", cell)
