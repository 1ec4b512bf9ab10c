"""Documents of the exercises: fictitious papers, kept as data so that every part of the course shows the same ones."""

from __future__ import annotations

from pydantic import Field

from .base import Id, Text, Value


class Row(Value):
    """One line of a paper: what it is called, what it says."""

    label: Text
    value: Text


class Document(Value):
    """A fictitious paper, shown in a page by ``{{ document.id }}`` alone on its line."""

    id: Id
    title: Text
    rows: tuple[Row, ...] = ()
    text: Text | None = None
    """What it says in sentences: a message, a letter."""


class DocumentFile(Value):
    """``course/documents.yml``."""

    documents: tuple[Document, ...] = Field(min_length=1)
