"""The QR code of an address, as SVG: the same address gives the same bytes."""

from __future__ import annotations

import io

import segno


def qr_svg(address: str) -> str:
    """SVG of the code, black on white whatever the colours of the page: a phone reads it from the back of the room."""
    code = segno.make(address, error="m", micro=False)
    out = io.BytesIO()
    code.save(
        out, kind="svg", xmldecl=False, svgns=True, scale=4, border=4, dark="#000", light="#fff", omitsize=True,
        svgclass="ck-qr__code", lineclass=None, nl=False,
    )  # fmt: skip
    return out.getvalue().decode("utf-8")
