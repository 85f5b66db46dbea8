import { z } from "zod";

const language = z.enum(["fr", "ru"]);
const day = z.iso.date();
const range = z.strictObject({ from: day, to: day });
const lines = z.tuple([z.int().min(1).max(1309), z.int().min(1).max(1309)]);

const event = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  source: z.strictObject({ lines, row: z.int().min(1).max(77) }),
  title: z.string().min(1),
  description: z.string().min(1),
  dates: z.strictObject({
    text: z.string().min(1),
    start: day.nullable(),
    end: day.nullable(),
    precision: z.enum(["day", "month", "quarter", "season", "half-year", "year", "none"]),
  }),
  french: z.array(z.string().min(1)),
  russian: z.array(z.string().min(1)),
  score: z.number().min(0).max(1),
  sameAs: z.array(z.strictObject({ id: z.string(), lines })),
});

const twinning = z.object({
  id: z.string(),
  places: z.tuple([z.string(), z.string()]),
  names: z.tuple([z.string().min(1), z.string().min(1)]),
  kind: z.enum(["twinning", "partnership", "cooperation-agreement"]),
  since: z
    .string()
    .regex(/^\d{4}(?:-\d{2}-\d{2})?$/)
    .nullable(),
  disputed: z.boolean(),
  status: z.enum(["active", "suspended", "ended", "unknown"]),
  next: day.nullable(),
  yearsAtNext: z.int().min(1).nullable(),
  sources: z.array(z.object({ title: z.string().min(1), address: z.url() })),
});

/** The JSON of `ask`, as the design promises it; fields beyond the promise are allowed in events and twinnings. */
export const answerContract = z
  .strictObject({
    schema: z.literal(2),
    question: z.string(),
    asks: z.string().min(1),
    reply: z.string().min(1).nullable(),
    language,
    mode: z.enum(["hybrid", "lexical"]),
    kind: z.enum(["events", "anniversaries", "refusal", "help"]),
    understood: z.strictObject({
      places: z.array(z.string()),
      excluded: z.array(z.string()),
      unknown: z.array(z.string()),
      corrected: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      ranges: z.array(range),
      themes: z.array(z.enum(["twinning", "university", "culture", "economy", "tourism", "environment", "sport"])),
      words: z.string(),
    }),
    total: z.int().min(0),
    rows: z.int().min(0),
    undated: z.int().min(0),
    events: z.array(event),
    twinnings: z.array(twinning),
    alternatives: z.array(z.string()),
    reason: z.string().nullable(),
    verdict: z.enum(["yes", "no", "not-said"]).nullable(),
    quotes: z.array(
      z.strictObject({ event: z.string().nullable(), entry: z.string().nullable(), sentence: z.string().min(1) }),
    ),
    suggestions: z.array(z.string().min(1)),
    text: z.string().min(1),
    milliseconds: z.strictObject({ total: z.number().min(0), embedding: z.number().min(0) }),
  })
  .refine(({ total, events }) => total === events.length, "total must be the number of projects")
  .refine(
    ({ rows, events }) => rows === events.reduce((sum, { sameAs }) => sum + 1 + sameAs.length, 0),
    "rows must be the number of printed rows",
  )
  .refine(({ kind, total, reason }) => kind !== "refusal" || (total === 0 && reason !== null), "a refusal says why")
  .refine(({ kind, reason }) => kind === "refusal" || reason === null, "only a refusal has a reason")
  .refine(({ kind, total }) => kind !== "events" || total > 0, "events must be there")
  .refine(({ events }) => new Set(events.map(({ id }) => id)).size === events.length, "one entry per project");
