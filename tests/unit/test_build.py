"""The small course through mkdocs: built when it is right, refused whole when it is wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest


def _build(folder, *options):
    env = {**os.environ, "COURSE_TODAY": "2026-11-21", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-f", str(folder / "mkdocs.yml"), *options],
        env=env, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip


def _files(site):
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_a_course_with_errors_is_refused_and_the_last_good_site_stays(sample):
    # First a good build, that is warned of nothing.
    good = _build(sample, "--strict", "--quiet")
    site = _files(sample / "site")

    assert not good.stdout
    assert {"index.html", "sequence-1/velo-controle.html", "programme/entretenir-son-velo.html"} <= site.keys()

    # Then three mistakes in three files.
    glossary, lesson = sample / "course" / "glossary.yml", sample / "docs" / "sequence-1" / "velo-controle.md"
    glossary.write_text(glossary.read_text("utf-8").replace("id: timbre", "id: jante"), "utf-8")
    lesson.write_text(lesson.read_text("utf-8").replace("### La chaîne {#chaine}", "### La chaîne"), "utf-8")
    (sample / "course" / "cast.yml").write_text('members: "\n', "utf-8")
    bad = _build(sample)

    expected = [
        "course/cast.yml:1:10: YAML illisible ; sans doute un guillemet ouvert et jamais fermé",
        "course/glossary.yml:19:5: l'identifiant « jante » est déjà pris en course/glossary.yml:14:5"
        " ; un identifiant nouveau",
        "docs/sequence-1/velo-controle.md:32:1: le titre « La chaîne » n'a pas d'identifiant"
        " ; un identifiant à la fin : {#mon-titre}",
        "quizzes/velo-controle.yml:91:5: « velo-controle-05 » renvoie à la section « chaine », absente de"
        " docs/sequence-1/velo-controle.md ; l'une de : a-retenir, freins, geste, pieges, pneus, pratique, situation",
    ]

    assert bad.returncode == 1
    assert expected == [line for line in bad.stdout.splitlines() if re.match(r"(course|docs|quizzes)/", line)]
    assert "Traceback" not in bad.stdout
    assert site == _files(sample / "site")


def test_a_build_says_which_programme_lines_have_no_lesson_yet(sample):
    offer = sample / "course" / "offers" / "velo.yml"
    line = '      - {id: v-pneus-freins, said: "Pneus, freins, chaîne"}\n'
    text = offer.read_text("utf-8")
    assert text.count(line) == 1
    offer.write_text(text.replace(line, f"{line}      - {{id: v-selle, said: La selle}}\n"), "utf-8")

    done = _build(sample, "--quiet")

    assert "Lignes de programme sans leçon (1, page Couverture) : v-selle" in done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory, copy_sample):
    """The small course, built."""
    folder = copy_sample(tmp_path_factory.mktemp("built"))
    done = _build(folder, "--strict", "--quiet")
    assert not done.stdout
    return folder / "site"


def test_the_built_site_says_nothing_of_the_first_course(site):
    # Not in a page, a title, a description or the search.
    pages = [path for path in site.rglob("*") if path.suffix == ".html" or path.name == "search_index.js"]
    found = {
        path.name: set(re.findall(r"chorus|factur|portail|siret|bancaire|aife", path.read_text("utf-8"), re.I))
        for path in pages
    }

    assert not {name: words for name, words in found.items() if words}


def test_the_words_of_the_screen_are_french_and_set_in_french(site):
    page = (site / "sequence-1" / "velo-controle.html").read_text("utf-8")
    text = re.sub(r"<(script|style|pre|code)\b.*?</\1>|<[^>]+>", " ", page, flags=re.S)

    # No straight apostrophe, no plain space before a sign: the theme's own words are French too.
    assert not re.findall(r"\w'\w|\S{0,9} [;!?:»](?=\s)", text)
