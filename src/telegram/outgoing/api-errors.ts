import { GrammyError } from "grammy";

function saysOf(error: unknown, code: number, words: string): boolean {
  return error instanceof GrammyError && error.error_code === code && error.description.includes(words);
}

/** An edit that changes nothing: somebody pressed twice. */
export function isNotModified(error: unknown): boolean {
  return saysOf(error, 400, "message is not modified");
}

/** A pressed button or an inline query that waited too long to be answered. */
export function isTooOld(error: unknown): boolean {
  return saysOf(error, 400, "query is too old");
}

/** The message is gone, or may not be deleted (any more). */
export function isNotDeletable(error: unknown): boolean {
  return ["message to delete not found", "message can't be deleted"].some((words) => saysOf(error, 400, words));
}

/** The message is gone, or too old to be changed. */
export function isNotEditable(error: unknown): boolean {
  return ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"].some((words) =>
    saysOf(error, 400, words),
  );
}
