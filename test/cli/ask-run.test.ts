import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readAskOptions } from "../../src/cli/ask-options.ts";
import { runAsk } from "../../src/cli/ask-run.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";

/** What `ask` writes for some questions with the facts that are shipped, searched by words alone. */
async function explained(questions: readonly string[], ...flags: string[]): Promise<string[]> {
  const written: string[] = [];
  const args = ["--explain", "--lexical", "--now", "2021-03-20T12:00+01:00", ...flags];
  const options = readAskOptions(flags.includes("--session") ? args : [...args, ...questions], {});
  await runAsk(
    { ...options, corpusDir: CORPUS_FOLDER, modelDir: fileURLToPath(new URL("no-model", import.meta.url)) },
    {
      lines: async function* () {
        yield* await Promise.resolve(questions);
      },
      write: (line) => written.push(line),
      notice: (line) => written.push(line),
      isTerminal: false,
      elapsedMs: () => 0,
      now: () => new Date(0),
    },
  );
  return written;
}

describe("ask --explain, instead of the answer", () => {
  test("a subject that the programme has: the project that is about it, and what spoke for it", async () => {
    const lines = await explained(["Où voir de la dentelle ?"]);
    expect(lines[0]).toBe("Read: “Où voir de la dentelle ?”; asks list; language fr; terms “dentelle” (known)");
    expect(lines[1]).toBe("Candidates: 77 of 77 events (77 own; 77 in time); nothing is given by structure alone");
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}row 7 “Caudry – Vologda.*” is shown: it is meant with probability 0\.\d\d, /u),
    );
    expect(lines.at(-1)).toMatch(/^Shown: .*\brow 7\b/u);
  });

  test("a subject that a town does not have: how far the best candidate is below the floor", async () => {
    const lines = await explained(["кружево в Ницце"]);
    expect(lines[0]).toBe("Read: “кружево в Ницце”; asks list; language ru; places nice; terms “кружево” (known)");
    expect(lines[1]).toBe("Candidates: 8 of 77 events (8 own; 8 in time); nothing is given by structure alone");
    expect(lines.at(-1)).toMatch(
      /^Refused \(nothing-close\): best candidate row \d+ “.*” 0\.\d\d, 0\.\d\d below floor 0\.\d\d \(\d+\.\d in log-odds\): /u,
    );
  });

  test("a town whose projects are of other months", async () => {
    expect(await explained(["Tulle en mars"])).toEqual([
      "Read: “Tulle en mars”; asks list; language fr; places tulle; days 2021-03-01 to 2021-03-31",
      "Candidates: 1 of 77 events (1 own; 1 out of time); all are given by structure alone",
      "Judged: nothing, structure alone decided",
      "Refused (nothing-in-range): 1 event would fit, but none in those days",
    ]);
  });

  test("a place and a year that the programme does not have", async () => {
    expect((await explained(["Que se passe-t-il à Tokyo ?"])).at(-1)).toBe(
      "Refused (unknown-place): the programme has no place “Tokyo”",
    );
    expect((await explained(["в мае 2022 года"])).at(-1)).toBe(
      "Refused (other-year): 2022-05-01 to 2022-05-31 lies outside the programme, which goes from 2021-01-01 to 2021-12-31",
    );
  });

  test("a tie of a town, with its project under that heading", async () => {
    expect(await explained(["les jumelages de Besançon"])).toEqual([
      "Read: “les jumelages de Besançon”; asks twinning (tie, list); language fr; places besancon; headings twinning",
      "Candidates: 2 of 77 events (2 own; 2 in time; 1 under the headings); those under the headings are given by structure alone",
      "Judged: nothing, structure alone decided",
      "Shown: 1 tie, 1 project (row 2)",
    ]);
  });

  test("in a conversation: the rule by which a question goes with the one before, and what it kept", async () => {
    const lines = await explained(["Que se passe-t-il à Nice ?", "et en décembre ?", "le deuxième"], "--session");
    expect(lines.filter((line) => line.startsWith("Turn before:"))).toEqual([
      "Turn before: rule “builds on”; kept place",
    ]);
    expect(lines.filter((line) => line === "")).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("Shown:"))).toEqual([
      "Shown: 8 projects (row 33, 42, 21, 30, 43, 44, 63, 64)",
      "Shown: 2 projects (row 42, 21); 5 more without a date",
      "Shown: 1 project (row 21); from item 2 of the 2 of the list before",
    ]);
  });
});
