"""Questions on a page: what mkdocs-quiz reads, and its markup made stable, French and script-free.

The plug-in parses and renders the kinds it knows (single, multiple, fill); its ids are positional, its script and style
are inline in each page. Here its markup gets the question's own id and content hash, and the kinds it lacks (order,
match, numeric) the same markup.
"""

from __future__ import annotations

from .asked import PLUGIN_KINDS, Asked, content_hash
from .page import decorate
from .plain import simple_html
from .source import quiz_block

__all__ = ["PLUGIN_KINDS", "Asked", "content_hash", "decorate", "quiz_block", "simple_html"]
