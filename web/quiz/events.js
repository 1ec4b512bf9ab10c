/** Told to a question: it is asked again. */
export const ASK_AGAIN = "ck-quiz-ask-again";
