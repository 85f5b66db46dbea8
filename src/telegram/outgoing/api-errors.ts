import { GrammyError } from "grammy";

function saysOf(error: unknown, code: number, words: string): boolean {
  return error instanceof GrammyError && error.error_code === code && error.description.includes(words);
}

/** An edit that changes nothing, for example after a double press. */
export function isNotModified(error: unknown): boolean {
  return saysOf(error, 400, "message is not modified");
}

/** A callback or inline query that was answered too late. */
export function isTooOld(error: unknown): boolean {
  return saysOf(error, 400, "query is too old");
}

/** The message is gone, or may no longer be deleted. */
export function isNotDeletable(error: unknown): boolean {
  return ["message to delete not found", "message can't be deleted"].some((words) => saysOf(error, 400, words));
}

/** The message is gone, or too old to be edited. */
export function isNotEditable(error: unknown): boolean {
  return ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"].some((words) =>
    saysOf(error, 400, words),
  );
}
