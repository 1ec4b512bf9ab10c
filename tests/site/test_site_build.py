from __future__ import annotations

import re
from pathlib import Path

import pytest
from real_site import build_site

from coursekit.queries import coverage

pytestmark = pytest.mark.site


def test_the_build_has_nothing_to_warn_about(built_site):
    warnings = [line for line in built_site.said.splitlines() if re.match(r"(WARNING|ERROR|CRITICAL)\b", line)]

    assert not warnings


def test_every_programme_line_has_its_lesson_and_two_questions(built_site, course):
    alone = [row.line.id for row in coverage(course) if not row.is_taught or (row.lessons and len(row.questions) < 2)]

    assert not alone
    assert "sans leçon" not in built_site.said


def test_two_builds_of_the_same_sources_are_the_same_bytes(built_site, tmp_path: Path):
    # Another order of sets and another place on Earth: neither is a source of the course.
    again = build_site(tmp_path / "site", PYTHONHASHSEED="7", TZ="Pacific/Auckland", LC_ALL="C")

    first, second = _contents(built_site.folder), _contents(again.folder)

    assert "sitemap.xml.gz" in first
    assert "search/search_index.js" in first
    assert sorted(first) == sorted(second)
    assert not [name for name in first if first[name] != second[name]]


def test_the_folder_of_the_machine_that_built_it_is_in_no_file(built_site, project_root: Path):
    told = [name for name, content in _contents(built_site.folder).items() if bytes(project_root) in content]

    assert not told


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
