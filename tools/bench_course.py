"""Write a large made-up course over a copy of the project: what ``bench.py`` measures.

What belongs to no lesson (facts, portal, programmes, room) stays the project's; what names its lessons is left out,
or given to a made-up one. ``tests/unit/test_bench.py`` holds the result to the checks that every course passes.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from coursekit.addresses import trainer_lesson
from coursekit.load import read_course
from coursekit.pages import generate

_WORDS = re.findall(
    r"\w+",
    """
    facture portail compte structure service adresse message lien code client public dépôt saisie statut retour montant
    numéro commande engagement règle délai notification écran bouton liste champ fichier pièce contrôle entreprise
    personne travail journée exercice leçon réponse question exemple erreur correction preuve date
    """,
)
_WORDS_A_LESSON = 980
_QUESTIONS_A_LESSON = 3
_LESSONS_A_SECTION = 25
_THEORY, _PRACTICE = 12, 48
"""Minutes of a lesson: an hour, because a programme is sold in whole hours, shared as the project shares its day."""

_LEFT_OUT = (
    "course/remote.yml",
    "course/sessions",
    "docs/aide-memoire",
    "docs/sequence-1",
    "docs/sequence-2",
    "quizzes",
)
"""What speaks of the project's lessons, or of the hours of its day."""


def write_synthetic(folder: Path, count: int, today: dt.date) -> None:
    """Make a course of ``count`` made-up lessons out of ``folder``, a copy of the project."""
    for path in (folder / name for name in _LEFT_OUT):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    # It links to the project's lessons.
    (folder / "docs" / "index.md").write_text("---\ntitle: Accueil\n---\nBonjour.\n", "utf-8")
    rng = random.Random(20261121)  # noqa: S311 - the same words at each run
    ids = [f"m-{number:03d}" for number in range(count)]
    lessons, banks = folder / "docs" / "sequence-1", folder / "quizzes"
    lessons.mkdir()
    banks.mkdir()
    for id_ in ids:
        (lessons / f"{id_}.md").write_text(_lesson(rng, id_), "utf-8")
        (banks / f"{id_}.yml").write_text(_bank(rng, id_), "utf-8")
    _give_time(folder / "course", ids)
    _give_lesson(folder / "course" / "glossary.yml", "terms", ids[0])
    _give_lesson(folder / "course" / "old_words.yml", "words", ids[0])
    _keep_tests(folder / "course" / "assessments.yml", count * _QUESTIONS_A_LESSON)
    _navigate(folder, ids, today)


def _sentence(rng: random.Random) -> str:
    words = " ".join(rng.choices(_WORDS, k=12))
    return f"{words.capitalize()}."


def _lesson(rng: random.Random, id_: str) -> str:
    parts = [
        f"---\nid: {id_}\ntitle: Leçon {id_}\ntheory_minutes: {_THEORY}\npractice_minutes: {_PRACTICE}\n"
        f"objectives: [creer-compte]\ncovers: [b1-creer-compte]\nroom_questions: [{id_}-00]\n---",
        _sentence(rng),
    ]
    traps = '!!! trap "Un piège"\n    ' + _sentence(rng) + "\n\n"
    exercises = "".join(_exercise(rng, number) for number in (1, 2))
    sections = (("situation", ""), ("geste", ""), ("pieges", traps * 3), ("pratique", exercises))
    sentences = _WORDS_A_LESSON // 12 // len(sections)
    for name, more in sections:
        text = "\n".join(_sentence(rng) + ("\n" if number % 5 == 4 else "") for number in range(sentences))
        parts.append(f"## Partie {name} {{#{name}}}\n\n{text}\n\n{more}")
    parts.append('!!! trainer "Notes"\n    Ce qui coince : à dire en salle.')
    parts.append("## À retenir {#a-retenir}\n\n" + "\n".join(f"- {_sentence(rng)}" for _ in range(3)))
    return "\n\n".join(parts) + "\n"


def _exercise(rng: random.Random, number: int) -> str:
    return (
        f"### Exercice {number} {{#exercice-{number}}}\n\n**Durée** : 20 minutes. **Où** : sur papier.\n\n"
        f'{_sentence(rng)}\n\n??? solution "Corrigé"\n    {_sentence(rng)}\n\n'
    )


def _bank(rng: random.Random, id_: str) -> str:
    questions = []
    for number in range(_QUESTIONS_A_LESSON):
        answers: list[dict[str, Any]] = [
            {"text": f"{_sentence(rng)} {letter}", **({"right": True} if letter == "B" else {"why": _sentence(rng)})}
            for letter in "ABCD"
        ]
        # The wrong answers must be able to be the longest.
        answers[0]["text"] += " Et cela dure encore un peu plus longtemps que le reste."
        questions.append(
            {
                "id": f"{id_}-{number:02d}",
                "kind": "single",
                "objective": "creer-compte",
                "level": "apply",
                "prompt": f"{_sentence(rng)} Que faire ?",
                "answers": answers,
                "explain": _sentence(rng),
                "read": "geste",
                "source": "activation-delay",
            }
        )
    return yaml.safe_dump({"lesson": id_, "questions": questions}, allow_unicode=True, width=1000)


def _edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    data = yaml.safe_load(path.read_text("utf-8"))
    change(data)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def _give_time(course: Path, ids: list[str]) -> None:
    """The day lasts as long as all the lessons, which share one moment; programmes announce as many hours."""
    minutes = len(ids) * (_THEORY + _PRACTICE)

    def day(data: dict[str, Any]) -> None:
        data.update(minutes=minutes, questions_per_lesson=_QUESTIONS_A_LESSON)

    def plan(data: dict[str, Any]) -> None:
        # Lines of the programmes name the moments: all of them stay.
        for slot in data["slots"]:
            slot.update(minutes=0, theory_minutes=0, lessons=[])
        data["slots"][1].update(minutes=minutes, theory_minutes=len(ids) * _THEORY, lessons=ids)

    def offer(data: dict[str, Any]) -> None:
        for modality in data["sheet"]["modalities"]:
            modality["hours"] = minutes // 60

    _edit(course / "course.yml", day)
    _edit(course / "plan.yml", plan)
    for path in (course / "offers").glob("*.yml"):
        _edit(path, offer)


def _give_lesson(path: Path, key: str, lesson: str) -> None:
    """Things that name a lesson of the project name a made-up one."""

    def change(data: dict[str, Any]) -> None:
        for thing in data[key]:
            if "lesson" in thing:
                thing["lesson"] = lesson

    _edit(path, change)


def _keep_tests(path: Path, most: int) -> None:
    """The tests of the first half-day and of the whole: the second one has no lesson here."""

    def change(data: dict[str, Any]) -> None:
        kept = [one for one in data["assessments"] if one.get("sequence", "sequence-1") == "sequence-1"]
        data["assessments"] = [{**one, "questions": min(one["questions"], most)} for one in kept]

    _edit(path, change)


def _navigate(folder: Path, ids: list[str], today: dt.date) -> None:
    """The navigation of the project without the pages that are gone, and the made-up lessons in sections."""
    course, _ = read_course(folder, today)
    there = {*course.pages, *(page.path for page in generate(course))}
    sections = [ids[start : start + _LESSONS_A_SECTION] for start in range(0, len(ids), _LESSONS_A_SECTION)]

    def change(data: dict[str, Any]) -> None:
        nav = _kept(data["nav"], there)
        trainers = next(entry["Espace formateur"] for entry in nav if "Espace formateur" in entry)
        trainers.append({"Leçon par leçon": [trainer_lesson(id_) for id_ in ids]})
        lessons = [[f"sequence-1/{id_}.md" for id_ in section] for section in sections]
        data["nav"] = [*nav, *({f"Partie {number}": paths} for number, paths in enumerate(lessons))]

    _edit(folder / "mkdocs.yml", change)


def _kept(entries: list[Any], there: set[str]) -> list[Any]:
    """Entries of a navigation, at any depth, that lead to a page of ``there``."""
    kept: list[Any] = []
    for entry in entries:
        title, value = next(iter(entry.items())) if isinstance(entry, dict) else (None, entry)
        left = _kept(value, there) if isinstance(value, list) else value
        if left in there if isinstance(left, str) else left:
            kept.append(left if title is None else {title: left})
    return kept
