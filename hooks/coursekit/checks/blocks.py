"""Documents and pictures: known where they are shown, shown somewhere, alone on their line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..drawings import made_from_data
from ..errors import Place, Problem, nearest
from ..model.whole import Course, Prose
from ..portal_tables import shown
from ..queries import BLOCK, BLOCKS, MACRO
from ..tools import offered
from .portal import KINDS

_NOUNS = {
    "document": ("document inconnu", "un document de course/documents.yml"),
    "picture": ("schéma inconnu", "un schéma de course/pictures.yml"),
    "table": ("tableau inconnu", "un tableau de course/portal/"),
    "tool": ("outil inconnu", "un outil : cadre, delay, reform, calendar"),
    "page": ("ligne inconnue", "{{ page.verified }}"),
}


def check(course: Course) -> Iterator[Problem]:
    """Check every block that a page shows, then that each document and picture is shown."""
    met: set[str] = set()
    known = _known(course)
    for prose in course.prose:
        for place, name, alone in _macros(prose):
            met.add(name)
            yield from _block(course, known, prose, (place, name, alone))
    for kind in ("document", "picture"):
        if course.incomplete & {"lesson", "file", kind}:
            continue
        for id_ in known[kind]:
            if f"{kind}.{id_}" not in met:
                yield Problem(
                    _place(course, kind, id_),
                    f"« {id_} » n'est montré nulle part",
                    f"{{{{ {kind}.{id_} }}}} dans une page, ou cette entrée retirée",
                    severity="warning",
                )


def _macros(prose: Prose) -> Iterator[tuple[Place, str, bool]]:
    """Yield (place, name, alone on its line of a page) for each macro of a block."""
    for index, line in enumerate(prose.lines):
        for match in MACRO.finditer(line) if "{{" in line else ():
            if match.group(1).startswith(BLOCKS):
                place = Place(prose.place.file, prose.place.line + index, match.start() + 1)
                yield place, match.group(1), prose.kind == "page" and BLOCK.fullmatch(line) is not None


def _block(
    course: Course, every: Mapping[str, tuple[str, ...]], prose: Prose, found: tuple[Place, str, bool]
) -> Iterator[Problem]:
    place, name, alone = found
    kind, _, id_ = name.partition(".")
    known = every[kind]
    wrong, expected = _NOUNS[kind]
    if id_ not in known:
        if not course.incomplete & (KINDS if kind == "table" else {kind, "fact"}):
            yield Problem(place, f"{wrong} : « {id_} »", nearest(id_, known, expected))
    elif not alone:
        yield Problem(
            place, f"« {name} » n'est pas seul sur sa ligne", "une ligne à lui, au bord, dans une page de docs/"
        )
    elif kind == "page" and not any(_may_be_a_fact(match.group(1)) for match in MACRO.finditer(prose.text)):
        yield Problem(place, "cette page ne cite aucun fait : elle n'a pas de date", "au moins un {{ fait }}")


def _place(course: Course, kind: str, id_: str) -> Place:
    """Where a document or a picture is written: a picture may be made from a table."""
    if (kind, id_) in course.places or kind != "picture":
        return course.place(kind, id_)
    if ("exchange", id_) in course.places:
        return course.place("exchange", id_)
    return course.place("file.statuses", "course/portal/statuses.yml")


def _known(course: Course) -> dict[str, tuple[str, ...]]:
    return {
        "document": tuple(course.documents),
        "picture": (*course.pictures, *made_from_data(course)),
        "table": shown(course),
        "tool": offered(course),
        "page": ("verified",),
    }


def _may_be_a_fact(name: str) -> bool:
    """True for ``{{ name }}`` of a fact, known or not: an unknown one is told elsewhere."""
    return not name.startswith(("cast.", "page."))
