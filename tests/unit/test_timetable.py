"""The timed plan of a session: hours worked out by hand, then moved."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from coursekit.load import load_course
from coursekit.timetable import timetable

TODAY = dt.date(2026, 11, 21)
SIGN = "Émargement de la demi-journée"


@pytest.fixture(scope="module")
def sample(project_root):
    return load_course(project_root / "tests" / "sample", TODAY)[0]


@pytest.fixture(scope="module")
def course(project_root):
    return load_course(project_root, TODAY)[0]


def _session(course, id_):
    return next(session for session in course.sessions if session.id == id_)


def _told(rows):
    return [f"{_hour(row.start)} {row.kind} {row.id} {row.theory}+{row.practice}" for row in rows]


def _hour(minute):
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _moved(session, rank, **changes):
    half = session.half_days[rank].model_copy(update=changes)
    halves = (*session.half_days[:rank], half, *session.half_days[rank + 1 :])
    return session.model_copy(update={"half_days": halves})


def test_every_row_has_its_hour_its_theory_and_its_practice(sample):
    morning, afternoon = timetable(sample, sample.sessions[0])

    # Welcome of 10 minutes, a lesson of 50; then 50, a break of 15, and 10 for a lesson without page.
    assert _told(morning.rows) == [
        "10:30 slot accueil 5+5",
        "10:40 lesson velo-controle 10+40",
        "11:30 signature signature-1 0+0",
    ]
    assert _told(afternoon.rows) == [
        "14:00 lesson velo-crevaison 10+40",
        "14:50 break break-reparation 0+0",
        "15:05 lesson velo-rangement 5+5",
        "15:15 signature signature-2 0+0",
    ]
    assert (morning.minutes, morning.theory, morning.pauses) == (60, 15, 0)
    assert (afternoon.minutes, afternoon.theory, afternoon.pauses) == (60, 15, 15)
    assert afternoon.rows[2].title == "Ranger son vélo pour l'hiver"
    assert afternoon.rows[3].title == SIGN


def test_lunch_is_the_gap_between_two_halves_of_one_date_and_nothing_between_two_dates(sample):
    session = sample.sessions[0]
    # 11:30 to 14:00.
    assert [plan.lunch for plan in timetable(sample, session)] == [150, None]

    apart = _moved(session, 1, date=dt.date(2027, 3, 7))

    assert [plan.lunch for plan in timetable(sample, apart)] == [None, None]


def test_when_the_start_moves_all_that_follows_it_moves(sample):
    session = sample.sessions[0]
    before, after = timetable(sample, session)[1], timetable(sample, _moved(session, 1, start="14:20"))[1]

    assert [row.start + 20 for row in before.rows] == [row.start for row in after.rows]
    assert [row.id for row in before.rows] == [row.id for row in after.rows]


def test_a_half_day_without_breaks_of_its_own_takes_those_of_the_plan_that_something_follows(sample):
    session = _moved(sample.sessions[0], 0, until="reparation")

    morning, _ = timetable(sample, session)

    # The plan's pause of 10 minutes follows « controle »; with « controle » last, it would follow nothing.
    assert [row.id for row in morning.rows] == [
        "accueil",
        "velo-controle",
        "break-controle",
        "velo-crevaison",
        "signature-1",
    ]
    assert "break" not in {row.kind for row in timetable(sample, sample.sessions[0])[0].rows}


def test_an_empty_list_of_breaks_is_no_break(sample):
    session = _moved(sample.sessions[0], 0, until="reparation", breaks=())

    assert "break" not in {row.kind for row in timetable(sample, session)[0].rows}


def test_lessons_without_a_page_share_what_the_others_leave(sample):
    change = {"minutes": 55, "lessons": ("autre", "velo-crevaison", "encore")}
    slots = tuple(slot.model_copy(update=change) if slot.id == "reparation" else slot for slot in sample.plan.slots)
    spoilt = dataclasses.replace(sample, plan=sample.plan.model_copy(update={"slots": slots}))

    rows = timetable(spoilt, sample.sessions[0])[1].rows

    # 55 minutes less the 50 that are written: 3 and 2; no theory is left.
    assert [(row.id, row.minutes, row.theory) for row in rows if row.kind == "lesson"][:3] == [
        ("autre", 3, 0),
        ("velo-crevaison", 50, 10),
        ("encore", 2, 0),
    ]


def test_the_day_in_the_room_is_that_of_the_reference(course):
    morning, afternoon = timetable(course, _session(course, "exemple-salle"))
    shown = _told([*morning.rows, *afternoon.rows])

    # Starts of the moments and of the breaks, as the reference prints them.
    for line in (
        "09:00 slot accueil",
        "09:20 lesson s1-vocabulaire",
        "09:55 lesson s1-compte",
        "10:55 break break-compte-structure",
        "11:10 lesson s1-gestionnaire",
        "12:00 slot quiz-1",
        "12:30 signature signature-1",
        "13:30 lesson s2-cadres",
        "14:30 lesson s2-suivre",
        "15:15 break break-suivi",
        "15:30 lesson s2-cotraitance",
        "16:25 lesson s2-aide",
        "16:40 lesson s2-reforme",
        "17:00 slot epreuve-finale",
        "17:20 slot cloture",
        "17:30 signature signature-2",
    ):
        assert [found for found in shown if found.startswith(f"{line} ")], line
    assert (morning.lunch, afternoon.lunch) == (60, None)


@pytest.mark.parametrize("id_", ["exemple-salle", "exemple-distance", "exemple-deux-dates"])
def test_every_session_holds_the_whole_day_and_no_more(course, id_):
    plans = timetable(course, _session(course, id_))

    assert course.identity.minutes == sum(plan.minutes for plan in plans)
    assert [plan.minutes for plan in plans] == [195, 225]
    assert sum(slot.theory_minutes for slot in course.plan.slots) == sum(plan.theory for plan in plans)
    ids = [row.id for plan in plans for row in plan.rows]
    assert len(ids) == len(set(ids))


def test_a_real_session_that_is_shipped_would_be_a_lie(course):
    # The organisation has entered none.
    assert all(session.example and session.place is None for session in course.sessions)


@pytest.mark.parametrize("id_", ["exemple-distance", "exemple-deux-dates"])
def test_nobody_sits_before_a_screen_for_more_than_an_hour_in_a_row(course, id_):
    session = _session(course, id_)
    longest = passed = 0
    for plan in timetable(course, session):
        for row in plan.rows:
            passed = 0 if row.kind in ("break", "signature") else passed + row.minutes
            longest = max(longest, passed)

    assert longest <= 60 == session.longest_stretch
