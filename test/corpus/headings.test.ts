import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { headingOf, isTieTheme, programmeOf, themeName } from "../../src/corpus/programme.ts";
import type { ProgrammeSource } from "../../src/corpus/schema.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_FOLDER, readRaw } from "./corpus-folder.ts";

type Entry = Record<string, unknown>;

/** The corpus with some fields of `programme.json` changed. */
async function withProgramme(change: (programme: Entry) => Entry): Promise<string> {
  const folder = await temporaryDirectory();
  await cp(CORPUS_FOLDER, folder, { recursive: true });
  const programme = (await readRaw("programme.json")) as Entry;
  await writeFile(join(folder, "programme.json"), JSON.stringify({ ...programme, ...change(programme) }));
  return folder;
}

const heading = (id: string, more: Entry = {}) => ({ id, name: { fr: id, ru: "тема" }, ...more });

describe("The headings of a programme", () => {
  it("are those of its file, in printed order, by their names in both languages", async () => {
    const { programme } = await loadCorpus(CORPUS_FOLDER);
    expect(programme.headings.map(({ id }) => id)).toEqual([
      "twinning",
      "university",
      "culture",
      "economy",
      "tourism",
      "environment",
      "sport",
    ]);
    expect(themeName(programme, "environment", "fr")).toBe("environnement");
    expect(themeName(programme, "environment", "ru")).toBe("экология");
    expect([isTieTheme(programme, "twinning"), isTieTheme(programme, "sport")]).toEqual([true, false]);
    expect(headingOf(programme, "cuisine")).toBeUndefined();
  });

  it("are the themes of its events, called by their ids, where it names none", () => {
    const events = ["mode", "cuisine", "mode"].map((theme) => ({ theme, dates: { start: null, end: null } as never }));
    const source = { title: { fr: "Saison", ru: "Сезон" } } as ProgrammeSource;
    const programme = programmeOf({}, { events, source });
    expect(programme.headings.map(({ id, name }) => [id, name.fr])).toEqual([
      ["mode", "mode"],
      ["cuisine", "cuisine"],
    ]);
    expect(programme.title).toEqual({ fr: "Saison", ru: "Сезон" });
  });

  it("that an event names and nobody has is told, with its events", async () => {
    const folder = await withProgramme(({ headings }) => ({
      headings: (headings as Entry[]).filter(({ id }) => id !== "tourism"),
    }));
    await expect(loadCorpus(folder)).rejects.toThrow(
      /events\.json › theme: names the heading "tourism", which programme\.json does not have \(2 entries, such as [a-z0-9-]+, [a-z0-9-]+\)/,
    );
  });

  it("have their phrases as they are printed, with commas and apostrophes", async () => {
    const printed = await withProgramme(({ headings }) => ({
      headings: [
        ...(headings as Entry[]),
        heading("school", { phrases: { fr: ["écoles, langues et l’université*"], ru: [] } }),
      ],
    }));
    const { programme } = await loadCorpus(printed);
    expect(programme.headings.find(({ id }) => id === "school")?.phrases.fr).toEqual([
      "écoles langues et l université*",
    ]);
  });

  it("that are doubtful are told", async () => {
    const doubled = await withProgramme(({ headings }) => ({
      headings: [...(headings as Entry[]), heading("sport"), heading("pacts", { isTie: true })],
      examples: { questions: { fr: [], ru: [] }, places: ["atlantis"] },
    }));
    await expect(loadCorpus(doubled)).rejects.toThrow(
      [
        "programme.json › sport › id: is used by two entries",
        "  programme.json › pacts › isTie: is a second heading of twinnings",
        '  programme.json › examples.places: names the place "atlantis", which does not exist',
      ].join("\n"),
    );
    await expect(loadCorpus(await withProgramme(() => ({ timeZone: "Paris" })))).rejects.toThrow(
      "programme.json › timeZone: must be an IANA time zone, such as Europe/Berlin",
    );
    const misspelt = await withProgramme(() => ({
      headings: [heading("sport", { words: { fr: ["jeux olympiques"], ru: [] }, phrases: { fr: ["sport"], ru: [] } })],
    }));
    await expect(loadCorpus(misspelt)).rejects.toThrow(
      [
        'programme.json › headings.0.words.fr.0: must be one word, or its beginning with "*"',
        '  programme.json › headings.0.phrases.fr.0: must be two words or more, each perhaps ending in "*"',
      ].join("\n"),
    );
  });
});
