"""What the browser must know of the sessions to run a plan with a clock: hours, titles, kinds of rows."""

from __future__ import annotations

import json
from typing import Any

from .model.sessions import Session
from .model.whole import Course
from .timetable import Row, timetable
from .typography import french_text


def session_data(course: Course) -> str:
    """Every session as JSON, fit to stand inside a script of a page: nothing in it can end that script."""
    sessions = [_session(course, session) for session in course.sessions]
    return json.dumps(sessions, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _session(course: Course, session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "title": french_text(session.title),
        "example": session.example,
        "mode": session.mode,
        "halfDays": [
            {"date": plan.date.isoformat(), "rows": [_row(course, row) for row in plan.rows]}
            for plan in timetable(course, session)
        ],
    }


def _row(course: Course, row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "title": french_text(row.title),
        "start": row.start,
        "minutes": row.minutes,
        # A lesson that has no page is announced by its title only.
        "lesson": row.kind == "lesson" and course.lesson(row.id) is not None,
    }
