// Entry of desk.js: the page of a session, followed with a clock.

import { defineWhenReady } from "../when-ready.js";
import { CkDesk } from "./elements/ck-desk.js";

defineWhenReady("ck-desk", CkDesk);
