import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const STYLES = new URL("../../web/styles/", import.meta.url);
const FILES = readdirSync(STYLES).map((name) => ({
  name,
  css: readFileSync(new URL(name, STYLES), "utf8").replace(/\/\*[^]*?\*\//g, ""),
}));
const TOKENS = FILES.find(({ name }) => name === "tokens.css")?.css ?? "";
const RULES = FILES.filter(({ name }) => name !== "tokens.css");

// Material's own grounds, from its palette: the page in light and dark, the bar of the announcement.
const LIGHT = "#ffffff";
const DARK = "#1e2129";

for (const { name, css } of RULES) {
  test(`${name} holds no raw colour or length`, () => {
    const rules = css.replace(/@media[^{]*/g, "");

    assert.deepEqual(rules.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(|(?<![\w-])\d*\.?\d+(?:px|r?em|m?s)\b/gi) ?? [], []);
  });

  test(`${name} uses no id and no !important`, () => {
    assert.doesNotMatch(css, /!important|(^|[\s,>+~])#[a-z]/m);
  });

  test(`${name} asks only for tokens that exist`, () => {
    const asked = [...css.matchAll(/var\((--ck-[\w-]+)\)/g)].map(([, token]) => token);

    assert.deepEqual(asked.filter((token) => !TOKENS.includes(`${token}:`)), []);
  });
}

test("every token is asked for", () => {
  const tokens = new Set([...TOKENS.matchAll(/(--ck-[\w-]+):/g)].map(([, token]) => token));
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
