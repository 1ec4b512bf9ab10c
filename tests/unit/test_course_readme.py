"""course/README.md is the reference of authors: it names every key of the model, and none that does not exist."""

from __future__ import annotations

import re
import typing

import pytest

from coursekit.model.assessments import AssessmentFile
from coursekit.model.base import Value
from coursekit.model.calendar import CalendarFile, ReformFile
from coursekit.model.course import Cast, Checklist, Glossary, Identity, Lexicon, ObjectiveFile, Organisation, Plan
from coursekit.model.delays import DelayFile
from coursekit.model.documents import DocumentFile
from coursekit.model.facts import FactFile
from coursekit.model.lessons import LessonMeta
from coursekit.model.offers import Offer
from coursekit.model.old_words import OldWordFile
from coursekit.model.pictures import PictureFile
from coursekit.model.portal import (
    CadreFile,
    FormFieldFile,
    ReasonFile,
    RoleFile,
    SettingFile,
    StatusFile,
    WorksFile,
)
from coursekit.model.questions import Bank
from coursekit.model.remote import RemoteFile
from coursekit.model.room_check import RoomCheck
from coursekit.model.sessions import Session

# The heading that speaks of each file, up to the first space after the name.
SECTIONS = {
    "`course.yml`": Identity,
    "`plan.yml`": Plan,
    "`sessions/*.yml`": Session,
    "`facts.yml`": FactFile,
    "`objectives.yml`": ObjectiveFile,
    "`assessments.yml`": AssessmentFile,
    "`offers/*.yml`": Offer,
    "`organisation.yml`": Organisation,
    "`checklist.yml`": Checklist,
    "`room_check.yml`": RoomCheck,
    "`glossary.yml`": Glossary,
    "`cast.yml`": Cast,
    "`documents.yml`": DocumentFile,
    "`pictures.yml`": PictureFile,
    "`old_words.yml`": OldWordFile,
    "`portal/roles.yml`": RoleFile,
    "`portal/cadres.yml`": CadreFile,
    "`portal/fields.yml`": FormFieldFile,
    "`portal/settings.yml`": SettingFile,
    "`portal/statuses.yml`": StatusFile,
    "`portal/reasons.yml`": ReasonFile,
    "`portal/works.yml`": WorksFile,
    "`calendar.yml`": CalendarFile,
    "`reform.yml`": ReformFile,
    "`delays.yml`": DelayFile,
    "`remote.yml`": RemoteFile,
    "`lexicon.yml`": Lexicon,
    "`../quizzes/<lesson>.yml`": Bank,
    "`../docs/sequence-N/<lesson>.md`": LessonMeta,
}
# Words between backquotes that are neither keys nor values of keys: values that any key may take.
PLAIN = {"null", "true", "false"}


def _arguments(annotation):
    yield annotation
    for argument in typing.get_args(annotation):
        yield from _arguments(argument)


def _models(model):
    """The model, and every model inside it."""
    yield model
    for info in model.model_fields.values():
        for argument in _arguments(info.annotation):
            if isinstance(argument, type) and issubclass(argument, Value):
                yield from _models(argument)


def _keys(model):
    return {info.alias or name for inner in _models(model) for name, info in inner.model_fields.items()}


def _values(model):
    infos = [info for inner in _models(model) for info in inner.model_fields.values()]
    return {argument for info in infos for argument in _arguments(info.annotation) if isinstance(argument, str)}


@pytest.fixture(scope="module")
def told(project_root):
    """For each section: the keys and values of its example, and the words that its prose writes between backquotes."""
    text = (project_root / "course" / "README.md").read_text("utf-8")
    found = {}
    for section in text.split("\n## ")[1:]:
        examples = "".join(re.findall(r"```yaml\n(.*?)```", section, re.S))
        prose = re.sub(r"```.*?```", "", section.partition("\n")[2], flags=re.S)
        shown = set(re.findall(r"(?:^|[-{,])\s*([a-z_]+):", examples, re.M))
        # « single · multiple · fill » in a comment.
        shown |= set(re.findall(r"[a-z_]+(?= ·)|(?<=· )[a-z_]+", examples))
        named = set()
        for span in re.findall(r"`([^`]+)`", prose):
            if re.fullmatch(r"[a-z_]+(?:, [a-z_]+)*", span):
                named |= set(span.split(", "))
        found[section.partition(" ")[0].partition("\n")[0]] = (shown, named)
    return found


def test_every_file_of_the_course_has_its_section(told):
    assert not SECTIONS.keys() - told.keys()


@pytest.mark.parametrize("section", SECTIONS)
def test_the_readme_names_every_key(told, section):
    shown, named = told[section]
    # What every table of the portal says of itself is named with the first one.
    common = told["`portal/roles.yml`"][1] if section.startswith("`portal/") else set()

    assert not _keys(SECTIONS[section]) - shown - named - common


@pytest.mark.parametrize("section", SECTIONS)
def test_an_example_of_the_readme_has_no_key_that_does_not_exist(told, section):
    shown, _ = told[section]

    assert not shown - _keys(SECTIONS[section]) - _values(SECTIONS[section])


@pytest.mark.parametrize("section", SECTIONS)
def test_the_readme_names_no_key_that_does_not_exist(told, section):
    _, named = told[section]
    # A section may name a key of another file: « reserve_words » is in the lexicon.
    keys = {key for model in SECTIONS.values() for key in _keys(model)}

    assert not named - keys - _values(SECTIONS[section]) - PLAIN


@pytest.mark.parametrize("section", SECTIONS)
def test_the_readme_names_every_value_of_a_closed_list(project_root, section):
    text = (project_root / "course" / "README.md").read_text("utf-8")

    assert not sorted(value for value in _values(SECTIONS[section]) if not re.search(rf"\b{value}\b", text))
