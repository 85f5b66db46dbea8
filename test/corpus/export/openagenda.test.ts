import { describe, expect, it } from "vitest";
import { exported } from "../../../src/corpus/export/exported.ts";
import { toOpenAgenda } from "../../../src/corpus/export/openagenda.ts";
import { readImport } from "../../../src/corpus/import/read.ts";

const EVENT = {
  ...{ id: "etoiles", theme: "conference", title: { fr: "Sous les étoiles" }, keywords: { fr: ["planétarium"] } },
  dates: { start: "2027-03-06", end: "2027-03-06", precision: "day" },
};

/** The event as OpenAgenda has it, under a heading with these words. */
function given(words: { fr?: string[] }) {
  const heading = { id: "conference", name: { fr: "conférences" }, words };
  const files = { events: [EVENT], places: null, programme: { headings: [heading] }, imported: null };
  const text = toOpenAgenda(exported(files));
  const { events } = JSON.parse(text) as { events: { keywords: object; heading: string }[] };
  return { event: events[0], categories: readImport(new TextEncoder().encode(text)).events[0]?.categories };
}

describe("The heading of an event in OpenAgenda's format", () => {
  it("is no keyword where it was guessed from the text, and comes back as a heading", () => {
    const { event, categories } = given({});
    expect(event).toMatchObject({ keywords: { fr: ["planétarium"] }, heading: "conférences" });
    expect(categories).toEqual(["conférences", "planétarium"]);
  });

  it("is a keyword where a source gave it", () => {
    expect(given({ fr: ["conférence*"] }).event?.keywords).toEqual({ fr: ["conférences", "planétarium"] });
  });
});
