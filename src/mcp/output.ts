import { z } from "zod";
import type { Answer } from "../answer/answer.ts";
import type { Reply } from "../answer/ports.ts";
import { KINDS_OF_TIES } from "../corpus/schema.ts";
import { factsShape, venueFactsSchema } from "../corpus/event/event-facts.ts";
import { PRECISIONS } from "../corpus/event/event.ts";
import { LANGUAGES } from "../language/languages.ts";

const day = z.string().describe("YYYY-MM-DD");
const lines = z
  .array(z.int())
  .length(2)
  .readonly()
  .nullable()
  .describe("First and last line in the printed programme; null where they are not known.");

/** A project in an answer, without the fields that serve only to compare it with others. */
export const eventOutput = z.object({
  id: z.string(),
  source: z.object({ lines, row: z.int().describe("Its place in printed order.") }),
  theme: z.string().describe("Id of the heading under which it is printed."),
  title: z.string(),
  description: z.string(),
  dates: z.object({
    text: z.string().describe("As a reader sees them."),
    start: day.nullable(),
    end: day.nullable(),
    precision: z.enum(PRECISIONS),
  }),
  french: z.array(z.string()).describe("French partners."),
  russian: z.array(z.string()).describe("Russian partners."),
  others: z.array(z.string()).optional().describe("Partners of a third country."),
  oneSided: z.boolean().optional().describe("Only one side has partners, and none of the other is missing."),
  venue: venueFactsSchema.extend({ name: z.string().optional(), access: z.string().optional() }).optional(),
  hours: z.object({ from: z.string(), to: z.string().nullable() }).optional(),
  sessions: z
    .array(z.object({ day, from: z.string(), to: z.string().nullable() }))
    .readonly()
    .optional()
    .describe("In place of hours, where these differ from day to day."),
  ...factsShape,
  link: z.string().optional(),
  price: z.string().optional(),
  contact: z.string().optional(),
  cancelled: z.boolean().optional(),
  textIn: z.enum(LANGUAGES).optional().describe("Language of its texts, where they are not in that of the answer."),
  sameAs: z.array(z.object({ id: z.string(), lines })).describe("Other printings of the same project."),
});

export const twinningOutput = z.object({
  id: z.string(),
  places: z.array(z.string()).length(2).readonly().describe("Ids of the two places."),
  names: z.array(z.string()).length(2).readonly(),
  kind: z.enum(KINDS_OF_TIES),
  since: z.string().nullable().describe("A day, a year, or null where no source gives one."),
  disputed: z.boolean().describe("Sources disagree about the date."),
  status: z.enum(["active", "suspended", "ended", "unknown"]),
  statusAsOf: z.string().nullable(),
  next: day.nullable().describe("The next anniversary; null where no day is known."),
  yearsAtNext: z.int().nullable(),
  note: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), address: z.string() })).readonly(),
});

/** The fields of every answer. */
export const saidOutput = {
  answer: z.string().describe("The sentences that answer; of a list its heading, with what there is to say about it."),
  language: z.enum(LANGUAGES),
  reason: z.string().nullable().describe("Why there is nothing; null where there is something."),
  suggestions: z.array(z.string()).describe("Questions that have an answer."),
};
export const totalOutput = z.int().describe("How many there are, of which limit and offset choose.");

interface Page {
  limit: number;
  offset: number;
}

/** The text of an answer, without its list. */
export function saidOf({ answer, sentences }: Pick<Reply, "answer" | "sentences">) {
  const { heading, notices, remarks } = sentences;
  const { language, reason, suggestions } = answer;
  return { answer: [heading, ...notices, ...remarks].join("\n"), language, reason, suggestions };
}

/** A part of an answer's projects, with the total. */
export function eventsOf({ events }: Pick<Answer, "events">, { limit, offset }: Page) {
  return { total: events.length, events: events.slice(offset, offset + limit) };
}
