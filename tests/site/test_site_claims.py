"""What the site must never say: that it is compliant, official or registered; whom to call; a real company's number."""

from __future__ import annotations

import re

import pytest
from lxml import html
from reading import main, words

pytestmark = pytest.mark.site

SPACE = "[ \u00a0\u202f]?"
MARK = "[ .\u00a0\u202f-]?"
FOURTEEN = re.compile(rf"(?<![\d.,])(?:\d{SPACE}){{13}}\d(?!\d)")
PHONE = re.compile(rf"(?<![\d.,])(?:(?:\+33{MARK}|0)[1-9](?:{MARK}\d\d){{4}}|0{MARK}8\d\d(?:{MARK}\d{{3}}){{2}})(?!\d)")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
REGISTERED = re.compile(rf"[Ee]nregistrée? sous le n|\bNDA\b|(?<!\d)\d\d{SPACE}\d\d{SPACE}\d{{5}}{SPACE}\d\d(?!\d)")

READ = ("aria-label", "title", "alt", "content", "value", "placeholder", "data-answer", "data-accept", "data-mistakes")
"""Attributes that hold words: those of a fill-in's accepted answers too."""

CLAIMS = (
    r"site officiel",
    r"agréée? par l'État",
    r"certification qualité",
    r"Qualiopi",
    r"100 ?% financ",
    r"éligible au CPF",
)


def test_the_accessibility_page_claims_no_compliance(pages):
    assert not re.search(r"\bconform", words(main(pages["accessibilite.html"])), re.I)


def test_no_page_claims_to_be_official_or_certifying(address, tree):
    assert not re.findall("|".join(CLAIMS), words(tree.find("body")), re.I)


def test_no_page_shows_the_number_of_a_training_organisation(address, tree):
    assert not REGISTERED.findall(_everything(tree))


def test_no_page_shows_a_phone_number(address, tree):
    assert not PHONE.findall(_everything(tree))
    assert not tree.xpath("//a[starts-with(@href, 'tel:')]")


def test_no_page_shows_an_address_to_write_to_but_those_that_cannot_exist(address, tree):
    real = [found for found in EMAIL.findall(_everything(tree)) if not found.endswith(".example")]

    assert not real
    assert not tree.xpath("//a[starts-with(@href, 'mailto:')]")


def test_the_only_establishments_are_those_of_the_fictitious_cast(address, tree, course):
    # A member may have several: a second shop, a new address. What names the firm is the beginning, its SIREN.
    cast = {member.siret[:9] for member in course.cast.members}

    numbers = {re.sub(r"\D", "", found)[:9] for found in FOURTEEN.findall(_everything(tree))}

    assert not numbers - cast


def test_no_number_of_fourteen_digits_could_be_a_real_establishment(built_site):
    real = {}
    for path in built_site.folder.rglob("*"):
        # The theme's own scripts hold numbers that nobody reads.
        if path.suffix in {".html", ".json", ".xml"} or path.name in {"quiz.js", "checklist.js", "search_index.js"}:
            text = path.read_text("utf-8")
            real[path.name] = [found for found in FOURTEEN.findall(text) if _luhn(re.sub(r"\D", "", found))]

    assert not {name: found for name, found in real.items() if found}


def test_the_check_digit_used_here_knows_a_real_number_from_a_false_one():
    # The textbook number, and the same with its last digit changed.
    assert _luhn("79927398713")
    assert not _luhn("79927398710")


def _everything(tree: html.HtmlElement) -> str:
    """What is shown, and what attributes say."""
    attributes = tree.xpath(" | ".join(f"//@{name}" for name in READ))
    return "\n".join([words(tree.find("body")), *attributes])


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + rank % 2) for rank, digit in enumerate(reversed(digits))]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
