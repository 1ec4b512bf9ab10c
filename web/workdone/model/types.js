// What was done of half a day. Types only: nothing runs here.

/**
 * @typedef {object} ExerciseData  hooks/coursekit/pages/work.py makes it
 * @property {string} id  of its heading
 * @property {string} title
 * @property {number} minutes
 * @property {boolean} home  to be done after the class
 *
 * @typedef {object} WorkData
 * @property {Record<string, ExerciseData[]>} exercises  by lesson
 * @property {{ sequence: string, exercise: string, handIn: string }[]} productions  the exercise as `lesson#exercise`
 *
 * @typedef {object} ExerciseDone
 * @property {string} key  `lesson#exercise`
 * @property {string} title
 * @property {boolean} home
 * @property {string} day  on which it was ticked, "" when it is not, or not on the day that counts
 *
 * @typedef {object} Questions
 * @property {number} total
 * @property {number} answered
 * @property {number} firstRight  of those answered, right by the very first answer
 *
 * @typedef {object} LessonDone
 * @property {string} id
 * @property {string} title
 * @property {string} read  day, "" when it is not said to be read
 * @property {number} seconds  spent, every day together: time is not kept day by day
 * @property {number} planned  seconds
 * @property {ExerciseDone[]} exercises
 * @property {Questions} questions
 *
 * @typedef {object} RunDone  a whole quiz of the half-day
 * @property {string} id
 * @property {string} title
 * @property {number} finished  milliseconds since 1970
 * @property {string} day
 * @property {number} seconds
 * @property {number} right  at first try
 * @property {number} total
 *
 * @typedef {object} Production  what the half-day hands in
 * @property {string} exercise  `lesson#exercise`
 * @property {string} lesson  title
 * @property {string} title  of the exercise
 * @property {string} handIn
 * @property {boolean} done
 *
 * @typedef {object} Work
 * @property {{ id: string, title: string }} sequence
 * @property {string} day  that counts, "" for every day
 * @property {string[]} days  on which something was done of this half-day, in order
 * @property {LessonDone[]} lessons
 * @property {RunDone[]} runs
 * @property {Production[]} productions
 */

export {};
