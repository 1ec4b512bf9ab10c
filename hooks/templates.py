"""Spend less on templates, for the same bytes: see ``coursekit.quick_templates``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from coursekit.quick_templates import VisibleFiles, keep_compiled, keep_navigation
from coursekit.texts import environment

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Give mkdocs a template environment that is quick to list."""
    make = config.theme.get_env

    def quick() -> jinja2.Environment:
        env = make()
        if isinstance(env.loader, jinja2.FileSystemLoader):
            env.loader = VisibleFiles(env.loader.searchpath)
        return env

    config.theme.get_env = quick  # type: ignore[method-assign]
    return config


def on_pre_build(config: MkDocsConfig, **_: Any) -> None:
    """Keep the compiled templates of the generated pages."""
    keep_compiled(environment(), _folder(config))


def on_env(env: jinja2.Environment, config: MkDocsConfig, **_: Any) -> jinja2.Environment:
    """Keep those of the theme, and the navigation that pages share."""
    keep_compiled(env, _folder(config))
    keep_navigation(env.get_template("partials/nav-item.html"))
    return env


def _folder(config: MkDocsConfig) -> Path:
    folder = Path(config.config_file_path).parent / "build" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
