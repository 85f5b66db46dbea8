import type { CorpusFiles, EventEntry, Remembered } from "../import/plan/entries.ts";
import type { ImportedFile } from "../import/plan/imported.ts";
import { withoutPrintings } from "../overrides.ts";

/** Largest share of a source's future events that may disappear at once without the operator's consent. */
const MOST_AT_ONCE = 1 / 2;
/** Up to this many events may always disappear. */
const FEW = 3;

/** Why events stay although their source no longer has them. */
export type Held =
  /** The source says that it is one page of several. */
  | "part"
  /** Some events of the source could not be read, and they may be these. */
  | "unreadable"
  /** They are most of its future events. */
  | "most";

/** The decision about events that a source no longer has. */
export interface Gone {
  /** Ids of events to remove. */
  withdrawn: string[];
  /** Ids of future events that stay, and why; null when there are none. */
  held: { ids: string[]; because: Held } | null;
}

/** Whether an event is not over on a day (ISO date); an event without days never is. */
function isAhead({ dates }: EventEntry, today: string): boolean {
  const last = dates.end ?? dates.start;
  return last === null || last >= today;
}

/**
 * Decides about events that a source no longer has. Past events stay, since agendas drop them. Future ones are removed,
 * unless the source is probably at fault.
 * @param gone their ids
 * @param takesAll the operator has confirmed the removal
 */
export function settleGone(
  gone: readonly string[],
  { corpus, file, source }: { corpus: CorpusFiles; file: ImportedFile; source: string },
  { today, takesAll }: { today: string; takesAll: boolean },
): Gone {
  const byId = new Map((corpus.events ?? []).map((event) => [event.id, event]));
  const ahead = (ids: readonly string[]) => {
    return ids.filter((id) => {
      const event = byId.get(id);
      return event !== undefined && isAhead(event, today);
    });
  };
  const expected = ahead(gone);
  const keyOf = new Map(Object.entries(corpus.imported?.events ?? {}).map(([key, { id }]) => [id, key]));
  const unread = file.problems.filter(({ kind }) => kind === "error");
  const mayBeUnread = (id: string) => {
    const uid = byId.get(id)?.uid;
    return uid === undefined || uid !== keyOf.get(id)
      ? unread.length > 0
      : unread.some(({ where }) => where.includes(uid));
  };
  if (expected.length === 0) return { withdrawn: [], held: null };
  if (takesAll) return { withdrawn: expected, held: null };
  if (file.isPart === true) return { withdrawn: [], held: { ids: expected, because: "part" } };
  const own = Object.values(corpus.imported?.events ?? {}).filter((one) => one.source === source);
  const all = ahead(own.map(({ id }) => id));
  if (expected.length > FEW && expected.length > all.length * MOST_AT_ONCE) {
    return { withdrawn: [], held: { ids: expected, because: "most" } };
  }
  const held = expected.filter(mayBeUnread);
  return {
    withdrawn: expected.filter((id) => !held.includes(id)),
    held: held.length > 0 ? { ids: held, because: "unreadable" } : null,
  };
}

/** Removes events from the files and from the memory of imports. A later import can then add them again. */
export function without(
  ids: readonly string[],
  { events, imported }: { events: readonly EventEntry[]; imported: Remembered },
): { events: EventEntry[]; imported: Remembered } {
  const out = new Set(ids);
  return {
    events: events.filter(({ id }) => !out.has(id)).map((event) => withoutPrintings(event, out)),
    imported: {
      ...imported,
      events: Object.fromEntries(Object.entries(imported.events).filter(([, { id }]) => !out.has(id))),
    },
  };
}
