"""What the pages for authors promise of the command line is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.site

GUIDES = ("README.md", "CONTRIBUTING.md", "course/README.md", "quizzes/README.md")


def test_every_make_target_that_a_guide_names_exists(project_root: Path):
    targets = set(re.findall(r"^([a-z-]+):", (project_root / "Makefile").read_text("utf-8"), re.M))
    guides = [project_root / name for name in GUIDES if (project_root / name).is_file()]

    named = {target for guide in guides for target in re.findall(r"\bmake ([a-z-]+)\b(?=[`\s.,;:)])", _code(guide))}

    assert named
    assert not named - targets


def _code(guide: Path) -> str:
    """What a guide shows as typed: « make sure » is a sentence, `make site` is a command."""
    text = guide.read_text("utf-8")
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.S))
