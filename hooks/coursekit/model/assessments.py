"""``course/assessments.yml``: the tests drawn from the banks, and how their results are read."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .base import Id, Text, Value
from .questions import Use


class Assessment(Value):
    """One test, on a page of its own named after its id."""

    id: Id
    title: Text
    kind: Literal["positioning", "sequence", "final"]
    """What it is for: before the day, after half a day, at the end."""
    use: Use
    """Questions of the banks that may be drawn."""
    sequence: Id | None = None
    """Only the lessons of this sequence; null = the whole course."""
    questions: int = Field(gt=0)
    """Questions drawn; more when `per_objective` asks for more."""
    per_objective: int = Field(gt=0)
    """Fewest questions on each objective."""
    minutes: int = Field(gt=0)
    """Time that it takes, announced and never imposed."""


class AssessmentFile(Value):
    """``course/assessments.yml``."""

    acquired_percent: int = Field(gt=0)
    """From this share of right answers, an objective is acquired."""
    started_percent: int = Field(gt=0)
    """From this share, it is on the way; below, it is not acquired."""
    recall_days: tuple[int, ...] = Field(min_length=1)
    """Days after the training when learners are called back to revise."""
    pool_per_objective: int = Field(default=1, gt=0)
    """Fewest questions that an objective which is taught must offer to each test of its scope: draws can differ."""
    paper_draw: Text
    """The draw that is printed on paper; the same on every machine."""
    assessments: tuple[Assessment, ...]
