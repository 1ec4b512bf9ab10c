// The life of the desk: a second passes, a row is begun, another window writes, and all is shown again.

import { make } from "../../dom.js";
import { deskTexts } from "../../texts/desk.js";
import { lastEntered } from "../model/log.js";
import { dated, halfDayOf, isSameDay } from "../model/plan.js";
import { record } from "../model/record.js";
import { emptyDesk, enter, enterNow } from "../model/state.js";
import { isGap, status } from "../model/status.js";
import { END, MINUTE } from "../model/types.js";
import { openDesk } from "../store.js";
import { createControls } from "./controls.js";
import { createPanel } from "./panel.js";
import { createRecordTable } from "./record-table.js";
import { createTools } from "./tools.js";

/**
 * @typedef {import("../model/types.js").Session} Session
 * @typedef {import("../model/state.js").Desk} Desk
 */

const SECOND = 1000;

/**
 * @param {HTMLElement} host
 * @param {string} course  id
 * @param {Session} session
 * @param {() => number} [clock]
 * @returns {() => void} puts back what the server made
 */
export function startDesk(host, course, session, clock = () => Date.now()) {
  const served = [...host.childNodes];
  const listening = new AbortController();
  const { signal } = listening;
  const memory = openDesk({ course, session: session.id });

  const panel = createPanel();
  const controls = createControls({ start, startNow, forward, back, end: () => begin(END), again });
  const told = make("p", { class: "ck-desk__told", role: "status" });
  // What is heard without being asked for: the drift, once a minute at most.
  const heard = make("p", { class: "ck-sr", role: "status" });
  const table = createRecordTable();
  const tools = createTools({ course, session, read, change, tell });
  const honest = make("p", { class: "ck-desk__honest", text: deskTexts.honest });
  host.replaceChildren(make("div", { class: "ck-desk__panel" }, panel.box, controls.box), told, table.box, tools, honest, heard);

  let announced = { drift: "", at: clock() };
  const timer = setInterval(tick, SECOND);
  memory.listen(show, signal);
  show();
  tell(deskTexts.trouble[memory.trouble()]);
  return stop;

  /** @returns {{ desk: Desk, rows: import("../model/types.js").Row[] }} */
  function read() {
    const desk = memory.read();
    return { desk, rows: dated(session, { startAt: desk.startAt }) };
  }

  function tick() {
    const state = look();
    panel.show(state);
    announce(state.drift);
  }

  function show() {
    const state = look();
    panel.show(state);
    controls.show(state);
    table.show(record({ rows: state.rows, entered: state.entered }), state.last);
  }

  function look() {
    const now = clock();
    const { desk, rows } = read();
    const where = status({ rows, entered: desk.entered, now });
    const entered = lastEntered(rows, desk.entered);
    const first = rows.length > 0 ? rows[0].start : now;
    return {
      ...where,
      rows,
      now,
      entered: desk.entered,
      last: desk.last,
      first,
      endedAt: entered?.row === END && where.next === null ? entered.at : null,
      inGap: Boolean(where.current && where.next && isGap(where.current, where.next)),
      // A half-day is begun, or taken up again: its hours may be kept only on its day.
      isStarting: where.next !== null && (where.current === null || halfDay(where.current) !== halfDay(where.next)),
      isToday: where.next !== null && isSameDay(where.next.start, now),
      isFirst: where.current !== null && where.current.id === rows[0].id,
    };
  }

  /** @param {{ id: string }} row */
  function halfDay(row) {
    return halfDayOf(session, row.id);
  }

  function start() {
    const { next } = look();
    if (next) begin(next.id);
  }

  function startNow() {
    const { next } = look();
    if (next) act((desk) => enterNow(desk, { row: next.id, halfDay: halfDay(next), at: clock() }));
  }

  function forward() {
    const { next } = look();
    begin(next ? next.id : END);
  }

  function back() {
    const { rows, entered, current } = look();
    if (current) {
      const rank = rows.indexOf(current);
      if (rank > 0) begin(rows[rank - 1].id);
      return;
    }
    // Ended too soon: what was going on goes on.
    const before = lastEntered(rows, entered.filter(({ row }) => row !== END));
    if (before) begin(before.row);
  }

  function again() {
    const { rows, entered } = look();
    const done = record({ rows, entered }).rows.flatMap(({ id, real }) => (real === null ? [] : { id, real }));
    change(() => ({ ...emptyDesk(), last: { title: session.title, rows: done } }), deskTexts.renewed);
  }

  /** @param {string} row */
  function begin(row) {
    act((desk) => enter(desk, row, clock()));
  }

  /** @param {(desk: Desk) => Desk} what */
  function act(what) {
    change(what, "");
    const { current, drift } = look();
    if (!current) return;
    announced = { drift: deskTexts.drift(drift), at: clock() };
    heard.textContent = deskTexts.begun({ row: current.title, drift: announced.drift });
  }

  /**
   * @param {(desk: Desk) => Desk} what
   * @param {string} done  what to say when all went well
   */
  function change(what, done) {
    const failed = memory.change(what);
    show();
    tell(deskTexts.trouble[failed] || done);
  }

  /** @param {number} drift */
  function announce(drift) {
    const now = clock();
    const words = deskTexts.drift(drift);
    if (read().desk.entered.length === 0 || words === announced.drift || now - announced.at < MINUTE) return;
    announced = { drift: words, at: now };
    heard.textContent = words;
  }

  /** @param {string} text */
  function tell(text) {
    told.textContent = text;
  }

  function stop() {
    clearInterval(timer);
    listening.abort();
    host.replaceChildren(...served);
  }
}
