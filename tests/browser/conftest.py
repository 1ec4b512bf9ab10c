"""A browser that watches: whatever a page asks of another server, or complains of, fails the test that opened it."""

from __future__ import annotations

import functools
import http.server
import json
import re
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Route

from coursekit.model.whole import Course

# The site is built as for the tests that read it; those may not be run this time.
sys.path.insert(0, str(Path(__file__).parent.parent / "site"))

import real_site

pytest_generate_tests = real_site.pytest_generate_tests

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
"""Names of a browser that the machine may have; without one, Playwright's own is used."""

PATIENCE = 8_000
"""Milliseconds."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        # A page that is left while it loads hangs up: that is no error.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Files(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing: the test says what went wrong."""


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> real_site.BuiltSite:
    return real_site.built_below(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def course() -> Course:
    return real_site.course()


@pytest.fixture(scope="session")
def base_url(built_site: real_site.BuiltSite) -> Iterator[str]:
    """Where the built site is served, on a free port of this machine."""
    files = functools.partial(_Files, directory=str(built_site.folder))
    with _Server(("127.0.0.1", 0), files) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def folder_url(built_site: real_site.BuiltSite) -> str:
    """Where the built site is when it is opened by double click."""
    return f"{built_site.folder.as_uri()}/"


@pytest.fixture(params=["server", "folder"])
def root(request: pytest.FixtureRequest, base_url: str, folder_url: str) -> str:
    """Both ways of reading the site: from a server, from a folder."""
    return base_url if request.param == "server" else folder_url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict, browser_name: str) -> dict:
    own = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser_name != "chromium" or own is None:
        return browser_type_launch_args
    # The sandbox does not start for root, which is who runs in most containers.
    return {**browser_type_launch_args, "executable_path": own, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict) -> dict:
    return {**browser_context_args, "locale": "fr-FR", "viewport": {"width": 1280, "height": 900}}


@dataclass
class Watch:
    """What the pages of a test did that they must not."""

    asked: list[str] = field(default_factory=list)
    """Addresses of other servers."""
    complained: list[str] = field(default_factory=list)
    """Errors of the console, and scripts that stopped."""

    def refuse(self, route: Route) -> None:
        self.asked.append(route.request.url)
        route.abort()

    def hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complained.append(message.text)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def new_context(new_context: Callable[..., BrowserContext], base_url: str, watch: Watch) -> Iterator[Callable]:
    """Watch every context, the default one included."""
    elsewhere = re.compile(rf"^(?!{re.escape(base_url)}|file:|data:|blob:|about:)")

    def watched(**options: object) -> BrowserContext:
        context = new_context(**options)
        # Nothing comes from far: what takes longer is not coming.
        context.set_default_timeout(PATIENCE)
        context.route(elsewhere, watch.refuse)
        context.on("console", watch.hear)
        context.on("weberror", lambda error: watch.complained.append(str(error.error)))
        return context

    yield watched
    assert not watch.asked
    assert not watch.complained


@pytest.fixture
def still(new_context: Callable[..., BrowserContext]) -> Page:
    """A page for who asked for stillness: what is measured is not on its way to somewhere else."""
    return new_context(reduced_motion="reduce").new_page()


@pytest.fixture
def scriptless(new_context: Callable[..., BrowserContext]) -> Page:
    """A page whose scripts do not run."""
    return new_context(java_script_enabled=False).new_page()


@pytest.fixture
def desk(new_context: Callable[..., BrowserContext]) -> Page:
    """A page in Paris, ten minutes before the hour of the example session in the room."""
    page = new_context(timezone_id="Europe/Paris").new_page()
    page.clock.set_fixed_time("2027-01-14T08:50:00+01:00")
    return page


@pytest.fixture(scope="session")
def axe(project_root: Path) -> Callable[[Page], list[str]]:
    """Look for obstacles in a page as it stands; each is said in French, with its place."""
    home = project_root / "node_modules" / "axe-core"
    source = (home / "axe.min.js").read_text("utf-8")
    locale = json.loads((home / "locales" / "fr.json").read_text("utf-8"))

    def look(page: Page) -> list[str]:
        if not page.evaluate("typeof axe === 'object'"):
            page.evaluate(source)
            page.evaluate("locale => axe.configure({ locale })", locale)
        found = page.evaluate("axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)")
        return [f"{one['id']}: {one['help']}: {node['target']}" for one in found for node in one["nodes"]]

    return look


@pytest.fixture
def lesson_addresses(course) -> list[str]:
    return [lesson.path.removesuffix(".md") + ".html" for lesson in course.lessons]
