"""The programme page holds every item that the quality framework of 2026 asks for, or says that it lacks it."""

from __future__ import annotations

import re

import pytest
from reading import main, section, squeeze, words

pytestmark = pytest.mark.site

UNKNOWN = r"non communiqué"

# The closed list of § 2 of the notes on quality: (what is owed, the section that holds it, what it looks like there).
OWED = [
    ("who it is for", "public", r"\w{4}"),
    ("what must be known before, or that nothing must", "prerequis", r"\w{4}"),
    ("observable objectives", "objectifs", r"est capable de :.*;"),
    ("how each objective is assessed", "objectifs", r"Critère"),
    ("the detailed content", "contenu", r"\w{4}"),
    ("the length in days and hours", "essentiel", r"\d+ jours?, soit \d+ heures"),
    ("in person or remote", "essentiel", r"En présentiel|À distance"),
    ("how many people", "essentiel", r"personnes|effectif non communiqué"),
    ("the methods", "methodes", r"\w{4}"),
    ("the means", "methodes", rf"Moyens : (?:{UNKNOWN}|\w)"),
    ("the assessment on entry", "evaluation", rf"À l'entrée \(positionnement\) : (?:{UNKNOWN}|\w)"),
    ("the assessment on the way", "evaluation", rf"Pendant la formation : (?:{UNKNOWN}|\w)"),
    ("the assessment at the end", "evaluation", rf"À la fin : (?:{UNKNOWN}|\w)"),
    ("how attendance is followed", "evaluation", rf"Suivi de la formation : (?:{UNKNOWN}|\w)"),
    ("what is handed at the end", "evaluation", rf"Document remis à la fin : (?:{UNKNOWN}|\w)"),
    ("the kind of recognition", "reconnaissance", r"RNCP|Répertoire spécifique|" + UNKNOWN),
    ("whether studies may follow", "reconnaissance", r"poursuivre des études|poursuite d'études|" + UNKNOWN),
    ("the price, its unit and its tax", "essentiel", rf"Tarif\s(?:{UNKNOWN}|.*\d+ € (?:HT|TTC|net).* par)"),
    ("the funding", "inscription", rf"Financement : (?:{UNKNOWN}|\w)"),
    ("how to enrol", "inscription", rf"Inscription : (?:{UNKNOWN}|\w)"),
    ("how long before it starts", "inscription", rf"Délai d'accès : (?:{UNKNOWN}|\w)"),
    ("whom to ask about teaching", "contacts", rf"Contact pédagogique\s(?:{UNKNOWN}|\w)"),
    ("whom to ask about papers", "contacts", rf"Contact administratif\s(?:{UNKNOWN}|\w)"),
    ("to whom to complain", "contacts", rf"Réclamations\s(?:{UNKNOWN}|\w)"),
    ("to whom to report violence or harassment", "contacts", rf"Signalement .*?\s(?:{UNKNOWN}|\w)"),
    ("who arranges for a disability", "contacts", rf"Référent handicap\s(?:{UNKNOWN}|\w)"),
    ("what can be arranged for a disability", "contacts", rf"Personnes en situation de handicap : (?:{UNKNOWN}|\w)"),
    ("who teaches, and by what right", "formateurs", rf"{UNKNOWN}|\w{{4}}"),
    ("the date and the version", "essentiel", r"Version\s\S+, mise à jour le \d"),
    ("the results, or why there are none", "resultats", rf"après les premières sessions|Calcul|{UNKNOWN}"),
]

REMOTE = [
    ("the equipment", r"Équipement nécessaire : (?:{unknown}|\w)"),
    ("who helps", r"Assistance technique et pédagogique : (?:{unknown}|\w)"),
    ("what is done and how long it takes", r"Activités à distance et durée moyenne : (?:{unknown}|\w)"),
]


@pytest.fixture(params=[0, 1], ids=["first offer", "second offer"])
def offer(request, course):
    return course.offers[request.param]


@pytest.fixture
def programme(offer, pages):
    return pages[f"programme/{offer.slug}.html"]


def test_every_offer_of_the_course_is_tried_here(course):
    assert len(course.offers) == 2


def test_the_programme_page_bears_the_title_of_the_offer(programme, offer):
    (heading,) = programme.xpath("//h1")

    assert squeeze(offer.title) in words(heading)


@pytest.mark.parametrize(("place", "looks_like"), [owed[1:] for owed in OWED], ids=[owed[0] for owed in OWED])
def test_the_programme_page_tells(programme, place: str, looks_like: str):
    assert re.search(looks_like, section(programme, place), re.I | re.S)


@pytest.mark.parametrize("looks_like", [owed[1] for owed in REMOTE], ids=[owed[0] for owed in REMOTE])
def test_a_programme_sold_at_a_distance_tells(course, pages, looks_like: str):
    remote = [offer for offer in course.offers if any(m.kind != "in_person" for m in offer.sheet.modalities)]

    assert remote
    for offer in remote:
        told = section(pages[f"programme/{offer.slug}.html"], "methodes")
        assert re.search(looks_like.format(unknown=UNKNOWN), told, re.I)


def test_what_the_organisation_has_not_said_is_never_made_up(programme, offer):
    told = words(main(programme))

    if offer.sheet.prices is None:
        assert "€" not in told
        assert not re.search("gratuit|sur devis", told, re.I)
    if offer.sheet.funding is None:
        assert not re.search("CPF|OPCO|finançable", told)


def test_every_line_of_content_is_published_as_sold(programme, offer):
    told = _bare(words(main(programme)))

    lines = [line.said for block in offer.transcript if block.topic == "content" for line in block.lines]
    assert not [line for line in lines if _bare(squeeze(line)) not in told]


def _bare(text: str) -> str:
    return re.sub(r"[\s‘'’*«»]", "", text)
