import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { toCsv } from "../corpus/export/csv.ts";
import { exported } from "../corpus/export/exported.ts";
import { toICalendar } from "../corpus/export/ics.ts";
import { toJsonLd } from "../corpus/export/jsonld.ts";
import { toOpenAgenda } from "../corpus/export/openagenda.ts";
import { lookedAt } from "../corpus/import/plan/careful.ts";
import { advised } from "../corpus/import/plan/check-advice.ts";
import { ImportError } from "../corpus/import/formats/decode.ts";
import { applyPlan, readFolder } from "../corpus/import/plan/folder.ts";
import type { CheckFolder } from "../corpus/import/plan/folder.ts";
import { loadKnownPlaces } from "../corpus/import/places/known-places.ts";
import { textsOf } from "../corpus/import/formats/plain-text.ts";
import { planFile } from "../corpus/import/plan/plan-file.ts";
import { MOST_BYTES } from "../corpus/import/read.ts";
import { problemLines, refusalLines, reportLines } from "../corpus/import/report/report.ts";
import type { Embed } from "../corpus/import/fields/sorting.ts";
import { eventSkeleton, placeSkeleton } from "../corpus/import/fields/skeletons.ts";
import { applyOverrides, readOverrides } from "../corpus/overrides.ts";
import type { Overridden } from "../corpus/overrides.ts";
import { syncLines } from "../corpus/sync/report.ts";
import { syncFolder } from "../corpus/sync/sync.ts";
import type { CorpusCommand, ExportFormat, ImportCommand } from "./corpus-options.ts";

/** The environment of `corpus`: output, clock, and the validation of a folder. */
export interface CorpusWorld {
  write: (text: string) => void;
  notice: (line: string) => void;
  now: () => Date;
  check: CheckFolder;
  /** Embeds texts, to sort events without headings; null without a model. */
  embed: Embed | null;
}

const MIB = 1024 * 1024;

/** The bytes of a file; its size is checked before it is read. */
async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`There is no file ${path}.`);
  if (!found.isFile()) throw new ImportError(`${path} is a folder, not a file.`);
  if (found.size > MOST_BYTES) {
    const size = Math.round(found.size / MIB);
    throw new ImportError(
      `${path} has ${size} MB; a programme has at most ${MOST_BYTES / MIB}. Export fewer years, or without pictures.`,
    );
  }
  return readFile(path);
}

/** @throws {ImportError} with a sentence if the folder does not exist */
async function needFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found) throw new ImportError(`There is no folder ${folder}.`);
  if (!found.isDirectory()) {
    throw new ImportError(
      `${folder} is a file, not the folder of a programme. To bring it into one: npm run corpus -- import ${folder}`,
    );
  }
}

async function runImport(command: ImportCommand, world: CorpusWorld): Promise<number> {
  const { folder, title, town } = command;
  const say = (lines: readonly string[]) => {
    for (const line of lines) world.notice(line);
  };
  const bytes = await readBytes(command.file);
  const corpus = await readFolder(folder);
  const before = corpus.events ? await world.check(folder) : [];
  if (before.length > 0) {
    say([`Nothing was changed: ${folder} has problems of its own.`, ...problemLines(advised(before))]);
    return 1;
  }
  const { file, plan } = await planFile(bytes, corpus, {
    ...{ source: basename(command.file), town, ...(await loadKnownPlaces()) },
    ...(title !== undefined && { title: textsOf(title) }),
    ...{ encoding: command.encoding, map: command.map, zone: command.zone },
    embed: world.embed,
    onSorting: (count) => {
      world.notice(`Sorting ${count} events under headings, which takes a moment.`);
    },
  });
  const errors = plan.problems.filter(({ kind }) => kind === "error");
  const isEmpty = plan.added.length + plan.changed.length + plan.unchanged === 0;
  if ((errors.length > 0 && command.strict) || isEmpty) {
    const total = file.events.length + file.problems.filter(({ kind }) => kind === "error").length;
    say(refusalLines(plan.problems, total, command.strict));
    return 1;
  }
  const problems = await applyPlan(folder, plan, world.check);
  if (problems.length > 0) {
    say(["Nothing was changed: the folder would have problems.", ...problemLines(advised(problems))]);
    return 1;
  }
  world.write(`${reportLines(plan, folder).join("\n")}\n`);
  return 0;
}

function overrideLines({ hidden, corrected, unmet }: Overridden<unknown>): string[] {
  return [
    ...(hidden.length > 0 ? [`Hidden by overrides.json: ${hidden.join(", ")}.`] : []),
    ...(corrected.length > 0 ? [`Corrected by overrides.json: ${corrected.join(", ")}.`] : []),
    ...(unmet.length > 0
      ? [`Named in overrides.json, and no event of the folder (it may come again): ${unmet.join(", ")}.`]
      : []),
  ];
}

async function runExport(
  { format, folder }: { format: ExportFormat; folder: string },
  world: CorpusWorld,
): Promise<number> {
  await needFolder(folder);
  const files = await readFolder(folder);
  if (!files.events) throw new ImportError(`${folder} has no events.json.`);
  const { events } = applyOverrides(files.events, await readOverrides(folder));
  const all = exported({ ...files, events });
  const undated = all.events.filter(({ start }) => start === undefined).length;
  if (format === "ics" && undated > 0)
    world.notice(`Events without a date have no place in a calendar: ${undated} left out.`);
  const ofSessions = all.events.filter(({ sessions }) => sessions !== undefined).length;
  if (format === "csv" && ofSessions > 0) {
    world.notice(
      `A table has no room for sessions with hours of their own: ${ofSessions} events have their days alone.`,
    );
  }
  const write = {
    ics: () => toICalendar(all, world.now()),
    csv: () => toCsv(all),
    openagenda: () => toOpenAgenda(all),
    jsonld: () => toJsonLd(all),
  };
  world.write(write[format]());
  return 0;
}

/**
 * Runs the command, and writes its results through `world`.
 * @returns the exit code: 1 if problems prevented any change
 * @throws {ImportError} with a sentence for a file or folder that cannot be used
 */
export async function runCorpus(command: CorpusCommand, world: CorpusWorld): Promise<number> {
  switch (command.name) {
    case "import":
      return runImport(command, world);
    case "export":
      return runExport(command, world);
    case "check": {
      await needFolder(command.folder);
      const problems = advised(await world.check(command.folder));
      if (problems.length > 0) {
        for (const line of [`${command.folder} has problems:`, ...problemLines(problems)]) world.notice(line);
        return 1;
      }
      const { events, places, imported } = await readFolder(command.folder);
      const overridden = applyOverrides(events ?? [], await readOverrides(command.folder));
      const looked = problemLines(lookedAt(overridden.events, places ?? [], imported));
      const found = looked.length === 0 ? [] : ["", "Please look at:", ...looked];
      world.write(`${[`${command.folder} is sound.`, ...overrideLines(overridden), ...found].join("\n")}\n`);
      return 0;
    }
    case "sync": {
      await needFolder(command.folder);
      const { check, now } = world;
      const report = await syncFolder(command.folder, { check, now, takesAll: command.takesAll, embed: world.embed });
      world.write(`${syncLines(report).join("\n")}\n`);
      return report.sources.some(({ outcome }) => outcome === "failed") ? 1 : 0;
    }
    case "new": {
      if (command.kind === "event") {
        world.write(`${JSON.stringify(eventSkeleton(), null, 2)}\n`);
        return 0;
      }
      const { entry, review } = placeSkeleton(command.of, (await loadKnownPlaces()).gazetteer);
      world.write(`${JSON.stringify(entry, null, 2)}\n`);
      if (review.length > 0) world.notice(`Please look at: ${review.join("; ")}.`);
      return 0;
    }
  }
}
