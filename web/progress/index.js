// Entry of progress.js, which every page names: what is carried from page to page, shown in the menu, counted.

import { defineWhenReady, whenReady } from "../when-ready.js";
import { carryOn } from "./elements/carrier.js";
import { CkRead } from "./elements/ck-read.js";
import { CkResume } from "./elements/ck-resume.js";
import { markNavigation } from "./elements/nav-marks.js";
import { keepTime } from "./elements/time-keeper.js";
import { pageName, readCourse } from "./course-data.js";
import { openProgress } from "./store.js";

whenReady(() => {
  const course = readCourse();
  // Without it the pages are what they are without script: whole, and readable.
  if (!course) return;
  const memory = openProgress(course.course.id);
  const life = new AbortController();
  keepTime(memory, pageName(), life.signal);
  markNavigation(memory, course, life.signal);
  carryOn(memory, life.signal);
});
defineWhenReady("ck-read", CkRead);
defineWhenReady("ck-resume", CkResume);
