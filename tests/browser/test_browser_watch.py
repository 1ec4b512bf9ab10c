"""The watch itself: a guard that sees nothing would let everything through."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def test_a_request_to_another_server_is_seen_and_stopped(page: Page, root: str, watch):
    page.goto(f"{root}index.html")
    page.evaluate("fetch('https://a.example/').catch(() => {})")

    assert watch.asked == ["https://a.example/"]
    watch.asked.clear()
    watch.complained.clear()


def test_an_error_of_a_script_is_heard(page: Page, watch):
    page.goto("index.html")
    page.evaluate("setTimeout(() => { throw new Error('broken') })")
    page.evaluate("new Promise(done => setTimeout(done))")

    assert [said for said in watch.complained if "broken" in said]
    watch.complained.clear()


def test_axe_sees_an_obstacle_and_says_it_in_french(page: Page, axe):
    page.goto("index.html")
    page.evaluate(
        "document.querySelector('main p').insertAdjacentHTML('beforebegin', '<img src=\"data:,\" role=\"img\">')"
    )

    assert [said for said in axe(page) if "alternative" in said]
