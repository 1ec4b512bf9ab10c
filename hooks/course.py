"""Read the course once, before anything is written; every other hook finds it in ``config.extra``.

A course with mistakes stops here: the site folder has not been touched yet.
"""

from __future__ import annotations

import calendar
import datetime as dt
import gc
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from coursekit.errors import CourseError
from coursekit.load import build_day, load_course
from coursekit.queries import coverage
from coursekit.typography import french_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

# A build makes few cycles, and looking for them costs a tenth of its time: none is looked for.
gc.disable()

# Not one of mkdocs' own loggers: a fact that grows old is said, but does not stop a build the night before class.
log = logging.getLogger("course")


@event_priority(100)
def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Load the course, or stop with every problem at once."""
    try:
        day = build_day(os.environ.get("COURSE_TODAY"), dt.date.today())
        course, warnings = load_course(Path(config.config_file_path).parent, day)
    except CourseError as error:
        count = len(error.problems)
        # The first line break keeps « ERROR - » off the first problem, so that editors can follow each place.
        raise PluginError(f"{count} {'problème' if count == 1 else 'problèmes'} dans le cours\n{error}") from None
    except ValueError as error:
        raise PluginError(str(error)) from None
    for warning in warnings:
        log.warning("%s", warning)
    uncovered = [row.line.id for row in coverage(course) if not row.is_taught]
    if uncovered:
        log.warning("Lignes de programme sans leçon (%d, page Couverture) : %s", len(uncovered), ", ".join(uncovered))
    # Dates that mkdocs writes (site map) follow the course, not the clock: two builds are the same.
    os.environ["SOURCE_DATE_EPOCH"] = str(calendar.timegm(course.identity.updated.timetuple()))
    config.extra["course"] = course
    config.site_name = french_text(config.site_name)
    config.site_description = french_text(config.site_description or "")
    config.copyright = french_text(course.identity.independence)
    return config


def on_serve(server: Any, **_: Any) -> Any:
    """Collect again: ``mkdocs serve`` builds many times in one process."""
    gc.enable()
    return server


def on_shutdown(**_: Any) -> None:
    """Leave without a last look at every object: the process ends here, and gives all back at once."""
    gc.freeze()
