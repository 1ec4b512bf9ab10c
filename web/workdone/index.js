// Entry of work.js: the work done of each half-day.

import { defineWhenReady } from "../when-ready.js";
import { CkWorkDone } from "./elements/ck-work-done.js";

defineWhenReady("ck-work-done", CkWorkDone);
