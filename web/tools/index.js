// Entry of tools.js: the pages that answer a question of the reader's own.

import { defineWhenReady } from "../when-ready.js";
import { CkCadre } from "./elements/ck-cadre.js";
import { CkCalendar } from "./elements/ck-calendar.js";
import { CkDelay } from "./elements/ck-delay.js";
import { CkReform } from "./elements/ck-reform.js";

defineWhenReady("ck-cadre", CkCadre);
defineWhenReady("ck-delay", CkDelay);
defineWhenReady("ck-reform", CkReform);
defineWhenReady("ck-calendar", CkCalendar);
