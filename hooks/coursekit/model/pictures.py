"""Pictures of the lessons: a drawing of our own, its caption, and the same said in words."""

from __future__ import annotations

from pydantic import Field

from .base import Id, Text, Value


class Picture(Value):
    """A picture, shown in a page by ``{{ picture.id }}`` alone on its line; drawn in ``course/pictures/<id>.svg``."""

    id: Id
    title: Text
    """The caption."""
    lines: tuple[Text, ...] = Field(min_length=1)
    """The whole picture in sentences, for who does not see it."""
    facts: tuple[Id, ...] = ()
    """Facts that the drawing rests on without quoting them."""


class PictureFile(Value):
    """``course/pictures.yml``."""

    pictures: tuple[Picture, ...]
