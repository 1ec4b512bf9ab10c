"""Read a whole course from a project's folder.

Shape problems (keys, types, YAML) and the checks' problems are told together. A file that cannot be
shaped marks its kind as incomplete, so that a check does not accuse the rest of the course of it.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml
from pydantic import BaseModel

from .checks import run
from .errors import CourseError, Place, Problem
from .markdown_source import sections, split_front_matter
from .model.assessments import AssessmentFile
from .model.base import Value
from .model.calendar import CalendarFile, ReformFile
from .model.course import (
    Cast,
    Checklist,
    Glossary,
    Identity,
    Lexicon,
    ObjectiveFile,
    Organisation,
    Plan,
)
from .model.delays import DelayFile
from .model.documents import DocumentFile
from .model.facts import FactFile
from .model.lessons import Lesson, LessonMeta
from .model.offers import Offer
from .model.old_words import OldWordFile
from .model.pictures import PictureFile
from .model.portal import (
    CadreFile,
    FormFieldFile,
    Portal,
    PortalFile,
    ReasonFile,
    RoleFile,
    SettingFile,
    StatusFile,
    WorksFile,
)
from .model.questions import Bank
from .model.remote import RemoteFile
from .model.room_check import RoomCheck
from .model.sessions import Session
from .model.whole import Course, NavEntry, Prose
from .naming import NAMED_BY, named
from .shape import shape
from .source import Document, leaves, parse_yaml, read_text, read_yaml, relative

M = TypeVar("M", bound=Value)

CLAUSES = ("said", "heading", "url", "pattern", "former", "forms")
"""Keys whose text is quoted from elsewhere: the course's own rules of style do not apply."""


def build_day(text: str | None, clock: dt.date) -> dt.date:
    """The day a build is said to be made: ``text`` (the variable COURSE_TODAY), else the ``clock``'s.

    Raises ValueError, with words for the author, when ``text`` is no date.
    """
    if not text:
        return clock
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"COURSE_TODAY={text} : une date comme 2026-11-21 est attendue") from None


def load_course(root: Path, today: dt.date) -> tuple[Course, tuple[Problem, ...]]:
    """Return the course and its warnings; raise ``CourseError`` with every error at once."""
    course, problems = read_course(root, today)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        raise CourseError(errors)
    return course, tuple(sorted(set(problems)))


def read_course(root: Path, today: dt.date) -> tuple[Course, list[Problem]]:
    """Return what could be read, and every problem, warnings included."""
    reader = _Reader(root)
    course = reader.course(today)
    return course, [*reader.problems, *run(course)]


class _Reader:
    """Gathers problems, places and prose while files are read; lives for one load."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.incomplete: set[str] = set()
        self.places: dict[tuple[str, str], Place] = {}
        self.prose: list[Prose] = []
        self.pages: dict[str, str] = {}

    def course(self, today: dt.date) -> Course:
        """Read every file of the project, in a fixed order."""
        identity = self.one("course", "course.yml", Identity)
        objectives = self.one("objective", "objectives.yml", ObjectiveFile).objectives
        facts = self.one("fact", "facts.yml", FactFile).facts
        plan = self.one("slot", "plan.yml", Plan)
        assessments = self.one("assessment", "assessments.yml", AssessmentFile)
        checklist = self.one("checklist", "checklist.yml", Checklist)
        glossary = self.one("term", "glossary.yml", Glossary)
        cast = self.one("cast", "cast.yml", Cast)
        documents = self.one("document", "documents.yml", DocumentFile).documents
        pictures = self.one("picture", "pictures.yml", PictureFile).pictures
        old_words = self.one("old-word", "old_words.yml", OldWordFile).words
        lexicon = self.one("lexicon", "lexicon.yml", Lexicon)
        organisation = self.one("organisation", "organisation.yml", Organisation)
        offers = self.many("offer", self.root / "course" / "offers", Offer)
        sessions = self.many("session", self.root / "course" / "sessions", Session)
        banks = self.many("question", self.root / "quizzes", Bank)
        lessons = self.lessons(identity, plan)
        return Course(
            identity=identity,
            organisation=organisation,
            plan=plan,
            objectives=objectives,
            offers=tuple(offers),
            assessments=assessments,
            checklist=checklist,
            glossary=glossary,
            facts={fact.id: fact for fact in facts},
            cast=cast,
            documents={document.id: document for document in documents},
            pictures={picture.id: picture for picture in pictures},
            drawings=self.drawings(),
            old_words=old_words,
            portal=self.portal(),
            calendar=calendar.events if (calendar := self.optional("event", "calendar.yml", CalendarFile)) else (),
            reform=self.optional("reform", "reform.yml", ReformFile),
            delays=self.optional("client-kind", "delays.yml", DelayFile),
            sessions=tuple(sorted(sessions, key=lambda session: (session.half_days[0].date, session.id))),
            room_check=self.optional("room-check", "room_check.yml", RoomCheck),
            remote=self.optional("production", "remote.yml", RemoteFile),
            lexicon=lexicon,
            banks=tuple(banks),
            lessons=tuple(lessons),
            nav=self.nav(),
            today=today,
            prose=tuple(self.prose),
            pages=self.pages,
            places=self.places,
            incomplete=frozenset(self.incomplete),
        )

    def one(self, kind: str, name: str, model: type[M]) -> M:
        """Read ``course/<name>``; an empty value stands for a file that cannot be read."""
        document = read_yaml(self.root, self.root / "course" / name, self.problems)
        value = self.keep(kind, document, model)
        if value is not None:
            return value
        lists = (name for name, info in model.model_fields.items() if "tuple" in str(info.annotation))
        empty: dict[str, Any] = dict.fromkeys(lists, ())
        return cast(M, model.model_construct(None, **empty))

    def optional(self, kind: str, name: str, model: type[M]) -> M | None:
        """Read ``course/<name>`` when there is one: not every course has it."""
        path = self.root / "course" / name
        return self.keep(kind, read_yaml(self.root, path, self.problems), model) if path.exists() else None

    def portal(self) -> Portal:
        """Read the tables of ``course/portal/``."""
        found: dict[str, Any] = {}
        files: list[tuple[str, PortalFile]] = []
        for kind, name, model in _PORTAL:
            value = self.optional(kind, f"portal/{name}.yml", model)
            if value is None:
                continue
            files.append((f"course/portal/{name}.yml", value))
            found |= {
                _PORTAL_NAMES.get((name, key), key): rows
                for key, rows in vars(value).items()
                if key not in PortalFile.model_fields
            }
        if "path" in found:
            found["path"] = found["path"].questions
        return Portal.model_construct(**found, files=tuple(files))

    def many(self, kind: str, folder: Path, model: type[M]) -> list[M]:
        """Read every YAML file of a folder, by name."""
        values = []
        for path in sorted(folder.glob("*.yml")):
            value = self.keep(kind, read_yaml(self.root, path, self.problems), model)
            if value is not None:
                values.append(value)
        return values

    def keep(self, kind: str, document: Document | None, model: type[M]) -> M | None:
        """Shape a document, and remember where its things and its prose stand."""
        value = shape(document, model, self.problems) if document is not None else None
        if value is None or document is None:
            self.incomplete.add(kind)
            return None
        self.places[("file", document.file)] = document.place()
        for part, where in document.parts((), deep=True):
            self.places[(f"file{part}", document.file)] = where
        self.remember(kind, document, value)
        if kind not in ("lexicon", "organisation"):
            self.prose += _yaml_prose(document)
        return value

    def remember(self, kind: str, document: Document, value: BaseModel) -> None:
        """Note the place of every thing that has an id; an id met twice is a problem."""
        for name, loc, id_ in named(value, (), kind):
            place = document.place((*loc, NAMED_BY.get(name, "id")))
            known = self.places.get((name, id_))
            if known is not None:
                self.problems.append(
                    Problem(place, f"l'identifiant « {id_} » est déjà pris en {known}", "un identifiant nouveau")
                )
                continue
            self.places[(name, id_)] = place
            for part, where in document.parts(loc, deep=name in ("offer", "line", "session")):
                self.places[(name + part, id_)] = where

    def lessons(self, identity: Identity, plan: Plan) -> list[Lesson]:
        """Read the Markdown pages of ``docs/``; those of a sequence's folder are lessons."""
        found = []
        docs = self.root / "docs"
        folders = {sequence.id for sequence in identity.sequences}
        if "course" in self.incomplete:
            # Without the sequences, no page is known to be a lesson.
            self.incomplete.add("lesson")
        # mkdocs publishes what a link names, wherever it is: a folder, a picture.
        for path in sorted(path for path in docs.rglob("*") if path.suffix == ".md" or path.is_symlink()):
            if path.suffix != ".md" and not leaves(self.root, path):
                continue
            text = read_text(self.root, path, self.problems)
            name = path.relative_to(docs).as_posix()
            is_lesson = name.partition("/")[0] in folders and "/" in name
            if text is None:
                self.incomplete |= {"lesson"} if is_lesson else set()
                continue
            front, body, body_line = split_front_matter(text)
            self.pages[name] = body
            file = relative(self.root, path)
            self.prose.append(Prose(Place(file, body_line), tuple(body.split("\n")), "page", body))
            if is_lesson:
                lesson = self.lesson(file, name, front, body, body_line)
                if lesson is not None:
                    found.append(lesson)
            elif front is not None:
                # mkdocs would print a header that it cannot read as text.
                parse_yaml(file, front, self.problems, line_offset=1)
        order = {id_: rank for rank, id_ in enumerate(id_ for slot in plan.slots for id_ in slot.lessons)}
        return sorted(found, key=lambda lesson: (order.get(lesson.id, len(order)), lesson.id))

    def lesson(self, file: str, name: str, front: str | None, body: str, body_line: int) -> Lesson | None:
        """Shape one lesson."""
        if front is None:
            self.incomplete.add("lesson")
            self.problems.append(
                Problem(Place(file), "cette leçon n'a pas d'en-tête", "un en-tête YAML entre deux lignes ---")
            )
            return None
        document = parse_yaml(file, front, self.problems, line_offset=1)
        meta = shape(document, LessonMeta, self.problems) if document is not None else None
        if meta is None or document is None:
            self.incomplete.add("lesson")
            return None
        place = document.place(("id",))
        known = self.places.get(("lesson", meta.id))
        if known is not None:
            self.incomplete.add("lesson")
            self.problems.append(
                Problem(place, f"l'identifiant « {meta.id} » est déjà pris en {known}", "un identifiant nouveau")
            )
            return None
        self.places[("lesson", meta.id)] = place
        for part, where in document.parts((), deep=False):
            self.places[(f"lesson{part}", meta.id)] = where
        return Lesson(
            meta=meta,
            sequence=name.partition("/")[0],
            path=name,
            body=body,
            body_line=body_line,
            sections=sections(body, body_line),
        )

    def drawings(self) -> dict[str, str]:
        """Text of every drawing of ``course/pictures/``, by its name."""
        found = {}
        for path in sorted((self.root / "course" / "pictures").glob("*.svg")):
            text = read_text(self.root, path, self.problems)
            if text is None:
                self.incomplete.add("drawing")
                continue
            self.places[("drawing", path.stem)] = Place(relative(self.root, path))
            found[path.stem] = text
        return found

    def nav(self) -> tuple[NavEntry, ...]:
        """Pages of the navigation of ``mkdocs.yml``, in order."""
        text = read_text(self.root, self.root / "mkdocs.yml", self.problems)
        if text is None:
            self.incomplete.add("nav")
            return ()
        misread: list[Problem] = []
        document = parse_yaml("mkdocs.yml", text, misread)
        if document is None or document.aliased:
            # What its values are worth is for mkdocs to tell.
            self.problems += misread if document is None else ()
            self.incomplete.add("nav")
            return ()
        entries: list[NavEntry] = []
        if isinstance(document.node, yaml.MappingNode):
            for key, value in document.node.value:
                if key.value == "nav":
                    _nav_entries(value, entries)
        return tuple(entries)


def _nav_entries(node: yaml.Node, entries: list[NavEntry]) -> None:
    if isinstance(node, yaml.ScalarNode):
        if node.value.endswith(".md"):
            place = Place("mkdocs.yml", node.start_mark.line + 1, node.start_mark.column + 1)
            entries.append(NavEntry(node.value, place))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _nav_entries(item, entries)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            _nav_entries(value, entries)


_PORTAL: tuple[tuple[str, str, type[PortalFile]], ...] = (
    ("role", "roles", RoleFile),
    ("cadre", "cadres", CadreFile),
    ("field", "fields", FormFieldFile),
    ("setting", "settings", SettingFile),
    ("status", "statuses", StatusFile),
    ("reason", "reasons", ReasonFile),
    ("works-document", "works", WorksFile),
)
_PORTAL_NAMES = {("settings", "also"): "other_settings", ("works", "documents"): "works_documents"}
"""Keys of files that have another name in the whole portal."""


def _yaml_prose(document: Document) -> list[Prose]:
    lines = document.text.split("\n")
    found = []
    for scalar in document.scalars():
        keys = [part for part in scalar.loc if isinstance(part, str)]
        # One word alone is an id or a name, unless it is a macro.
        if not keys or keys[-1] in CLAUSES or not (" " in scalar.value or "{{" in scalar.value):
            continue
        first = scalar.line - document.line_offset - 1
        raw = lines[first : scalar.last_line - document.line_offset]
        # Another value may stand on the same line: it speaks for itself.
        raw[-1] = raw[-1][: scalar.end]
        raw[0] = " " * (scalar.column - 1) + raw[0][scalar.column - 1 :]
        found.append(Prose(Place(document.file, scalar.line), tuple(raw), keys[-1], scalar.value))
    return found
