"""The payment delay of the page, against a computation of its own in Python: dates, decimals, the reference's example.

The core runs in node (``tests/data/run-delay.mjs``); nothing here looks at how it is written.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import subprocess
from decimal import ROUND_HALF_UP, Decimal

import pytest

CASES = 4000
DAYS = {"general": 30, "health": 50, "public-company": 60}
RATES = {"2025-07-01": "10.15", "2026-01-01": "10.15", "2026-07-01": "10.40"}
"""As the reference gives them (02, § 9): each one for its half-year."""

TERMS = {
    "clients": [{"id": id_, "label": id_, "days": days} for id_, days in DAYS.items()],
    "rates": [{"from": day, "percent": percent} for day, percent in RATES.items()],
    "indemnity": 40,
    "interruptionDays": 30,
}


@pytest.fixture(scope="module")
def compute(project_root):
    def run(typed):
        done = subprocess.run(
            ["node", str(project_root / "tests" / "data" / "run-delay.mjs")],
            input=json.dumps([{"terms": TERMS, "typed": one} for one in typed]),
            capture_output=True,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)

    return run


def _expected(case):
    """Due date, days late, interest in cents: as the articles say it, day by day."""
    start = max(case["notified"], case["executed"] or case["notified"])
    due = start + dt.timedelta(DAYS[case["client"]])
    if case["interrupted"]:
        left = (due - case["interrupted"]).days
        due = case["completed"] + dt.timedelta(max(30, left))
    late = max(0, (case["paid"] - due).days)
    first = due + dt.timedelta(1)
    half = dt.date(first.year, 1 if first.month < 7 else 7, 1).isoformat()
    rate = RATES.get(half)
    if late == 0 or rate is None:
        return due, late, None
    interest = case["amount"] * Decimal(rate) / 100 * late / 365
    return due, late, int((interest * 100).quantize(Decimal(1), ROUND_HALF_UP))


def _case(rng):
    notified = dt.date(2025, 6, 1) + dt.timedelta(rng.randrange(520))
    executed = notified + dt.timedelta(rng.randrange(-40, 25)) if rng.random() < 0.7 else None
    start = max(notified, executed or notified)
    client = rng.choice(list(DAYS))
    interrupted = completed = None
    if rng.random() < 0.4:
        interrupted = start + dt.timedelta(rng.randrange(1, DAYS[client]))
        completed = interrupted + dt.timedelta(rng.randrange(0, 40))
    paid = max(start, completed or start) + dt.timedelta(rng.randrange(1, 240))
    amount = Decimal(rng.randrange(1, 50_000_000)) / 100
    return {
        "client": client, "notified": notified, "executed": executed, "interrupted": interrupted,
        "completed": completed, "paid": paid, "amount": amount,
    }  # fmt: skip


def _typed(case):
    days = {key: value.isoformat() if value else "" for key, value in case.items() if key not in ("client", "amount")}
    return {**days, "client": case["client"], "amount": f"{case['amount']:.2f}".replace(".", ",")}


def test_thousands_of_delays_are_those_that_decimals_and_dates_give(compute):
    rng = random.Random(20261126)
    cases = [_case(rng) for _ in range(CASES)]

    answers = compute([_typed(case) for case in cases])

    wrong = []
    for case, answer in zip(cases, answers, strict=True):
        due, late, interest = _expected(case)
        found = answer["delay"]
        told = (found and found["due"], found and (found["late"] or {}).get("days", 0), None)
        if found and found["late"] and found["late"]["interest"] is not None:
            told = (*told[:2], int(found["late"]["interest"]))
        if told != (due.isoformat(), late, interest):
            wrong.append((_typed(case), told, (due.isoformat(), late, interest), answer["problems"]))
    assert not wrong[:3]


def test_the_cases_are_of_every_kind():
    # The witness of the test above: late and not, interrupted and not, with and without a rate.
    rng = random.Random(20261126)
    kinds = {
        (late > 0, interest is None, case["interrupted"] is None)
        for case in (_case(rng) for _ in range(CASES))
        for _, late, interest in (_expected(case),)
    }

    assert kinds == {
        (late, none, whole) for late, none in ((True, True), (True, False), (False, True)) for whole in (True, False)
    }


def test_the_example_of_the_reference_gives_its_figures(compute):
    typed = {"client": "general", "notified": "2026-09-01", "amount": "12 000,00", "paid": "2026-10-31"}

    (answer,) = compute([typed])

    assert not answer["problems"]
    assert answer["delay"]["due"] == "2026-10-01"
    assert (answer["delay"]["late"]["days"], answer["delay"]["late"]["interest"]) == (30, "10258")
    assert answer["delay"]["late"]["total"] == "14258"


def test_the_rate_of_september_does_not_change_the_half_year(compute):
    # 10,65 % is the mistake of the day: interest begins in October, at the rate of the 1st of July.
    typed = {"client": "general", "notified": "2026-09-20", "amount": "1 000,00", "paid": "2026-11-20"}

    (answer,) = compute([typed])

    assert Decimal(answer["delay"]["late"]["percent"]) == Decimal("10.4")
