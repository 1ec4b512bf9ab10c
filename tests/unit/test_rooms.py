"""Each room of the house knows only what it may: read from the imports, without running anything."""

from __future__ import annotations

import ast
import sys

import pytest

PACKAGE = "coursekit"
# Nothing in the package may depend on the clock, on chance, on the network, or on mkdocs.
FORBIDDEN = {"mkdocs", "mkdocs_quiz", "material", "random", "secrets", "time", "socket", "urllib", "http"}
# Rooms that turn values into text or problems: they never see a file of the course.
PURE = (
    "model", "errors", "checks", "pages", "queries", "quizzes", "lessons", "missing", "texts", "typography",
    "glossary_links", "search_index", "markdown_source", "quick_templates", "tables", "addresses",
    "assessed", "chance", "course_index", "draw", "numbers", "blocks", "boxes", "exercises", "reading",
    "drawings", "slides", "naming", "notes", "portal_tables", "tools", "timetable", "material", "session_data",
    "remote_day",
)  # fmt: skip
READERS = ("load", "source", "shape")
MODULE_LINES = 400
HOOK_LINES = 90


def _module(root, path):
    parts = list(path.relative_to(root / "hooks").with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path, module):
    """Absolute names of all that a file imports, type-checking imports included."""
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            # « from . import banks » names a module, « from .errors import Place » does not: both are kept.
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


@pytest.fixture(scope="module")
def modules(project_root):
    paths = sorted((project_root / "hooks" / PACKAGE).rglob("*.py"))
    return {_module(project_root, path): (path, _imports(path, _module(project_root, path))) for path in paths}


@pytest.fixture(scope="module")
def hooks(project_root):
    return {path.stem: (path, _imports(path, path.stem)) for path in sorted((project_root / "hooks").glob("*.py"))}


def _in(module, room):
    return module == f"{PACKAGE}.{room}" or module.startswith(f"{PACKAGE}.{room}.")


def _reached(modules, start):
    """Every module of the package that ``start`` imports, itself or through others."""
    reached, waiting = set(), [start]
    while waiting:
        for name in modules[waiting.pop()][1]:
            if name in modules and name not in reached:
                reached.add(name)
                waiting.append(name)
    return reached


def _tops(names):
    return {name.partition(".")[0] for name in names}


def test_nothing_in_the_package_imports_mkdocs_the_clock_chance_or_the_network(modules):
    guilty = {module: sorted(_tops(names) & FORBIDDEN) for module, (_, names) in modules.items()}

    assert not {module: found for module, found in guilty.items() if found}


def test_the_model_knows_the_standard_library_pydantic_and_errors_only(modules):
    guilty = []
    for module, (_, names) in modules.items():
        if not (_in(module, "model") or _in(module, "errors")):
            continue
        allowed = sys.stdlib_module_names | {"pydantic", "pydantic_core", PACKAGE}
        guilty += [(module, top) for top in _tops(names) - allowed]
        guilty += [(module, name) for name in names & modules.keys() if not (_in(name, "model") or _in(name, "errors"))]

    assert not guilty


@pytest.mark.parametrize("room", PURE)
def test_a_room_that_makes_text_or_problems_never_reaches_the_disk_of_the_course(modules, room):
    reached = {(module, name) for module in modules if _in(module, room) for name in _reached(modules, module)}

    assert not {(module, name) for module, name in reached if any(_in(name, reader) for reader in READERS)}


@pytest.mark.parametrize(("room", "other"), [("pages", "checks"), ("checks", "pages")])
def test_pages_and_checks_do_not_know_each_other(modules, room, other):
    reached = {(module, name) for module in modules if _in(module, room) for name in _reached(modules, module)}

    assert not {(module, name) for module, name in reached if _in(name, other)}


def test_every_module_of_the_package_has_its_room(modules):
    # A new module must be given a rule above.
    known = (*PURE, *READERS, "__main__")

    assert not [name for name in modules if name != PACKAGE and not any(_in(name, room) for room in known)]


def test_only_the_command_asks_what_day_it_is(modules):
    guilty = [
        f"{module}:{node.lineno}"
        for module, (path, _) in modules.items()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("today", "now", "utcnow")
        # « course.today » is the parameter.
        and not (isinstance(node.value, ast.Name) and node.value.id == "course")
    ]

    assert not [place for place in guilty if not place.startswith(f"{PACKAGE}.__main__:")]


def test_hooks_do_not_import_each_other(hooks):
    # « import templates » of the package's folder would be coursekit.templates.
    guilty = {name: sorted(_tops(names) & hooks.keys()) for name, (_, names) in hooks.items()}

    assert not {name: found for name, found in guilty.items() if found}


def test_nobody_in_the_package_imports_a_hook(modules, hooks):
    guilty = {module: sorted(_tops(names) & hooks.keys()) for module, (_, names) in modules.items()}

    assert not {module: found for module, found in guilty.items() if found}


def test_a_hook_is_small(hooks):
    long = {name: len(path.read_text("utf-8").splitlines()) for name, (path, _) in hooks.items()}

    assert not {name: lines for name, lines in long.items() if lines > HOOK_LINES}


def test_no_module_is_longer_than_four_hundred_lines(modules):
    long = {module: len(path.read_text("utf-8").splitlines()) for module, (path, _) in modules.items()}

    assert not {module: lines for module, lines in long.items() if lines > MODULE_LINES}


def test_no_hook_hides_a_module_of_the_standard_library(hooks):
    # hooks/ is on the import path while mkdocs loads a hook: a « statistics.py » there would be found first.
    assert not hooks.keys() & sys.stdlib_module_names
