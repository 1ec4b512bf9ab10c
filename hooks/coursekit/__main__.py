"""``python -m coursekit check FOLDER``: tell every problem of a course without building its site."""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path

from .load import build_day, read_course
from .texts import word


def main(arguments: list[str]) -> int:
    """Print the problems; return 1 when one of them is an error, 2 for a wrong call."""
    if len(arguments) != 2 or arguments[0] != "check":
        print("python -m coursekit check FOLDER", file=sys.stderr)
        return 2
    try:
        day = build_day(os.environ.get("COURSE_TODAY"), dt.date.today())
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    course, problems = read_course(Path(arguments[1]), day)
    for problem in sorted(set(problems)):
        print(problem if problem.severity == "error" else f"{problem} (avertissement)")
    wrong = any(problem.severity == "error" for problem in problems)
    if not wrong:
        counts = {
            "lessons": len(course.lessons),
            "questions": len(list(course.questions())),
            "facts": len(course.facts),
        }
        print(word("check", "fine").format(**counts))
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
