"""What every value of the course has in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""Stable kebab-case identifier; never reused for something else."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Non-empty French text, typed with plain spaces and straight apostrophes."""

Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")]
"""An https address."""


class Value(BaseModel):
    """A frozen value: unknown keys are refused, nothing is converted silently."""

    # Built on first use: a part is validated inside its whole, and needs no validator of its own.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)
