"""How the browser tests lead a deck: where it is, what it shows, whether a slide holds what it says."""

from __future__ import annotations

from playwright.sync_api import Page

DAY = "formateur/diapositives/journee.html"

_SHOWN = """
() => {
  const column = document.querySelector(".slides > .present");
  return column.matches(".ck-slide") ? column : column.querySelector(":scope > .present");
}
"""

WHERE = f"""
() => {{
  const slide = ({_SHOWN})();
  return {{ id: slide.id, revealed: slide.querySelector(".ck-reveal.visible") !== null }};
}}
"""

# A slide is 1,280 by 720, and the screen scales it: what passes its edges, or its foot, is cut off or covered.
MEASURE = f"""
() => {{
  const slide = ({_SHOWN})();
  const box = slide.getBoundingClientRect();
  const scale = box.width / 1280;
  const foot = document.querySelector(".ck-foot").getBoundingClientRect();
  const outside = [];
  let smallest = Infinity;
  for (const one of slide.querySelectorAll(".ck-slide__title, .ck-slide__body *")) {{
    if (one.closest("svg") && one.tagName !== "svg") continue;
    const own = one.getBoundingClientRect();
    if (own.width === 0) continue;
    if (own.bottom > foot.top + 1 || own.right > box.right + 1 || own.left < box.left - 1) {{
      outside.push(one.tagName + " " + one.textContent.slice(0, 30));
    }}
    if ([...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "")) {{
      smallest = Math.min(smallest, parseFloat(getComputedStyle(one).fontSize) * scale);
    }}
  }}
  // The words of a picture, in the part that is shown large: 15 units at the least in the drawings.
  for (const part of slide.querySelectorAll("svg.ck-part")) {{
    const units = part.viewBox.baseVal.width;
    const drawn = document.querySelector(part.querySelector("use").getAttribute("href"));
    for (const text of drawn.querySelectorAll("text")) {{
      const size = parseFloat(text.getAttribute("font-size") ?? "15");
      smallest = Math.min(smallest, size * part.getBoundingClientRect().width / units);
    }}
  }}
  const inView = box.left >= -1 && box.right <= innerWidth + 1 && box.top >= -1 && box.bottom <= innerHeight + 1;
  return {{ id: slide.id, outside: outside.slice(0, 3), smallest, inView }};
}}
"""


def open_deck(page: Page, address: str) -> None:
    """Open a deck and wait until it can be led."""
    page.goto(address)
    page.get_by_role("navigation", name="Commandes des diapositives").wait_for(state="attached")


def where(page: Page) -> str:
    """Id of the slide that is shown."""
    return page.evaluate(WHERE)["id"]


def slides(page: Page) -> list[dict]:
    """Every slide that the deck says it has."""
    return page.evaluate("JSON.parse(document.getElementById('ck-deck-data').textContent).slides")


def walk(page: Page, key: str, *, measure: bool = False) -> tuple[list[str], list[dict]]:
    """Press ``key`` until nothing changes; the ids met in order, and what was measured on each slide."""
    met: list[str] = []
    measured: list[dict] = []
    last = None
    while (now := page.evaluate(WHERE)) != last:
        last = now
        if not met or met[-1] != now["id"]:
            met.append(now["id"])
            if measure:
                measured.append(page.evaluate(MEASURE))
        page.keyboard.press(key)
    return met, measured
