import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { daysOf, yearsOf } from "../../src/corpus/programme.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_FOLDER } from "./corpus-folder.ts";

const event = (start: string | null, end: string | null) => ({ dates: { start, end } }) as never;

/** The corpus with another `programme.json`; null for none. */
async function withProgramme(content: string | null): Promise<string> {
  const folder = await temporaryDirectory();
  await cp(CORPUS_FOLDER, folder, { recursive: true });
  if (content === null) await rm(join(folder, "programme.json"));
  else await writeFile(join(folder, "programme.json"), content);
  return folder;
}

describe("The days of a programme", () => {
  it("are those that it gives", async () => {
    const { programme } = await loadCorpus(CORPUS_FOLDER);
    expect(programme).toMatchObject({ start: "2021-01-01", end: "2021-12-31" });
    expect(yearsOf(programme)).toEqual([2021]);
    expect(yearsOf({ start: "2027-09-01", end: "2028-06-30" })).toEqual([2027, 2028]);
  });

  it("are the years of its events where it gives none", async () => {
    expect((await loadCorpus(await withProgramme(null))).programme).toMatchObject({
      start: "2021-01-01",
      end: "2021-12-31",
    });
    const season = [event("2027-09-10", "2027-09-12"), event(null, null), event("2028-06-01", "2028-06-30")];
    expect(daysOf({}, season)).toEqual({ start: "2027-01-01", end: "2028-12-31" });
    expect(daysOf({ start: "2027-09-01" }, season)).toEqual({ start: "2027-09-01", end: "2028-12-31" });
  });

  it("are those of most events where one is far from them", () => {
    const season = [
      event("2027-09-10", "2027-09-12"),
      event("2028-01-05", "2099-12-31"),
      event("2028-06-01", "2028-06-30"),
    ];
    expect(daysOf({}, season)).toEqual({ start: "2027-01-01", end: "2028-12-31" });
    expect(daysOf({}, [event("1999-01-01", "1999-01-01"), ...season])).toEqual({
      start: "2027-01-01",
      end: "2028-12-31",
    });
  });

  it("that are none are told", async () => {
    const folder = await withProgramme('{"start": "2021-12-31", "end": "2021-01-01"}');
    await expect(loadCorpus(folder)).rejects.toThrow("programme.json: ends before it starts");
    await expect(loadCorpus(await withProgramme('{"start": "demain"}'))).rejects.toThrow("programme.json › start");
  });
});
