"""Plain words of a question as HTML, without a Markdown converter where none is needed."""

from __future__ import annotations

import functools
import html
import re

import markdown

_SPAN = re.compile(r"\*\*([^*_`\[\]<>&\\|]+)\*\*|\[([^*_`\[\]<>&\\|]+)\]\(([a-z0-9./-]*#[a-z0-9-]+)\)")
_SIMPLE = re.compile(r"^(?![#+>:=~-]|\d+[.)])[^*_`\[\]<>&\\|{}\n]*$")
_PAGE = re.compile(r"\.md(?=#)")
_ALONE = re.compile(r"^<p>(.*)</p>$", re.S)


def simple_html(text: str) -> str | None:
    """Paragraphs of plain words, bold and links to a section, as HTML; None for anything more.

    Most of a question is plain words: no Markdown converter is needed to put them in a paragraph.
    """
    paragraphs = [part for part in re.split(r"\n\s*\n", text.strip()) if part]
    if not paragraphs or any(not _SIMPLE.match(_SPAN.sub("", part)) for part in paragraphs):
        return None
    return "\n".join(f"<p>{_SPAN.sub(_span, part)}</p>" for part in paragraphs)


def block_html(text: str) -> str:
    """Markdown of a question as HTML blocks; links to a lesson's file lead to its page."""
    simple = simple_html(text)
    return simple if simple is not None else _PAGE.sub(".html", _converted(text))


def inline_html(text: str) -> str:
    """The same for one text that stands inside a line."""
    found = _ALONE.match(block_html(text))
    return found.group(1) if found and "<p>" not in found.group(1) else html.escape(text, quote=False)


def _span(match: re.Match[str]) -> str:
    bold, label, target = match.groups()
    return f"<strong>{bold}</strong>" if bold else f'<a href="{_PAGE.sub(".html", target)}">{label}</a>'


@functools.lru_cache(maxsize=4096)
def _converted(text: str) -> str:
    return markdown.markdown(text)
