"""``python -m coursekit check``: what it prints, and the code it ends with."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.fixture
def check(project_root):
    """Run the command in another process, from another folder than the project's."""

    def run(*arguments, today="2026-11-21"):
        env = {**os.environ, "PYTHONPATH": str(project_root / "hooks"), "COURSE_TODAY": today}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "coursekit", *arguments],
            env=env, cwd="/", capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    return run


FINE = "Cours vérifié : 2 leçons, 16 questions, 8 faits, aucune erreur.\n"


def test_a_course_without_a_problem_ends_with_0_and_says_what_was_read(check, sample):
    expected = (0, FINE, "")

    assert expected == check("check", str(sample))


def test_a_warning_alone_ends_with_0(check, sample):
    code, out, err = check("check", str(sample), today="2027-06-01")

    assert (code, err) == (0, "")
    assert out.endswith(f"(avertissement)\n{FINE}")


def test_an_error_ends_with_1_and_no_traceback(check, sample):
    (sample / "course" / "glossary.yml").write_text("terms: x\n", "utf-8")

    expected = (
        "course/glossary.yml:1:1: « terms » vaut « x » ; une liste (une ligne par élément, chacune après un tiret)\n"
    )

    assert (1, expected, "") == check("check", str(sample))


def test_a_folder_without_a_course_ends_with_1_and_no_traceback(check, tmp_path):
    code, out, err = check("check", str(tmp_path))

    assert (code, err) == (1, "")
    assert "course/course.yml:1:1: ce fichier n'existe pas ; un fichier à cet endroit" in out.splitlines()


@pytest.mark.parametrize("arguments", [(), ("check",), ("build", "."), ("check", ".", "..")])
def test_a_wrong_call_ends_with_2_and_tells_the_right_one(check, arguments):
    expected = (2, "", "python -m coursekit check FOLDER\n")

    assert expected == check(*arguments)


def test_a_day_that_is_none_ends_with_2(check, sample):
    expected = "COURSE_TODAY=demain : une date comme 2026-11-21 est attendue\n"

    assert (2, "", expected) == check("check", str(sample), today="demain")
