"""Jinja environments that start and render quickly, for the same bytes.

Nothing here is about a course: it is what a build with a large theme gains back.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import jinja2


class VisibleFiles(jinja2.FileSystemLoader):
    """A loader that lists no hidden folder: Material keeps 14,000 icons in one, and mkdocs drops each by its name."""

    def list_templates(self) -> list[str]:
        """Names of the templates, those of hidden folders left out."""
        found: set[str] = set()
        for root in self.searchpath:
            for folder, folders, names in os.walk(root):
                folders[:] = [name for name in folders if not name.startswith(".")]
                place = Path(folder).relative_to(root)
                found.update((place / name).as_posix() for name in names)
        return sorted(found)


def keep_compiled(env: jinja2.Environment, folder: Path) -> None:
    """Keep compiled templates in ``folder`` between builds, as Python keeps compiled modules."""
    env.bytecode_cache = jinja2.FileSystemBytecodeCache(str(folder))
    # A template does not change during a build.
    env.auto_reload = False


def keep_navigation(template: jinja2.Template) -> None:
    """Remember what the macro ``render(entry, path, level, …)`` gives, while the entry is not active.

    It then depends on the entry, its place in the tree, and the folder that links start from. Material imports the
    template anew for each page, and its macro calls itself: both go through the function that is replaced here.
    """
    kept: dict[tuple[object, ...], str] = {}
    make_module = template.make_module

    def make(values: Any = None, shared: bool = False, local: Any = None) -> Any:
        module: Any = make_module(values, shared, local)
        page = (values or {}).get("page")
        folder = page.url.rpartition("/")[0] if page is not None else None
        render = module.render._func

        def once(entry: Any, path: str, level: int, *rest: Any) -> str:
            if folder is None or entry.active:
                return str(render(entry, path, level, *rest))
            key = (id(entry), path, level, folder)
            if key not in kept:
                kept[key] = render(entry, path, level, *rest)
            return kept[key]

        module.render._func = once
        return module

    template.make_module = make  # type: ignore[assignment,method-assign]
