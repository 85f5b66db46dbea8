import { answerFr } from "./answer/fr.ts";

/** Everything that a reader of French sees. */
export const fr = { answer: answerFr };
