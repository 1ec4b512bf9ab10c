"""What has an id in the course, and of which kind: ids are unique by kind."""

from __future__ import annotations

from pydantic import BaseModel

NAMED_BY = {"bank": "lesson"}
"""Key that names a thing, when it is not ``id``."""

_KIND_OF = {
    "Bank": "bank",
    "Identity": "course",
    "Sequence": "sequence",
    "Slot": "slot",
    "PlannedLesson": "planned",
    "Equipment": "equipment",
    "Objective": "objective",
    "Assessment": "assessment",
    "Fact": "fact",
    "Term": "term",
    "Member": "cast",
    "Document": "document",
    "Picture": "picture",
    "OldWord": "old-word",
    "Role": "role",
    "Cadre": "cadre",
    "PathQuestion": "path-question",
    "FormField": "field",
    "Setting": "setting",
    "OtherSetting": "setting",
    "Status": "status",
    "Transition": "transition",
    "Reason": "reason",
    "WorksDocument": "works-document",
    "Exchange": "exchange",
    "Event": "event",
    "ReformQuestion": "reform-question",
    "Duty": "duty",
    "ClientKind": "client-kind",
    "Production": "production",
    "Profile": "profile",
    "ChecklistGroup": "checklist-group",
    "ChecklistItem": "checklist-item",
    "RoomCheckGroup": "room-check-group",
    "RoomCheckItem": "room-check-item",
    "Offer": "offer",
    "Session": "session",
    "Block": "line",
    "Line": "line",
    "ChoiceQuestion": "question",
    "FillQuestion": "question",
    "OrderQuestion": "question",
    "MatchQuestion": "question",
    "NumericQuestion": "question",
}


def named(value: object, loc: tuple[str | int, ...], kind: str) -> list[tuple[str, tuple[str | int, ...], str]]:
    """List (kind, loc, id) of the things with an id inside ``value``; ids are unique by kind."""
    found: list[tuple[str, tuple[str | int, ...], str]] = []
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, BaseModel):
                found += named(item, (*loc, index), kind)
    elif isinstance(value, BaseModel):
        fields = vars(value)
        name = _KIND_OF.get(type(value).__name__, kind)
        id_ = fields.get(NAMED_BY.get(name, "id"))
        # An answer about the firm is known by its question: « yes » may answer several.
        if isinstance(id_, str) and type(value).__name__ != "ReformAnswer":
            found.append((name, loc, id_))
        for key, inner in fields.items():
            if isinstance(inner, tuple | BaseModel):
                found += named(inner, (*loc, key), kind)
    return found
