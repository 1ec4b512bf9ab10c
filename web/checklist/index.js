// Entry of checklist.js: the page of what to prepare before the training.

import { defineWhenReady } from "../when-ready.js";
import { CkChecklist } from "./elements/ck-checklist.js";

defineWhenReady("ck-checklist", CkChecklist);
