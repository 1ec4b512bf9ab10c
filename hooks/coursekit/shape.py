"""Give plain values the shape of the model, and tell in French what does not fit."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator, Sequence
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from .errors import Problem, nearest
from .source import SHOWN, Document

M = TypeVar("M", bound=BaseModel)

_KINDS = {
    "string_type": "du texte",
    "int_type": "un nombre entier",
    "float_type": "un nombre",
    "bool_type": "true ou false",
    "date_type": "une date comme 2026-11-21, sans guillemets",
    "tuple_type": "une liste (une ligne par élément, chacune après un tiret)",
    "model_type": "des clés et des valeurs",
    "model_attributes_type": "des clés et des valeurs",
    "dict_type": "des clés et des valeurs",
}


def shape(document: Document, model: type[M], problems: list[Problem]) -> M | None:
    """Return ``document`` as a ``model``; None after adding every problem found."""
    if document.aliased:
        return None
    try:
        return model.model_validate(document.value)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            # A scalar that YAML would misread was told already, in better words.
            if document.is_flagged(detail["loc"]):
                continue
            tag = ("kind",) if detail["type"] == "union_tag_invalid" else ()
            wrong, expected = _words(detail, model)
            problems.append(Problem(document.place((*detail["loc"], *tag)), wrong, expected))
        return None


def _words(detail: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    kind, loc, got, context = detail["type"], detail["loc"], detail["input"], detail.get("ctx", {})
    key = next((str(part) for part in reversed(loc) if isinstance(part, str)), "")
    if kind == "extra_forbidden":
        allowed = sorted(_fields(model, loc[:-1]))
        return f"clé inconnue « {key} »", nearest(key, allowed, f"l'une de : {', '.join(allowed)}")
    if kind == "missing":
        info = _fields(model, loc[:-1]).get(key)
        unknown = info is not None and type(None) in typing.get_args(info.annotation)
        return f"la clé « {key} » manque", f"« {key}: … »" + (" (null si ce n'est pas encore connu)" if unknown else "")
    if kind in ("union_tag_not_found", "union_tag_invalid"):
        tag = str(context.get("discriminator", "")).strip("'")
        tags = context.get("expected_tags")
        tags = str(tags).replace("'", "") if tags else "single, multiple, fill, order, match, numeric"
        if kind == "union_tag_not_found":
            return f"la clé « {tag} » manque", f"« {tag}: » suivi de l'un de : {tags}"
        return f"« {tag} » vaut {_shown(context.get('tag'))}", f"l'un de : {tags}"
    if kind == "literal_error":
        expected = str(context.get("expected")).replace(" or ", ", ").replace("'", "")
        return f"« {key} » vaut {_shown(got)}", f"l'un de : {expected}"
    if kind == "string_pattern_mismatch":
        if "https" in str(context.get("pattern")):
            return f"« {key} » vaut {_shown(got)}", "une adresse complète qui commence par https://"
        return f"« {key} » vaut {_shown(got)}", "un identifiant : minuscules sans accent, chiffres et tirets"
    if kind in ("string_too_short", "too_short"):
        return f"« {key} » est vide", "au moins une valeur"
    if kind == "value_error":
        return f"« {key} » vaut {_shown(got)}", str(context.get("error"))
    if kind in ("greater_than_equal", "greater_than"):
        return f"« {key} » vaut {_shown(got)}", "un nombre positif"
    if kind in _KINDS:
        expected = _KINDS[kind]
        if kind == "string_type" and isinstance(got, bool | int | float | dt.date):
            expected = f'du texte, entre guillemets : "{str(got).lower() if isinstance(got, bool) else got}"'
        return f"« {key or 'ce fichier'} » vaut {_shown(got)}", expected
    return f"« {key} » n'est pas recevable ({kind})", "la forme décrite dans course/README.md"


def _shown(value: object) -> str:
    if value is None:
        return "null (rien)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "un groupe de clés"
    if isinstance(value, tuple):
        return "une liste"
    text = str(value)
    return f"« {text if len(text) <= SHOWN else text[: SHOWN - 1] + '…'} »"


def _fields(model: type[BaseModel], loc: Sequence[str | int]) -> dict[str, FieldInfo]:
    """Fields, by key, of the group of keys at ``loc``."""
    models: list[type[BaseModel]] = [model]
    for part in loc:
        if isinstance(part, int):
            continue
        found = [
            inner
            for owner in models
            for name, info in owner.model_fields.items()
            if part in (name, info.alias)
            for inner in _models(info.annotation)
        ]
        # A part that is no key is the tag of a union: keep the models that carry that tag.
        tagged = [
            m for m in models if "kind" in m.model_fields and part in _literals(m.model_fields["kind"].annotation)
        ]
        models = found or tagged or models
    return {info.alias or name: info for owner in models for name, info in owner.model_fields.items()}


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif typing.get_origin(annotation) is not None or isinstance(annotation, types.UnionType):
        for argument in typing.get_args(annotation):
            yield from _models(argument)


def _literals(annotation: object) -> tuple[object, ...]:
    return typing.get_args(annotation)
