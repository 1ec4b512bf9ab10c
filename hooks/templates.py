"""Spend less on templates: keep compiled ones between builds, and do not list the theme's 14,000 icons as files.

Compiling the theme's templates is a third of a small build; Python keeps its compiled modules in the same way.
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
    return env


def _folder(config: MkDocsConfig) -> Path:
    folder = Path(config.config_file_path).parent / "build" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
