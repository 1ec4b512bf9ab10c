// Where the room is in the plan: that of a session, shared with its page, or that of the deck's own minutes, begun when the
// trainer says so. Slides say which row is on; nothing is written before the plan is begun.

import { END } from "../../desk/model/types.js";
import { lastEntered } from "../../desk/model/log.js";
import { dated, halfDayOf, isSameDay } from "../../desk/model/plan.js";
import { enter, enterNow } from "../../desk/model/state.js";
import { status } from "../../desk/model/status.js";
import { openDesk } from "../../desk/store.js";
import { ownPlan } from "../model/own-plan.js";
import { sessions } from "../deck-data.js";

/** @typedef {import("../../desk/model/types.js").Session} Session */
/** @typedef {import("../deck-data.js").DeckData} DeckData */

/** Milliseconds on the slides of another row before it counts: a look back is no move. */
const LINGER = 5000;

export class Plan {
  /** @param {DeckData} data  @param {string | null} asked  id of a session, from the address */
  constructor(data, asked) {
    this.data = data;
    this.session = chosen(asked, Date.now());
    /** @type {Session} */
    this.followed = this.session ?? ownPlan(data.rows, new Date());
    this.memory = openDesk({
      course: data.course,
      session: this.session?.id ?? `deck-${data.deck}`,
      // Minutes without a session are of today only: they go with the window.
      ...(this.session ? {} : { backend: () => window.sessionStorage }),
    });
    this.titles = new Map([...data.rows, ...this.followed.halfDays.flatMap(({ rows }) => rows)].map((row) => [row.id, row.title]));
    this.changed = () => {};
    this.timer = 0;
    this.memory.listen(() => this.changed(), new AbortController().signal);
  }

  /** @param {string} row  id */
  titleOf(row) {
    return this.titles.get(row) ?? "";
  }

  rows() {
    return dated(this.followed, { startAt: this.memory.read().startAt });
  }

  /** @param {string} row  id of what is on  @param {number} now */
  begin(row, now) {
    const halfDay = Math.max(0, halfDayOf(this.followed, row));
    const rows = this.rows();
    const planned = rows.find(({ id }) => id === row) ?? rows[0];
    if (!planned) return;
    if (this.session && isSameDay(planned.start, now)) {
      this.memory.change((desk) => enter(desk, planned.id, now));
    } else {
      // Hours of another day, or none: the plan is moved so that what is on begins now.
      const first = rows.find(({ id }) => id === this.followed.halfDays[halfDay].rows[0].id) ?? planned;
      const at = now - (planned.start - first.start);
      this.memory.change((desk) => {
        const moved = enterNow(desk, { row: planned.id, halfDay, at });
        return { ...moved, entered: [...desk.entered, { row: planned.id, at: now }] };
      });
    }
    this.changed();
  }

  /** The row that follows begins, whatever slide is shown. @param {number} now */
  forward(now) {
    const { next } = status({ rows: this.rows(), entered: this.memory.read().entered, now });
    if (!next) return;
    this.memory.change((desk) => enter(desk, next.id, now));
    this.changed();
  }

  /** @param {number} now */
  end(now) {
    this.memory.change((desk) => enter(desk, END, now));
    this.changed();
  }

  /** The slides of a row are shown. @param {string} row  id  @param {number} now */
  enter(row, now) {
    clearTimeout(this.timer);
    if (!this.isOther(row)) return;
    this.timer = window.setTimeout(() => {
      if (!this.isOther(row)) return;
      this.memory.change((desk) => enter(desk, row, now));
      this.changed();
    }, LINGER);
  }

  /** True when the plan is on, and on another row than this one of its own. @param {string} row */
  isOther(row) {
    const rows = this.rows();
    const last = lastEntered(rows, this.memory.read().entered);
    return last !== null && last.row !== END && last.row !== row && rows.some(({ id }) => id === row);
  }

  state() {
    return { rows: this.rows(), entered: this.memory.read().entered, session: this.session?.id ?? "" };
  }
}

/** The session asked for, else that of today. @param {string | null} asked  @param {number} now */
function chosen(asked, now) {
  const all = sessions();
  if (asked !== null) return all.find(({ id }) => id === asked) ?? null;
  const today = new Date(now);
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return all.find(({ halfDays }) => halfDays.some(({ date }) => date === day)) ?? null;
}
