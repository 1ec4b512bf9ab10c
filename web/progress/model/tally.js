// What the answers say: by question, by lesson, by test, by objective. Everything is counted from the answers themselves.

/**
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Progress} Progress
 * @typedef {import("./types.js").Run} Run
 * @typedef {import("./course.js").Course} Course
 *
 * @typedef {"acquired" | "started" | "missed" | "unknown"} Level
 *
 * @typedef {object} Count
 * @property {number} total  questions asked
 * @property {number} answered  of those
 * @property {number} right  by their latest answer
 * @property {number} best  right at least once
 *
 * @typedef {object} Score
 * @property {number} right
 * @property {number} total
 * @property {Level} level
 */

/**
 * The quiz of a lesson: an answer given in a test is counted with the test.
 *
 * @param {Progress} progress
 * @param {{ id: string, hash: string }[]} questions  as they are now: an answer to an older one does not count
 * @returns {Count}
 */
export function countQuestions(progress, questions) {
  const count = { total: questions.length, answered: 0, right: 0, best: 0 };
  for (const { id, hash } of questions) {
    const given = answersTo(progress, id, hash).filter(({ run }) => run === "");
    if (given.length === 0) continue;
    count.answered += 1;
    if (given[given.length - 1].right) count.right += 1;
    if (given.some(({ right }) => right)) count.best += 1;
  }
  return count;
}

/**
 * @param {Progress} progress
 * @param {string} question
 * @param {string} hash
 * @returns {Answer[]} in time, the latest last
 */
export function answersTo(progress, question, hash) {
  return progress.answers.filter((answer) => answer.question === question && answer.hash === hash).sort(byTime);
}

/**
 * Questions of a lesson that show a wrong answer: those to ask again.
 *
 * @param {Progress} progress
 * @param {{ id: string, hash: string }[]} questions
 * @returns {string[]} ids, in their order
 */
export function shownWrong(progress, questions) {
  return questions
    .filter(({ id, hash }) => {
      const shown = progress.shown[id];
      if (shown?.hash !== hash || shown.given === null) return false;
      const last = answersTo(progress, id, hash).filter(({ run }) => run === "").pop();
      return last !== undefined && !last.right;
    })
    .map(({ id }) => id);
}

/**
 * Whole runs of a test, each with its second try, the latest last.
 *
 * @param {Progress} progress
 * @param {string} assessment
 * @returns {Run[]}
 */
export function runsOf(progress, assessment) {
  return progress.runs
    .filter((run) => run.assessment === assessment && run.after === "")
    .sort((a, b) => a.finished - b.finished);
}

/**
 * @param {Progress} progress
 * @param {string} run
 * @returns {Run | undefined}
 */
export function secondTry(progress, run) {
  return progress.runs.find(({ after }) => after === run);
}

/**
 * Right answers of a run by objective. A question missed and then answered right, itself or the one asked in its place,
 * counts as right: its second try is asked for that.
 *
 * @param {Progress} progress
 * @param {Run} run
 * @param {Run | undefined} again  its second try
 * @param {Pick<Course, "acquired" | "started">} limits
 * @returns {Map<string, Score>} by objective
 */
export function scoreByObjective(progress, run, again, limits) {
  /** @type {Map<string, { right: number, total: number }>} */
  const sums = new Map();
  for (const { objective } of run.questions) {
    const sum = sums.get(objective) ?? { right: 0, total: 0 };
    sum.total += 1;
    sums.set(objective, sum);
  }
  for (const part of again ? [run, again] : [run]) {
    for (const { question, objective } of part.questions) {
      const sum = sums.get(objective);
      if (sum && isRight(progress, part.id, question)) sum.right += 1;
    }
  }
  return new Map([...sums].map(([objective, sum]) => [objective, { ...sum, level: levelOf(sum, limits) }]));
}

/**
 * @param {Iterable<{ right: number, total: number }>} scores
 * @returns {{ right: number, total: number }}
 */
export function sumOf(scores) {
  const sum = { right: 0, total: 0 };
  for (const { right, total } of scores) {
    sum.right += right;
    sum.total += total;
  }
  return sum;
}

/**
 * @param {Progress} progress
 * @param {string} run
 * @param {string} question
 * @returns {boolean}
 */
export function isRight(progress, run, question) {
  return progress.answers.some((answer) => answer.run === run && answer.question === question && answer.right);
}

/**
 * Whole percents, rounded down: 79.9 % is not 80 %.
 *
 * @param {{ right: number, total: number }} sum
 * @returns {number}
 */
export function percent({ right, total }) {
  return total === 0 ? 0 : Math.floor((100 * right) / total);
}

/**
 * @param {{ right: number, total: number }} sum
 * @param {Pick<Course, "acquired" | "started">} limits
 * @returns {Level}
 */
export function levelOf(sum, { acquired, started }) {
  if (sum.total === 0) return "unknown";
  const share = percent(sum);
  if (share >= acquired) return "acquired";
  return share >= started ? "started" : "missed";
}

/**
 * Seconds spent on a lesson or a test, on every device.
 *
 * @param {Progress} progress
 * @param {string} page
 * @returns {number}
 */
export function secondsOn(progress, page) {
  return Object.values(progress.time[page] ?? {}).reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * @param {Answer} a
 * @param {Answer} b
 */
function byTime(a, b) {
  return a.at - b.at;
}
