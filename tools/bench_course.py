"""Write a large made-up course over a copy of the project: what ``bench.py`` measures."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import yaml

_WORDS = re.findall(
    r"\w+",
    """
    facture portail compte structure service adresse message lien code client public dépôt saisie statut retour montant
    numéro commande engagement règle délai notification écran bouton liste champ fichier pièce contrôle entreprise
    personne travail journée exercice leçon réponse question exemple erreur correction preuve date
    """,
)
_WORDS_A_LESSON = 980
_LESSONS_A_SECTION = 25


def write_synthetic(folder: Path, count: int) -> None:
    """Replace the lessons, banks, plan and navigation of ``folder`` by ``count`` made-up lessons."""
    rng = random.Random(20261121)  # noqa: S311 - the same words at each run
    for path in [*(folder / "docs").glob("sequence-*/*.md"), *(folder / "quizzes").glob("*.yml")]:
        path.unlink()
    ids = [f"m-{number:03d}" for number in range(count)]
    for id_ in ids:
        (folder / "docs" / "sequence-1" / f"{id_}.md").write_text(_lesson(rng, id_), "utf-8")
        (folder / "quizzes" / f"{id_}.yml").write_text(_bank(rng, id_), "utf-8")
    _edit(folder / "course" / "course.yml", {"questions_per_lesson": 3})
    _forget_lessons(folder / "course" / "glossary.yml")
    _keep_tests(folder / "course" / "assessments.yml")
    plan = yaml.safe_load((folder / "course" / "plan.yml").read_text("utf-8"))
    # One lesson of the slot stays unwritten, so that its minutes need not be filled.
    plan["slots"][2]["lessons"] = [*ids, "m-unwritten"]
    (folder / "course" / "plan.yml").write_text(yaml.safe_dump(plan, allow_unicode=True), "utf-8")
    _navigate(folder, ids)


def _sentence(rng: random.Random) -> str:
    words = " ".join(rng.choices(_WORDS, k=12))
    return f"{words.capitalize()}."


def _lesson(rng: random.Random, id_: str) -> str:
    parts = [
        f"---\nid: {id_}\ntitle: Leçon {id_}\ntheory_minutes: 0\npractice_minutes: 0\n"
        "objectives: [creer-compte]\ncovers: [b1-creer-compte]\n---",
        _sentence(rng),
    ]
    trap = '!!! trap "Un piège"\n    ' + _sentence(rng) + "\n\n"
    sections = (("situation", ""), ("geste", ""), ("pieges", trap * 3), ("pratique", ""))
    sentences = _WORDS_A_LESSON // 12 // len(sections)
    for name, boxes in sections:
        text = "\n".join(_sentence(rng) + ("\n" if number % 5 == 4 else "") for number in range(sentences))
        parts.append(f"## Partie {name} {{#{name}}}\n\n{text}\n\n{boxes}")
    parts.append('!!! trainer "Notes"\n    Ce qui coince : à dire en salle.')
    parts.append("## À retenir {#a-retenir}\n\n" + "\n".join(f"- {_sentence(rng)}" for _ in range(3)))
    return "\n\n".join(parts) + "\n"


def _bank(rng: random.Random, id_: str) -> str:
    questions = []
    for number in range(3):
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


def _edit(path: Path, change: dict[str, object]) -> None:
    data = yaml.safe_load(path.read_text("utf-8"))
    path.write_text(yaml.safe_dump({**data, **change}, allow_unicode=True), "utf-8")


def _forget_lessons(path: Path) -> None:
    data = yaml.safe_load(path.read_text("utf-8"))
    for term in data["terms"]:
        term.pop("lesson", None)
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")


def _keep_tests(path: Path) -> None:
    """The tests of the first half-day and of the whole: the second one has no lesson here."""
    data = yaml.safe_load(path.read_text("utf-8"))
    data["assessments"] = [one for one in data["assessments"] if one.get("sequence", "sequence-1") == "sequence-1"]
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")


def _navigate(folder: Path, ids: list[str]) -> None:
    settings = yaml.safe_load((folder / "mkdocs.yml").read_text("utf-8"))
    sections = [
        {
            f"Partie {start // _LESSONS_A_SECTION}": [
                f"sequence-1/{id_}.md" for id_ in ids[start : start + _LESSONS_A_SECTION]
            ]
        }
        for start in range(0, len(ids), _LESSONS_A_SECTION)
    ]
    settings["nav"] = [
        entry for entry in settings["nav"] if not str(next(iter(entry))).startswith("Séquence")
    ] + sections
    trainers = next(entry["Espace formateur"] for entry in settings["nav"] if "Espace formateur" in entry)
    for entry in trainers:
        if "Leçon par leçon" in entry:
            entry["Leçon par leçon"] = [f"formateur/lecons/{id_}.md" for id_ in ids]
    # Pages that link to the lessons of the real course are left out of the race.
    (folder / "docs" / "index.md").write_text("---\ntitle: Accueil\n---\nBonjour.\n", "utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), "utf-8")
