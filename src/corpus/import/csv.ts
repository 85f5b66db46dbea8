import { CsvError, parse } from "csv-parse/sync";
import { foldText } from "../../language/fold.ts";
import { joinAddress, townName } from "./address.ts";
import { countryCode, readDays, readHours, readNumber } from "./cells.ts";
import type { DayFault } from "./cells.ts";
import { COLUMN_FIELDS, columnOf, saysCancelled } from "./columns.ts";
import type { Column, Field } from "./columns.ts";
import { ImportError } from "./decode.ts";
import { imported } from "./imported.ts";
import type { Imported, ImportedFile, Problem, Report, Texts, When } from "./imported.ts";
import { languageOf } from "./plain-text.ts";
import { whenOf } from "./when.ts";

const DELIMITERS = [";", ",", "\t"] as const;
const DAY_FAULTS: Readonly<Record<DayFault, [problem: string, advice: string]>> = {
  "not-a-day": ["is no date", "Write the day as 14/03/2027, 2027-03-14 or 14 mars 2027."],
  "no-such-day": ["is a day that no calendar has", "Look the day up and correct it; the day comes before the month."],
  "many-days": ["names several days", "Give each of them whole, with a semicolon between: 06/03/2027; 13/03/2027."],
  "no-year": ["has no year", "Write the year too: 14/03/2027."],
};

interface Row {
  where: string;
  /** The cells by what they hold, as they are headed and as they stand. */
  cells: { column: Column; heading: string; text: string }[];
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/u, 1)[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}

function records(text: string): { record: string[]; line: number }[] {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? ` near line ${error["lines"]}` : "";
    throw new ImportError(
      `The table breaks off${line}: a quotation mark that opens a cell is not closed, or stands inside one. Put the whole cell between quotation marks and double those inside, or export the table again.`,
    );
  }
}

function readHead(head: readonly string[], map: ReadonlyMap<string, Column>, report: Report): (Column | null)[] {
  const columns = head.map((heading) => map.get(foldText(heading)) ?? columnOf(heading));
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
      `The first row has no column for ${missing}; it reads: ${head.slice(0, 8).join(" | ").slice(0, 200)}. Say which it is: --map "Your heading=title,Other heading=start".`,
    );
  }
  return columns;
}

function reader({ cells }: Row) {
  const find = (field: Field, language?: "fr" | "ru") =>
    cells.find(
      ({ column, text }) => column.field === field && text !== "" && (!language || column.language === language),
    );
  const text = (field: Field) => find(field)?.text ?? "";
  const texts = (field: Field): Texts => {
    const own = cells.filter(({ column, text: cell }) => column.field === field && cell !== "");
    return Object.fromEntries(own.map(({ column, text: cell }) => [column.language ?? languageOf(cell), cell]));
  };
  const heading = (field: Field) => cells.find(({ column }) => column.field === field)?.heading ?? field;
  return { text, texts, heading };
}

type Fault = (field: Field, problem: string, advice: string, kind?: Problem["kind"]) => void;

/** The days and hours of a row; several days with semicolons between are each one. */
function readWhen({ text }: Pick<ReturnType<typeof reader>, "text">, fault: Fault): When {
  const read = (field: Field, cell: string) => {
    const days = cell === "" ? null : readDays(cell);
    if (!days || !("fault" in days)) return days;
    fault(field, ...DAY_FAULTS[days.fault]);
    return null;
  };
  const starts = text("start")
    .split(/(?<!\s)\s*;\s*/u)
    .map((cell) => read("start", cell))
    .filter((days) => days !== null);
  const end = read("end", text("end"));
  const times = text("from") === "" ? null : readHours(text("from"));
  if (text("from") !== "" && !times) {
    fault("from", "is no time of day, and was left out", "Write it as 18:30 or 18h30.", "note");
  }
  const to = readHours(text("to"))?.from ?? times?.to ?? end?.time ?? null;
  const stretches = starts.map(({ first, last, time }) => {
    const until = starts.length === 1 ? (end?.last ?? last) : last;
    if (until < first) fault("end", "is before the first day", "Correct one of the two days.");
    const from = { day: first, time: times?.from ?? time };
    return { from, to: until === first && to === null ? null : { day: until, time: to ?? from.time } };
  });
  return whenOf(stretches).when;
}

/** The event of a row; null when it cannot be taken, which is reported. */
function readRow(row: Row, report: Report): Imported | null {
  const cells = reader(row);
  const { text, texts, heading } = cells;
  const errors: string[] = [];
  const fault: Fault = (field, problem, advice, kind = "error") => {
    report({ where: row.where, field: heading(field), problem, advice, kind, value: text(field) });
    if (kind === "error") errors.push(problem);
  };
  const when = readWhen(cells, fault);
  const degrees = (field: "latitude" | "longitude", limit: number) => {
    const value = readNumber(text(field));
    if (text(field) !== "" && (value === null || Math.abs(value) > limit)) {
      fault(field, "is no number of degrees", "Write degrees as 44,729 or 44.729, or leave the cell empty.");
    }
    return value;
  };
  const [latitude, longitude] = [degrees("latitude", 90), degrees("longitude", 180)];
  if (Object.keys(texts("title")).length === 0) fault("title", "is empty", "Give the event a title.");
  if (errors.length > 0) return null;
  const city = townName(text("city"));
  return imported({
    ...when,
    ...{ uid: text("uid") || null, where: row.where, title: texts("title"), description: texts("description") },
    ...{ venue: text("venue"), address: joinAddress(text("address"), text("postalCode"), city), city },
    ...{ country: countryCode(text("country")), region: text("region") || null, latitude, longitude },
    categories: text("category")
      .split(/(?<!\s)\s*[;,|/]\s*/u)
      .filter((part) => part !== ""),
    ...{ link: text("link"), price: texts("price"), contact: text("contact") },
    isCancelled: saysCancelled(text("status")),
  });
}

/**
 * Reads a table whose first row heads its columns, in French, Russian or English.
 * @param map columns by their folded headings, for those that are called something else
 * @throws {ImportError} for a table that is broken or has no title or day
 */
export function readCsv(text: string, map: ReadonlyMap<string, Column> = new Map()): ImportedFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const [head, ...rows] = records(text);
  if (!head) throw new ImportError("The table has no rows.");
  const columns = readHead(head.record, map, report);
  const events = rows.flatMap(({ record, line }, index) => {
    const where = `row ${index + 2}${line === index + 2 ? "" : ` (line ${line})`}`;
    if (record.every((cell) => cell.trim() === "")) return [];
    if (record.length > head.record.length) {
      report({
        ...{ where, field: null, kind: "error", value: record.at(-1) ?? "" },
        problem: `has ${record.length} cells under ${head.record.length} headings`,
        advice: "A cell with the delimiter inside has to stand between quotation marks; export the table again.",
      });
      return [];
    }
    const cells = columns.flatMap((column, at) =>
      column ? [{ column, heading: head.record[at]?.trim() ?? "", text: record[at]?.trim() ?? "" }] : [],
    );
    const event = readRow({ where, cells }, report);
    return event ? [event] : [];
  });
  return { events, problems, programme: {} };
}
