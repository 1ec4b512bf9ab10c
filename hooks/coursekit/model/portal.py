"""The portal as data: cadres, fields, statuses, reasons, works documents. ``course/portal/*.yml``.

Written once, shown in lessons and job aids; a simulated portal will play the same tables.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from .base import Confidence, Id, Text, Value
from .facts import Source


class PortalFile(Value):
    """What every table says of itself."""

    read_on: dt.date
    review_by: dt.date
    sources: tuple[Source, ...] = Field(min_length=1)


class Role(Value):
    """Who acts."""

    id: Id
    label: Text
    in_works: Text | None = None
    """What the same one is called in works."""


class RoleFile(PortalFile):
    """``course/portal/roles.yml``."""

    roles: tuple[Role, ...]


class Cadre(Value):
    """A cadre de facturation: who deposits which document, hence the way it takes."""

    id: Id
    code: Text
    label: Text
    also: tuple[Text, ...] = ()
    """Other official labels that are met."""
    depositor: Id
    document: Text
    when: Text | None = None
    goes_to: tuple[Id, ...] = ()
    """Who receives it, in order; empty when no source tells."""
    next_confidence: Confidence = "certain"
    validator: Id | None = None
    """Who accepts it before the client."""
    application: Literal["issued", "works", "other"]
    confidence: Confidence
    note: Text | None = None
    taught: bool = True


class PathAnswer(Value):
    """An answer of the path: it leads to a question, to a cadre, or out of the path."""

    text: Text
    next: Id | None = None
    cadre: Id | None = None
    other: Text | None = None
    why: Text


class PathQuestion(Value):
    """A question of the path to a cadre."""

    id: Id
    text: Text
    answers: tuple[PathAnswer, ...] = Field(min_length=2)


class Path(Value):
    """The questions that lead to a cadre; the first one is asked first."""

    questions: tuple[PathQuestion, ...] = Field(min_length=1)


class CadreFile(PortalFile):
    """``course/portal/cadres.yml``."""

    cadres: tuple[Cadre, ...]
    path: Path


class FormField(Value):
    """A field of the deposit."""

    id: Id
    block: Literal["recipient", "references", "supplier", "invoice", "amounts", "attachments"]
    label: Text
    required: Literal["always", "recipient", "cadre", "no"]
    """``recipient``: when the client asks for it; ``cadre``: in some cadres."""
    who_knows: Text | None = None
    rule: Text
    mistake: Text | None = None
    confidence: Confidence
    works: bool = False
    """Only for works."""


class FormFieldFile(PortalFile):
    """``course/portal/fields.yml``."""

    fields: tuple[FormField, ...]


class Setting(Value):
    """One of the settings by which a public client asks for a service, an order, either or both."""

    id: Id
    label: Text
    service: bool
    order: bool
    either: bool
    effect: Text
    confidence: Confidence


class OtherSetting(Value):
    """Another setting that counts for a supplier."""

    id: Id
    label: Text
    effect: Text
    confidence: Confidence


class SettingFile(PortalFile):
    """``course/portal/settings.yml``."""

    settings: tuple[Setting, ...]
    also: tuple[OtherSetting, ...] = ()


class Status(Value):
    """A status of an invoice or of a works document."""

    id: Id
    label: Text
    code: Text
    family: Literal["simple", "validation", "works"]
    lane: Literal["main", "optional", "return", "refusal", "end"]
    set_by: tuple[Id, ...] = Field(min_length=1)
    meaning: Text
    supplier: Text
    """What the supplier does."""
    final: bool = False
    confidence: Confidence


class Transition(Value):
    """How a status follows another."""

    id: Id
    before: Id | None = Field(alias="from")
    """Null at the beginning."""
    to: Id
    by: Id
    action: Text
    condition: Text | None = None
    confidence: Confidence


class StatusFile(PortalFile):
    """``course/portal/statuses.yml``."""

    statuses: tuple[Status, ...]
    transitions: tuple[Transition, ...]


class Reason(Value):
    """Why a client sends an invoice back, or a flow is refused."""

    id: Id
    kind: Literal["recycling", "suspension", "rejection", "flow"]
    label: Text
    mend: Text
    confidence: Confidence


class ReasonFile(PortalFile):
    """``course/portal/reasons.yml``."""

    reasons: tuple[Reason, ...]


class WorksDocument(Value):
    """A document of a works contract."""

    id: Id
    name: Text
    acronym: Text | None = None
    cadres: tuple[Id, ...]
    depositor: Id
    received_by: tuple[Id, ...]
    next: Text
    delay: Text | None = None
    confidence: Confidence


class Step(Value):
    """An arrow of a sequence."""

    by: Id
    to: Id
    text: Text
    note: Text | None = None
    dashed: bool = False
    """An answer, or a silence."""


class Exchange(Value):
    """Who sends what to whom, in time: drawn as a picture of the same id."""

    id: Id
    title: Text
    actors: tuple[Id, ...] = Field(min_length=2, max_length=4)
    steps: tuple[Step, ...] = Field(min_length=1)


class WorksFile(PortalFile):
    """``course/portal/works.yml``."""

    documents: tuple[WorksDocument, ...]
    sequences: tuple[Exchange, ...]


class Portal(Value):
    """Every table; a course without a portal has empty ones."""

    roles: tuple[Role, ...] = ()
    cadres: tuple[Cadre, ...] = ()
    path: tuple[PathQuestion, ...] = ()
    fields: tuple[FormField, ...] = ()
    settings: tuple[Setting, ...] = ()
    other_settings: tuple[OtherSetting, ...] = ()
    statuses: tuple[Status, ...] = ()
    transitions: tuple[Transition, ...] = ()
    reasons: tuple[Reason, ...] = ()
    works_documents: tuple[WorksDocument, ...] = ()
    sequences: tuple[Exchange, ...] = ()
    files: tuple[tuple[Text, PortalFile], ...] = ()
    """Each file by its path, for its sources and dates."""

    def role(self, id_: str, *, works: bool = False) -> str:
        """Name of a role, as works call it when asked; its id when it is unknown (a check tells)."""
        for role in self.roles:
            if role.id == id_:
                return (works and role.in_works) or role.label
        return id_

    def cadre(self, id_: str) -> Cadre | None:
        """The cadre of that id."""
        return next((cadre for cadre in self.cadres if cadre.id == id_), None)

    def status(self, id_: str) -> Status | None:
        """The status of that id."""
        return next((status for status in self.statuses if status.id == id_), None)
