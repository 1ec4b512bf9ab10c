// <ck-calendar>: the dates, past and coming, for whom they count; those to come can be taken away.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { writeCalendar } from "../../journey/model/calendar.js";
import { calendarTexts } from "../../texts/tools.js";
import { entries, SCOPES, timeline } from "../model/timeline.js";
import { createChoices } from "./choices.js";
import { PLAIN } from "./form.js";
import { Tool } from "./tool.js";

/**
 * @typedef {import("../model/timeline.js").Dated} Dated
 * @typedef {import("../model/timeline.js").Scope} Scope
 */

export class CkCalendar extends Tool {
  /** @param {import("../model/timeline.js").Calendar} calendar */
  open(calendar) {
    const { asOfDay } = calendar;
    const filter = createChoices({
      id: "ck-calendar-scope",
      legend: calendarTexts.scopes,
      multiple: true,
      options: SCOPES.map((scope) => ({ value: scope, text: calendarTexts.scopeOf[scope] })),
      chosen: SCOPES,
    });
    const summary = make("p", { class: "ck-tool__summary", role: "status" });
    const saving = make("p", { class: "ck-tool__buttons" }, button(calendarTexts.save, save, PLAIN));
    const lists = make("div");
    filter.box.addEventListener("change", show);
    show();
    return make("div", { class: "ck-tool__view" }, filter.box, summary, saving, lists);

    function chosen() {
      return timeline(calendar, SCOPES.filter((scope) => filter.values().includes(scope)));
    }

    function show() {
      const { past, coming } = chosen();
      summary.textContent = calendarTexts.summary(coming.length, past.length, asOfDay);
      saving.hidden = coming.length === 0;
      lists.replaceChildren(...listed(calendarTexts.coming, coming), ...listed(calendarTexts.past, past));
    }

    function save() {
      const { coming } = chosen();
      const recalls = entries(coming, calendarTexts.entry, tell);
      // The file says what the course knew that day, whenever it is saved.
      const stamp = new Date(`${asOfDay}T00:00:00Z`);
      download(calendarTexts.file, "text/calendar", writeCalendar(recalls, { product: "ck-calendar", stamp }));
      summary.textContent = calendarTexts.saved(coming.length);
    }
  }
}

/** @param {Dated} event */
function tell({ text, who }) {
  return [text, who && calendarTexts.who(who)].filter(Boolean).join("\n");
}

/**
 * @param {string} title
 * @param {Dated[]} events
 */
function listed(title, events) {
  if (events.length === 0) return [];
  const rows = events.map(({ day, dayWords, likely, text, title: name, who }) =>
    make(
      "li",
      {},
      make("time", { class: "ck-tool__day", datetime: day, text: dayWords }),
      make("strong", { text: name }),
      likely && " ",
      likely && make("em", { text: calendarTexts.likely }),
      make("p", { text }),
      who && make("p", { class: "ck-tool__help", text: calendarTexts.who(who) }),
    ),
  );
  return [make("h2", { text: title }), make("ol", { class: "ck-tool__timeline" }, ...rows)];
}
