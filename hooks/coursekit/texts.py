"""The fixed French words and page templates that ship with the package.

Code holds no sentence: words are in ``texts.fr.yml``, pages in ``templates/*.md``. Both are read once,
on first use, and never change during a build.
"""

from __future__ import annotations

import datetime as dt
import functools
import html
from pathlib import Path
from typing import Any

import jinja2
import yaml

from .missing import Missing

_HERE = Path(__file__).parent
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@functools.cache
def _words() -> dict[str, dict[str, str]]:
    return yaml.load((_HERE / "texts.fr.yml").read_text("utf-8"), _LOADER)  # type: ignore[no-any-return]


def word(group: str, key: str) -> str:
    """French word for ``key``, e.g. ``word("kind", "in_person")``; KeyError when it is not written."""
    return _words()[group][key]


def missing_label(item: Missing) -> str:
    """French name of something missing, or the question to the organisation."""
    return item.note if item.note is not None else word("missing", item.key)


def date_fr(day: dt.date) -> str:
    """A date as it is read: 21 novembre 2026, 1er mars 2026."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {word('month', str(day.month))} {day.year}"


def hour_fr(minute: int) -> str:
    """Minutes after midnight as they are read: 9 h 00, 12 h 30."""
    return f"{minute // 60} h {minute % 60:02d}"


@functools.cache
def environment() -> jinja2.Environment:
    """The environment of the page templates."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # « {# » begins the id of a heading in Markdown.
        comment_start_string="<#",
        comment_end_string="#>",
        autoescape=False,  # noqa: S701 - the output is Markdown, from the course's own files
    )
    env.filters["date_fr"] = date_fr
    env.filters["hour"] = hour_fr
    env.filters["cell"] = cell
    env.filters["html"] = functools.partial(html.escape, quote=False)
    env.filters["inner"] = inner_quotes
    env.filters["full_stop"] = full_stop
    env.globals["word"] = word
    return env


def inner_quotes(text: str) -> str:
    """Text fit to stand inside « »: its own quotes become “ ”."""
    return text.replace("« ", "“").replace(" »", "”")


def full_stop(text: str) -> str:
    """``text`` with a full stop, unless a quotation that ends it has its own."""
    return text if text.rstrip(" »\u00a0\u202f").endswith((".", "!", "?", "…")) and text.endswith("»") else f"{text}."


def cell(text: str) -> str:
    """Text fit for a cell of a Markdown table: one line, bars kept as text."""
    return " ".join(text.split()).replace("|", "\\|")


def render(template: str, **values: Any) -> str:
    """Fill the template ``templates/<template>.md``; an unknown name is an error."""
    return environment().get_template(f"{template}.md").render(**values)


def render_html(template: str, **values: Any) -> str:
    """Fill the template ``templates/<template>.html``: a page that does not go through Markdown."""
    return environment().get_template(f"{template}.html").render(**values)
