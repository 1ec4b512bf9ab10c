// Files put together by learner: the same file twice, or an older and a newer one of the same learner, count once.
// Whatever the order of the files and however often each is given, the result is the same.

/**
 * @typedef {import("../../progress/model/results-file.js").ResultsFile} ResultsFile
 * @typedef {import("../../progress/model/results-file.js").FiledAnswer} FiledAnswer
 * @typedef {ResultsFile["runs"][number]} FiledRun
 *
 * @typedef {object} Learner
 * @property {string} code  random: nobody's name
 * @property {FiledAnswer[]} answers  in time
 * @property {FiledRun[]} runs  in time
 */

/**
 * @param {Pick<ResultsFile, "learner" | "answers" | "runs">[]} files
 * @returns {Learner[]} in the order of their codes
 */
export function mergeFiles(files) {
  /** @type {Map<string, { answers: Map<string, FiledAnswer>, runs: Map<string, FiledRun> }>} */
  const learners = new Map();
  for (const { learner, answers, runs } of files) {
    const known = learners.get(learner) ?? { answers: new Map(), runs: new Map() };
    learners.set(learner, known);
    for (const answer of answers) keep(known.answers, keyOf([answer.question, answer.hash, answer.at]), answer, rankAnswer);
    for (const run of runs) keep(known.runs, keyOf([run.assessment, run.finished]), run, rankRun);
  }
  return [...learners]
    .map(([code, { answers, runs }]) => ({
      code,
      answers: sorted(answers, ({ at }) => at),
      runs: sorted(runs, ({ finished }) => finished),
    }))
    .sort((a, b) => compare(a.code, b.code));
}

/**
 * How many learners came with several files.
 *
 * @param {Pick<ResultsFile, "learner">[]} files
 * @returns {number}
 */
export function countDoubles(files) {
  const codes = files.map(({ learner }) => learner);
  return new Set(codes.filter((code, index) => codes.indexOf(code) !== index)).size;
}

/**
 * Of two things with one key, the lower rank stays: a rule that does not see which came first.
 *
 * @template T
 * @param {Map<string, T>} things
 * @param {string} key
 * @param {T} thing
 * @param {(thing: T) => string} rank
 */
function keep(things, key, thing, rank) {
  const known = things.get(key);
  if (known === undefined || rank(thing) < rank(known)) things.set(key, thing);
}

/**
 * An answer filed before its test was finished does not name the test: the one that does stays.
 *
 * @param {FiledAnswer} answer
 */
function rankAnswer({ assessment, right, chosen }) {
  return keyOf([assessment === "", assessment, right, chosen]);
}

/** @param {FiledRun} run */
function rankRun({ seconds }) {
  return keyOf([seconds]);
}

/** @param {(string | number | boolean)[]} parts */
function keyOf(parts) {
  return JSON.stringify(parts);
}

/**
 * @template T
 * @param {Map<string, T>} things
 * @param {(thing: T) => number} time
 * @returns {T[]}
 */
function sorted(things, time) {
  return [...things].sort(([a, one], [b, other]) => time(one) - time(other) || compare(a, b)).map(([, thing]) => thing);
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
