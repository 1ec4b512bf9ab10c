"""Golden pairs: what is given and what is expected stand in one YAML file, whose name tells the case.

``bad-input``: ``change`` is applied to a copy of the small course, ``expect`` holds the lines that an author reads.
``typography``: in ``expect``, ``~`` stands for a no-break space and ``^`` for a thin one.
``quiz``, ``lesson``, ``page``, ``search``: ``given`` is added to the small course, or read alone.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from pathlib import Path

import pytest
import yaml

from coursekit.__main__ import main
from coursekit.blocks import expand_page
from coursekit.boxes import split_boxes
from coursekit.errors import Problem
from coursekit.lessons import lesson_markdown
from coursekit.load import load_course
from coursekit.markdown_source import sections
from coursekit.model.lessons import Lesson, LessonMeta
from coursekit.model.questions import Bank
from coursekit.quizzes import Asked, quiz_block
from coursekit.search_index import Entry, variants, widen
from coursekit.shape import shape
from coursekit.source import parse_yaml
from coursekit.typography import french_html

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*/*.yml"))
TODAY = dt.date(2026, 11, 21)
FINE = "Cours vérifié : 2 leçons, 16 questions, 8 faits, aucune erreur."


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_given_becomes_what_is_expected(path, request):
    case = yaml.safe_load(path.read_text("utf-8"))
    expected, got = RUN[path.parent.name](case, request.getfixturevalue)

    assert expected == got


def _bad_input(case, fixture):
    folder, capsys, patch = fixture("sample"), fixture("capsys"), fixture("monkeypatch")
    for name, change in case["change"].items():
        _apply(folder / name, change)
    patch.setenv("COURSE_TODAY", str(case.get("today", TODAY)))
    code = main(["check", str(folder)])
    told = capsys.readouterr()
    # Warnings alone let the check succeed, and it says so.
    failed = any(not line.endswith("(avertissement)") for line in case["expect"].splitlines())
    end = "exit 1" if failed else f"{FINE}\nexit 0"
    return f"{case['expect']}{end}", f"{told.out}{told.err}exit {code}"


def _apply(path, change):
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(change, str):
        path.write_text(change, "utf-8")
        return
    ((verb, value),) = change.items()
    match verb:
        case "replace":
            text = path.read_text("utf-8")
            for old, new in zip(value[::2], value[1::2], strict=True):
                assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {path.name}"
                text = text.replace(old, new)
            path.write_text(text, "utf-8")
        case "append":
            path.write_text(path.read_text("utf-8") + value, "utf-8")
        case "delete":
            path.unlink()
        case "bytes":
            path.write_bytes(bytes.fromhex(value))
        case "size":
            path.write_bytes(b"x" * value)
        case "link":
            path.unlink(missing_ok=True)
            path.symlink_to(value)
        case _:
            raise AssertionError(f"unknown change {verb}")


def _typography(case, _):
    visible = french_html(case["given"]).replace("\u00a0", "~").replace("\u202f", "^")
    return case["expect"], visible


def _quiz(case, fixture):
    course, _ = load_course(fixture("project_root") / "tests" / "sample", TODAY)
    bank = _shaped("quizzes/velo-controle.yml", case["given"], Bank)
    lesson = course.lesson(bank.lesson)
    return case["expect"], "".join(
        quiz_block(course, Asked(question, lesson, lesson.path)) for question in bank.questions
    )


def _lesson(case, fixture):
    course, _ = load_course(fixture("project_root") / "tests" / "sample", TODAY)
    meta = LessonMeta(
        id=case.get("id", "essai"),
        title="Essai",
        theory_minutes=5,
        practice_minutes=10,
        objectives=("controler-velo",),
        covers=("v-sonnette",),
        facts=tuple(case.get("facts", ())),
    )
    body = case["given"]
    lesson = Lesson(
        meta=meta, sequence="sequence-1", path="sequence-1/essai.md", body=body, body_line=1, sections=sections(body, 1)
    )
    notes = [
        {"title": note.title, "section": note.section, "text": note.text} for note in split_boxes(body, "trainer")[1]
    ]
    return (case["expect"], case["notes"]), (lesson_markdown(course, lesson), notes)


def _page(case, fixture):
    course, _ = load_course(fixture("project_root") / "tests" / "sample", TODAY)
    return case["expect"], expand_page(course, case["given"])


def _search(case, _):
    if "words" in case:
        return case["words"], {word: list(variants(word)) for word in case["words"]}
    return case["expect"].strip(), widen(case["given"], [Entry(**entry) for entry in case.get("extra", ())])


def _shaped(file, text, model):
    problems: list[Problem] = []
    value = shape(parse_yaml(file, textwrap.dedent(text), problems), model, problems)
    assert not problems
    return value


RUN = {
    "bad-input": _bad_input,
    "typography": _typography,
    "quiz": _quiz,
    "lesson": _lesson,
    "page": _page,
    "search": _search,
}
