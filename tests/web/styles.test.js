import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const STYLES = new URL("../../web/styles/", import.meta.url);
const FILES = readdirSync(STYLES).map((name) => ({
  name,
  css: readFileSync(new URL(name, STYLES), "utf8").replace(/\/\*[^]*?\*\//g, ""),
}));
const TOKENS = FILES.find(({ name }) => name === "tokens.css")?.css ?? "";
const SLIDE_TOKENS = FILES.find(({ name }) => name === "slide-tokens.css")?.css ?? "";
const ALL_TOKENS = TOKENS + SLIDE_TOKENS;
const RULES = FILES.filter(({ name }) => !["tokens.css", "slide-tokens.css"].includes(name));

// Material's own grounds, from its palette: the page in light and dark, the bar of the announcement.
const LIGHT = "#ffffff";
const DARK = "#1e2129";

for (const { name, css } of RULES) {
  test(`${name} holds no raw colour or length`, () => {
    // Neither the width asked about nor the size of a sheet can be a variable.
    const rules = css.replace(/@media[^{]*|@page[^{]*\{[^}]*\}/g, "");

    assert.deepEqual(rules.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(|(?<![\w-])\d*\.?\d+(?:px|r?em|m?s)\b/gi) ?? [], []);
  });

  test(`${name} uses no id and no !important`, () => {
    assert.doesNotMatch(css, /!important|(^|[\s,>+~])#[a-z]/m);
  });

  test(`${name} asks only for tokens that exist`, () => {
    const asked = [...css.matchAll(/var\((--ck-[\w-]+)\)/g)].map(([, token]) => token);

    // A file may have a variable of its own, which a script sets.
    assert.deepEqual(asked.filter((token) => !`${ALL_TOKENS}${css}`.includes(`${token}:`)), []);
  });
}

test("every token is asked for", () => {
  const tokens = new Set([...ALL_TOKENS.matchAll(/(--ck-[\w-]+):/g)].map(([, token]) => token));
  const all = RULES.map(({ css }) => css).join("");

  assert.deepEqual([...tokens].filter((token) => !all.includes(`var(${token})`)), []);
});

for (const name of ["trap", "former", "trainer", "solution", "right", "wrong", "edge", "focus"]) {
  const token = `--ck-${name}`;
  const [light, dark] = values(token);

  test(`${token} can be read on the page and on its own tint, in light and dark`, () => {
    for (const [ground, colour] of [
      [LIGHT, light],
      [DARK, dark],
    ]) {
      assert.ok(contrast(colour, ground) >= 4.5, `${colour} on ${ground}`);
      const tint = values(`${token}--tint`)[ground === LIGHT ? 0 : 1];
      if (tint) assert.ok(contrast(colour, blend(tint, ground)) >= 4.5, `${colour} on ${tint} on ${ground}`);
    }
  });
}

test("links can be read in light and dark, at rest and pointed at", () => {
  const [primary] = values("--md-primary-fg-color");
  const [accent, accentDark] = values("--md-accent-fg-color");
  const [linkDark] = values("--md-typeset-a-color");

  for (const [colour, ground] of [
    [primary, LIGHT],
    [accent, LIGHT],
    [linkDark, DARK],
    [accentDark, DARK],
  ]) {
    assert.ok(contrast(colour, ground) >= 4.5, `${colour} on ${ground}`);
  }
});

test("white can be read on the three shades of the bar", () => {
  for (const token of ["--md-primary-fg-color", "--md-primary-fg-color--light", "--md-primary-fg-color--dark"]) {
    assert.ok(contrast("#ffffff", values(token)[0]) >= 4.5, token);
  }
});

for (const scheme of /** @type {const} */ (["light", "dark", "contrast"])) {
  const colour = slideColours(scheme);
  const ground = colour("--md-default-bg-color");
  // On slides, high contrast is for rooms where the sun is on the screen.
  const least = scheme === "contrast" ? 7 : 4.5;

  for (const text of ["--md-default-fg-color", "--md-typeset-color", "--md-typeset-a-color", "--ck-trap", "--ck-right", "--ck-edge"]) {
    test(`${text} can be read on the ground of slides, scheme ${scheme}`, () => {
      assert.ok(contrast(colour(text), ground) >= least, `${contrast(colour(text), ground)}`);
    });
  }

  test(`codes and the heads of tables can be read on slides, scheme ${scheme}`, () => {
    assert.ok(contrast(colour("--md-default-fg-color"), colour("--md-code-bg-color")) >= least);
    assert.ok(contrast(colour("--md-primary-bg-color"), colour("--md-primary-fg-color")) >= least);
  });

  // A choice, its letter and the mark of the right one stand over the bars of the votes.
  for (const text of ["--md-default-fg-color", "--md-typeset-a-color", "--ck-right"]) {
    test(`${text} can be read on the bars of both votes, scheme ${scheme}`, () => {
      for (const tint of ["--ck-vote-1", "--ck-vote-2"]) {
        assert.ok(contrast(colour(text), colour(tint)) >= 4.5, `${tint}: ${contrast(colour(text), colour(tint))}`);
      }
    });
  }

  test(`the frame of a part and the focus are seen on slides, scheme ${scheme}`, () => {
    assert.ok(contrast(colour("--ck-focus"), ground) >= 3);
  });
}

/**
 * Value that a slide gives to a colour: the rules of the site, then those of the slides, the most precise last.
 *
 * @param {"light" | "dark" | "contrast"} scheme
 * @returns {(token: string) => string}
 */
function slideColours(scheme) {
  const rules = [TOKENS, SLIDE_TOKENS].flatMap((css) => [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]);
  const layers = [
    rules.filter(([, selector]) => !/slate|ck-contrast/.test(selector)),
    scheme === "light" ? [] : rules.filter(([, selector]) => selector.includes("slate")),
    scheme === "contrast" ? rules.filter(([, selector]) => selector.includes("ck-contrast")) : [],
  ];
  const values = new Map(
    layers.flat().flatMap(([, , body]) => [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, token, value]) => [token, value])),
  );
  /** @type {(token: string) => string} */
  const colour = (token) => {
    const value = values.get(token) ?? "";
    const [, other] = value.match(/^var\((.*)\)$/) ?? [];
    return other ? colour(other) : long(value);
  };
  return colour;
}

/** @param {string} colour  #rgb or #rrggbb */
function long(colour) {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}` : colour;
}

/**
 * Values of a token in the order of the file: light, then dark when it has one.
 *
 * @param {string} token
 */
function values(token) {
  return [...TOKENS.matchAll(new RegExp(`${token}: (#[\\da-f]+);`, "g"))].map(([, value]) => value);
}

/**
 * WCAG contrast of two opaque colours.
 *
 * @param {string} one
 * @param {string} other
 */
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [r, g, b] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * @param {string} veil  #rrggbbaa
 * @param {string} ground  #rrggbb
 */
function blend(veil, ground) {
  const alpha = parseInt(veil.slice(7), 16) / 255;
  const under = channels(ground);
  const mixed = channels(veil).map((channel, index) => Math.round(channel * alpha + under[index] * (1 - alpha)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** @param {string} colour */
function channels(colour) {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
