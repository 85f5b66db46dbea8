import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CorpusError } from "./corpus.ts";
import type { Corpus, CorpusProblem } from "./corpus.ts";
import { crossCheck } from "./cross-check.ts";
import { programmeOf, programmeSchema } from "./programme.ts";
import { eventSchema, placeSchema, sourceSchema, subjectSchema, twinningSchema } from "./schema.ts";

/** In place of a list that may be left out: there is nothing to list, and that is meant. */
const NONE = z.strictObject({ none: z.literal(true) });

const FILES = {
  events: { file: "events.json", schema: z.array(eventSchema) },
  places: { file: "places.json", schema: z.array(placeSchema) },
  twinnings: { file: "twinnings.json", schema: listOrNone(twinningSchema) },
  subjects: { file: "subjects.json", schema: listOrNone(subjectSchema) },
  source: { file: "source.json", schema: sourceSchema },
  programme: { file: "programme.json", schema: programmeSchema, missing: {} },
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
  return { file, entry, field: path.length > 0 ? path.map(String).join(".") : null, problem: issue.message };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** @param missing what stands for a file that may be left out */
async function readPart<Schema extends z.ZodType>(
  directory: string,
  { file, schema, missing }: { file: string; schema: Schema; missing?: unknown },
  problems: CorpusProblem[],
): Promise<z.output<Schema> | null> {
  let data: unknown;
  try {
    const bytes = await readFile(join(directory, file));
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (missing !== undefined && isMissing(cause)) return schema.parse(missing);
    const reason = cause instanceof Error ? cause.message : String(cause);
    problems.push({ file, entry: null, field: null, problem: `cannot be read as UTF-8 JSON (${reason})` });
    return null;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  problems.push(...parsed.error.issues.map((issue) => problemOf(file, data, issue)));
  return null;
}

/**
 * Reads and checks the corpus files of a folder.
 * @throws {CorpusError} with every problem of every file, each with file, entry and field.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const problems: CorpusProblem[] = [];
  const [events, places, twinnings, subjects, source, programme] = await Promise.all([
    readPart(directory, FILES.events, problems),
    readPart(directory, FILES.places, problems),
    readPart(directory, FILES.twinnings, problems),
    readPart(directory, FILES.subjects, problems),
    readPart(directory, FILES.source, problems),
    readPart(directory, FILES.programme, problems),
  ]);
  if (!events || !places || !twinnings || !subjects || !source || !programme) throw new CorpusError(problems);
  const corpus: Corpus = {
    events,
    places,
    twinnings,
    subjects,
    source,
    programme: programmeOf(programme, { events, source }),
  };
  const found = crossCheck(corpus);
  if (found.length > 0) throw new CorpusError(found);
  return corpus;
}
