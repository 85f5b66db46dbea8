import { AskOptionsError } from "../ask-options.ts";

/** The exit code for an error: 2 for an invalid command line, 1 for an unusable corpus, model or index, and for all else. */
export function exitCodeOf(error: unknown): number {
  return error instanceof AskOptionsError ? 2 : 1;
}

/** The error for a person at a terminal: a sentence, never a stack trace. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
