"""Mend what the theme leaves: a name for its search dialog (axe: aria-dialog-name)."""

from __future__ import annotations

from typing import Any

_DIALOG = '<div class="md-search" data-md-component="search" role="dialog"'


def on_post_page(output: str, **_: Any) -> str:
    """Name the dialog of the search."""
    return _named(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """The same for the page of an address that leads nowhere."""
    return _named(output_content) if template_name.endswith(".html") else output_content


def _named(page: str) -> str:
    return page.replace(_DIALOG, f'{_DIALOG} aria-label="Recherche"', 1)
