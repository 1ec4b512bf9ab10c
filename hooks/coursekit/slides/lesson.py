"""Cut a rendered lesson into slides: a column a section; « Page suivante » walks their tops, the rest is below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from ..model.lessons import Lesson
from ..model.whole import Course
from ..texts import word
from ..typography import french_text
from . import pictures
from .base import ROOM_HEIGHT, Column, Cut, Drawing, Slide, room
from .blocks import Found, sort
from .fit import GAP, LARGER, Block, pack, text_height
from .markup import classes, heading_level, inside, outside, parse, sections, words
from .questions import question_columns
from .trainer import Trainer

_PRACTICE, _TRAPS, _LAST, _QUIZ, _SOURCES = "pratique", "pieges", "a-retenir", "quiz", "sources"


MANY = 6
"""Lines of a list of titles that can still be written larger."""


class Cutter:
    """Cuts one lesson."""

    def __init__(self, course: Course, lesson: Lesson, page: str, trainer: Trainer) -> None:
        """``page``: HTML of the lesson's content, as a learner gets it."""
        self.course = course
        self.lesson = lesson
        self.tree = parse(page)
        self.trainer = trainer
        self.address = lesson.path.removesuffix(".md") + ".html"
        self.drawings: list[Drawing] = []
        self.named = frozenset(head.get("id") for head, _ in sections(self.tree) if head is not None)

    def cut(self) -> Cut:
        """Every column of the lesson, in the order of the page."""
        columns = [Column((self._title(),), self.lesson.id)]
        for head, parts in self._sections():
            id_ = head.get("id") or ""
            if id_ == _SOURCES:
                continue
            if id_ == _QUIZ:
                columns += self._questions()
            elif id_ == _PRACTICE:
                columns += self._practice(head, parts)
            else:
                columns += self._section(head, parts)
        return Cut(tuple(column for column in columns if column.slides), tuple(self.drawings))

    def _sections(self) -> Iterator[tuple[HtmlElement, list[tuple[HtmlElement, list[HtmlElement]]]]]:
        """Each heading of level 2 with its own stretches: what is under it, then under each heading of level 3."""
        top: HtmlElement | None = None
        parts: list[tuple[HtmlElement, list[HtmlElement]]] = []
        for head, elements in sections(self.tree):
            if head is None:
                continue
            if heading_level(head) == 2:
                if top is not None:
                    yield top, parts
                top, parts = head, []
            parts.append((head, elements))
        if top is not None:
            yield top, parts

    def _title(self) -> Slide:
        lesson = self.lesson
        objectives = self.tree.xpath(".//div[@class='ck-lesson-head']/ul/li")
        items = "".join(f"<li>{inside(item)}</li>" for item in objectives)
        minutes = word("slides", "lesson_minutes").format(minutes=lesson.minutes, practice=lesson.meta.practice_minutes)
        before = next((elements for head, elements in sections(self.tree) if head is None), [])
        return Slide(
            id=lesson.id,
            title=french_text(lesson.meta.title),
            body=f"<p>{word('slides', 'objectives')}</p><ul>{items}</ul><p>{french_text(minutes)}</p>",
            notes="".join(outside(part) for part in before if not _is_head(part)),
            kind="title",
            anchor=self.address,
        )

    def _section(self, head: HtmlElement, parts: Sequence[tuple[HtmlElement, list[HtmlElement]]]) -> Iterator[Column]:
        id_ = head.get("id") or ""
        slides: list[Slide] = []
        authored = self.trainer.slides.get(id_, ())
        for rank, (title, body) in enumerate(authored):
            name = title or words(head)
            slides.append(self._slide(self._id(f"{id_}-choix-{rank + 1}"), name, body, id_))
        for rank, (part, elements) in enumerate(parts):
            found = sort(elements, ROOM_HEIGHT, f"{self.lesson.id}-{part.get('id')}")
            made = list(self._made(part, found, trap_list=id_ == _TRAPS and rank == 0))
            if rank == 0 and len(parts) > 1 and not found.pictures and all(_is_plain(slide) for slide in made):
                made = [*self._contents(head, parts[1:], made)]
            slides += made
        # Below the first slide stand the details, but pictures are looked at part by part.
        leading = len(authored) or (1 if slides else 0)
        slides = [
            replace(
                slide, main=rank < leading or (not authored and slide.kind == "picture" and _before_text(slides, rank))
            )
            for rank, slide in enumerate(slides)
        ]
        if slides:
            slides[0] = replace(slides[0], trainer=self.trainer.notes.get(id_, ""))
            yield Column(tuple(slides), self.lesson.id)

    def _practice(self, head: HtmlElement, parts: Sequence[tuple[HtmlElement, list[HtmlElement]]]) -> Iterator[Column]:
        notes = self.trainer.notes.get(head.get("id") or "", "")
        for part, elements in parts:
            id_ = part.get("id") or ""
            found = sort(elements, ROOM_HEIGHT, f"{self.lesson.id}-{id_}")
            slides = list(self._made(part, found))
            # What an exercise asks is on the main line; papers and solution are one key away.
            slides = [replace(slide, main=slide.kind == "content" and rank < 2) for rank, slide in enumerate(slides)]
            if slides:
                slides[0] = replace(slides[0], main=True, trainer=notes)
                notes = ""
                yield Column(tuple(slides), self.lesson.id)

    def _questions(self) -> Iterator[Column]:
        """Those of the room on the main line, the others below a list."""
        quiz = list(question_columns(self.tree, self.address, self.lesson.id))
        room_ids = self.trainer.room_questions
        asked = [column for id_ in room_ids for column in quiz if column.slides[0].question == id_]
        others = [column for column in quiz if column not in asked]
        yield from asked
        if others:
            title = word("slides", "other_questions")
            text = word("slides", "other_questions_text").format(count=len(others))
            top = self._slide(self._id("autres-questions"), title, f"<p>{text}</p>", _QUIZ)
            below = [replace(slide, main=False) for column in others for slide in column.slides]
            yield Column((replace(top, main=False), *below), self.lesson.id)

    def _contents(
        self, head: HtmlElement, parts: Sequence[tuple[HtmlElement, list[HtmlElement]]], lead: Sequence[Slide]
    ) -> Iterator[Slide]:
        """The titles of what is below, after the few words that open the section."""
        id_ = head.get("id") or ""
        items = "".join(f"<li>{inside(part)}</li>" for part, _ in parts)
        first = lead[0] if lead else self._slide(self._id(id_), words(head), "", id_)
        tall = text_height(first.body) + sum(text_height(inside(part)) + GAP for part, _ in parts)
        yield replace(first, body=f"{first.body}<ul>{items}</ul>", large=tall * LARGER <= room(first.title))
        yield from lead[1:]

    def _made(self, head: HtmlElement, found: Found, *, trap_list: bool = False) -> Iterator[Slide]:
        """Slides of what stands under one heading: pictures, text, pièges, papers, solution."""
        id_, title = head.get("id") or "", words(head)
        notes = "".join(found.notes)
        count = 0

        def name() -> str:
            nonlocal count
            count += 1
            # A section may be named as the second slide of another one would be.
            while count > 1 and f"{id_}-{count}" in self.named:
                count += 1
            return self._id(id_ if count == 1 else f"{id_}-{count}")

        self.drawings += found.drawings()
        for picture, caption, svg in found.pictures:
            for body in pictures.shown(picture, caption, svg):
                yield self._slide(name(), caption or title, body, id_, notes, kind="picture")
                notes = ""
        for packed in pack(found.blocks, room(title)):
            if packed.body:
                slide = self._slide(name(), title, packed.body, id_, notes + packed.notes)
                yield replace(slide, large=packed.sparse and "<table" not in packed.body)
            notes = "" if packed.body else notes + packed.notes
        if trap_list and found.traps:
            items = "".join(f"<li>{french_text(trap.title)}</li>" for trap in found.traps)
            slide = self._slide(name(), title, f'<ul class="ck-traps">{items}</ul>', id_, notes)
            yield replace(slide, large=len(found.traps) <= MANY)
            notes = ""
        for trap in found.traps:
            yield replace(trap, id=name(), anchor=f"{self.address}#{id_}", notes=notes)
            notes = ""
        if notes:
            # Nothing of it is shown, and the presenter still has the words.
            yield self._slide(name(), title, "", id_, notes)
        for kind, boxes in (("paper", found.papers), ("solution", found.solutions)):
            for caption, blocks in boxes:
                for packed in pack(_titled(kind, caption, blocks), room(title)):
                    yield self._slide(name(), title, packed.body, id_, kind=kind, main=False)

    def _slide(  # noqa: PLR0913 - what a slide is made of
        self,
        id_: str,
        title: str,
        body: str,
        section: str,
        notes: str = "",
        *,
        kind: str = "content",
        main: bool = True,
    ) -> Slide:
        return Slide(
            id=id_, title=title, body=body, notes=notes, kind=kind, main=main, anchor=f"{self.address}#{section}"
        )

    def _id(self, part: str) -> str:
        return f"{self.lesson.id}-{part}"


def _titled(kind: str, caption: str, blocks: Sequence[Block]) -> list[Block]:
    text = f'<p class="ck-{kind}-title">{caption}</p>'
    return [Block(pieces=((text, text_height(caption)),), leads=True), *blocks]


def _is_head(element: HtmlElement) -> bool:
    """True for what the title of the slide and its list say already."""
    return element.tag == "h1" or "ck-lesson-head" in classes(element)


def _is_plain(slide: Slide) -> bool:
    """True for words alone: no list, no table, no box."""
    return slide.kind == "content" and not any(tag in slide.body for tag in ("<ul", "<ol", "<table", "<dl"))


def _before_text(slides: Sequence[Slide], rank: int) -> bool:
    """True for the parts of the pictures that open a section."""
    return all(slide.kind == "picture" for slide in slides[: rank + 1])


def cut_lessons(course: Course, pages: Mapping[str, str], trainers: Mapping[str, Trainer]) -> dict[str, Cut]:
    """What each lesson gives, by its id; ``pages``: the HTML of each lesson's content."""
    none = Trainer()
    return {
        lesson.id: Cutter(course, lesson, pages[lesson.id], trainers.get(lesson.id, none)).cut()
        for lesson in course.lessons
        if lesson.id in pages
    }
