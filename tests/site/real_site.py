"""The course's own site, built once for the tests that read it and for those that open it in a browser."""

from __future__ import annotations

import datetime as dt
import functools
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from filelock import FileLock

from coursekit.load import load_course
from coursekit.model.whole import Course

ROOT = Path(__file__).resolve().parent.parent.parent

TODAY = dt.date(2026, 11, 21)
"""The day of every build in the tests: what grows old must not make them fail one morning."""


@dataclass(frozen=True)
class BuiltSite:
    """A site as a learner receives it."""

    folder: Path
    said: str
    """What mkdocs wrote while it built."""


def build_site(folder: Path, **environment: str) -> BuiltSite:
    """Build the project's site into ``folder``, in a process of its own."""
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "COURSE_TODAY": TODAY.isoformat(), "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return BuiltSite(folder, built.stdout + built.stderr)


# Two folders of tests share it: each has a fixture of its own, and there is one site.
@functools.cache
def built_below(folder: Path) -> BuiltSite:
    """The real site, below pytest's own ``folder``, or below the one that all the workers of a run share."""
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    said = shared / "real-site" / "said.txt"
    with FileLock(shared / "real-site.lock"):
        if said.is_file():
            return BuiltSite(said.parent / "site", said.read_text("utf-8"))
        node = shutil.which("node") or str(ROOT / ".tools" / "node" / "bin" / "node")
        subprocess.run([node, "web/bundle.mjs"], cwd=ROOT, check=True)
        built = build_site(said.parent / "site")
        said.write_text(built.said, "utf-8")
        return built


@functools.cache
def course() -> Course:
    """The course of the real site."""
    return load_course(ROOT, TODAY)[0]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for ``address`` once for each page of the navigation."""
    if "address" in metafunc.fixturenames:
        metafunc.parametrize("address", addresses())


@functools.cache
def addresses() -> tuple[str, ...]:
    """Every page of the navigation, in its order, as an address below the site's folder."""
    nav = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]
    return tuple(path.removesuffix(".md") + ".html" for path in _paths(nav))


def _paths(entries: object) -> list[str]:
    if isinstance(entries, str):
        return [entries]
    inside = entries.values() if isinstance(entries, dict) else entries
    return [path for entry in inside for path in _paths(entry)]
