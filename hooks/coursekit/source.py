"""Read text and YAML from the disk, keeping where every value stands.

PyYAML reads YAML 1.1, where ``01000`` is 512, ``10:30`` is 630 and ``on`` is true. Here such
scalars are problems, told to the author with the quoted form, and never silently converted.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from .errors import Place, Problem

SIZE_LIMIT = 1_000_000
"""Largest source file read, in bytes: the course's own are under 100 kB."""

SHOWN = 40
"""Characters of a value that a message quotes."""

DEPTH_LIMIT = 30
"""Groups and lists inside one another: the course's own go eight deep."""

_SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"^-?(0|[1-9][0-9]{0,14})$")
_FLOAT = re.compile(r"^-?(0|[1-9][0-9]{0,14})\.[0-9]{1,15}$")
_GLUED = re.compile(r"^[ ]*(?:- )?(?:[\w-]+:)?([\u00a0\u202f])", re.M)
"""A no-break space where YAML reads the shape of the file: it comes with a copy from a word processor."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_DATE = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
_NULL = ("", "null", "~")
_NUMBER = ("un nombre", "pour un nombre, sans zéro devant ni deux-points")
_MISREAD = {
    "int": _NUMBER,
    "float": _NUMBER,
    "bool": ("oui ou non", "pour un choix, true ou false"),
    "timestamp": ("une date et une heure", "pour une date, 2026-11-21"),
    "null": ("rien", "pour une valeur inconnue, null"),
}
# What libyaml says, and what an author did.
_HINTS = (
    (
        "mapping values are not allowed",
        "un deux-points dans un texte (l'écrire en bloc >-), ou une clé trop en retrait",
    ),
    ("could not find expected ':'", "une clé sans deux-points, ou un texte qui continue sans être en retrait"),
    (
        "cannot start any token",
        "un caractère que YAML réserve (tabulation, @, `, %) : mettre le texte entre guillemets",
    ),
    ("found unexpected end of stream", "un guillemet ouvert et jamais fermé"),
    ("expected key", "un retrait différent de celui des lignes voisines, ou un guillemet au milieu d'un texte"),
    ("expected '-' indicator", "un retrait différent de celui des lignes voisines, ou un tiret oublié"),
    ("found a tab character", "une tabulation : n'employer que des espaces"),
    ("block sequence entries", "une liste commencée sur la ligne de sa clé : aller à la ligne avant le premier tiret"),
    ("unknown escape character", "une barre inverse entre guillemets doubles : employer des guillemets simples"),
    ("expected ',' or", "une virgule ou un crochet manquant dans une liste ou un groupe sur une ligne"),
    ("found undefined alias", "un astérisque en début de texte : mettre le texte entre guillemets"),
    ("found duplicate anchor", "une esperluette en début de texte : mettre le texte entre guillemets"),
    ("control characters", "un caractère invisible à supprimer"),
    ("special characters are not allowed", "un caractère invisible à supprimer"),
    ("another document", "une ligne --- de trop"),
    ("nested too deep", "trop de crochets, d'accolades ou de tirets les uns dans les autres"),
)


class _Loader(_SafeLoader):  # type: ignore[misc, valid-type]
    """Stop at a depth that no course has: past some thousands, the parser's own recursion ends the process."""

    depth = 0

    def descend_resolver(self, current_node: yaml.Node | None, current_index: object) -> None:
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            mark = current_node.start_mark if current_node is not None else None
            raise yaml.MarkedYAMLError(problem="nested too deep", problem_mark=mark)

    def ascend_resolver(self) -> None:
        self.depth -= 1


@dataclass(frozen=True)
class Scalar:
    """A text value, with its first and last line in the file (from 1) and the columns between which it stands."""

    loc: tuple[str | int, ...]
    value: str
    line: int
    column: int
    last_line: int
    end: int | None
    """Columns taken on the last line; None for a block, which takes whole lines."""


@dataclass
class Document:
    """One YAML file: its plain value and the way back from a value to its place."""

    file: str
    value: object
    text: str
    node: yaml.Node | None
    line_offset: int = 0
    flagged: set[Place] = field(default_factory=set)
    """Places of the values that a problem was already told for."""
    aliased: bool = False
    """True when a value stands for another: it is no tree, and must not be walked."""

    def place(self, loc: Sequence[str | int] = ()) -> Place:
        """Place of the value at ``loc``; of its nearest parent when it is absent."""
        shown, _ = self._find(loc)
        return _place(self.file, shown, self.line_offset) if shown else Place(self.file, 1 + self.line_offset)

    def is_flagged(self, loc: Sequence[str | int]) -> bool:
        """True when a problem was already told for the value at ``loc``."""
        _, value = self._find(loc)
        return value is not None and _place(self.file, value, self.line_offset) in self.flagged

    def parts(self, loc: Sequence[str | int], *, deep: bool) -> Iterator[tuple[str, Place]]:
        """Dotted name and place of each key of the thing at ``loc``, and of each group in its lists.

        With ``deep``, of the keys inside those too; a thing with an id inside another has its own.
        """
        _, node = self._find(loc)
        for name, part in _parts(node, "", deep=deep):
            yield name, _place(self.file, part, self.line_offset)

    def scalars(self) -> Iterator[Scalar]:
        """Every text value of the file, in order."""
        if self.node is not None:
            yield from _scalars(self.node, (), self.line_offset)

    def _find(self, loc: Sequence[str | int]) -> tuple[yaml.Node | None, yaml.Node | None]:
        shown = node = self.node
        for key in loc:
            found = _child(node, key)
            if found is not None:
                shown, node = found
        return shown, node


def read_text(root: Path, path: Path, problems: list[Problem]) -> str | None:
    """Return the text of ``path``, or None after adding the problem that forbids reading it."""
    file = relative(root, path)
    place = Place(file)
    if leaves(root, path):
        problems.append(Problem(place, "ce chemin sort du dossier du projet", "un fichier rangé dans le projet"))
        return None
    if not path.is_file():
        problems.append(Problem(place, "ce fichier n'existe pas", "un fichier à cet endroit"))
        return None
    size = path.stat().st_size
    if size > SIZE_LIMIT:
        wrong = f"ce fichier pèse {size / 1_000_000:.1f} Mo".replace(".", ",")
        problems.append(Problem(place, wrong, f"{SIZE_LIMIT // 1_000_000} Mo au plus ; découper le fichier"))
        return None
    try:
        data = path.read_bytes()
    except OSError as error:
        problems.append(
            Problem(place, "ce fichier ne se lit pas", f"un fichier que l'on a le droit de lire ({error.strerror})")
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        wrong = f"l'octet 0x{data[error.start]:02x} n'est pas de l'UTF-8"
        problems.append(Problem(_after(file, data[: error.start]), wrong, "un fichier enregistré en UTF-8"))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = _CONTROL.search(text)
    if hidden:
        # Nobody sees them, and the tools behind use some as marks of their own.
        wrong = f"un caractère invisible (U+{ord(hidden.group(0)):04X})"
        problems.append(Problem(_after(file, text[: hidden.start()].encode()), wrong, "ce caractère effacé"))
        return None
    if not text.strip():
        problems.append(Problem(place, "ce fichier est vide", "du contenu"))
        return None
    return text


def parse_yaml(file: str, text: str, problems: list[Problem], *, line_offset: int = 0) -> Document | None:
    """Parse ``text``; add a problem for each thing YAML would misread. None when it does not parse."""
    glued = [match.start(1) for match in _GLUED.finditer(text)]
    for start in glued:
        place = _after(file, text[:start].encode(), line_offset)
        problems.append(Problem(place, "une espace insécable là où YAML attend une espace", "une espace ordinaire"))
    if glued:
        return None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = _guilty(error)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        hint = _hint(f"{error.problem} {error.context}")
        if re.search(r"(?::|-)\s+\{\{", text.split("\n")[line - 1] if line <= text.count("\n") else ""):
            hint = "un texte qui commence par {{ : l'écrire en bloc >-"
        problems.append(Problem(Place(file, line + line_offset, column), "YAML illisible", f"sans doute {hint}"))
        return None
    except yaml.reader.ReaderError as error:
        place = _after(file, text.encode()[: error.position], line_offset)
        problems.append(Problem(place, "YAML illisible", f"sans doute {_hint(error.reason)}"))
        return None
    if node is None:
        problems.append(Problem(Place(file, 1 + line_offset, 1), "il n'y a aucune clé", "des clés et des valeurs"))
        return None
    document = Document(file, None, text, node, line_offset)
    document.value = _build(document, node, problems, set())
    return document


def read_yaml(root: Path, path: Path, problems: list[Problem]) -> Document | None:
    """Read and parse one YAML file."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    return parse_yaml(relative(root, path), text, problems)


def leaves(root: Path, path: Path) -> bool:
    """True when ``path`` leads out of the project, or round in circles."""
    try:
        return not path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return True


def relative(root: Path, path: Path) -> str:
    """Path as shown to authors: from the project's folder, with slashes."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def _guilty(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where the author must look: at a quote or a bracket that opens, rather than where the parser gave up."""
    met, opened = error.problem_mark, error.context_mark
    unclosed = re.search(r"end of stream|flow|simple key", f"{error.problem} {error.context}")
    if met and opened and unclosed and met.line > opened.line:
        return opened
    return met or opened


def _hint(told: str) -> str:
    for known, hint in _HINTS:
        if known in told:
            return hint
    return "une erreur de ponctuation ou de retrait à cet endroit"


def _place(file: str, node: yaml.Node, offset: int) -> Place:
    return Place(file, node.start_mark.line + 1 + offset, node.start_mark.column + 1)


def _after(file: str, before: bytes, offset: int = 0) -> Place:
    """Place of what follows the bytes ``before`` of a file."""
    last = before.rpartition(b"\n")[2].decode("utf-8", "replace")
    return Place(file, before.count(b"\n") + 1 + offset, len(last) + 1)


def _child(node: yaml.Node | None, key: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if key_node.value == str(key):
                return key_node, value_node
    elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key], node.value[key]
    return None


def _parts(node: yaml.Node | None, prefix: str, *, deep: bool) -> Iterator[tuple[str, yaml.Node]]:
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        name = f"{prefix}.{key.value}"
        yield name, key
        groups = (
            [(f"{name}.{rank}", item) for rank, item in enumerate(value.value)] if _is_list(value) else [(name, value)]
        )
        for inner, group in groups:
            if isinstance(group, yaml.MappingNode) and _child(group, "id") is None:
                yield inner, group if inner != name else key
                yield from _parts(group, inner, deep=True) if deep else ()


def _is_list(node: yaml.Node) -> bool:
    return isinstance(node, yaml.SequenceNode)


def _scalars(node: yaml.Node, loc: tuple[str | int, ...], offset: int) -> Iterator[Scalar]:
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            yield from _scalars(value_node, (*loc, str(key_node.value)), offset)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*loc, index), offset)
    elif isinstance(node, yaml.ScalarNode) and node.tag.endswith(":str"):
        start, end = node.start_mark, node.end_mark
        # A block scalar ends at the start of the next line.
        last = end.line + (1 if end.column else 0)
        yield Scalar(
            loc,
            node.value,
            start.line + 1 + offset,
            start.column + 1,
            max(last, start.line + 1) + offset,
            None if node.style in ("|", ">") else end.column,
        )


def _build(document: Document, node: yaml.Node, problems: list[Problem], seen: set[int]) -> object:
    if id(node) in seen:
        # Aliases let a few bytes become gigabytes, and no author of a course needs them.
        document.aliased = True
        _tell(document, node, problems, "un alias YAML (&…, *…)", "la valeur écrite en entier")
        return None
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        return _mapping(document, node, problems, seen)
    if isinstance(node, yaml.SequenceNode):
        return tuple(_build(document, item, problems, seen) for item in node.value)
    assert isinstance(node, yaml.ScalarNode)
    return _scalar(document, node, problems)


def _mapping(document: Document, node: yaml.MappingNode, problems: list[Problem], seen: set[int]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
        if key is None:
            _tell(document, key_node, problems, "une clé qui n'est pas un mot", "une clé simple")
            continue
        if key in result:
            first = document.place(())  # the mapping may be nested: tell the line of the first key
            for other, _ in node.value:
                if other.value == key:
                    first = _place(document.file, other, document.line_offset)
                    break
            _tell(
                document,
                key_node,
                problems,
                f"la clé « {key} » est déjà écrite ligne {first.line}",
                "une seule fois chaque clé",
            )
            continue
        result[key] = _build(document, value_node, problems, seen)
    return result


def _scalar(document: Document, node: yaml.ScalarNode, problems: list[Problem]) -> object:
    kind = node.tag.rpartition(":")[2]
    raw: str = node.value
    if kind == "str":
        return raw
    if kind == "null" and raw.lower() in _NULL:
        return None
    if kind == "bool" and raw in ("true", "false"):
        return raw == "true"
    if kind == "int" and _INT.match(raw):
        return int(raw)
    if kind == "float" and _FLOAT.match(raw):
        return float(raw)
    if kind == "timestamp" and _DATE.match(raw):
        try:
            return dt.date.fromisoformat(raw)
        except ValueError:
            _tell(document, node, problems, f"« {raw} » n'est pas une date", "une date qui existe, comme 2026-11-21")
            return raw
    shown = raw if len(raw) <= SHOWN else f"{raw[: SHOWN - 1]}…"
    if kind not in _MISREAD:
        _tell(
            document, node, problems, f"« {kind} » est lu comme une étiquette YAML", "le texte entier entre guillemets"
        )
        return raw
    misread, otherwise = _MISREAD[kind]
    wrong = f"« {shown} » sans guillemets serait lu comme {misread}"
    _tell(document, node, problems, wrong, f'des guillemets : "{shown}" ({otherwise})')
    return raw


def _tell(document: Document, node: yaml.Node, problems: list[Problem], wrong: str, expected: str) -> None:
    place = _place(document.file, node, document.line_offset)
    document.flagged.add(place)
    problems.append(Problem(place, wrong, expected))
