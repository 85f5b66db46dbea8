import { readdir, readFile } from "node:fs/promises";
import { SORTS, sortEvents, SURE_LEAD } from "../src/corpus/import/fields/sorting.ts";
import { openEmbedder } from "./open-brain.ts";
import { percent, table } from "./table.ts";

/**
 * `node --import tsx bench/eval-headings.ts`: how many events in `test/programmes` are sorted under the heading that
 * their makers chose; in all, and without the doubtful ones.
 */

/** Headings of these programmes under other names than usual. */
const CALLED: Readonly<Record<string, string>> = { theatre: "scene", danse: "scene", fete: "festival" };

interface Filed {
  title: { fr?: string; ru?: string };
  description?: { fr?: string; ru?: string };
  theme?: string;
}

const folder = new URL("../test/programmes/", import.meta.url);
const ids = new Set(SORTS.map(({ id }) => id));
const embedder = openEmbedder();
const outcomes: { filed: string; sorted: string; isSure: boolean; title: string }[] = [];
for (const name of (await readdir(folder)).sort()) {
  const text = await readFile(new URL(`${name}/events.json`, folder), "utf8").catch(() => "[]");
  const events = (JSON.parse(text) as Filed[]).map((event) => ({
    ...event,
    theme: CALLED[event.theme ?? ""] ?? event.theme,
  }));
  const known = events.filter(({ theme }) => theme !== undefined && ids.has(theme));
  if (known.length === 0) continue;
  const told = events.map(({ title, description }) => ({ title, description: description ?? {}, categories: [] }));
  const sorted = await sortEvents(told, (texts) => embedder.embedDocuments(texts));
  for (const [index, { theme = "", title }] of events.entries()) {
    const found = sorted[index];
    if (!found || !ids.has(theme)) continue;
    outcomes.push({
      filed: theme,
      sorted: found.id,
      isSure: found.lead >= SURE_LEAD,
      title: title.fr ?? title.ru ?? "",
    });
  }
}
await embedder.dispose();
const right = (list: typeof outcomes) =>
  percent(list.filter(({ filed, sorted }) => filed === sorted).length / list.length);
const of = (name: string, list: typeof outcomes) => {
  const sure = list.filter(({ isSure }) => isSure);
  return [name, list.length, right(list), sure.length, right(sure)];
};
const rows = [...ids].map((id) =>
  of(
    id,
    outcomes.filter(({ filed }) => filed === id),
  ),
);
process.stdout.write(
  `${table([["heading", "events", "right", "sure", "right of sure"], ...rows, of("all", outcomes)])}\n`,
);
if (process.argv.includes("--wrong")) {
  for (const { filed, sorted, isSure, title } of outcomes) {
    if (filed !== sorted) process.stdout.write(`${filed} → ${sorted}${isSure ? "" : " (doubtful)"}: ${title}\n`);
  }
}
