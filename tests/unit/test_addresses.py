"""Links of a page stay good when its text is shown on another one."""

from __future__ import annotations

import pytest

from coursekit.addresses import moved

LESSON, DAY = "sequence-1/s1-compte.md", "formateur/journee.md"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[a](s1-structure.md)", "[a](../sequence-1/s1-structure.md)"),
        ("[a](s1-structure.md#avant)", "[a](../sequence-1/s1-structure.md#avant)"),
        ("[a](../sequence-2/s2-retours.md)", "[a](../sequence-2/s2-retours.md)"),
        ("[a](../glossaire.md#api)", "[a](../glossaire.md#api)"),
        ("[a](../formateur/journee.md)", "[a](journee.md)"),
        ("[a](#activer)", "[a](../sequence-1/s1-compte.md#activer)"),
        ("[a](https://exemple.fr/a.md)", "[a](https://exemple.fr/a.md)"),
        ("[a](mailto:a@exemple.fr)", "[a](mailto:a@exemple.fr)"),
        ("a (b.md)", "a (b.md)"),
        ("[a](a.md) et [b](b.md)", "[a](../sequence-1/a.md) et [b](../sequence-1/b.md)"),
    ],
)
def test_a_link_leads_where_it_led(written, expected):
    assert expected == moved(written, LESSON, DAY)


def test_a_text_that_stays_on_its_page_does_not_change():
    text = "[a](s1-structure.md#avant), [b](../glossaire.md)"

    assert text == moved(text, LESSON, LESSON)
