import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createMetrics } from "../src/metrics/metrics.ts";
import { GAP, readSentences } from "./support/sentences.ts";

/** What a terminal at night has. */
const [COLUMNS, ROWS] = [100, 48];
/** Fewer characters are found everywhere. */
const LEAST_PIECE = 10;

/** What says that all is well, or is said only to whoever writes code. */
const NO_FAULTS: ReadonlySet<string> = new Set([
  "There is no browser to open here: go to that address yourself.",
  "The index is ready: questions are answered by words and meaning.",
  "This embedder has been disposed of: create a new one.",
  "The embedder was disposed of before it had embedded this.",
]);
/** What others print: the journal of systemd. */
const OF_OTHERS: ReadonlySet<string> = new Set(["code=killed, status=9/KILL", "oom-kill", "watchdog"]);

const text = await readFile("OPERATIONS.md", "utf8");
const rules = await readFile("deploy/alerts.yaml", "utf8");
const { all, faults } = await readSentences();

interface Section {
  title: string;
  lines: string[];
}

/** The sections of a level, each to the next heading of that level or a higher one; what is in code is no heading. */
function sectionsOf(lines: readonly string[], level: number): Section[] {
  const found: Section[] = [];
  let [isCode, isOpen] = [false, false];
  for (const line of lines) {
    if (line.trimStart().startsWith("```")) isCode = !isCode;
    const heading = isCode ? null : /^(#+) (.+)$/u.exec(line);
    const depth = heading?.[1]?.length ?? Infinity;
    if (depth <= level) isOpen = depth === level;
    if (depth === level) found.push({ title: heading?.[2] ?? "", lines: [] });
    if (isOpen) found.at(-1)?.lines.push(line);
  }
  return found;
}

const lines = text.split("\n");
const parts = sectionsOf(lines, 2);
const runbooks = sectionsOf(parts.find(({ title }) => title === "Symptoms")?.lines ?? [], 3);
/** What stands between backquotes on lines that begin in some way. */
const quoted = ({ lines: own }: Section, begin: RegExp) =>
  own
    .filter((line) => begin.test(line))
    .flatMap((line) => [...line.matchAll(/`([^`]+)`/gu)].map(([, said = ""]) => said));
/** Entries may go on in the next line. */
const entries = ({ title, lines: own }: Section): Section => ({
  title,
  lines: own
    .join("\n")
    .replaceAll(/\n {2}(?=\S)/gu, " ")
    .split("\n"),
});
const says = (section: Section) =>
  quoted(entries(section), /^- (?:Says|`\/readyz` says) /u).filter((said) => said !== "/readyz");
/** The longest part of a quotation that is no value. */
const pieceOf = (said: string) =>
  said
    .split(GAP)
    .map((piece) => piece.trim())
    .sort((one, other) => other.length - one.length)[0] ?? "";
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const alerts = [...rules.matchAll(/- alert: (\w+)\n([\s\S]*?)(?=\n {6}(?:- |#)|$(?![\s\S]))/gu)].map(
  ([, name = "", rule = ""]) => ({
    name,
    metrics: [...rule.matchAll(/jumelages_\w+/gu)].map(([metric]) => metric),
    runbook: /runbook: "OPERATIONS\.md#([^"]+)"/u.exec(rule)?.[1],
  }),
);

describe("OPERATIONS", () => {
  it("can be read in a terminal: its first page, its lines, and a screen for each symptom", () => {
    expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
    const first = lines.findIndex((line) => line.startsWith("Nothing found, and people wait"));
    expect([first > 0, first < ROWS]).toEqual([true, true]);
    expect(runbooks.length).toBeGreaterThan(20);
    expect(runbooks.filter(({ lines: own }) => own.length > ROWS).map(({ title }) => title)).toEqual([]);
  });

  it("says of each symptom how it shows, where to look and what to do", () => {
    const lacking = runbooks.flatMap(({ title, lines: own }) =>
      [/^\*\*Look\*\*: /u, /^\*\*Do\*\*/u]
        .filter((part) => !own.some((line) => part.test(line)))
        .map((part) => [title, part]),
    );
    expect(lacking).toEqual([]);
  });

  it("has a runbook for each sentence that says to whoever runs the bot that something is wrong", () => {
    expect(faults.length).toBeGreaterThan(120);
    const pieces = runbooks.flatMap(says).map(pieceOf);
    expect(pieces.filter((piece) => piece.length < LEAST_PIECE && !OF_OTHERS.has(piece))).toEqual([]);
    const hasOne = (sentence: string) => pieces.some((piece) => sentence.includes(piece));
    expect(faults.filter(({ text: sentence }) => !NO_FAULTS.has(sentence) && !hasOne(sentence))).toEqual([]);
    expect([...NO_FAULTS].filter((sentence) => !all.includes(sentence))).toEqual([]);
  });

  it("quotes nothing that the program does not say", async () => {
    const starter = await readFile("scripts/run.js", "utf8");
    const known = [...all, starter.replaceAll(/\$\{\w+\}/gu, GAP)];
    const unsaid = runbooks
      .flatMap(says)
      .filter((said) => !OF_OTHERS.has(said) && !known.some((one) => one.includes(pieceOf(said))));
    expect(unsaid).toEqual([]);
  });

  it("has the place that each alert names, which names the alert, and no alert that there is not", () => {
    expect(alerts.length).toBeGreaterThan(10);
    const named = new Map(runbooks.map((runbook) => [anchorOf(runbook.title), quoted(runbook, /^- Alert /u)]));
    expect(alerts.filter(({ name, runbook = "" }) => named.get(runbook)?.includes(name) !== true)).toEqual([]);
    const names = new Set(alerts.map(({ name }) => name));
    expect([...named.values()].flat().filter((name) => !names.has(name))).toEqual([]);
  });

  it("explains every metric of the program, and alerts ask for no other", async () => {
    const rendered = await createMetrics({ version: "1.2.3", schema: 8 }).render();
    const metrics = [...rendered.matchAll(/^# TYPE (jumelages_\w+)/gmu)].map(([, name = ""]) => name);
    const measured = parts.find(({ title }) => title === "What is measured")?.lines.join(" ") ?? "";
    // One entry has a name in full and what follows it by their ends.
    const isTold = (name: string) =>
      measured.includes(`\`${name}`) || measured.includes(`\`${name.replace("jumelages_reminders", "")}\``);
    expect(metrics.filter((name) => !isTold(name))).toEqual([]);
    const asked = alerts.flatMap((alert) => alert.metrics.map((name) => name.replace(/_bucket$/u, "")));
    expect(asked.filter((name) => !metrics.includes(name))).toEqual([]);
  });

  it("leads nowhere that there is not", () => {
    const anchors = new Set([1, 2, 3].flatMap((level) => sectionsOf(lines, level)).map(({ title }) => anchorOf(title)));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = ""]) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
