"""Drawings: one for each picture, made to be read on a phone, in the dark, on paper and aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.parsers import expat

from ..errors import Place, Problem, nearest
from ..model.whole import Course
from ..queries import BLOCKS, MACRO, macro_value

WIDTH, HEIGHT_LIMIT = 400, 620
"""The frame of a drawing: at 320 pixels wide, on the smallest phone, four fifths of its size."""

FONT_LEAST = 14
"""In units of the frame: 11 pixels on the smallest phone."""

TAGS = frozenset(
    "svg title desc g defs marker path rect circle ellipse line polyline polygon text tspan".split()  # noqa: SIM905
)
_INSIDE = re.compile(r"^#|^url\(#")


def check(course: Course) -> Iterator[Problem]:
    """Check that pictures and drawings go together, then each drawing."""
    if "picture" in course.incomplete:
        return
    for id_ in course.pictures.keys() - course.drawings.keys():
        if "drawing" not in course.incomplete:
            yield Problem(
                course.place("picture", id_), f"le schéma « {id_} » n'est pas dessiné", f"course/pictures/{id_}.svg"
            )
    for id_, svg in course.drawings.items():
        place = course.place("drawing", id_)
        if id_ not in course.pictures:
            known = nearest(id_, course.pictures, "une entrée de ce nom dans course/pictures.yml")
            yield Problem(place, "ce dessin n'a pas de légende", known)
        yield from _Drawing(id_, place.file).read(svg)
        yield from _macros(course, place, svg)


def _macros(course: Course, place: Place, svg: str) -> Iterator[Problem]:
    for index, line in enumerate(svg.split("\n")):
        for match in MACRO.finditer(line):
            name = match.group(1)
            at = Place(place.file, index + 1, match.start() + 1)
            if name.startswith(BLOCKS) or (macro_value(course, name) is None and "fact" not in course.incomplete):
                yield Problem(
                    at, f"fait inconnu : « {name} »", nearest(name, course.facts, "un fait de course/facts.yml")
                )


class _Drawing:
    """One reading of an SVG file; keeps what is met and where."""

    def __init__(self, id_: str, file: str) -> None:
        self.id, self.file = id_, file
        self.problems: list[Problem] = []
        self.met: set[str] = set()
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.StartDoctypeDeclHandler = self._doctype

    def read(self, svg: str) -> list[Problem]:
        """Every problem of the drawing."""
        try:
            self.parser.Parse(svg, True)
        except expat.ExpatError as error:
            place = Place(self.file, error.lineno, error.offset + 1)
            return [*self.problems, Problem(place, "SVG illisible", "une balise fermée, des guillemets, &amp; pour &")]
        for tag in ("title", "desc"):
            if f"{tag}#{self.id}-{tag}" not in self.met:
                self._tell(f"<{tag}> manque", f'<{tag} id="{self.id}-{tag}">, lu à voix haute', Place(self.file))
        return self.problems

    def _doctype(self, *_: object) -> None:
        self._tell("une déclaration <!DOCTYPE>", "rien avant <svg>")

    def _start(self, tag: str, values: Mapping[str, str]) -> None:
        self.met.add(f"{tag}#{values.get('id', '')}")
        if tag not in TAGS:
            self._tell(f"<{tag}> n'est pas permis dans un dessin", f"l'une de : {', '.join(sorted(TAGS))}")
        if tag == "svg":
            self._frame(values)
        for name, value in values.items():
            if name == "style" or name.startswith("on"):
                self._tell(f"l'attribut {name}", "une classe de web/styles/pictures.css")
            elif name == "id" and not value.startswith(f"{self.id}-"):
                self._tell(f"l'identifiant « {value} »", f"« {self.id}-… » : deux schémas peuvent être sur une page")
            elif name in ("href", "xlink:href", "src") or ("url(" in value and not _INSIDE.match(value)):
                self._tell(f"une adresse : « {value} »", "rien qui vienne d'ailleurs")
            elif name == "font-size" and not _at_least(value, FONT_LEAST):
                self._tell(f"un texte de taille {value}", f"{FONT_LEAST} au moins, lisible sur un téléphone")

    def _frame(self, values: Mapping[str, str]) -> None:
        box = values.get("viewBox", "").split()
        if len(box) != 4 or box[:3] != ["0", "0", str(WIDTH)] or not box[3].isdigit() or int(box[3]) > HEIGHT_LIMIT:
            self._tell(
                f"le cadre « {values.get('viewBox', '')} »", f'viewBox="0 0 {WIDTH} H", H de {HEIGHT_LIMIT} au plus'
            )
        if values.get("role") != "img" or values.get("aria-labelledby") != f"{self.id}-title {self.id}-desc":
            wanted = f'role="img" aria-labelledby="{self.id}-title {self.id}-desc"'
            self._tell("<svg> ne dit pas qu'il est une image", wanted)

    def _tell(self, wrong: str, expected: str, place: Place | None = None) -> None:
        here = Place(self.file, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.problems.append(Problem(place or here, wrong, expected))


def _at_least(value: str, least: float) -> bool:
    return re.fullmatch(r"\d+(\.\d+)?", value) is not None and float(value) >= least
