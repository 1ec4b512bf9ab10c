"""Cut a rendered lesson into slides: a column a section; « Page suivante » walks their tops, the rest is below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from ..exercises import exercises
from ..model.lessons import Lesson
from ..model.whole import Course
from ..texts import word
from ..typography import french_text
from . import main_line, pictures
from .base import ROOM_HEIGHT, ROOM_WIDTH, TITLE_LETTERS, Column, Cut, Drawing, Slide, room
from .blocks import Found, sort
from .fit import BULLET, GAP, LARGER, Block, pack, text_height
from .markup import classes, heading_level, inside, outside, parse, sections, words
from .questions import question_columns
from .trainer import Trainer

_GESTURE, _PRACTICE, _TRAPS, _QUIZ, _SOURCES = "geste", "pratique", "pieges", "quiz", "sources"


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
        minutes = word("slides", "lesson_minutes").format(minutes=lesson.minutes, practice=lesson.meta.practice_minutes)
        before = next((elements for head, elements in sections(self.tree) if head is None), [])
        return Slide(
            id=lesson.id,
            title=french_text(lesson.meta.title),
            body=f"{_objectives([inside(item) for item in objectives])}<p>{french_text(minutes)}</p>",
            notes="".join(outside(part) for part in before if not _is_head(part)),
            kind="title",
            anchor=self.address,
        )

    def _section(self, head: HtmlElement, parts: Sequence[tuple[HtmlElement, list[HtmlElement]]]) -> Iterator[Column]:
        id_ = head.get("id") or ""
        groups: list[main_line.Group] = []
        for rank, (part, elements) in enumerate(parts):
            found = sort(elements, ROOM_HEIGHT, f"{self.lesson.id}-{part.get('id')}")
            made = list(self._made(part, found, trap_list=id_ == _TRAPS and rank == 0))
            if rank == 0 and len(parts) > 1 and not found.pictures and all(_is_plain(slide) for slide in made):
                made = [*self._contents(head, parts[1:], made)]
            groups.append(main_line.Group(made, self._authored(part)))
        # The line shows as many steps of the gesture as the lesson has minutes to tell them.
        raised = max(2, self.lesson.meta.theory_minutes) if id_ == _GESTURE else 0
        slides = main_line.of_section(groups, raised=raised)
        if slides:
            slides[0] = replace(slides[0], trainer=self.trainer.notes.get(id_, ""))
            yield Column(tuple(slides), self.lesson.id)

    def _authored(self, head: HtmlElement) -> list[Slide]:
        """Slides that the author wrote under a heading."""
        id_ = head.get("id") or ""
        written = self.trainer.slides.get(id_, ())
        return [
            self._slide(self._id(f"{id_}-choix-{rank}"), title or words(head), body, id_)
            for rank, (title, body) in enumerate(written, 1)
        ]

    def _practice(self, head: HtmlElement, parts: Sequence[tuple[HtmlElement, list[HtmlElement]]]) -> Iterator[Column]:
        notes = self.trainer.notes.get(head.get("id") or "", "")
        at_home = {exercise.id for exercise in exercises(self.lesson) if exercise.at_home}
        for part, elements in parts:
            id_ = part.get("id") or ""
            found = sort(elements, ROOM_HEIGHT, f"{self.lesson.id}-{id_}")
            # What is asked, before what it is asked of.
            found.blocks.sort(key=lambda block: not block.instruction)
            slides = main_line.of_exercise(list(self._made(part, found)), at_home=id_ in at_home)
            if slides:
                slides[0] = replace(slides[0], trainer=notes)
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
            shown = list(pictures.shown(picture, caption, svg))
            for rank, body in enumerate(shown, 1):
                told = _counted(caption or title, rank, len(shown))
                # A picture needs the room of a second line of title.
                told = told if len(told) <= TITLE_LETTERS else caption or title
                yield self._slide(name(), told, body, id_, notes, kind="picture")
                notes = ""
        all_packed = list(pack(found.blocks, room(_counted(title, 1, 2))))
        count_shown = sum(1 for packed in all_packed if packed.body)
        for rank, packed in enumerate(all_packed, 1):
            if packed.body:
                told = _counted(title, rank, count_shown)
                slide = self._slide(name(), told, packed.body, id_, notes + packed.notes)
                yield replace(slide, large=packed.sparse and "<table" not in packed.body)
            notes = "" if packed.body else notes + packed.notes
        if trap_list and found.traps:
            slide = self._slide(name(), title, "", id_, notes)
            yield _trap_list(slide, found)
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


def _objectives(objectives: Sequence[str]) -> str:
    """What the learner will be able to do: one objective is one sentence."""
    if len(objectives) == 1:
        return f"<p>{word('slides', 'objective')} {objectives[0]}</p>"
    items = "".join(f"<li>{objective}</li>" for objective in objectives)
    return f"<p>{word('slides', 'objectives')}</p><ul>{items}</ul>" if items else ""


def _titled(kind: str, caption: str, blocks: Sequence[Block]) -> list[Block]:
    text = f'<p class="ck-{kind}-title">{caption}</p>'
    return [Block(pieces=((text, text_height(caption)),), leads=True), *blocks]


def _counted(title: str, rank: int, count: int) -> str:
    """The title of a slide that goes on: which one of how many it is, unless that takes a line more."""
    told = f"{title} ({rank}/{count})"
    return told if count > 1 and (len(told) <= TITLE_LETTERS or len(title) > TITLE_LETTERS) else title


def _trap_list(slide: Slide, found: Found) -> Slide:
    """Every piège of the lesson, with how to mend it when that fits."""
    titles = [french_text(trap.title) for trap in found.traps]
    for told in (
        [f"<strong>{title}</strong><br>{mend}" for title, mend in zip(titles, found.mends, strict=True)],
        titles,
    ):
        tall = sum(text_height(part, ROOM_WIDTH - BULLET) for text in told for part in text.split("<br>")) + GAP * len(
            told
        )
        if tall <= room(slide.title) and all(text.rpartition("<br>")[2] for text in told):
            break
    items = "".join(f"<li>{text}</li>" for text in told)
    large = tall * LARGER <= room(slide.title)
    return replace(slide, body=f'<ul class="ck-traps">{items}</ul>', large=large)


def _is_head(element: HtmlElement) -> bool:
    """True for what the title of the slide and its list say already."""
    return element.tag == "h1" or "ck-lesson-head" in classes(element)


def _is_plain(slide: Slide) -> bool:
    """True for words alone: no list, no table, no box."""
    return slide.kind == "content" and not any(tag in slide.body for tag in ("<ul", "<ol", "<table", "<dl"))


def cut_lessons(course: Course, pages: Mapping[str, str], trainers: Mapping[str, Trainer]) -> dict[str, Cut]:
    """What each lesson gives, by its id; ``pages``: the HTML of each lesson's content."""
    none = Trainer()
    return {
        lesson.id: Cutter(course, lesson, pages[lesson.id], trainers.get(lesson.id, none)).cut()
        for lesson in course.lessons
        if lesson.id in pages
    }
