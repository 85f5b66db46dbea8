import { foldText } from "../../../language/fold.ts";
import type { CorpusFiles, EventEntry } from "./entries.ts";
import type { Imported, Problem, Texts } from "./imported.ts";

/** Ids of this program, as it writes them into files that it exports. */
const OWN_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)@jumelages$/u;

/** The id that this program once gave an event; undefined for one of another program. */
export const ownId = (event: Pick<Imported, "uid">) => OWN_ID.exec(event.uid ?? "")?.[1];

/** What an event is called, in whichever language. */
export const titleOf = ({ title }: Pick<Imported, "title">) => title.fr ?? title.ru ?? "";

/** What a reader sees of an event, in one text: two that have the same are one. */
function contentOf({ title, description, start, end, hours, sessions, spans, venue, address, city }: Imported): string {
  return JSON.stringify([title, description, start, end, hours, sessions, spans, venue, address, city]);
}

/**
 * What an event is remembered by: its id in the file, else its title and first day; the hour tells several of a day apart.
 * `copiesOf` has how many others were left out for one, since they say the same under ids of their own.
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

/** An event of a folder, and the key under which it is remembered. */
export interface Recalled {
  oldKey: string;
  id: string;
}

/** A title and a first day, by which an event is known again in another file. */
const nameOf = (title: Texts, start: string | null | undefined) => `${foldText(titleOf({ title }))}|${start ?? ""}`;

/**
 * Finds which event of a folder one of a file is: by its key, by an id of this program, by its title and first day, or, where the file
 * gives no ids, by a title that moved to another day. Each event of a folder is found once.
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
