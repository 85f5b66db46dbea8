import { foldText } from "../../../language/fold.ts";
import type { CorpusFiles, EventEntry } from "./entries.ts";
import type { Imported, Problem, Texts } from "./imported.ts";

/** The form of the ids that our own exports write. */
const OWN_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)@jumelages$/u;

/** The id that this program gave an event; undefined for an event of another program. */
export const ownId = (event: Pick<Imported, "uid">) => OWN_ID.exec(event.uid ?? "")?.[1];

/** The title of an event in either language. */
export const titleOf = ({ title }: Pick<Imported, "title">) => title.fr ?? title.ru ?? "";

/** Everything that a reader sees of an event, as one string. Two events with equal strings are copies. */
function contentOf({ title, description, start, end, hours, sessions, spans, venue, address, city }: Imported): string {
  return JSON.stringify([title, description, start, end, hours, sessions, spans, venue, address, city]);
}

/**
 * Gives each event the key under which it is remembered: its id in the file, else title and first day (and hour, if
 * several share a day). `copiesOf` tells how many copies under other ids were left out in favour of an event.
 */
export function keysOf(
  events: readonly Imported[],
  problems: Problem[],
): { keys: Map<Imported, string>; copiesOf: ReadonlyMap<Imported, number> } {
  const keys = new Map<Imported, string>();
  const copiesOf = new Map<Imported, number>();
  const seen = new Map<string, Imported>();
  const copies = new Map<string, Imported>();
  for (const event of events) {
    const first = copies.get(contentOf(event)) ?? event;
    copies.set(contentOf(event), first);
    if (first !== event && first.uid !== event.uid) {
      copiesOf.set(first, (copiesOf.get(first) ?? 0) + 1);
      problems.push({
        ...{ where: event.where, field: null, kind: "note", value: titleOf(event) },
        ...{ problem: "is a copy of another event under an id of its own, and was left out" },
        advice: `The first one is taken, such as that at ${first.where}.`,
      });
      continue;
    }
    const plain = `${foldText(titleOf(event))}|${event.start ?? ""}`;
    const key =
      event.uid ?? (seen.has(plain) ? `${plain}|${event.hours?.from ?? ""}|${foldText(event.venue ?? "")}` : plain);
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, event);
      keys.set(event, key);
    } else if (event.uid !== null) {
      const advice = `Give each event an id of its own; the other one is at ${twin.where}.`;
      problems.push({
        where: event.where,
        field: "id",
        kind: "error",
        value: event.uid,
        problem: "is used by two events",
        advice,
      });
    } else {
      const advice = `The same event is at ${twin.where}.`;
      problems.push({
        where: event.where,
        field: null,
        kind: "note",
        problem: "is there twice, and was left out",
        advice,
      });
    }
  }
  return { keys, copiesOf };
}

/** An event of the folder and the key under which it was remembered. */
export interface Recalled {
  oldKey: string;
  id: string;
}

/** Title and first day. They serve to recognise an event in another file. */
const nameOf = (title: Texts, start: string | null | undefined) => `${foldText(titleOf({ title }))}|${start ?? ""}`;

/**
 * Finds the existing event for an event of a file: by its key, by an id of our own, or by title and first day. If the
 * file has no ids, also by a title that has moved to another day. Each existing event is matched only once.
 */
export function createRecall(corpus: CorpusFiles, source: string, keys: ReadonlySet<string>) {
  const remembered = corpus.imported?.events ?? {};
  const byId = new Map((corpus.events ?? []).map((event) => [event.id, event]));
  const keyOfId = new Map(Object.entries(remembered).map(([key, { id }]) => [id, key]));
  const claimed = new Set(Object.entries(remembered).flatMap(([key, { id }]) => (keys.has(key) ? [id] : [])));
  const only = (fits: (event: EventEntry) => boolean) => {
    const found = [...byId.values()].filter((event) => !claimed.has(event.id) && fits(event));
    return found.length === 1 ? found[0]?.id : undefined;
  };
  const sameDay = (event: Imported) =>
    only(({ title, dates }) => nameOf(title, dates.start) === nameOf(event.title, event.start));
  const moved = (event: Imported) =>
    only(({ id, title }) => {
      const from = remembered[keyOfId.get(id) ?? ""]?.source;
      return from === source && nameOf(title, "") === nameOf(event.title, "");
    });
  return (event: Imported, key: string): Recalled | undefined => {
    const known = remembered[key];
    if (known) return { oldKey: key, id: known.id };
    const own = ownId(event);
    const id =
      own !== undefined && byId.has(own) ? own : (sameDay(event) ?? (event.uid === null ? moved(event) : undefined));
    if (id === undefined) return undefined;
    claimed.add(id);
    return { oldKey: keyOfId.get(id) ?? key, id };
  };
}
