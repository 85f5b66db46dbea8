import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { completeEvent, isOfTwoSides } from "./complete.ts";
import { CorpusError, OPTIONAL_FILES } from "./corpus.ts";
import type { Corpus, CorpusProblem, OptionalFile } from "./corpus.ts";
import { crossCheck } from "./cross-check.ts";
import { eventSchema } from "./event.ts";
import { fileFault } from "./file-faults.ts";
import { tooLarge } from "./file-size.ts";
import { readMarkOf } from "./mark.ts";
import { programmeOf, programmeSchema } from "./programme.ts";
import { placeSchema, sourceSchema, subjectSchema, twinningSchema } from "./schema.ts";
import { problemIn } from "./wrong-types.ts";

/** In place of a list that may be left out: there is nothing to list, and that is meant. */
const NONE = z.strictObject({ none: z.literal(true) });

/** What the files hold, as they are given; null for one that is not there. */
const FILES = {
  events: {
    file: "events.json",
    schema: z.array(eventSchema).min(1, "has no events: a programme needs one at least"),
  },
  places: { file: "places.json", schema: z.array(placeSchema) },
  twinnings: { file: "twinnings.json", schema: listOrNone(twinningSchema) },
  subjects: { file: "subjects.json", schema: listOrNone(subjectSchema) },
  source: { file: "source.json", schema: sourceSchema },
  programme: { file: "programme.json", schema: programmeSchema },
} as const;

/** A list with something in it: an empty one is what an accident leaves, so that none at all has to be declared. */
function listOrNone<Entry extends z.ZodType>(entry: Entry) {
  const list = z
    .array(entry)
    .min(1, 'is an empty list: restore its entries, or write {"none": true} in its place if there are none');
  return z
    .preprocess((data) => (NONE.safeParse(data).success ? undefined : data), list.optional())
    .transform((entries) => entries ?? []);
}

function problemOf(file: string, data: unknown, issue: z.core.$ZodIssue): CorpusProblem {
  const path = [...issue.path];
  let entry: string | null = null;
  if (Array.isArray(data) && typeof path[0] === "number") {
    const index = path.shift() as number;
    const item: unknown = data[index];
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
    entry = typeof id === "string" ? id : `entry ${index + 1}`;
  }
  return { file, entry, field: path.length > 0 ? path.map(String).join(".") : null, problem: problemIn(data, issue) };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** What stands in a file; null for one that is missing and may be. Undefined where it cannot be used, which is told. */
type Read<Schema extends z.ZodType> = z.output<Schema> | null | undefined;

async function readPart<Schema extends z.ZodType>(
  directory: string,
  { file, schema }: { file: string; schema: Schema },
  problems: CorpusProblem[],
): Promise<Read<Schema>> {
  let data: unknown;
  try {
    const problem = await tooLarge(join(directory, file));
    if (problem !== null) {
      problems.push({ file, entry: null, field: null, problem });
      return undefined;
    }
    const bytes = await readFile(join(directory, file));
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (isMissing(cause)) {
      if ((OPTIONAL_FILES as readonly string[]).includes(file)) return null;
      problems.push({ file, entry: null, field: null, problem: `is missing from the folder ${directory}` });
      return undefined;
    }
    const fault = fileFault(cause);
    if (fault !== null) {
      problems.push({ file, entry: null, field: null, problem: fault });
      return undefined;
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    problems.push({ file, entry: null, field: null, problem: `cannot be read as UTF-8 JSON (${reason})` });
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push(problemOf(file, data, issue));
  return undefined;
}

/**
 * Reads the corpus files of a folder, fills in what they leave out and checks them.
 * @throws {CorpusError} with every problem of every file, each with file, entry and field.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const problems: CorpusProblem[] = [];
  const [given, places, twinnings, subjects, source, file] = await Promise.all([
    readPart(directory, FILES.events, problems),
    readPart(directory, FILES.places, problems),
    readPart(directory, FILES.twinnings, problems),
    readPart(directory, FILES.subjects, problems),
    readPart(directory, FILES.source, problems),
    readPart(directory, FILES.programme, problems),
  ]);
  if (problems.length > 0 || !given || !places) throw new CorpusError(problems);
  const parts: Record<OptionalFile, unknown> = {
    "programme.json": file,
    "twinnings.json": twinnings,
    "subjects.json": subjects,
    "source.json": source,
  };
  const ofTwoSides = isOfTwoSides(given);
  const events = given.map((event, index) => completeEvent(event, { position: index + 1, ofTwoSides }));
  const countries = places.map(({ country }) => country);
  const name = file?.brand?.mark;
  const mark = name === undefined ? undefined : await readMarkOf(directory, name);
  if (typeof mark === "string") {
    throw new CorpusError([{ file: "programme.json", entry: null, field: "brand.mark", problem: mark }]);
  }
  const corpus: Corpus = {
    events,
    places,
    twinnings: twinnings ?? [],
    subjects: subjects ?? [],
    source: source ?? null,
    programme: programmeOf(file ?? {}, { events, source: source ?? null, countries }),
    ...(mark && { mark }),
    missing: OPTIONAL_FILES.filter((name) => parts[name] === null),
  };
  const found = crossCheck(corpus, given);
  if (found.length > 0) throw new CorpusError(found);
  return corpus;
}
