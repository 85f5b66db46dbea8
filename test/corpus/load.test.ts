import { copyFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CorpusError } from "../../src/corpus/corpus.ts";
import type { CorpusProblem } from "../../src/corpus/corpus.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_FILES, CORPUS_FOLDER, readRaw } from "./corpus-folder.ts";
import type { CorpusFile } from "./corpus-folder.ts";

type Entry = Record<string, unknown>;

const FIRST = "auvergne-rhone-alpes-irkoutsk";

/** A copy of the facts that a test can spoil. */
async function copyOfCorpus(): Promise<string> {
  const folder = await temporaryDirectory();
  await Promise.all(CORPUS_FILES.map((file) => copyFile(join(CORPUS_FOLDER, file), join(folder, file))));
  return folder;
}

/** Changes one entry of a file: an entry of a list by its id, or the whole of `source.json`. */
async function spoil(folder: string, file: CorpusFile, id: string | null, change: (entry: Entry) => void) {
  const data = await readRaw(file);
  const entry = id === null ? data : (data as Entry[]).find((candidate) => candidate["id"] === id);
  if (entry === undefined) throw new Error(`${file} has no "${String(id)}".`);
  change(entry as Entry);
  await writeFile(join(folder, file), JSON.stringify(data));
}

async function problemsOf(folder: string): Promise<readonly CorpusProblem[]> {
  const error = await loadCorpus(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorpusError)) throw new Error("The corpus was expected to be refused.");
  return error.problems;
}

const summary = (problems: readonly CorpusProblem[]) =>
  problems.map(({ file, entry, field }) => [file, entry, field].filter((part) => part !== null).join(" › ")).sort();

describe("A corpus that cannot be used is refused with everything that is wrong", () => {
  test("the corpus that is shipped is sound", async () => {
    await expect(loadCorpus(CORPUS_FOLDER)).resolves.toBeDefined();
  });

  test("a file that does not fit into memory is told, and not read", async () => {
    const folder = await copyOfCorpus();
    await truncate(join(folder, "events.json"), 100 * 2 ** 30);
    await truncate(join(folder, "subjects.json"), 100 * 2 ** 30);
    const problems = await problemsOf(folder);
    expect(summary(problems)).toEqual(["events.json", "subjects.json"]);
    expect(problems[0]?.problem).toMatch(/^has 102400 MB, and \d+ fit into the memory that Node may use/u);
  });

  test("a file that is missing, one that is not JSON and one that is not UTF-8 are named together", async () => {
    const folder = await copyOfCorpus();
    await rm(join(folder, "events.json"));
    await writeFile(join(folder, "places.json"), '[{"id": "nice",');
    await writeFile(join(folder, "source.json"), Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]));
    const problems = await problemsOf(folder);
    expect(summary(problems)).toEqual(["events.json", "places.json", "source.json"]);
    for (const { problem } of problems) {
      expect(problem).toMatch(/^(?:cannot be read as UTF-8 JSON \(.+\)|is missing from the folder .+)$/);
    }
  });

  test("what is missing or of another kind is told by what it has to be", async () => {
    const folder = await copyOfCorpus();
    await writeFile(join(folder, "events.json"), '[{"title": {"fr": 3}}, 5]');
    await writeFile(join(folder, "programme.json"), "[]");
    const told = (await problemsOf(folder)).map(
      ({ file, entry, field, problem }) => `${[file, entry, field].filter(Boolean).join(", ")} ${problem}`,
    );
    expect(told.sort()).toEqual([
      "events.json, entry 1, id is missing: it has to be a text",
      "events.json, entry 1, title.fr has to be a text",
      "events.json, entry 2 has to be an object, { … }",
      "programme.json has to be an object, { … }",
    ]);
  });

  test("letters that were read in a wrong encoding are told", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "events.json", FIRST, (entry) => {
      entry["contact"] = "La F\u0090te";
    });
    expect(await problemsOf(folder)).toEqual([
      {
        ...{ file: "events.json", entry: FIRST, field: "contact" },
        problem: "has control characters, as of a file in a wrong encoding",
      },
    ]);
  });

  test.each(["twinnings.json", "subjects.json"])("an emptied %s is a fault, unless none is declared", async (file) => {
    const folder = await copyOfCorpus();
    await writeFile(join(folder, file), "[]");
    expect(await problemsOf(folder)).toEqual([
      {
        file,
        entry: null,
        field: null,
        problem: 'is an empty list: restore its entries, or write {"none": true} in its place if there are none',
      },
    ]);
    await writeFile(join(folder, file), '{"none": true}');
    const { twinnings, subjects } = await loadCorpus(folder);
    expect(file === "twinnings.json" ? twinnings : subjects).toEqual([]);
    for (const other of ['{"none": false}', '{"none": true, "entries": []}', "{}", "null"]) {
      await writeFile(join(folder, file), other);
      expect(summary(await problemsOf(folder))).toEqual([file]);
    }
  });

  test("faults of several files come in one error, each with its file, entry and field", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "events.json", "arles-pskov-45-ans", (event) => {
      event["theme"] = "La cuisine";
      event["title"] = { fr: "", ru: "Арль" };
    });
    await spoil(folder, "places.json", "nice", (place) => {
      place["latitude"] = 143;
      delete place["country"];
    });
    await spoil(folder, "twinnings.json", "dijon-volgograd", (twinning) => {
      twinning["since"] = "5 septembre 1959";
    });
    await spoil(folder, "source.json", null, (source) => {
      source["sha256"] = "f3dd";
    });
    const problems = await problemsOf(folder);
    expect(summary(problems)).toEqual([
      "events.json › arles-pskov-45-ans › theme",
      "events.json › arles-pskov-45-ans › title.fr",
      "places.json › nice › country",
      "places.json › nice › latitude",
      "source.json › sha256",
      "twinnings.json › dijon-volgograd › since",
    ]);
  });

  test("an entry without an id is named by its position", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "places.json", "dijon", (place) => {
      delete place["id"];
    });
    expect(summary(await problemsOf(folder))).toEqual(["places.json › entry 1 › id"]);
  });

  test("a field that nobody knows is a fault: it may be a misspelt one", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "events.json", "arles-pskov-45-ans", (event) => {
      event["tittle"] = "Arles";
    });
    const [problem] = await problemsOf(folder);
    expect(problem).toMatchObject({ file: "events.json", entry: "arles-pskov-45-ans" });
    expect(problem?.problem).toContain("tittle");
  });

  test("the message lists each fault on a line and says what to do", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "places.json", "nice", (place) => {
      place["latitude"] = 143;
    });
    await expect(loadCorpus(folder)).rejects.toThrow(
      /^The corpus has 1 problem\(s\); correct the files .*\n {2}places\.json › nice › latitude: /,
    );
  });
});

describe("What no entry shows by itself is checked across them", () => {
  test("each rule that is broken is reported, all at once", async () => {
    const folder = await copyOfCorpus();
    const events = (await readRaw("events.json")) as Entry[];
    const event = (id: string) => {
      const found = events.find((candidate) => candidate["id"] === id);
      if (!found) throw new Error(`There is no event "${id}".`);
      return found;
    };
    event("grand-est-samara")["id"] = "nancy-krasnodar-ecologie";
    event("arles-pskov-45-ans")["places"] = [{ id: "atlantis", role: "partner" }];
    event("evreux-kashira-chantier-1")["sameAs"] = [];
    event("ossetie-du-nord-lutte")["title"] = { fr: "Ossétie du Nord : lutte libre", ru: "Севeрная Осетия" };
    event("caudry-vologda-dentelle")["description"] = { fr: "Dentelle", ru: "Dentelle" };
    event("tulle-smolensk-journee")["title"] = { fr: "Tulle – Смоленск", ru: "Тюль" };
    event("bressuire-riazan-villes-anciennes")["dates"] = {
      text: { fr: "septembre", ru: "сентябрь" },
      start: "2021-09-25",
      end: "2021-09-21",
      precision: "day",
    };
    event("lille-voronej-conference")["dates"] = {
      text: { fr: "un jour", ru: "когда-нибудь" },
      start: null,
      end: null,
      precision: "month",
    };
    event("kazan-kazanka-orchestra-design")["source"] = { lines: [1134, 1149], row: 68 };
    await writeFile(join(folder, "events.json"), JSON.stringify(events));
    await spoil(folder, "places.json", "bretagne", (place) => {
      place["within"] = ["finistere"];
    });
    await spoil(folder, "twinnings.json", "bordeaux-saint-petersbourg", (twinning) => {
      twinning["remindable"] = true;
    });
    const subjects = (await readRaw("subjects.json")) as Entry[];
    const spoilt: Record<string, Entry> = {
      chess: { rows: [16, 78], near: [11, 16], fr: ["échecs", "échecs"] },
      lace: { rows: [], near: [] },
    };
    const changed = subjects.map((subject) => ({ ...subject, ...spoilt[String(subject["id"])] }));
    await writeFile(join(folder, "subjects.json"), JSON.stringify(changed));
    expect(summary(await problemsOf(folder))).toEqual(
      [
        "subjects.json › chess › fr",
        "subjects.json › chess › near",
        "subjects.json › chess › rows",
        "subjects.json › lace › rows",
        "events.json › nancy-krasnodar-ecologie › id",
        "events.json › arles-pskov-45-ans › places",
        "events.json › evreux-kashira-chantier-2 › sameAs",
        "events.json › ossetie-du-nord-lutte › title.ru",
        "events.json › caudry-vologda-dentelle › description.ru",
        "events.json › tulle-smolensk-journee › title or description",
        "events.json › bressuire-riazan-villes-anciennes › dates",
        "events.json › lille-voronej-conference › dates",
        "places.json › bretagne › within",
        "places.json › finistere › within",
        "twinnings.json › bordeaux-saint-petersbourg › remindable",
        "source.json › ranges",
      ].sort(),
    );
  });

  test("what a place names beside itself must exist", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "places.json", "moscou", (place) => {
      place["around"] = "region-atlantis";
      place["alsoWords"] = ["Москва", "Moskwa"];
    });
    expect((await problemsOf(folder)).map(({ field, problem }) => `${String(field)} ${problem}`)).toEqual([
      'around names the place "region-atlantis", which does not exist',
      'alsoWords has "Moskwa", which is no name of it',
    ]);
  });

  test("a line of the programme that belongs to nothing is named", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "events.json", "ossetie-du-nord-lutte", (event) => {
      event["source"] = { lines: [1308, 1308], row: 77 };
    });
    const problems = await problemsOf(folder);
    expect(problems.map(({ problem }) => problem)).toEqual([
      "line 1307 belongs to nothing",
      "line 1308 belongs to ossetie-du-nord-lutte and blank of source.json",
    ]);
  });

  test("a twinning must join a French place to a Russian one", async () => {
    const folder = await copyOfCorpus();
    await spoil(folder, "twinnings.json", "dijon-volgograd", (twinning) => {
      twinning["places"] = ["volgograd", "dijon"];
    });
    expect(summary(await problemsOf(folder))).toEqual([
      "twinnings.json › dijon-volgograd › places",
      "twinnings.json › dijon-volgograd › places",
    ]);
  });
});
