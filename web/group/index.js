// Entry of group.js: the trainer's page where results are put together.

import { defineWhenReady } from "../when-ready.js";
import { CkGroup } from "./elements/ck-group.js";

defineWhenReady("ck-group", CkGroup);
