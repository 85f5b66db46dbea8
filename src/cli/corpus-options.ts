import { parseArgs } from "node:util";
import { COLUMN_FIELDS, readMap } from "../corpus/import/tables/columns.ts";
import type { Column } from "../corpus/import/tables/columns.ts";
import { isZone } from "../corpus/days/zone.ts";
import { AskOptionsError } from "./ask-options.ts";

export const EXPORT_FORMATS = ["ics", "csv", "openagenda", "jsonld"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The task of `npm run corpus`. */
export type CorpusCommand =
  | ImportCommand
  | { name: "check"; folder: string }
  | { name: "sync"; folder: string; takesAll: boolean }
  | { name: "new"; kind: "event" | "place"; of: string }
  | { name: "export"; format: ExportFormat; folder: string };

export interface ImportCommand {
  name: "import";
  file: string;
  folder: string;
  map: ReadonlyMap<string, Column>;
  encoding: string | undefined;
  zone: string | undefined;
  town: string | undefined;
  title: string | undefined;
  /** Import all events or none. */
  strict: boolean;
}

export const CORPUS_USAGE = `Usage: npm run corpus -- import FILE [--into FOLDER] [options]
       npm run corpus -- check [FOLDER]
       npm run corpus -- sync [FOLDER] [--take-out]
       npm run --silent corpus -- new event
       npm run --silent corpus -- new place NAME
       npm run --silent corpus -- export ics|csv|openagenda|jsonld FOLDER > FILE

import takes iCalendar, CSV, the JSON export of OpenAgenda or of its open-data mirror, and events of schema.org (JSON-LD).
  --into FOLDER      where to; by default "programme"
  --map "A=title,B=start"  what columns of a table hold that are called otherwise
  --encoding NAME    how the file was saved, such as windows-1251 or macroman; otherwise it is told by its letters
  --zone NAME        time zone of the programme, in which times given in UTC are read, such as Europe/Berlin
  --town NAME        the town of events that name none
  --title TEXT       what the programme is called
  --strict           change nothing when an event cannot be taken; else the others are

sync fetches what the \`sources\` of programme.json have that is new, changed or gone.
  --take-out         take out whatever they have no more, even if it is most of it`;

const IMPORT_FOLDER = "programme";

const fail = (message: string): never => {
  throw new AskOptionsError(message);
};

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ into: text, map: text, encoding: text, zone: text, town: text, title: text },
        strict: { type: "boolean", default: false },
        "take-out": { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    return fail(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause));
  }
}

function readImport(rest: readonly string[], { values }: ReturnType<typeof parsed>): ImportCommand {
  const [file, more] = rest;
  if (file === undefined || more !== undefined) return fail("import wants one file.");
  const map = readMap(values.map ?? "");
  if ("fault" in map) {
    return fail(
      map.field === null
        ? `--map cannot be read at "${map.fault}"; it is --map "Your heading=title,Other=start".`
        : `--map cannot be read at "${map.fault}": "${map.field}" is no field. The fields are ${COLUMN_FIELDS.join(", ")}.`,
    );
  }
  if (values.zone !== undefined && !isZone(values.zone))
    return fail(`--zone wants a zone such as Europe/Berlin, and got "${values.zone}".`);
  const { encoding, zone, town, title, strict } = values;
  return { name: "import", file, folder: values.into ?? IMPORT_FOLDER, ...map, encoding, zone, town, title, strict };
}

/**
 * Reads the command line of `npm run corpus`.
 * @param corpusDir the configured folder, which a check without a folder uses
 * @throws {AskOptionsError} with one sentence
 */
export function readCorpusCommand(args: readonly string[], corpusDir: string): CorpusCommand {
  const options = parsed(args);
  const [name, ...rest] = options.positionals;
  const [first, second] = rest;
  switch (name) {
    case "import":
      return readImport(rest, options);
    case "check":
      return { name, folder: first ?? corpusDir };
    case "sync":
      return { name, folder: first ?? corpusDir, takesAll: options.values["take-out"] };
    case "new":
      if (first === "event") return { name, kind: "event", of: "" };
      if (first === "place" && second !== undefined) return { name, kind: "place", of: rest.slice(1).join(" ") };
      return fail("new wants event, or place and a name.");
    case "export": {
      const format = EXPORT_FORMATS.find((known) => known === first);
      if (!format) return fail(`export wants one of ${EXPORT_FORMATS.join(", ")}.`);
      return { name, format, folder: second ?? corpusDir };
    }
    default:
      return fail(
        name === undefined ? "There is nothing to do." : `"${name}" is none of import, check, sync, new, export.`,
      );
  }
}
