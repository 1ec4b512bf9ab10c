"""Tables on slides: rows are shared out over slides under the same head, columns get widths that keep rows low."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml.html import HtmlElement

from .base import LETTER, LINE, ROOM_WIDTH
from .fit import CELL, GAP, Block, lines
from .markup import inside, words

CARDS = 5
"""From so many columns on, a row is shown as a card: a name, and one line a column."""

_SIDES = 24
"""Left and right of a cell."""

_PIECE = re.compile(r"[^ \n\t/]+")
"""What stays on one line: a number of invoice too, and words that a no-break space holds."""

LONGEST = 24
"""Letters of a piece that gets a column of its width; a longer one is broken."""


def table_block(table: HtmlElement, height: float) -> Block | None:
    """The rows of a table as a block; None when it has none."""
    head = [words(cell) for cell in table.xpath("./thead/tr[1]/*")]
    rows: list[list[HtmlElement]] = [list(row) for row in table.xpath("./tbody/tr | ./tr")]
    rows = [row for row in rows if row]
    if not rows:
        return None
    columns = max(len(head), *(len(row) for row in rows))
    cells = [[_letters(cell) for cell in row] for row in rows]
    widths = _widths([[len(text) for text in head], *cells], _longest(head, rows), columns)
    heights = [_row_height(row, widths) for row in cells]
    caption = table.find("caption")
    tall_caption = LINE * lines(len(words(caption)), ROOM_WIDTH) + GAP if caption is not None else 0
    if columns >= CARDS or (columns > 2 and max(heights) > height / 2):
        cards = _cards(head, rows, height - tall_caption)
        name = f'<p class="ck-caption">{inside(caption)}</p>' if caption is not None else ""
        return replace(cards, open=f"{name}{cards.open}", overhead=cards.overhead + tall_caption)
    top = "".join(f'<th scope="col">{_cell(text)}</th>' for text in head)
    cols = "".join(f'<col style="width: {100 * width / ROOM_WIDTH:.1f}%">' for width in widths)
    thead = f"<thead><tr>{top}</tr></thead>" if head else ""
    title = f"<caption>{inside(caption)}</caption>" if caption is not None else ""
    return Block(
        pieces=tuple((_row(row), size) for row, size in zip(rows, heights, strict=True)),
        open=f"<table>{title}<colgroup>{cols}</colgroup>{thead}<tbody>",
        close="</tbody></table>",
        overhead=(_row_height([len(text) for text in head], widths) if head else 0) + tall_caption + GAP,
    )


def _letters(cell: HtmlElement) -> int:
    breaks = len(cell.xpath(".//br | .//li | .//p"))
    letters = len(words(cell))
    # Bold ones are wider.
    return letters + 12 * breaks + (letters // 8 if cell.tag == "th" else 0)


def _longest(head: list[str], rows: list[list[HtmlElement]]) -> list[int]:
    longest: list[int] = []
    for row in [head, *([words(cell) for cell in row] for row in rows)]:
        longest += [0] * (len(row) - len(longest))
        for rank, text in enumerate(row):
            pieces = (min(len(piece), LONGEST) for piece in _PIECE.findall(text))
            longest[rank] = max(longest[rank], *pieces, 0)
    return longest


def _widths(letters: list[list[int]], longest: list[int], columns: int) -> list[float]:
    """Pixels of each column: what its longest word needs, then what is left by the square root of what it holds."""
    # A capital is wider than the mean letter, and a long word may be made of them.
    least = [_SIDES + 1.16 * LETTER * longest[rank] for rank in range(columns)]
    held = [sum(row[rank] for row in letters if rank < len(row)) ** 0.6 + 1 for rank in range(columns)]
    left = max(ROOM_WIDTH - sum(least), 0)
    widths = [least[rank] + left * held[rank] / sum(held) for rank in range(columns)]
    scale = ROOM_WIDTH / sum(widths)
    return [width * scale for width in widths]


def _row_height(letters: list[int], widths: list[float]) -> float:
    tallest = max(lines(count, widths[rank] - _SIDES) for rank, count in enumerate(letters))
    return tallest * (LINE - 2) + CELL


def _row(row: list[HtmlElement]) -> str:
    return "<tr>" + "".join(_whole(cell) for cell in row) + "</tr>"


def _whole(cell: HtmlElement) -> str:
    tag = "th" if cell.tag == "th" else "td"
    scope = ' scope="row"' if tag == "th" else ""
    return f"<{tag}{scope}>{inside(cell)}</{tag}>"


def _cell(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _cards(head: list[str], rows: list[list[HtmlElement]], height: float) -> Block:
    """Each row as a card: its first cell names it, the others follow, each after the head of its column."""
    pieces: list[tuple[str, float]] = []
    for row in rows:
        name = f"<h3>{inside(row[0])}</h3>"
        breaks = len(row[0].xpath(".//br | .//small"))
        top = float(LINE * (lines(len(words(row[0])), ROOM_WIDTH) + breaks) + 2 * GAP)
        told: list[str] = []
        size = top
        for rank, cell in enumerate(row[1:], 1):
            if not words(cell) or words(cell) in ("–", "—"):
                continue
            column = head[rank] if rank < len(head) else ""
            tall = LINE * lines(len(column) + 3 + _letters(cell) + len(column) // 8, ROOM_WIDTH - 60)
            # A card that is taller than a slide goes on, under its name, on the next one.
            if told and size + tall > height - GAP:
                pieces.append((f"{name}<dl>{''.join(told)}</dl>", size))
                told, size = [], top
            told.append(f"<div><dt>{_cell(column)}</dt><dd>{inside(cell)}</dd></div>")
            size += tall
        pieces.append((f"{name}<dl>{''.join(told)}</dl>", size))
    return Block(pieces=tuple(pieces), open='<div class="ck-cards">', close="</div>")
