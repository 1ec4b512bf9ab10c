"""What the trainer needs at hand for a lesson: papers to hand out, job aids, equipment."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from .exercises import exercises
from .model.course import Equipment
from .model.documents import Document
from .model.lessons import Lesson
from .model.whole import Course
from .queries import BLOCK, expand

_LINK = re.compile(r"\]\((?![a-z]+:|/|#)(?P<path>[^)#\s]+\.md)")
_TITLE = re.compile(r"^# +(?P<title>.*?)(?: *\{#[^}]*\})? *$", re.M)


@dataclass(frozen=True)
class Aid:
    """A job aid: a written page that is no lesson, in a folder."""

    path: str
    """Below ``docs/``."""
    title: str


@dataclass(frozen=True)
class Material:
    """All that a lesson calls for, each once, in the order of the lesson."""

    papers: tuple[Document, ...]
    aids: tuple[Aid, ...]
    equipment: tuple[Equipment, ...]


def material(course: Course, lesson: Lesson) -> Material:
    """Papers that ``lesson`` shows, job aids that it links, equipment that its exercises name."""
    shown = [match.group("id") for match in BLOCK.finditer(lesson.body) if match.group("kind") == "document"]
    folder = posixpath.dirname(lesson.path)
    linked = [posixpath.normpath(posixpath.join(folder, match.group("path"))) for match in _LINK.finditer(lesson.body)]
    asked = expand(course, "\n".join(exercise.text for exercise in exercises(lesson))).casefold()
    return Material(
        papers=tuple(course.documents[id_] for id_ in dict.fromkeys(shown) if id_ in course.documents),
        aids=tuple(Aid(path, _title(course, path)) for path in dict.fromkeys(linked) if _is_aid(course, path)),
        equipment=tuple(one for one in course.plan.equipment if one.named.casefold() in asked),
    )


def _is_aid(course: Course, path: str) -> bool:
    return "/" in path and path in course.pages and course.lesson_at(path) is None


def _title(course: Course, path: str) -> str:
    match = _TITLE.search(course.pages[path])
    return match.group("title") if match else posixpath.basename(path).removesuffix(".md")
