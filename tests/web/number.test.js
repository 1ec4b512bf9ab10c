import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuantity } from "../../web/quiz/model/amount.js";
import { chance } from "../../web/quiz/model/chance.js";
import { gradeNumber, isNumber, readAskedNumber } from "../../web/quiz/model/number.js";

const WHY = "C’est le délai de l’État.";
const DELAY = asked({ answer: "60", unit: "minutes", mistakes: JSON.stringify([{ typed: "30", why: WHY }]) });
const PRICE = asked({ answer: "1234.56", unit: "€" });
const RATE = asked({ answer: "5.5", unit: "%" });
const BARE = asked({ answer: "5" });
const WORKING = asked({ answer: "10", unit: "jours ouvrés" });

/** @type {[ReturnType<typeof asked>, string[]][]} */
const RIGHT = [
  [DELAY, ["60", "60 minutes", "60 minute", "60 min", "60min.", "60 mn", "60,00", "60.", " « 60 » ", "060", "60 MINUTES"]],
  [
    PRICE,
    [
      "1234,56",
      "1 234,56 €",
      "1\u202f234,56\u00a0€",
      "1234.56",
      "1.234,56",
      "1,234.56",
      "€ 1234,56",
      "1234,560 euros",
      "1234,56 EUR",
    ],
  ],
  [RATE, ["5,5", "5,50 %", "5.5%", "5,5 pour cent", "5,5 pourcent", "5,5 Pour Cents"]],
  [BARE, ["5", "5 envois", "5 €"]],
  [WORKING, ["10", "10 jours", "10 j", "10 jours ouvrés", "10 jour ouvre"]],
  [asked({ answer: "3", unit: "heures" }), ["3 h", "3h", "3 heures"]],
  [asked({ answer: "45", unit: "s" }), ["45 s", "45 secondes", "45 sec"]],
  [asked({ answer: "30", unit: "jours" }), ["30 j", "30 jour", "30 jours"]],
  [asked({ answer: "2", unit: "ans" }), ["2 an", "2 années"]],
  [asked({ answer: "120", unit: "Mo" }), ["120 mo", "120 mégaoctets"]],
  [asked({ answer: "-6", unit: "€" }), ["-6", "\u2212 6 €", "-6,00 euros"]],
  [asked({ answer: "0" }), ["0", "-0", "0,00"]],
];

for (const [question, answers] of RIGHT) {
  for (const typed of answers) {
    test(`« ${typed} » is right for ${question.answer} ${question.unit.join(" ")}`, () => {
      assert.equal(gradeNumber(question, typed).right, true);
    });
  }
}

/** @type {[ReturnType<typeof asked>, string[]][]} */
const WRONG = [
  [DELAY, ["6", "600", "60 jours", "60 h", "60 s", "60 €", "60 %", "60 mois", "-60", "60 centimes"]],
  [PRICE, ["1234,65", "1234", "1234,56 %", "123456", "1234,56 $", "1,23456", "1234,56 k€"]],
  [RATE, ["5,5 €", "55 %", "0,055"]],
  [WORKING, ["10 jours calendaires", "10 semaines"]],
  [asked({ answer: "30", unit: "jours" }), ["30 jours ouvrés", "30 mois", "30 min"]],
];

for (const [question, answers] of WRONG) {
  for (const typed of answers) {
    test(`« ${typed} » is wrong for ${question.answer} ${question.unit.join(" ")}`, () => {
      assert.equal(isNumber(typed), true);
      assert.equal(gradeNumber(question, typed).right, false);
    });
  }
}

for (const typed of ["", "  ", "soixante", "minutes", "€", "A1", "environ 60", "60 ou 30", "1 h 30", "12-5", "1,23,456"]) {
  test(`« ${typed} » is not one number`, () => {
    assert.equal(isNumber(typed), false);
    assert.equal(gradeNumber(DELAY, typed).right, false);
  });
}

/** @type {[string, string, string, boolean][]} */
const TOLERANCES = [
  ["0.3", "0.1", "0,4", true],
  ["0.3", "0.1", "0,2", true],
  // In floating point, 0.8 - 0.7 is more than 0.1.
  ["0.7", "0.1", "0,8", true],
  ["0.7", "0.1", "0,81", false],
  ["0.7", "0.1", "0,599", false],
  ["9007199254740993", "0", "9007199254740992", false],
  ["9007199254740993", "1", "9007199254740992", true],
  ["-5", "0.5", "-5,5", true],
  ["-5", "0.5", "-4,5", true],
  ["0", "0.01", "-0,01", true],
  ["100", "5", "105,0000000000000000001", false],
];

for (const [answer, tolerance, typed, right] of TOLERANCES) {
  test(`« ${typed} » is ${right ? "near enough to" : "too far from"} ${answer}, give or take ${tolerance}`, () => {
    assert.equal(gradeNumber(asked({ answer, tolerance }), typed).right, right);
  });
}

test("a known mistake is wrong and says why, however it is written", () => {
  for (const typed of ["30", "30,0", "30 min", " 030 minutes "]) {
    const [mark] = gradeNumber(DELAY, typed).marks;

    assert.deepEqual(mark, { key: "0", right: false, why: WHY, mistake: 0 });
  }
});

test("an unforeseen mistake is wrong without a reason", () => {
  assert.deepEqual(gradeNumber(DELAY, "45").marks, [{ key: "0", right: false, why: "", mistake: -1 }]);
});

test("the right number with a foreseen wrong unit says why", () => {
  const question = { ...DELAY, mistakes: [{ typed: "60 jours", why: "Ce sont des minutes." }] };

  assert.equal(gradeNumber(question, "60 j").marks[0].why, "Ce sont des minutes.");
  assert.equal(gradeNumber(question, "60").right, true);
});

test("a number is read from the attributes that the server writes", () => {
  const data = { answer: "60", unit: "minutes", tolerance: "0", mistakes: JSON.stringify(DELAY.mistakes) };

  assert.deepEqual(readAskedNumber(data), { answer: "60", unit: ["min"], tolerance: "0", mistakes: DELAY.mistakes });
});

/** @type {[string, Parameters<typeof readAskedNumber>[0]][]} */
const UNREADABLE = [
  ["without an answer", {}],
  ["with a French answer", { answer: "1 234,56" }],
  ["with an answer in words", { answer: "soixante" }],
  ["with an unreadable tolerance", { answer: "60", tolerance: "un peu" }],
  ["with broken mistakes", { answer: "60", mistakes: "[" }],
];

for (const [name, data] of UNREADABLE) {
  test(`a number ${name} is refused`, () => {
    assert.equal(readAskedNumber(data), null);
  });
}

test("thousands of amounts, each written in seven ways, are read as the same", () => {
  const draw = chance("amounts");
  for (let round = 0; round < 3000; round += 1) {
    const euros = Math.floor(10 ** (1 + draw() * 8));
    const cents = `${Math.floor(draw() * 100)}`.padStart(2, "0");
    const expected = cents === "00" ? `${euros}` : `${euros}.${cents}`.replace(/0$/, "");
    const question = asked({ answer: expected, unit: "€" });
    for (const typed of waysOf(euros, cents)) {
      assert.equal(readQuantity(typed)?.value, expected, typed);
      assert.equal(gradeNumber(question, typed).right, true, `${typed} for ${expected}`);
    }
  }
});

test("the same amounts are never right in another unit, nor a cent away", () => {
  const draw = chance("units");
  const units = ["%", "pour cent", "jours", "j", "minutes", "min", "h", "mois", "comptes", "k€", "$"];
  for (let round = 0; round < 3000; round += 1) {
    const euros = Math.floor(10 ** (1 + draw() * 8));
    const cents = `${10 + Math.floor(draw() * 89)}`;
    const question = asked({ answer: `${euros}.${cents}`.replace(/0$/, ""), unit: "€" });
    const unit = units[Math.floor(draw() * units.length)];

    assert.equal(gradeNumber(question, `${euros},${cents} ${unit}`).right, false, `${euros},${cents} ${unit}`);
    for (const typed of waysOf(euros, `${Number(cents) + 1}`)) {
      assert.equal(gradeNumber(question, typed).right, false, `${typed} for ${euros}.${cents}`);
    }
  }
});

/**
 * @param {number} euros
 * @param {string} cents
 */
function waysOf(euros, cents) {
  const grouped = (/** @type {string} */ separator) => `${euros}`.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return [
    `${euros},${cents}`,
    `${euros}.${cents} €`,
    `${grouped(" ")},${cents}`,
    `${grouped("\u202f")},${cents}\u00a0€`,
    `${grouped(".")},${cents} euros`,
    `${grouped(",")}.${cents}`,
    `€ ${euros},${cents}0`,
  ];
}

/** @param {Parameters<typeof readAskedNumber>[0]} data */
function asked(data) {
  const question = readAskedNumber(data);
  assert.ok(question);
  return question;
}
