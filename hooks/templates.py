"""Spend less on templates, for the same bytes.

Compiled templates are kept between builds, as Python keeps compiled modules: a third of a small build. The theme's
14,000 icons are not listed as files. An entry of the navigation that is not on the way to the page is rendered once
a folder, not once a page: a quarter of a large build.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from coursekit.texts import keep_compiled

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class _VisibleFiles(jinja2.FileSystemLoader):
    """A loader that lists no hidden folder: mkdocs drops those names one by one afterwards."""

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for root in self.searchpath:
            for folder, folders, names in os.walk(root):
                folders[:] = [name for name in folders if not name.startswith(".")]
                place = Path(folder).relative_to(root)
                found.update((place / name).as_posix() for name in names)
        return sorted(found)


def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Give mkdocs a template environment that is quick to start."""
    make = config.theme.get_env

    def quick() -> jinja2.Environment:
        env = make()
        if isinstance(env.loader, jinja2.FileSystemLoader):
            env.loader = _VisibleFiles(env.loader.searchpath)
        return env

    config.theme.get_env = quick  # type: ignore[method-assign]
    return config


def on_pre_build(config: MkDocsConfig, **_: Any) -> None:
    """Keep the compiled templates of the generated pages."""
    keep_compiled(_folder(config))


def on_env(env: jinja2.Environment, config: MkDocsConfig, **_: Any) -> jinja2.Environment:
    """Keep those of the theme, which do not change during a build."""
    env.bytecode_cache = jinja2.FileSystemBytecodeCache(str(_folder(config)))
    env.auto_reload = False
    _keep_navigation(env.get_template("partials/nav-item.html"))
    return env


def _keep_navigation(template: jinja2.Template) -> None:
    """Remember what the macro of a navigation entry gives, while the entry is not active.

    It then depends on the entry, its place in the tree, and the folder that links start from. The theme imports the
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


def _folder(config: MkDocsConfig) -> Path:
    folder = Path(config.config_file_path).parent / "build" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
