import { AskOptionsError } from "../ask-options.ts";

/** Wrong flags: 2; corpus, model or index cannot be used, and all else: 1. */
export function exitCodeOf(error: unknown): number {
  return error instanceof AskOptionsError ? 2 : 1;
}

/** What a person at a terminal is told: a sentence, never a stack trace. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
