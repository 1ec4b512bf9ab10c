"""Decks: one a lesson, one a sequence, one for the whole day, each a page of its own that needs no network."""

from __future__ import annotations

import functools
import html
import itertools
import json
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..addresses import DAY_DECK, DECKS
from ..model.course import Break, Slot
from ..model.lessons import Lesson
from ..model.whole import Course
from ..queries import expand
from ..texts import render_html, word
from ..typography import french_html, french_text
from .base import ROOM_WIDTH, Column, Cut, Drawing, Slide, room
from .fit import BULLET, GAP, Block, pack, text_height
from .qr import qr_svg

GUTTER = 56
"""Between the two columns of the list of what comes (``web/styles/slide.css``)."""

_MARK = re.compile(r"<!--row (?P<rank>\d+)-->")


@dataclass(frozen=True)
class Deck:
    """A page of slides; ``path`` is from the root of the site."""

    path: str
    html: str


def decks(
    course: Course,
    cuts: Mapping[str, Cut],
    corrections: Mapping[str, tuple[Column, ...]],
    sessions: str,
    site_url: str | None,
) -> Iterator[Deck]:
    """Every deck of the course.

    ``corrections``: slides of the questions of a test, by its id.
    ``sessions``: the timed plans, as JSON fit to stand in a script.
    ``site_url``: where the site will be, when it has an address: the first slide then shows a QR code.
    """
    maker = _Maker(course, cuts, corrections, sessions, site_url)
    for lesson in course.lessons:
        if lesson.id in cuts:
            yield maker.of_lesson(lesson)
    for sequence in course.identity.sequences:
        # One that no moment of the day belongs to has nothing to show.
        if any(slot.sequence == sequence.id for slot in course.plan.slots):
            yield maker.of_sequence(sequence.id, french_text(sequence.title))
    yield maker.of_day()


@dataclass(frozen=True)
class _Maker:
    course: Course
    cuts: Mapping[str, Cut]
    corrections: Mapping[str, tuple[Column, ...]]
    sessions: str
    site_url: str | None

    @property
    def course_title(self) -> str:
        return french_text(self.course.identity.title)

    def of_lesson(self, lesson: Lesson) -> Deck:
        columns = self._lesson(lesson, qr=True)
        return self._deck(lesson.id, french_text(lesson.meta.title), columns, posixpath.splitext(lesson.path)[0])

    def of_sequence(self, id_: str, title: str) -> Deck:
        slots = [slot for slot in self.course.plan.slots if slot.sequence == id_]
        lessons = [lesson for slot in slots for lesson in self._lessons(slot)]
        # Until a lesson is written, its moments tell what comes.
        rows = [(lesson.meta.title, lesson.minutes) for lesson in lessons] or [(s.title, s.minutes) for s in slots]
        columns = [column for slot in slots for column in self._slot(slot)]
        return self._deck(id_, title, self._opened(id_, title, rows, columns), "index")

    def of_day(self) -> Deck:
        rows: list[tuple[str, int]] = []
        columns: list[Column] = []
        for row in day_rows(self.course):
            if isinstance(row, Break):
                rows.append((row.title, row.minutes))
                columns.append(Column((self._break(row),), f"break-{row.after}"))
            else:
                rows.append((row.title, row.minutes))
                columns += self._slot(row)
        opened = self._opened(DAY_DECK, self.course_title, rows, columns)
        return self._deck(DAY_DECK, self.course_title, opened, "index", sessions=self.sessions)

    def _opened(self, id_: str, title: str, rows: Iterable[tuple[str, int]], columns: list[Column]) -> list[Column]:
        """The columns after the first slides, which belong to the row that comes first: the plan keeps its order."""
        first = (self._opening(id_, title), *self._agenda(id_, rows))
        return [*(Column((slide,), columns[0].row) for slide in first), *columns]

    def _lessons(self, slot: Slot) -> list[Lesson]:
        return [lesson for id_ in slot.lessons if (lesson := self.course.lesson(id_)) is not None]

    def _lesson(self, lesson: Lesson, *, qr: bool = False) -> list[Column]:
        columns = list(self.cuts[lesson.id].columns) if lesson.id in self.cuts else []
        if qr and self.site_url and columns:
            first = columns[0].slides[0]
            code = self._qr(first.anchor)
            opened = Slide(**{**vars(first), "body": f'<div class="ck-two"><div>{first.body}</div>{code}</div>'})
            columns[0] = Column((opened, *columns[0].slides[1:]), columns[0].row)
        return columns

    def _slot(self, slot: Slot) -> list[Column]:
        # When none of its lessons is written yet, the moment is still announced.
        written = [column for lesson in self._lessons(slot) for column in self._lesson(lesson)]
        if written:
            return written
        lines = [french_text(expand(self.course, line)) for line in slot.show]
        body = "".join(f"<li>{html.escape(line, quote=False)}</li>" for line in lines)
        minutes = french_text(word("slides", "minutes").format(minutes=slot.minutes))
        text = f"<p>{minutes}</p>" + (f"<ul>{body}</ul>" if body else "")
        test = next((a for a in self.course.assessments.assessments if a.id == slot.assessment), None)
        anchor = f"{test.id}.html" if test is not None else "index.html"
        columns = [Column((Slide(slot.id, french_text(slot.title), text, kind="moment", anchor=anchor),), slot.id)]
        if slot.assessment is not None:
            columns += [Column(column.slides, slot.id) for column in self.corrections.get(slot.assessment, ())]
        return columns

    def _opening(self, id_: str, title: str) -> Slide:
        body = f"<p>{html.escape(french_text(self.course.identity.independence), quote=False)}</p>"
        if self.site_url:
            body = f'<div class="ck-two"><div>{body}</div>{self._qr("index.html")}</div>'
        return Slide(f"{id_}-titre", title, body, kind="opening", anchor="index.html")

    def _agenda(self, id_: str, rows: Iterable[tuple[str, int]]) -> Iterator[Slide]:
        """What comes, in two columns; a long list goes on."""
        pieces: list[tuple[str, float]] = []
        for title, minutes in rows:
            told = french_text(word("slides", "minutes").format(minutes=minutes))
            name = french_text(title)
            tall = text_height(f"{name} {told}", (ROOM_WIDTH - GUTTER) / 2 - BULLET) + GAP
            pieces.append((f"<li><span>{html.escape(name, quote=False)}</span> <span>{told}</span></li>", tall))
        block = Block(pieces=tuple(pieces), open='<ol class="ck-agenda" start="{start}">', close="</ol>")
        title = word("slides", "agenda")
        # A column may end before its foot, by one line of the list.
        for rank, packed in enumerate(pack([block], 2 * room(title) - 2 * max(tall for _, tall in pieces))):
            suffix = "" if rank == 0 else f"-{rank + 1}"
            yield Slide(f"{id_}-deroule{suffix}", title, packed.body, kind="agenda", anchor="index.html")

    def _break(self, pause: Break) -> Slide:
        minutes = french_text(word("slides", "minutes").format(minutes=pause.minutes))
        return Slide(
            id=f"break-{pause.after}",
            title=french_text(pause.title),
            body=f'<p>{minutes}</p><p class="ck-back" data-minutes="{pause.minutes}"></p>',
            kind="break",
            anchor="index.html",
        )

    def _qr(self, address: str) -> str:
        assert self.site_url is not None
        whole = f"{self.site_url.rstrip('/')}/{address}"
        return f'<figure class="ck-qr">{qr_svg(whole)}<figcaption>{html.escape(whole)}</figcaption></figure>'

    def _deck(self, name: str, title: str, columns: list[Column], home: str, *, sessions: str = "[]") -> Deck:
        path = f"{DECKS}/{name}.html"
        up = "../" * (path.count("/"))
        lesson_rows = {lesson.id: lesson.minutes for lesson in self.course.lessons}
        data = {
            "course": self.course.identity.id,
            "deck": name,
            "title": title,
            "rows": [
                {"id": row, "title": row_title, "minutes": minutes, "kind": kind}
                for row, row_title, minutes, kind in self._rows(columns, lesson_rows)
            ],
            "slides": [
                {"id": slide.id, "row": column.row, "title": slide.title, "main": slide.main}
                for column in columns
                for slide in column.slides
            ],
        }
        rows = [
            (row, _row(tuple(group), self.cuts[row].drawings if row in self.cuts else ()))
            for row, group in itertools.groupby(columns, key=lambda column: column.row)
        ]
        page = render_html(
            "slides/deck",
            title=title,
            course_title=self.course_title,
            rows=[(row, f"<!--row {rank}-->") for rank, (row, _) in enumerate(rows)],
            data=_script(json.dumps(data, ensure_ascii=False)),
            sessions=sessions,
            up=up,
            home=f"{up}{home}.html",
            independence=french_text(self.course.identity.independence),
        )
        # The typography of rows is set already: they take their place once that of the page around them is.
        return Deck(path, _MARK.sub(lambda mark: rows[int(mark["rank"])][1], french_html(page)))

    def _rows(self, columns: list[Column], minutes: Mapping[str, int]) -> Iterator[tuple[str, str, int, str]]:
        """Rows of the plan that the deck goes through, in order: id, title, minutes, kind."""
        slots = {slot.id: slot for slot in self.course.plan.slots}
        for row in dict.fromkeys(column.row for column in columns):
            lesson = self.course.lesson(row)
            if lesson is not None:
                yield row, french_text(lesson.meta.title), minutes[row], "lesson"
            elif row in slots:
                yield row, french_text(slots[row].title), slots[row].minutes, "slot"
            else:
                pause = next(pause for pause in self.course.plan.breaks if f"break-{pause.after}" == row)
                yield row, french_text(pause.title), pause.minutes, "break"


@functools.lru_cache(maxsize=256)
def _row(columns: tuple[Column, ...], drawings: tuple[Drawing, ...]) -> str:
    """HTML of the slides of a row: the same in the deck of its lesson, of its sequence and of the day."""
    return french_html(render_html("slides/row", columns=columns, drawings=drawings))


def day_rows(course: Course) -> Iterator[Slot | Break]:
    """Moments and pauses of the day, in order."""
    for slot in course.plan.slots:
        yield slot
        yield from (pause for pause in course.plan.breaks if pause.after == slot.id)


def _script(text: str) -> str:
    """JSON fit to stand inside a script element."""
    return text.replace("<", "\\u003c")
