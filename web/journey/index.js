// Entry of journey.js: progress in full, the result sheet, the recalls.

import { defineWhenReady } from "../when-ready.js";
import { CkFiles } from "./elements/ck-files.js";
import { CkJourney } from "./elements/ck-journey.js";
import { CkRecall } from "./elements/ck-recall.js";
import { CkSheet } from "./elements/ck-sheet.js";

defineWhenReady("ck-journey", CkJourney);
defineWhenReady("ck-files", CkFiles);
defineWhenReady("ck-sheet", CkSheet);
defineWhenReady("ck-recall", CkRecall);
