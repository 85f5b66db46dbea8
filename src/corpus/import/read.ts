import { columnOf } from "./tables/columns.ts";
import type { Column } from "./tables/columns.ts";
import { readCsv, readRecords, tableIn } from "./formats/csv.ts";
import { fromCulture, isCulture, unkeptOfCulture } from "./formats/culture.ts";
import { decodeText, ImportError } from "./formats/decode.ts";
import { readICalendar } from "./formats/ical.ts";
import type { ImportedFile, Problem, Unkept } from "./plan/imported.ts";
import { eventNodes, readJsonLd } from "./formats/jsonld.ts";
import { fromKudaGo, isKudaGo, problemsOfKudaGo, unkeptOfKudaGo } from "./formats/kudago.ts";
import { fromMirror, isMirrorHead, isMirrorRecord, problemsOfMirror, unkeptOfMirror } from "./formats/mirror.ts";
import { readOpenAgenda } from "./formats/openagenda.ts";
import { isMarkup, jsonLdIn } from "./formats/page.ts";
import { recordsOf } from "./formats/records.ts";
import type { JsonRecord } from "./formats/records.ts";
import { writtenTime } from "./fields/written-time.ts";
import { fromTimepad, isTimepad, unkeptOfTimepad } from "./formats/timepad.ts";

/** A larger file is probably a mistake, so it is refused. */
export const MOST_BYTES = 50 * 1024 * 1024;

export interface ReadOptions {
  /** The encoding, when detection fails. */
  encoding?: string | undefined;
  /** Columns by their folded headings. */
  map?: ReadonlyMap<string, Column> | undefined;
  /** IANA zone of the programme. */
  zone?: string | undefined;
  /** What a source says to be on « from now on » begins in this year. By default the clock's. */
  now?: Date | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Other sources, which are converted to the shape of OpenAgenda. */
const SOURCES: readonly {
  isOwn: (value: unknown) => value is JsonRecord;
  convert: (record: JsonRecord, zone: string | undefined, now: Date) => JsonRecord;
  unkeptOf: (records: readonly unknown[]) => Unkept[];
  problemsOf?: (records: readonly unknown[]) => Problem[];
}[] = [
  { isOwn: isMirrorRecord, convert: fromMirror, unkeptOf: unkeptOfMirror, problemsOf: problemsOfMirror },
  { isOwn: isTimepad, convert: fromTimepad, unkeptOf: unkeptOfTimepad },
  { isOwn: isCulture, convert: fromCulture, unkeptOf: unkeptOfCulture },
  { isOwn: isKudaGo, convert: fromKudaGo, unkeptOf: unkeptOfKudaGo, problemsOf: problemsOfKudaGo },
];

type DataOptions = Omit<ReadOptions, "encoding">;

function readJson(text: string, options: DataOptions): ImportedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const lines = jsonLines(text);
    if (lines) return readData(lines, options);
    const reason = cause instanceof Error ? cause.message.slice(0, 120) : "";
    throw new ImportError(
      `The file begins like JSON and is none (${reason}). It may have been cut off: export it again.`,
    );
  }
  return readData(data, options);
}

function readData(data: unknown, options: DataOptions): ImportedFile {
  const { zone, now } = options;
  const nodes = eventNodes(data);
  if (nodes.length > 0) return readJsonLd(nodes, zone);
  const inside = listIn(data);
  if (Array.isArray(inside) && inside.length === 0) {
    throw new ImportError("The file holds no events: see whether the agenda has any, or its export a filter.");
  }
  const total = isObject(data)
    ? [data["total"], data["total_count"], data["nhits"]].find((own) => typeof own === "number")
    : undefined;
  if (Array.isArray(inside) && isTable(inside, options)) return readRecords(recordsOf(inside), options);
  for (const { isOwn, convert, unkeptOf, problemsOf } of SOURCES) {
    if (!Array.isArray(inside) || !inside.some(isOwn)) continue;
    const records = inside.map((one: unknown) => (isOwn(one) ? convert(one, zone, now ?? new Date()) : one));
    const read = readOpenAgenda(records, { zone, total, unkept: unkeptOf(inside) });
    return dated({ ...read, problems: [...(problemsOf?.(inside) ?? []), ...read.problems] }, inside);
  }
  if (Array.isArray(inside) && inside.some((one) => isObject(one) && "title" in one)) {
    return dated(readOpenAgenda(inside, { zone, total }), inside);
  }
  throw new ImportError(
    "The file is JSON, but holds neither events of OpenAgenda (a list `events` with `title` and `timings`), nor records of its open-data mirror (`title_fr`), nor events of schema.org (`@type` Event), of KudaGo (`dates`), Timepad (`starts_at`) or «PRO.Культура.РФ» (`seances`).",
  );
}

/** Fields that say when a record was written, not when the event takes place. */
const OF_THE_RECORD = /updat|creat|modif|publi/iu;

/** The fields of records that hold dates, each with an example. */
function datesIn(records: readonly unknown[]): string[] {
  const found = new Map<string, string>();
  for (const [name, value] of recordsOf(records).flatMap((record) => Object.entries(record))) {
    const isDate = typeof value === "string" && writtenTime(value) !== null && !OF_THE_RECORD.test(name);
    if (isDate && !found.has(name)) found.set(name, value);
  }
  return [...found].map(([name, value]) => `${name} (${value})`);
}

/**
 * Whether records are the rows of a table: flat, with a title in one language, and with a known heading for the day or
 * one that `--map` names. OpenAgenda writes `timings`.
 */
function isTable(records: readonly unknown[], { map }: DataOptions): boolean {
  if (map !== undefined && map.size > 0) return true;
  const fields = new Set(recordsOf(records).flatMap(Object.keys));
  const has = (field: string) => [...fields].some((name) => columnOf(name)?.field === field);
  const isOther = fields.has("timings") || SOURCES.some(({ isOwn }) => records.some(isOwn));
  return !isOther && has("title") && has("start") && recordsOf(records).every(({ title }) => !isObject(title));
}

/** @throws {ImportError} when no event has a day although the records hold dates, in fields that are not known */
function dated(file: ImportedFile, records: readonly unknown[]): ImportedFile {
  const isUndated = file.events.length > 0 && file.events.every(({ start }) => start === undefined);
  const dates = isUndated ? datesIn(records) : [];
  if (dates.length === 0) return file;
  throw new ImportError(
    `No event has a day: the dates of the records stand in fields that are not known as such: ${dates.slice(0, 6).join(", ")}. Say what they hold: --map "${dates[0]?.split(" ")[0] ?? ""}=start,…", and of the title and the other fields likewise.`,
  );
}

/** Reads a table; one with the field names of OpenAgenda's mirror like its records. */
function readTable(text: string, options: DataOptions): ImportedFile {
  const { head, rows } = tableIn(text);
  const names = head.map((name) => name.trim().toLowerCase());
  if ((options.map?.size ?? 0) > 0 || !isMirrorHead(names)) return readCsv({ head, rows }, options);
  const records = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
  return readData(records, options);
}

/**
 * The list of records: the data itself, or the list that an export wraps (`events`, `results`, `values`, `data`,
 * `records` with `fields`).
 */
function listIn(data: unknown): unknown {
  if (!isObject(data)) return data;
  const list: unknown = ["events", "results", "records", "values", "data"]
    .map((name) => data[name])
    .find(Array.isArray);
  if (!Array.isArray(list)) return data;
  return list.map((one: unknown) => (isObject(one) && isObject(one["fields"]) ? one["fields"] : one));
}

/** Parses JSON lines; null when a line is no JSON. */
function jsonLines(text: string): unknown[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

/** Reads the JSON-LD events of a web page; invalid blocks are reported. */
function readPage(text: string, zone: string | undefined): ImportedFile {
  const problems: Problem[] = [];
  const nodes = jsonLdIn(text).flatMap((block, index) => {
    try {
      return eventNodes(JSON.parse(block));
    } catch {
      const advice = "Look for a line break or a quotation mark inside a text of it, or export the events otherwise.";
      const where = `block ${index + 1} of JSON-LD`;
      problems.push({ where, field: null, problem: "is no JSON, and was left out", advice, kind: "note" });
      return [];
    }
  });
  if (nodes.length === 0) {
    throw new ImportError(
      "The file is a web page without events in JSON-LD: the address asks to log in, leads to a page about the export, or to a site that does not describe its events. Save the export itself.",
    );
  }
  const read = readJsonLd(nodes, zone);
  return { ...read, problems: [...problems, ...read.problems] };
}

/**
 * Reads the events of a file. Detects the format by the beginning of the content; the file's name does not matter.
 * @throws {ImportError} with a sentence that says what to do, when it cannot be read
 */
export function readImport(bytes: Uint8Array, { encoding, map, zone, now }: ReadOptions = {}): ImportedFile {
  const text = decodeText(bytes, encoding);
  const head = text.trimStart().slice(0, 200);
  if (head === "") throw new ImportError("The file is empty.");
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\uFFFD\uFFFD") || head.includes("\u0000")) {
    throw new ImportError("The file is no text: of a spreadsheet, save the table as CSV (UTF-8) first.");
  }
  const file = /^BEGIN:VCALENDAR/iu.test(head)
    ? readICalendar(text, zone)
    : /^[[{]/u.test(head)
      ? readJson(text, { map, zone, now })
      : isMarkup(head)
        ? readPage(text, zone)
        : readTable(text, { map, zone, now });
  if (file.events.length === 0 && file.problems.length === 0) throw new ImportError("The file holds no events.");
  return file;
}
