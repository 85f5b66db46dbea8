import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "../site.ts";
import type { ServedSite } from "../site.ts";

const session = (day: string) => ({ day, from: day === "2026-04-20" ? "19:00" : "20:30", to: null });
const LONG = "Deux comédiens et une valise. ".repeat(40).trim();
const EVENTS = [
  {
    ...{ id: "le-cid", title: { fr: "Le Cid" }, description: { fr: `La tragédie à deux.\n\n${LONG}` } },
    ...{ link: "https://source.example.org/cid", price: { fr: "12 €" } },
    dates: {
      ...{ start: "2026-02-01", end: "2026-06-01", precision: "day" },
      sessions: ["2026-02-01", "2026-03-15", "2026-04-20", "2026-06-01"].map(session),
    },
  },
  { id: "bal", title: { fr: "Bal" }, dates: { start: "2024-07-01", end: "2024-07-01", precision: "day" } },
];

describe("A calendar to subscribe to, on 10 May 2026, of a site without an address", () => {
  let folder: string;
  let site: ServedSite;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jumelages-past-"));
    await writeFile(join(folder, "events.json"), JSON.stringify(EVENTS));
    await writeFile(join(folder, "places.json"), "[]");
    await writeFile(
      join(folder, "programme.json"),
      JSON.stringify({ title: { fr: "Saison" }, timeZone: "Europe/Paris" }),
    );
    site = await serveSite({ corpus: folder });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it("has sessions of the last month and those to come, of what is over the last, with the short text and the source's page", async () => {
    const { text } = await site.get("/fr/agenda.ics");
    const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
    const told = entries.map((entry) => [
      entry.getFirstPropertyValue("summary"),
      String(entry.getFirstPropertyValue("dtstart")).slice(0, 10),
    ]);
    expect(told).toEqual([
      ["Bal", "2024-07-01"],
      ["Le Cid", "2026-04-20"],
      ["Le Cid", "2026-06-01"],
    ]);
    const cid = entries.at(-1);
    expect(cid?.getFirstPropertyValue("url")).toBe("https://source.example.org/cid");
    expect(cid?.getFirstPropertyValue("description")).toBe(
      "La tragédie à deux.\n\nTarif\u202F: 12 €\nEn savoir plus\u202F: https://source.example.org/cid",
    );
  });
});
