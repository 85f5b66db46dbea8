import { describe, expect, it } from "vitest";
import { oneOfEntries } from "../../../../src/answer/kinds/parts/entries.ts";
import type { ProgrammeEvent } from "../../../../src/corpus/schema.ts";
import { NOTHING } from "../../../../src/retrieval/found.ts";
import type { Found } from "../../../../src/retrieval/found.ts";

const event = (id: string, title: string, description: string) =>
  ({ id, title: { fr: title, ru: title }, description: { fr: description, ru: description } }) as ProgrammeEvent;

const foundOf = (...events: ProgrammeEvent[]): Found => ({
  ...NOTHING,
  kind: "events",
  events: events.map((one) => ({ event: one, score: 1 })),
});

const ids = (found: Found | null) => found?.events.map(({ event: { id } }) => id);

const short = event("short", "Repair café", "Réparons.");
const long = event("long", "Repair Café", "Réparons ensemble vos appareils, avec les bénévoles de la MJC.");
const other = event("other", "Café des langues", "On parle.");

describe("Several entries of one event", () => {
  it.each([
    [{ kind: "tell" }],
    [{ kind: "list" }],
    [{ kind: "who", whom: "organiser" }],
    [{ kind: "practical", matter: "price" }],
  ] as const)("are read as the one that says most: %j", (asks) => {
    expect(ids(oneOfEntries(asks, foundOf(short, long)))).toEqual(["long"]);
  });

  it.each([[{ kind: "when", duration: false }], [{ kind: "practical", matter: "hour" }]] as const)(
    "each have days and hours: %j",
    (asks) => {
      expect(oneOfEntries(asks, foundOf(short, long))).toBeNull();
    },
  );

  it("are none where the names differ, or one stands alone", () => {
    expect(oneOfEntries({ kind: "tell" }, foundOf(short, other))).toBeNull();
    expect(oneOfEntries({ kind: "tell" }, foundOf(long))).toBeNull();
  });
});
