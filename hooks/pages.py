"""Hand the generated pages, styles and scripts to mkdocs as files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from coursekit.course_index import course_script
from coursekit.pages import generate

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


# What the theme ships and a French site never asks for: maps for debuggers, search in other languages.
_UNUSED = re.compile(r"\.(js|css)\.map$|/lunr/(?!min/lunr\.(fr|stemmer\.support)\.min\.js$)")


def on_files(files: Files, config: MkDocsConfig, **_: Any) -> Files:
    """Add what is made from data, and the bundles of ``web/``."""
    config.extra["asked"] = {}
    for page in generate(config.extra["course"]):
        config.extra["asked"][page.path] = page
        files.append(File.generated(config, page.path, content=page.markdown))
    files.append(File.generated(config, "assets/course.js", content=course_script(config.extra["course"])))
    web = Path(__file__).parent.parent / "build" / "web"
    bundles = sorted(web.glob("*.*")) if web.is_dir() else []
    if not bundles:
        raise PluginError("build/web/ est vide ; lancer « make site », qui prépare les scripts et les styles")
    for file in [file for file in files if _UNUSED.search(file.src_uri)]:
        files.remove(file)
    for bundle in bundles:
        files.append(File.generated(config, f"assets/{bundle.name}", abs_src_path=str(bundle)))
    return files
