import { z } from "zod";
import { completeEvent, isOfTwoSides } from "./check/complete.ts";
import { CorpusError, OPTIONAL_FILES } from "./corpus.ts";
import type { Corpus, CorpusProblem, OptionalFile } from "./corpus.ts";
import { crossCheck } from "./check/cross-check.ts";
import { eventSchema } from "./event/event.ts";
import { readMarkOf } from "./brand/mark.ts";
import { applyOverrides, OVERRIDES_FILE, readOverrides } from "./overrides.ts";
import type { Overridden } from "./overrides.ts";
import { programmeOf, programmeSchema } from "./programme.ts";
import { readPart } from "./read-part.ts";
import { placeSchema, sourceSchema, subjectSchema, twinningSchema } from "./schema.ts";

/** Stands in a file in place of a list that is empty on purpose. */
const NONE = z.strictObject({ none: z.literal(true) });

/** The files of a corpus and their schemas. */
const FILES = {
  events: {
    file: "events.json",
    schema: z.array(eventSchema).min(1, "has no events: a programme needs one at least"),
    isOptional: false,
  },
  places: { file: "places.json", schema: z.array(placeSchema), isOptional: false },
  twinnings: { file: "twinnings.json", schema: listOrNone(twinningSchema), isOptional: true },
  subjects: { file: "subjects.json", schema: listOrNone(subjectSchema), isOptional: true },
  source: { file: "source.json", schema: sourceSchema, isOptional: true },
  programme: { file: "programme.json", schema: programmeSchema, isOptional: true },
} as const;

/** A list with at least one entry. An empty list is usually an accident, so the file must say {"none": true}. */
function listOrNone<Entry extends z.ZodType>(entry: Entry) {
  const list = z
    .array(entry)
    .min(1, 'is an empty list: restore its entries, or write {"none": true} in its place if there are none');
  return z
    .preprocess((data) => (NONE.safeParse(data).success ? undefined : data), list.optional())
    .transform((entries) => entries ?? []);
}

/** Attributes problems of corrected events to overrides.json. */
function withCorrections(problems: readonly CorpusProblem[], { corrected }: Pick<Overridden<unknown>, "corrected">) {
  const ids = new Set(corrected);
  return problems.map((one) => {
    const isOfCorrection = one.file === FILES.events.file && one.entry !== null && ids.has(one.entry);
    return isOfCorrection ? { ...one, file: OVERRIDES_FILE } : one;
  });
}

/**
 * Reads the corpus files of a folder, applies its overrides, fills in defaults and checks everything.
 * @throws {CorpusError} with every problem of every file, each with file, entry and field
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const problems: CorpusProblem[] = [];
  const overrides = await readOverrides(directory, problems);
  let overridden: Omit<Overridden<unknown>, "events"> = { hidden: [], corrected: [], unmet: [] };
  const amend = (data: unknown) => {
    if (!Array.isArray(data)) return data;
    const { events, ...rest } = applyOverrides<unknown>(data, overrides);
    overridden = rest;
    return events;
  };
  const [given, places, twinnings, subjects, source, file] = await Promise.all([
    readPart(directory, FILES.events, problems, amend),
    readPart(directory, FILES.places, problems),
    readPart(directory, FILES.twinnings, problems),
    readPart(directory, FILES.subjects, problems),
    readPart(directory, FILES.source, problems),
    readPart(directory, FILES.programme, problems),
  ]);
  if (problems.length > 0 || !given || !places) throw new CorpusError(withCorrections(problems, overridden));
  const parts: Record<OptionalFile, unknown> = {
    "programme.json": file,
    "twinnings.json": twinnings,
    "subjects.json": subjects,
    "source.json": source,
  };
  const ofTwoSides = isOfTwoSides(given);
  const things = file?.things;
  const events = given.map((event, index) => ({
    ...completeEvent(event, { position: index + 1, ofTwoSides }),
    ...(things && { things }),
  }));
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
  const found = withCorrections(crossCheck(corpus, given), overridden);
  if (found.length > 0) throw new CorpusError(found);
  return corpus;
}

/** The problems that make a folder unusable; an empty list for a valid one. */
export async function problemsOf(directory: string): Promise<readonly CorpusProblem[]> {
  try {
    await loadCorpus(directory);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
}
