"""Documents and pictures: known where they are shown, shown somewhere, alone on their line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..errors import Place, Problem, nearest
from ..model.whole import Course, Prose
from ..queries import BLOCK, BLOCKS, MACRO

_NOUNS = {
    "document": ("document inconnu", "un document de course/documents.yml"),
    "picture": ("schéma inconnu", "un schéma de course/pictures.yml"),
    "page": ("ligne inconnue", "{{ page.verified }}"),
}


def check(course: Course) -> Iterator[Problem]:
    """Check every block that a page shows, then that each document and picture is shown."""
    shown: set[str] = set()
    for prose in course.prose:
        for place, name, alone in _macros(prose):
            shown.add(name)
            yield from _block(course, prose, place, name, alone=alone)
    for kind, known in (("document", course.documents), ("picture", course.pictures)):
        if course.incomplete & {"lesson", "file", kind}:
            continue
        for id_ in known:
            if f"{kind}.{id_}" not in shown:
                yield Problem(
                    course.place(kind, id_),
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


def _block(course: Course, prose: Prose, place: Place, name: str, *, alone: bool) -> Iterator[Problem]:
    kind, _, id_ = name.partition(".")
    known: Mapping[str, object] = {"document": course.documents, "picture": course.pictures}.get(kind, {"verified": 0})
    wrong, expected = _NOUNS[kind]
    if id_ not in known:
        if kind not in course.incomplete:
            yield Problem(place, f"{wrong} : « {id_} »", nearest(id_, known, expected))
    elif not alone:
        yield Problem(
            place, f"« {name} » n'est pas seul sur sa ligne", "une ligne à lui, au bord, dans une page de docs/"
        )
    elif kind == "page" and not any(_may_be_a_fact(match.group(1)) for match in MACRO.finditer(prose.text)):
        yield Problem(place, "cette page ne cite aucun fait : elle n'a pas de date", "au moins un {{ fait }}")


def _may_be_a_fact(name: str) -> bool:
    """True for ``{{ name }}`` of a fact, known or not: an unknown one is told elsewhere."""
    return not name.startswith(("cast.", "page."))
