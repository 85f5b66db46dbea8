import { CsvError, parse } from "csv-parse/sync";
import { foldText } from "../../../language/fold.ts";
import { COLUMN_FIELDS, columnOf } from "../tables/columns.ts";
import type { Column, Field } from "../tables/columns.ts";
import { ImportError } from "./decode.ts";
import type { ImportedFile, Problem, Report } from "../plan/imported.ts";
import type { JsonRecord } from "./records.ts";
import { readRow } from "../tables/row.ts";
import type { Cell } from "../tables/row-cells.ts";

const DELIMITERS = [";", ",", "\t"] as const;
/** The line that Excel writes before a table to name the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/iu;

/** The most frequent delimiter in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/u, 1)[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}

/** The rows of a table below its headings; `where` is the position of a row, for people. */
export interface Table {
  head: readonly string[];
  rows: readonly { cells: readonly string[]; where: string }[];
}

function linesOf(text: string): { record: string[]; line: number }[] {
  const separator = SEPARATOR_LINE.exec(text);
  const table = text.slice(separator?.[0].length ?? 0);
  const above = separator ? 1 : 0;
  try {
    const rows = parse(table, {
      delimiter: separator?.[1] ?? delimiterOf(table),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines + above }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? ` near line ${error["lines"] + above}` : "";
    throw new ImportError(
      `The table breaks off${line}: a quotation mark that opens a cell is not closed, or stands inside one. Put the whole cell between quotation marks and double those inside, or export the table again.`,
    );
  }
}

/**
 * Parses a table.
 * @throws {ImportError} for a broken or empty one
 */
export function tableIn(text: string): Table {
  const [first, ...rows] = linesOf(text);
  if (!first) throw new ImportError("The table has no rows.");
  return {
    head: first.record,
    rows: rows.map(({ record, line }, index) => ({
      cells: record,
      where: `row ${index + 2}${line === index + 2 ? "" : ` (line ${line})`}`,
    })),
  };
}

/** The text of a value: the parts of a list with commas between, nothing for an object. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).filter(Boolean).join(", ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Reads flat records as the rows of a table, whose headings are the names of their fields. */
export function readRecords(records: readonly JsonRecord[], options: TableOptions): ImportedFile {
  const head = [...new Set(records.flatMap(Object.keys))];
  const rows = records.map((record, index) => ({
    cells: head.map((name) => cellOf(record[name])),
    where: `event ${index + 1}`,
  }));
  return readCsv({ head, rows }, options);
}

/**
 * Decides what the columns contain, by `--map`, else by their headings. If a column of audiences or ages is mapped to the
 * description, its text keeps the label.
 */
function columnsOf(
  head: readonly string[],
  map: ReadonlyMap<string, Column>,
): ((Column & { isMapped: boolean }) | null)[] {
  const headings = new Set(head.map(foldText));
  const missing = [...map.keys()].find((heading) => !headings.has(heading));
  if (missing !== undefined) {
    throw new ImportError(
      `--map names the column "${missing}", and the table has none that is called so; its first row reads: ${shown(head)}.`,
    );
  }
  return head.map((heading) => {
    const own = columnOf(heading);
    const told = map.get(foldText(heading));
    if (told?.field === "description" && (own?.field === "audience" || own?.field === "ages")) {
      return { ...own, language: told.language, isMapped: false };
    }
    const column = told ?? own;
    return column && { ...column, isMapped: told !== undefined && own?.field !== told.field };
  });
}

const shown = (head: readonly string[]) => head.slice(0, 8).join(" | ").slice(0, 200);

function readHead(head: readonly string[], map: ReadonlyMap<string, Column>, report: Report) {
  const columns = columnsOf(head, map);
  columns.forEach((column, index) => {
    const heading = head[index]?.trim() ?? "";
    if (column || heading === "") return;
    report({
      ...{ where: "row 1", field: heading, problem: "is a column that is not known, and was left out", kind: "note" },
      advice: `If it matters, say what it holds: --map "${heading}=…" with one of ${COLUMN_FIELDS.join(", ")}.`,
    });
  });
  const has = (field: Field) => columns.some((column) => column?.field === field);
  if (!has("title") || !has("start")) {
    const missing = [has("title") ? [] : ["the title"], has("start") ? [] : ["the day"]].flat().join(" nor for ");
    throw new ImportError(
      `The first row has no column for ${missing}; it reads: ${shown(head)}. Say which it is: --map "Your heading=title,Other heading=start".`,
    );
  }
  return columns;
}

/** The cells of a row; null, with a report, when there are more cells than headings. */
function cellsOf(
  record: readonly string[],
  { head, columns, where }: { head: readonly string[]; columns: ReturnType<typeof columnsOf>; where: string },
  report: Report,
): Cell[] | null {
  const width = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (width(record) > head.length) {
    report({
      ...{ where, field: null, kind: "error", value: record.at(-1) ?? "" },
      problem: `has ${record.length} cells under ${head.length} headings`,
      advice: "A cell with the delimiter inside has to stand between quotation marks; export the table again.",
    });
    return null;
  }
  if (record.length < width(head)) {
    report({
      ...{ where, field: null, kind: "note", value: record.at(-1) ?? "" },
      problem: "has fewer cells than there are headings, and may have been cut off",
      advice: "See whether the row goes on in the table; if it does, export the table again.",
    });
  }
  return columns.flatMap((column, at) =>
    column
      ? [{ column, heading: head[at]?.trim() ?? "", text: record[at]?.trim() ?? "", isMapped: column.isMapped }]
      : [],
  );
}

export interface TableOptions {
  /** Columns by their folded headings, when these are not known. */
  map?: ReadonlyMap<string, Column> | undefined;
  /** IANA zone of the programme, for times in UTC. */
  zone?: string | undefined;
}

/**
 * Reads a table whose first row has headings in French, Russian or English.
 * @throws {ImportError} for one without title or day, and when a column to map does not exist
 */
export function readCsv({ head, rows }: Table, { map = new Map(), zone }: TableOptions = {}): ImportedFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const columns = readHead(head, map, report);
  const events = rows.flatMap(({ cells: record, where }) => {
    if (record.every((cell) => cell.trim() === "")) return [];
    const cells = cellsOf(record, { head, columns, where }, report);
    const event = cells && readRow({ where, cells }, zone, report);
    return event ? [event] : [];
  });
  return { events, problems, programme: {} };
}
