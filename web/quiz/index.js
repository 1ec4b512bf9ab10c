// Entry of quiz.js: the pages that hold questions.

import { defineWhenReady } from "../when-ready.js";
import { CkQuiz } from "./elements/ck-quiz.js";

defineWhenReady("ck-quiz", CkQuiz);
