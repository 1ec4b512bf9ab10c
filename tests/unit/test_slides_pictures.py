"""Pictures on slides: part by part, cut where nothing stands."""

from __future__ import annotations

import itertools
import re

import pytest

from coursekit.slides import pictures
from coursekit.slides.markup import parse


def _svg(inner, height, width=400):
    return parse(f'<svg viewBox="0 0 {width} {height}">{inner}</svg>')[0]


def _box(top, tall):
    return f'<rect class="p-box" x="8" y="{top}" width="100" height="{tall}"></rect>'


def test_a_picture_as_tall_as_a_slide_is_one_part():
    assert pictures.parts(_svg(_box(0, 278), 278)) == ((0, 278),)


def test_a_taller_one_is_cut_in_the_middle_of_the_last_gap_that_fits():
    # Gaps: 100 to 120, 240 to 260. Past 278 is too far, and the second is nearer.
    svg = _svg(_box(0, 100) + _box(120, 120) + _box(260, 140), 400)

    assert pictures.parts(svg) == ((0, 250), (250, 150))


def test_a_cut_never_goes_through_a_box():
    boxes = [(0, 90), (100, 190), (300, 150), (460, 140)]
    svg = _svg("".join(_box(top, tall) for top, tall in boxes), 600)
    cuts = [top for top, _ in pictures.parts(svg)][1:]

    assert cuts
    assert not [(cut, box) for cut in cuts for box in boxes if box[0] < cut < sum(box)]


def test_the_last_part_is_not_a_sliver():
    # A cut at 275 would leave 40: the one at 155 leaves 160.
    svg = _svg(_box(0, 150) + _box(160, 110) + _box(280, 30), 315)

    assert pictures.parts(svg) == ((0, 155), (155, 160))


def test_a_line_between_two_boxes_may_be_cut():
    line = '<path class="p-line" d="M50 240V260"></path><line x1="0" x2="0" y1="240" y2="260"></line>'
    svg = _svg(_box(0, 240) + line + _box(260, 140), 400)

    assert pictures.parts(svg) == ((0, 250), (250, 150))


def test_without_a_gap_a_part_begins_with_the_end_of_the_one_before():
    # 278 − 18 = 260, then 260 + 278 = 538, and 520 to the end.
    assert pictures.parts(_svg(_box(0, 600), 600)) == ((0, 278), (260, 278), (520, 80))


@pytest.mark.parametrize(
    ("shape", "bottom"),
    [
        ('<g transform="translate(14 100)"><rect y="0" height="145"></rect></g>', 245),
        ('<circle cx="5" cy="200" r="45"></circle><rect y="0" height="160"></rect>', 245),
        # Letters 60 high on the line 225: a third of them may hang below it.
        ('<rect y="0" height="200"></rect><text y="225" font-size="60">p</text>', 245),
        ('<polygon points="0,0 10,245 20,0"></polygon>', 245),
        ('<path d="M0 0V245H10z"></path>', 245),
        ('<path d="m0 5v240h10"></path>', 245),
        (
            '<rect y="0" height="200"></rect>'
            '<text y="180" font-size="15"><tspan y="180">a</tspan><tspan y="240">b</tspan></text>',
            245,
        ),
    ],
)  # fmt: skip
def test_the_foot_of_each_kind_of_shape_is_known(shape, bottom):
    # The gap goes from there to 255.
    svg = _svg(shape + _box(255, 145), 400)

    assert (bottom + 255) / 2 == pictures.parts(svg)[1][0]


def test_what_is_only_defined_stands_nowhere():
    svg = _svg(
        f'<title>T</title><defs><marker><path d="M0 0V400"></path></marker></defs>{_box(0, 240)}{_box(260, 140)}', 400
    )

    assert pictures.parts(svg) == ((0, 250), (250, 150))


@pytest.mark.parametrize("height", [50, 278, 279, 500, 834, 1200])
@pytest.mark.parametrize("every", [20, 60, 130, 5000])
def test_the_parts_cover_the_whole_picture_and_fit_on_a_slide(height, every):
    boxes = "".join(_box(top, min(every, height - top) - 5) for top in range(0, height - 6, every))
    shares = pictures.parts(_svg(boxes, height))

    assert shares[0][0] == 0
    assert height == sum(shares[-1])
    assert all(tall <= 278 for _, tall in shares)
    # Each begins at the end of the one before, or above it.
    assert all(after[0] <= sum(before) for before, after in itertools.pairwise(shares))


def test_a_part_is_shown_twice_as_large_beside_the_whole_with_a_frame_on_it():
    svg = _svg(_box(0, 240) + _box(260, 140), 400)
    first, second = [parse(html)[0] for html in pictures.shown("pic", 'Un "cadre"', svg)]

    assert first.xpath("svg[@class='ck-part']/@viewbox") == ["0 0 400 250"]
    assert [(part.get("width"), part.get("height")) for part in first.xpath("svg[@class='ck-part']")] == [
        ("800", "500")
    ]
    assert second.xpath("svg/@aria-label") == ['Un "cadre" (2/2)']
    (frame,) = second.xpath("svg[@class='ck-whole']/rect")
    assert (frame.get("y"), frame.get("height")) == ("250", "150")
    assert {"#pic"} == set(first.xpath(".//use/@href"))


def test_a_picture_in_one_part_has_no_thumbnail():
    (html,) = pictures.shown("pic", "Un cadre", _svg(_box(0, 100), 200))

    assert "ck-whole" not in html
    assert 'aria-label="Un cadre"' in html


def test_what_is_kept_of_a_picture_is_its_shapes_under_one_name():
    kept = pictures.definition(_svg('<title id="t">T</title><desc id="d">D</desc><rect y="1"></rect>', 100), "pic")

    assert re.findall(r'\bid="(.*?)"', kept) == ["pic"]
    assert '<rect y="1"' in kept
    assert "D" not in re.sub(r"<[^>]*>", "", kept)


def test_the_names_inside_a_picture_are_its_own():
    arrow = (
        '<defs><marker id="head"></marker></defs><path class="p-line" marker-end="url(#head)"></path>'
        '<use href="#head"></use>'
    )
    kept = pictures.definition(_svg(arrow, 100), "pic")

    assert re.findall(r'\bid="(.*?)"', kept) == ["pic", "pic-head"]
    assert "url(#pic-head)" in kept
    assert 'href="#pic-head"' in kept


def test_the_size_of_a_picture_is_that_of_its_frame():
    assert pictures.size(_svg("", "150.5", "320")) == (320, 150.5)
    assert pictures.size(parse("<svg></svg>")[0]) == (400, 400)
