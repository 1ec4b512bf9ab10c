"""What several kinds of tests need: where the project is, and a copy of the small course to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# The same inputs at each run: a test that fails fails for everybody.
settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
settings.load_profile("repeatable")


BUNDLES = (
    *(
        "checklist.css",
        "checklist.js",
        "desk.css",
        "desk.js",
        "group.css",
        "group.js",
        "iframe-worker.js",
        "journey.css",
        "journey.js",
    ),
    *("progress.js", "quiz.css", "quiz.js", "site.css", "slides.css", "slides.js", "tools.css", "tools.js"),
)
"""Files that ``web/bundle.mjs`` makes."""


@pytest.fixture(scope="session")
def project_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def copy_sample():
    """Copy tests/sample below a folder, where mkdocs finds the hooks and the parent's settings as it does here."""

    def copy(below: Path) -> Path:
        folder = below / "tests" / "sample"
        shutil.copytree(ROOT / "tests" / "sample", folder, ignore=shutil.ignore_patterns("site", "build", ".gitignore"))
        for name in ("hooks", "mkdocs.yml"):
            (below / name).symlink_to(ROOT / name)
        bundles = below / "build" / "web"
        bundles.mkdir(parents=True)
        for name in BUNDLES:
            (bundles / name).write_text("", "utf-8")
        return folder

    return copy


@pytest.fixture
def sample(tmp_path: Path, copy_sample) -> Path:
    """A copy of tests/sample to spoil."""
    return copy_sample(tmp_path)
