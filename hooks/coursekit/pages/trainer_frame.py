"""What every page of the trainer says first: whom it is for, and that nothing hides it."""

from __future__ import annotations

from dataclasses import replace

from ..addresses import TRAINER
from ..markdown_source import split_front_matter
from ..texts import word
from .base import GeneratedPage


def framed(page: GeneratedPage) -> GeneratedPage:
    """``page``, with the honest sentence under its title when it is one of the trainer's."""
    if not page.path.startswith(TRAINER):
        return page
    body = split_front_matter(page.markdown)[1]
    front = page.markdown[: len(page.markdown) - len(body)]
    told = f'<p class="ck-trainer-only ck-no-print">{word("trainer", "honest")}</p>'
    title, rest = "", body.lstrip("\n")
    if rest.startswith("# "):
        title, _, rest = rest.partition("\n")
    parts = [part for part in (title, told, rest.lstrip("\n")) if part]
    return replace(page, markdown=front + "\n\n".join(parts))
