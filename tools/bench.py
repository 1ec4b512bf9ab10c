"""Measure the build against plain Material on the same pages, in one run: ``make bench``.

Two courses: this one, and 200 made-up lessons of three questions each (``--lessons`` for another number: plain
Material writes the whole menu in each page, and 500 lessons take it many minutes a build). For each, our build and the
same Markdown with the theme alone (same theme settings and extensions, no hooks, no quiz plug-in) take turns, and the
ratio of the medians is what counts. Pages without a quiz are then weighed against the plain ones.
Both have the same navigation in ``mkdocs.yml``; ours shows it as two menus, which is a part of what is gained.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "hooks"))

from bench_course import write_synthetic  # noqa: E402 - a neighbour, found once the path is set
from coursekit.addresses import DECKS  # noqa: E402
from coursekit.blocks import expand_page  # noqa: E402
from coursekit.lessons import lesson_markdown  # noqa: E402
from coursekit.load import read_course  # noqa: E402
from coursekit.pages import generate  # noqa: E402

TIME_LIMIT = 1.15
SLIDES_LIMIT = 1.20
WEIGHT_LIMIT = 0.03
LESSONS = 200
TODAY = "2026-11-21"


class _Loader(yaml.SafeLoader):
    """mkdocs.yml as plain data."""


class _Dumper(yaml.SafeDumper):
    """Plain data as mkdocs.yml."""


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each build of this site")
    parser.add_argument("--big-runs", type=int, default=3, help="counted runs of each build of the made-up course")
    parser.add_argument("--lessons", type=int, default=LESSONS, help="lessons of the made-up course")
    arguments = parser.parse_args()
    passed = True
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        ours = _mirror(ROOT, folder / "site")
        passed &= _race("this site", ours, _plain(ours), arguments.runs)
        passed &= _race("slides", ours, _without_slides(ours), arguments.runs, "without them", SLIDES_LIMIT)
        passed &= _weigh(ours, folder / "site-plain")
        if arguments.big_runs:
            big = _mirror(ROOT, folder / "big")
            write_synthetic(big, arguments.lessons, _today())
            passed &= _race(f"{arguments.lessons} lessons", big, _plain(big), arguments.big_runs)
    return 0 if passed else 1


def _mirror(root: Path, folder: Path) -> Path:
    """A copy of the project, without what is built."""
    for part in ("course", "quizzes", "docs", "hooks"):
        shutil.copytree(root / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "build" / "web", folder / "build" / "web")
    shutil.copy(root / "mkdocs.yml", folder)
    return folder


def _plain(ours: Path) -> Path:
    """The same pages as Markdown files, with the theme alone."""
    plain = ours.with_name(f"{ours.name}-plain")
    course, _ = read_course(ours, _today())
    docs = plain / "docs"
    shutil.copytree(ours / "docs", docs)
    lessons = {lesson.path: lesson for lesson in course.lessons}
    for path, body in course.pages.items():
        lesson = lessons.get(path)
        if lesson is None:
            source = (ours / "docs" / path).read_text("utf-8")
            text = source.replace(body, expand_page(course, body, path))
        else:
            text = f'---\ntitle: "{lesson.meta.title}"\n---\n{lesson_markdown(course, lesson)}'
            text = text.replace("<quiz>", "").replace("</quiz>", "")
        (docs / path).write_text(text, "utf-8")
    for page in generate(course):
        target = docs / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.markdown, "utf-8")
    shutil.copytree(ours / "build" / "web", docs / "assets", dirs_exist_ok=True)
    settings = yaml.load((ours / "mkdocs.yml").read_text("utf-8"), _Loader)  # noqa: S506 - a safe loader
    del settings["hooks"], settings["watch"]
    settings["plugins"] = [plugin for plugin in settings["plugins"] if "mkdocs_quiz" not in plugin]
    settings["copyright"] = course.identity.independence
    (plain / "mkdocs.yml").write_text(yaml.dump(settings, Dumper=_Dumper, allow_unicode=True, sort_keys=False), "utf-8")
    return plain


def _today() -> dt.date:
    return dt.date.fromisoformat(TODAY)


def _without_slides(ours: Path) -> Path:
    """The same site without its decks."""
    without = ours.with_name(f"{ours.name}-without-slides")
    shutil.copytree(ours, without, ignore=shutil.ignore_patterns("site"))
    settings = (ours / "mkdocs.yml").read_text("utf-8")
    (without / "mkdocs.yml").write_text(settings.replace("  - hooks/slides.py\n", ""), "utf-8")
    return without


def _race(  # noqa: PLR0913 - two builds, what to call them, and the limit
    name: str, ours: Path, plain: Path, runs: int, other: str = "plain", limit: float = TIME_LIMIT
) -> bool:
    times: dict[Path, list[float]] = {ours: [], plain: []}
    for turn in range(runs + 1):
        for folder in (ours, plain):
            seconds = _build(folder)
            if turn:  # the first turn warms the disk
                times[folder].append(seconds)
    medians = {folder: statistics.median(values) for folder, values in times.items()}
    ratio = medians[ours] / medians[plain]
    verdict = "ok" if ratio <= limit else "TOO SLOW"
    print(f"{name}: ours {medians[ours]:.2f} s, {other} {medians[plain]:.2f} s ({runs} runs each)")
    print(f"  ratio of medians {ratio:.2f} (limit {limit}) {verdict}")
    return ratio <= limit


def _build(folder: Path) -> float:
    environment = {**os.environ, "COURSE_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "1"}
    # Python keeps compiled modules, as it does for anyone who has not asked it otherwise.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=folder,
        check=True,
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def _weigh(ours: Path, plain: Path) -> bool:
    """No page is heavier than its twin by more than the limit; most are lighter, for each menu lists its own pages."""
    weights: dict[str, float] = {}
    for page in sorted((ours / "site").rglob("*.html")):
        text = page.read_bytes()
        # Slides have no twin: they are not made by mkdocs.
        if b"<ck-quiz" in text or DECKS in page.as_posix():
            continue
        name = page.relative_to(ours / "site")
        weights[name.as_posix()] = len(text) / (plain / "site" / name).stat().st_size - 1
    heavy = [f"{name} {weight:+.1%}" for name, weight in weights.items() if weight > WEIGHT_LIMIT]
    least, most = min(weights.values()), max(weights.values())
    print(f"pages without a quiz: {len(weights)}, from {least:+.1%} to {most:+.1%} of plain Material")
    print(f"  limit {WEIGHT_LIMIT:+.0%} {'TOO HEAVY: ' + ', '.join(heavy) if heavy else 'ok'}")
    return not heavy


if __name__ == "__main__":
    sys.exit(main())
