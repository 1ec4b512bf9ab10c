"""mkdocs-quiz as it comes, beside our site: the same questions on both, met by the same hands."""

from __future__ import annotations

import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import real_site
from playwright.sync_api import Page, Route, expect

from coursekit.lessons import lesson_questions
from coursekit.load import load_course, read_course
from coursekit.model.lessons import Lesson
from coursekit.model.questions import Question
from coursekit.model.whole import Course
from coursekit.queries import expand
from coursekit.quizzes import PLUGIN_KINDS, quiz_block

CONFIG = """\
site_name: Le greffon tel quel
use_directory_urls: false
theme: {name: material, language: fr, font: false}
plugins: [mkdocs_quiz]
"""
"""Default options. ``font: false`` asks nothing of another server."""

CONTROL, PUNCTURE = "sequence-1/velo-controle.html", "sequence-1/velo-crevaison.html"
"""Lessons of the small course."""

HABITS = {
    "accents": ("émise", "emise"),
    "case": ("à Payer", "À PAYER"),
    "spaces": ("mise à disposition", "  mise  à disposition "),
    "apostrophes": ("l'acompte", "l’acompte"),
    "amounts": ("1 234,56 €", "1234,56"),
    "dates": ("1er septembre 2026", "01/09/2026"),
    "SIRET with spaces": ("12345678900012", "123 456 789 00012"),
}
"""Ways of typing an answer, each with the answer as its author wrote it and as somebody types it."""

NEW = """\
  - id: velo-controle-20
    kind: single
    objective: controler-velo
    level: remember
    use: [formative]
    prompt: Quel outil mesure la pression d'un pneu ?
    answers:
      - {text: Un manomètre, right: true}
      - {text: Une clé plate, why: Elle serre des écrous.}
    explain: Le manomètre de la pompe suffit.
    read: pneus
    source: pressure-marking
"""
EDITED = ("Avec quoi remontez-vous le pneu ?", "Avec quoi remontez-vous le pneu sur sa jante ?")


@dataclass(frozen=True)
class Spoilt:
    """One question of the small course, with a mistake."""

    id: str
    old: str
    new: str


EQUAL_OPTIONS = Spoilt("velo-crevaison-02", "Avec un tournevis", "Avec les pouces")
NO_RIGHT_ANSWER = Spoilt("velo-crevaison-04", 'vous écoutez", right: true}', 'vous écoutez", why: Rien ne siffle.}')


@dataclass(frozen=True)
class Edition:
    """The small course at one moment of its life, and the site made of it."""

    course: Course
    site: Path


@dataclass(frozen=True)
class Tried:
    """What came of the small course with a mistake."""

    code: int
    said: str
    lines: range
    """Lines of the question in the file that its author writes."""
    edition: Edition | None
    """What is published in spite of the mistake."""


@dataclass(frozen=True)
class Place:
    """One of the two sites."""

    root: str
    course: Course
    axe: Callable[[Page], list[str]]
    new_page: Callable[..., Page]
    typography: Callable[[str], str]
    """How the site sets the words of the course."""
    test: str
    """Page of a test."""
    keys: str
    """Page whose print tells the right answers."""
    editions: Mapping[str, Edition]
    publish: Callable[[Spoilt], Tried]

    @property
    def lesson(self) -> Lesson:
        """A lesson that asks every kind that the plug-in knows."""
        return next(lesson for lesson in self.course.lessons if len({*map(_shape, _asked(self.course, lesson))}) == 4)

    @property
    def address(self) -> str:
        """Page of that lesson."""
        return f"{self.root}{page_of(self.lesson)}"

    def question(self, kind: str) -> Question:
        """The first question of that lesson of one kind; « fills » is a fill-in of two blanks or more."""
        return next(one for one in _asked(self.course, self.lesson) if _shape(one) == kind)

    def show(self, page: Page, edition: Edition) -> str:
        """From now on, an edition of the small course is at the address that is returned: always the same one."""
        root = f"{self.root}small/"

        def answer(route: Route) -> None:
            file = edition.site / unquote(route.request.url.removeprefix(root).partition("?")[0].partition("#")[0])
            if file.is_file():
                route.fulfill(path=file)
            else:
                route.fulfill(status=404)

        page.unroute(f"{root}**")
        page.route(f"{root}**", answer)
        return root

    def say(self, course: Course, text: str) -> str:
        """A text of the course as this site shows it."""
        return re.sub(r"[*`]", "", self.typography(expand(course, " ".join(text.split()))))


class Met:
    """A question as anybody meets it, on either site."""

    def __init__(self, page: Page, place: Place, question: Question, course: Course | None = None) -> None:
        self.page, self.question = page, question
        self.say = functools.partial(place.say, course or place.course)
        prompt = max(re.split(r"\[\[\d+\]\]", question.prompt), key=len)
        self.box = page.locator(".quiz").filter(has_text=self.say(prompt).strip())
        self.choices = self.box.get_by_role("radio").or_(self.box.get_by_role("checkbox"))
        self.blanks = self.box.get_by_role("textbox")
        self.send = self.box.get_by_role("button", name=re.compile("^(Valider|Soumettre)$"))
        self.explanation = self.box.get_by_text(self.say(question.explain))
        # « Bonne réponse : » begins the explanation, whatever was answered.
        self.praise = self.box.get_by_text(re.compile(r"^\s*(Juste\.|Bonne réponse\s!)")).first
        self.live = self.box.locator("[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]")

    def give(self, *, right: bool) -> None:
        """Choose or type an answer, and send it."""
        if self.question.kind == "fill":
            for index, blank in enumerate(self.question.blanks):
                self.blanks.nth(index).fill(self.say(blank.answer) if right else "autre chose")
        else:
            answers = self.question.answers
            wanted = [index for index, answer in enumerate(answers) if answer.right is right]
            for index in wanted if right else wanted[:1]:
                self.choices.nth(index).check()
        self.press_send()

    def press_send(self) -> None:
        """Send, by the button where there is one, and wait for the answer to be explained."""
        if self.send.is_visible():
            self.send.click()
        expect(self.explanation, "an answer that was sent is not explained").to_be_visible()

    def start_again(self) -> None:
        """Start again, with what the question offers or else with what the page does."""
        own = self.box.get_by_role("button", name="Recommencer cette question")
        own.or_(self.page.get_by_role("link", name="Réinitialiser")).click()


def page_of(lesson: Lesson) -> str:
    """Address of a lesson below the root of either site."""
    return lesson.path.removesuffix(".md") + ".html"


def find(course: Course, id_: str) -> Question:
    """The question of that id."""
    return next(question for _, question in course.questions() if question.id == id_)


def build_plain(folder: Path, course: Course) -> subprocess.CompletedProcess[str]:
    """Publish below ``folder/site`` the questions of ``course`` that the plug-in knows, and a page without any."""
    for lesson in course.lessons:
        page = folder / "docs" / lesson.path
        page.parent.mkdir(parents=True, exist_ok=True)
        blocks = [quiz_block(course, one) for one in lesson_questions(course, lesson)
                  if isinstance(one.question, PLUGIN_KINDS)]  # fmt: skip
        page.write_text("\n".join([f"# {lesson.meta.title}", "", *blocks]), "utf-8")
    (folder / "docs" / "index.md").write_text("# Accueil\n\nUne page sans question.\n", "utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG, "utf-8")
    return _mkdocs(folder)


def publish_plain(folder: Path, copy: Callable[[Path], Path], spoilt: Spoilt) -> Tried:
    """Give the plug-in the small course with a mistake."""
    source = copy(folder / "source")
    _spoil(source, spoilt)
    course = read_course(source, real_site.TODAY)[0]
    built = build_plain(folder / "plain", course)
    prompt = find(course, spoilt.id).prompt
    written = (folder / "plain" / "docs" / "sequence-1" / "velo-crevaison.md").read_text("utf-8").split("\n")
    start = written.index("<quiz>", written.index(prompt) - 1) + 1
    edition = Edition(course, folder / "plain" / "site") if built.returncode == 0 else None
    return Tried(built.returncode, built.stdout, range(start, written.index("</quiz>", start) + 2), edition)


def publish_ours(folder: Path, copy: Callable[[Path], Path], spoilt: Spoilt) -> Tried:
    """Give the small course with a mistake to the command that the build begins with."""
    source = copy(folder)
    bank = _spoil(source, spoilt)
    checked = _run(source, "-m", "coursekit", "check", str(source))
    starts = [index for index, line in enumerate(bank, start=1) if line.startswith("  - id: ")]
    start = bank.index(f"  - id: {spoilt.id}") + 1
    return Tried(checked.returncode, checked.stdout, range(start, starts[starts.index(start) + 1]), None)


def make_editions(
    folder: Path, copy: Callable[[Path], Path], bundles: Path
) -> tuple[dict[str, Edition], dict[str, Edition]]:
    """Ours and the plug-in's: before and after a question is added on top of a lesson and one of another is edited."""
    ours, plain = {}, {}
    for name in ("before", "after"):
        source = copy(folder / name)
        shutil.copytree(bundles, folder / name / "build" / "web", dirs_exist_ok=True)
        shutil.copytree(real_site.ROOT / "docs" / "assets", source / "docs" / "assets")
        control, puncture = (source / "quizzes" / f"velo-{lesson}.yml" for lesson in ("controle", "crevaison"))
        puncture.write_text(puncture.read_text("utf-8") + _habits(), "utf-8")
        if name == "after":
            _replace(control, "questions:\n", f"questions:\n{NEW}")
            _replace(puncture, *EDITED)
        course = load_course(source, real_site.TODAY)[0]
        for built in (_mkdocs(source), build_plain(folder / f"{name}-plain", course)):
            assert built.returncode == 0, built.stdout
        ours[name] = Edition(course, source / "site")
        plain[name] = Edition(course, folder / f"{name}-plain" / "site")
    return ours, plain


def habit_id(habit: str) -> str:
    """Id of the question that is answered in that way."""
    return f"velo-crevaison-{31 + list(HABITS).index(habit)}"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _habits() -> str:
    return "".join(
        f"  - id: {habit_id(habit)}\n    kind: fill\n    objective: reparer-crevaison\n    level: remember\n"
        f"    use: [formative]\n    prompt: L'habitude « {habit} » attend [[1]].\n"
        f"    blanks:\n      - answer: {json.dumps(answer, ensure_ascii=False)}\n"
        f"    explain: C'était l'habitude « {habit} ».\n    read: geste\n    source: pressure-marking\n"
        for habit, (answer, _) in HABITS.items()
    )


def _asked(course: Course, lesson: Lesson) -> list[Question]:
    return [one.question for one in lesson_questions(course, lesson) if isinstance(one.question, PLUGIN_KINDS)]


def _shape(question: Question) -> str:
    return "fills" if len(getattr(question, "blanks", ())) > 1 else question.kind


def _spoil(source: Path, spoilt: Spoilt) -> list[str]:
    bank = source / "quizzes" / "velo-crevaison.yml"
    _replace(bank, spoilt.old, spoilt.new)
    return bank.read_text("utf-8").split("\n")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{file} has « {old} » {text.count(old)} times"
    file.write_text(text.replace(old, new), "utf-8")


def _mkdocs(folder: Path) -> subprocess.CompletedProcess[str]:
    return _run(folder, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder / "site"))


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": str(real_site.ROOT / "hooks"), "COURSE_TODAY": real_site.TODAY.isoformat()}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
