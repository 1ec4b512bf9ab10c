"""What must hold for any input, tried on inputs that nobody thought of."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import CourseError
from coursekit.load import load_course
from coursekit.source import parse_yaml
from coursekit.typography import french_html, french_text

TODAY = dt.date(2026, 11, 21)

# Words and signs that a rule of typography looks for, more often than chance would bring them together.
_SIGNS = st.sampled_from([
    " ", " ", "\u00a0", "\u202f", "\n", ":", ";", "!", "?", "«", "»", "'", "’", ".", "...", "…", "(", ")", "1", "12",
    "123", "1234", "%", "€", "h", "min", "mars", "1er", "n°", "§", "art.", "p.", "Question", "l", "d", "mot", "Été",
    "&amp;", "&nbsp;", "&#160;", "https://a.fr/l'b?c=1", "://", '"',
])  # fmt: skip
_TEXT = st.lists(
    _SIGNS | st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>"), max_size=3),
    max_size=15,
).map("".join)
_VALUE = _TEXT.map(lambda text: text.replace('"', ""))
_TAG = st.one_of(
    st.sampled_from(
        ["<p>", "</p>", "<br>", "<strong>", "</strong>", "<em class='x : y'>", "</em>", "<!-- a : l'b ? -->"]
    ),
    _VALUE.map(lambda value: f'<a href="{value}" data-x="{value}">'),
    _VALUE.map(lambda value: f'<a class="x" title="{value}">'),
)
_QUOTED = st.tuples(st.sampled_from(["code", "pre", "kbd", "samp", "script", "style", "textarea"]), _TEXT)
_HTML = st.lists(_TEXT | _TAG | _QUOTED.map(lambda quoted: f"<{quoted[0]}>{quoted[1]}</{quoted[0]}>"), max_size=12).map(
    "".join
)


def _tags(html):
    """Tags and quoted elements, with the titles left out: people read those."""
    found = re.findall(r"<(?:code|pre|kbd|samp|script|style|textarea)>[^<]*</[a-z]+>|<!--.*?-->|<[^>]*>", html, re.S)
    return [re.sub(r' title="[^"]*"', "", tag) for tag in found]


@given(_HTML)
@settings(max_examples=400)
def test_typography_set_twice_is_typography_set_once(html):
    once = french_html(html)

    assert once == french_html(once)


@given(_HTML)
@settings(max_examples=400)
def test_typography_changes_no_tag_and_nothing_quoted(html):
    assert _tags(html) == _tags(french_html(html))


@given(_TEXT)
@settings(max_examples=400)
def test_typography_changes_spaces_and_quotes_only(text):
    def bare(words):
        return re.sub(r"[\s\u00a0\u202f]", "", words.replace("’", "'").replace("…", "..."))

    assert bare(text) == bare(french_text(text))


@given(st.text() | st.text(alphabet="abc019:-[]{}#&*!|>'\"%@` \n\t,?~=<.é"))
@settings(max_examples=600)
def test_any_text_is_read_as_yaml_or_told(text):
    problems = []
    document = parse_yaml("a.yml", text, problems)

    assert document is not None or problems
    assert all(problem.place.line >= 1 and problem.place.column >= 1 for problem in problems)


@pytest.mark.parametrize(
    "text",
    [
        # Each of these once stopped Python, or the process itself.
        "a: " + "9" * 5000,
        "a: 1" + "0" * 5000 + ".0",
        "[" * 100_000,
        "{a: " * 5000,
        "- " * 5000,
        "a: &a [*a]",
        "a: &a {b: *a}",
        "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)).replace("*a0", "x"),
        "a: \ufffe",
    ],
    ids=[
        "long number",
        "long decimal",
        "brackets",
        "braces",
        "dashes",
        "loop in a list",
        "loop",
        "bomb",
        "not a character",
    ],
)
def test_a_text_made_to_harm_is_told(text):
    problems = []
    parse_yaml("a.yml", text, problems)

    assert 1 <= len(set(problems)) <= 40


_FILES = (
    "mkdocs.yml", "course/course.yml", "course/plan.yml", "course/objectives.yml", "course/facts.yml",
    "course/glossary.yml", "course/cast.yml", "course/lexicon.yml", "course/organisation.yml", "course/checklist.yml",
    "course/offers/velo.yml", "quizzes/velo-controle.yml", "docs/index.md", "docs/sequence-1/velo-controle.md",
)  # fmt: skip
_BITS = st.binary(min_size=1, max_size=4) | st.sampled_from([
    b"\n", b"\t", b": ", b"- ", b"#", b"&a ", b"*a", b"null", b"[]", b"{}", b"[", b"'", b'"', b"|\n", b"12", b"0x1F",
    b"true", b"2026-11-21", b"{{ x }}", b"---\n", b"```\n", b"## T {#t}\n", b"!!! x\n", b"((", b"\\", b"[[9]]",
])  # fmt: skip
# (file, where in it, how many bytes go, what comes instead)
_EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), _BITS | st.just(b"")), min_size=1, max_size=3)


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory, copy_sample):
    """A copy of the small course whose files are spoiled one at a time, and put back."""
    return copy_sample(tmp_path_factory.mktemp("spoiled"))


def _load_spoiled(folder, name, spoil):
    """Load the course with one file spoiled; return the problems of the error, or None when there is none."""
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(spoil(whole))
    try:
        load_course(folder, TODAY)
    except CourseError as error:
        return error.problems
    finally:
        (folder / name).write_bytes(whole)
    return None


@given(name=st.sampled_from(_FILES), edits=_EDITS)
@settings(max_examples=200)
def test_a_spoiled_file_is_read_or_told_and_never_stops_python(spoiled, name, edits):
    def spoil(data):
        for where, gone, instead in edits:
            place = int(where * len(data))
            data = data[:place] + instead + data[place + gone :]
        return data

    problems = _load_spoiled(spoiled, name, spoil)

    assert problems is None or len(problems) > 0


_WORDS = st.sampled_from(
    [
        "null",
        "[]",
        "{}",
        "12",
        "-1",
        "1.5",
        "true",
        "x",
        "a b",
        "2026-11-21",
        "'{{ x }}'",
        "[null]",
        "[{}]",
        "{a: b}",
        "''",
        "&a {b: *a}",
    ]
)


@given(name=st.sampled_from([name for name in _FILES if name.endswith(".yml")]), where=st.floats(0, 1), word=_WORDS)
@settings(max_examples=200)
def test_a_value_of_another_type_is_read_or_told_and_never_stops_python(spoiled, name, where, word):
    def spoil(data):
        lines = data.decode().split("\n")
        keyed = [index for index, line in enumerate(lines) if re.match(r"[\s-]*[a-z_]+: \S", line)]
        index = keyed[int(where * (len(keyed) - 1))]
        lines[index] = lines[index].partition(": ")[0] + f": {word}"
        return "\n".join(lines).encode()

    problems = _load_spoiled(spoiled, name, spoil)

    assert problems is None or len(problems) > 0
