import { answering } from "./answering.ts";
import { chatMethods } from "./chats.ts";
import { editing } from "./editing.ts";
import type { Method } from "./method.ts";
import { profile } from "./profile.ts";
import { downloads, sending } from "./sending.ts";
import { updateMethods } from "./updates.ts";

const byLowerCaseName = new Map<string, Method>(
  Object.entries({
    ...profile,
    ...updateMethods,
    ...sending,
    ...downloads,
    ...editing,
    ...answering,
    ...chatMethods,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);

/** The method with this name, in any case; undefined if it is not supported. */
export function findMethod(name: string): Method | undefined {
  return byLowerCaseName.get(name.toLowerCase());
}
