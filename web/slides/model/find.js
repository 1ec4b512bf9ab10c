// Slides found by a few letters of their titles, accents and capitals aside.

/** @typedef {{ title: string, group: string }} Named */

/**
 * Indexes of the slides whose title, or the title of their group, holds every word typed.
 *
 * @param {Named[]} slides
 * @param {string} typed
 */
export function found(slides, typed) {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return slides.flatMap((slide, index) => {
    const text = plain(`${slide.group} ${slide.title}`);
    return wanted.every((word) => text.includes(word)) ? [index] : [];
  });
}

/** @param {string} text */
function plain(text) {
  // A keyboard has neither the bound letters nor the curved apostrophe.
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\u0153/g, "oe").replace(/\u00e6/g, "ae").replace(/\u2019/g, "'");
}
