import type { CorpusFiles, EventEntry, Remembered } from "../import/plan/entries.ts";
import type { ImportedFile } from "../import/plan/imported.ts";
import { withoutPrintings } from "../overrides.ts";

/** Of the events that are still to come no more than this part goes at once without a word of the operator. */
const MOST_AT_ONCE = 1 / 2;
/** So few may go whatever part they are. */
const FEW = 3;

/** Why events stay that a source has no more. */
export type Held =
  /** It says that it is one page of several. */
  | "part"
  /** Other events of it could not be read, and it gives no ids by which they would be told apart. */
  | "unreadable"
  /** They are most of what it has to come. */
  | "most";

/** What becomes of the events that a source has no more. */
export interface Gone {
  /** Ids of those that are taken out. */
  withdrawn: string[];
  /** Ids of those that stay although they are still to come, and why; null where none does. */
  held: { ids: string[]; because: Held } | null;
}

/** Whether an event is not over on a day, ISO date; one without days never is. */
function isAhead({ dates }: EventEntry, today: string): boolean {
  const last = dates.end ?? dates.start;
  return last === null || last >= today;
}

/**
 * Decides about the events that came from a source and are not in what it gives now: what is over stays, as agendas let go of it;
 * what was to come is taken out, unless the source is likelier to be at fault.
 * @param gone their ids
 * @param takesAll the operator has said that all of it is meant
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

/** The files of a folder without some events: forgotten as if they had never come, so that they can come again. */
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
