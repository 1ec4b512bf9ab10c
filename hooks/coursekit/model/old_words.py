"""Words of a former portal and of older papers, and what replaced them."""

from __future__ import annotations

from .base import Id, Text, Value


class OldWord(Value):
    """A word that people still say, search for, or read in an old guide."""

    id: Id
    former: Text
    forms: tuple[Text, ...] = ()
    """Other ways it is typed in a search."""
    current: Text
    """What one says and finds today."""
    change: Text
    """What really changed, and what to do."""
    lesson: Id
    """The lesson that teaches the new word."""
    fact: Id


class OldWordFile(Value):
    """``course/old_words.yml``."""

    words: tuple[OldWord, ...]
