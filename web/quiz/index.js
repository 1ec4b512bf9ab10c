// Entry of quiz.js: the pages that ask questions.

import { defineWhenReady } from "../when-ready.js";
import { CkExam } from "./elements/ck-exam.js";
import { CkQuiz } from "./elements/ck-quiz.js";
import { CkRevision } from "./elements/ck-revision.js";
import { CkTally } from "./elements/ck-tally.js";

// Those that hold questions first: a question asks who holds it.
defineWhenReady("ck-exam", CkExam);
defineWhenReady("ck-revision", CkRevision);
defineWhenReady("ck-quiz", CkQuiz);
defineWhenReady("ck-tally", CkTally);
