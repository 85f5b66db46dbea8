import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AskOptionsError } from "../../src/cli/ask-options.ts";
import { readCorpusCommand } from "../../src/cli/corpus-options.ts";
import { EVENTS } from "../../src/i18n/things.ts";
import { runCorpus } from "../../src/cli/corpus-run.ts";
import type { CorpusProblem } from "../../src/corpus/corpus.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command line; what a check of the folder finds is given. */
async function run(args: string[], found: readonly CorpusProblem[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCorpus(readCorpusCommand(args, "corpus"), {
    write: (text) => out.push(text),
    notice: (line) => err.push(line),
    now: () => new Date("2027-01-01T00:00:00Z"),
    check: () => Promise.resolve(found),
    embed: null,
  });
  return { code, out: out.join(""), err: err.join("\n") };
}
const at = (name: string) => join(folder, name);
const importing = (name: string, ...more: string[]) => ["import", at(name), "--into", at("into"), ...more];

describe("npm run corpus", () => {
  test("imports a file into a folder that was not there, with nothing left beside it", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    const { code, out } = await run(importing("a.csv"));
    expect([code, out.split("\n")[0]]).toEqual([0, `${at("into")}: 1 event added, 0 changed, 0 unchanged.`]);
    expect((await readdir(at("into"))).sort()).toEqual([
      "events.json",
      "imported.json",
      "places.json",
      "programme.json",
    ]);
    expect((await readdir(folder)).sort()).toEqual(["a.csv", "into"]);
  });

  test("an import again writes nothing", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    await run(importing("a.csv"));
    const before = await Promise.all((await readdir(at("into"))).map((file) => readFile(at(`into/${file}`), "utf8")));
    expect((await run(importing("a.csv"))).code).toBe(0);
    const after = await Promise.all((await readdir(at("into"))).map((file) => readFile(at(`into/${file}`), "utf8")));
    expect(after).toEqual(before);
  });

  test("leaves out an event that cannot be taken and says so; with --strict it changes nothing then", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;31/02/2027;Dijon\nFoire;06/03/2027;Dijon\n");
    const { code, err } = await run(importing("a.csv", "--strict"));
    expect(code).toBe(1);
    expect(err).toContain('Date is a day that no calendar has: row 2 "31/02/2027"');
    expect(await readdir(folder)).toEqual(["a.csv"]);
    const { out } = await run(importing("a.csv"));
    expect(out).toContain("1 event added");
    expect(out).toContain('Date is a day that no calendar has: row 2 "31/02/2027"');
  });

  test("changes nothing when the folder would not be sound", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    const { code, err } = await run(importing("a.csv"), [
      { file: "events.json", entry: "bal", field: "id", problem: "is used by two entries" },
    ]);
    expect([code, err.split("\n")[2]]).toEqual([1, "    → Give one of the two another id or row."]);
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  test("refuses a file that is too large by its size, one that is not there, and a folder", async () => {
    await writeFile(at("a.csv"), "");
    await truncate(at("a.csv"), 500 * 1024 * 1024);
    await expect(run(importing("a.csv"))).rejects.toThrow(/has 500 MB/);
    await expect(run(importing("b.csv"))).rejects.toThrow(/There is no file/);
    await mkdir(at("c.csv"));
    await expect(run(importing("c.csv"))).rejects.toThrow(/is a folder/);
  });

  test("refuses a folder whose own file is too large, and changes nothing", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    await mkdir(at("into"));
    await writeFile(at("into/events.json"), "");
    await truncate(at("into/events.json"), 100 * 2 ** 30);
    await expect(run(importing("a.csv"))).rejects.toThrow(/events\.json has 102400 MB, and \d+ fit/u);
    expect(await readdir(at("into"))).toEqual(["events.json"]);
  });

  test("takes columns that are called otherwise, and a town for events that name none", async () => {
    await writeFile(at("a.csv"), "Quoi,Quand\nBal,06/03/2027\n");
    const { code } = await run(
      importing("a.csv", "--map", "Quoi=title, Quand=start", "--town", "Dijon", "--title", "Fêtes"),
    );
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(at("into/events.json"), "utf8"))).toMatchObject([{ places: [{ id: "dijon" }] }]);
    expect(JSON.parse(await readFile(at("into/programme.json"), "utf8"))).toEqual({
      title: { fr: "Fêtes" },
      things: EVENTS,
      timeZone: "Europe/Paris",
    });
  });

  test("a check tells what overrides hide and correct, and an export is as they want it", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\nFoire;07/03/2027;Dijon\n");
    await run(importing("a.csv"));
    const correct = { "foire-2027-03-07": { title: { fr: "Grande foire" } } };
    await writeFile(at("into/overrides.json"), JSON.stringify({ hide: ["bal-2027-03-06", "loto"], correct }));
    expect((await run(["check", at("into")])).out).toBe(
      [
        `${at("into")} is sound.`,
        "Hidden by overrides.json: bal-2027-03-06.",
        "Corrected by overrides.json: foire-2027-03-07.",
        "Named in overrides.json, and no event of the folder (it may come again): loto.\n",
      ].join("\n"),
    );
    const { out } = await run(["export", "openagenda", at("into")]);
    expect([out.includes("Grande foire"), out.includes("Bal")]).toEqual([true, false]);
  });

  test("syncs a folder with its sources, and ends with 1 where one of them failed", async () => {
    await mkdir(at("into"));
    await writeFile(at("into/a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    await writeFile(at("into/programme.json"), '{"sources": ["a.csv"]}');
    const { code, out } = await run(["sync", at("into")]);
    expect([code, out]).toEqual([0, "a.csv: 1 new, 0 changed, 0 gone, 0 as they were.\n  New: bal-2027-03-06\n"]);
    await writeFile(at("into/a.csv"), "");
    expect(await run(["sync", at("into")])).toMatchObject({
      code: 1,
      out: "a.csv cannot be taken: The file is empty. Its events stay as they are.\n",
    });
  });

  test("prints a place with its forms, and what to look at", async () => {
    const { out } = await run(["new", "place", "Le", "Havre"]);
    expect(JSON.parse(out)).toMatchObject({ id: "le-havre", fr: { in: "au Havre" }, ru: { in: "в Гавре" } });
  });

  test("takes times of UTC by the clock of the towns of a new programme, and so again", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;2027-03-12T14:30:00Z;Dijon\n");
    await run(importing("a.csv"));
    expect(JSON.parse(await readFile(at("into/events.json"), "utf8"))).toMatchObject([
      { dates: { hours: { from: "15:30" } } },
    ]);
    expect((await run(importing("a.csv"))).out).toContain("0 events added, 0 changed, 1 unchanged");
  });

  test("reads a folder whose files have a byte order mark", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    await run(importing("a.csv"));
    for (const file of ["events.json", "programme.json"]) {
      await writeFile(at(`into/${file}`), `\uFEFF${await readFile(at(`into/${file}`), "utf8")}`);
    }
    expect((await run(importing("a.csv"))).out).toContain("0 events added, 0 changed, 1 unchanged");
  });

  test("takes away what an import left that was ended, and not what one has that runs", async () => {
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    for (const name of [".import-aB3dE6", ".import-2147483646-aB3dE6", `.import-${process.pid}-aB3dE6`, ".important"]) {
      await mkdir(at(name));
      await writeFile(at(`${name}/events.json`), "[]");
    }
    expect((await run(importing("a.csv"))).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([`.import-${process.pid}-aB3dE6`, ".important", "a.csv", "into"]);
  });

  test("says of a folder that is none what it is", async () => {
    await writeFile(at("a.ics"), "BEGIN:VCALENDAR");
    await expect(run(["check", at("a.ics")])).rejects.toThrow(/a\.ics is a file, not the folder of a programme/u);
    await expect(run(["check", at("nowhere")])).rejects.toThrow(`There is no folder ${at("nowhere")}.`);
    await expect(run(["export", "ics", at("nowhere")])).rejects.toThrow(`There is no folder ${at("nowhere")}.`);
    await writeFile(at("a.csv"), "Titre;Date;Ville\nBal;06/03/2027;Dijon\n");
    await expect(run(["import", at("a.csv"), "--into", at("a.ics")])).rejects.toThrow(
      /lies in something that is no folder, or is none itself: name another one\.$/u,
    );
    await expect(run(["import", at("a.csv"), "--into", at("a.ics/b")])).rejects.toThrow(/is no folder/u);
  });

  test.each([
    [[], /nothing to do/],
    [["import"], /one file/],
    [
      ["import", "a", "--map", "Quoi=what"],
      /--map cannot be read at "Quoi=what": "what" is no field. The fields are uid, /,
    ],
    [["import", "a", "--map", "Quoi"], /--map cannot be read at "Quoi"; it is --map/],
    [["import", "a", "--zone", "Nowhere/Else"], /--zone/],
    [["export", "pdf"], /one of ics/],
    [["new", "thing"], /new wants/],
    [["mend"], /none of import/],
  ])("a command line that says nothing it can do: %j", (args, sentence) => {
    expect(() => readCorpusCommand(args, "corpus")).toThrow(AskOptionsError);
    expect(() => readCorpusCommand(args, "corpus")).toThrow(sentence);
  });
});
