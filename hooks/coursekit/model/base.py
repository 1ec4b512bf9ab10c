"""What every value of the course has in common."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""Stable kebab-case identifier; never reused for something else."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Non-empty French text, typed with plain spaces and straight apostrophes."""

Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")]
"""An https address."""

Confidence = Literal["certain", "likely"]
"""How sure the reference is: what is ``likely`` is worded so wherever it is shown."""


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        raise ValueError("une expression régulière de Python, parenthèses et crochets fermés") from None
    return pattern


Pattern = Annotated[Text, AfterValidator(_compiles)]
"""A Python regular expression, written by an author of the course."""


class Value(BaseModel):
    """A frozen value: unknown keys are refused, nothing is converted silently."""

    # Built on first use: a part is validated inside its whole, and needs no validator of its own.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)
