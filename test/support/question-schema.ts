import { z } from "zod";
import type { RefusalReason } from "../../src/retrieval/found.ts";
import { ASKS } from "../../src/reading/asks.ts";
import { LANGUAGES } from "../../src/language/languages.ts";

/**
 * The use of labels: `learn` teaches, `tune` (by other authors) serves to choose settings, and the held-out ones only
 * measure.
 */
export const PARTS = ["learn", "tune", "held-out"] as const;
export type Part = (typeof PARTS)[number];

const REASONS = [
  "empty",
  "unknown-place",
  "nothing-close",
  "nothing-in-range",
  "nothing-together",
  "other-year",
  "no-such-date",
  "no-such-item",
] as const satisfies readonly RefusalReason[];

/** Rows of the printed programme, or positions in the list of another one. */
const rows = z.array(z.int().positive());
const someRows = rows.nonempty().exactOptional();
const words = z.array(z.string().min(1)).exactOptional();
const language = z.enum(LANGUAGES);

/** What a question expects, in the order of writing; test/questions/README.md explains the fields. */
const label = {
  question: z.string(),
  now: z.iso.datetime({ offset: true, precision: -1 }).exactOptional(),
  expect: z.enum(["events", "refusal", "anniversaries", "help"]),
  reason: z.enum(REASONS).nullable(),
  rows,
  optional: rows,
  best: someRows,
  first: someRows,
  between: someRows,
  last: someRows,
  count: z.int().nonnegative().exactOptional(),
  countAlso: z.array(z.int().nonnegative()).exactOptional(),
  excluded: words,
  twinnings: words,
};
const note = z.string().exactOptional();

type Expectation = z.infer<z.ZodObject<typeof label>>;

/** Whether a label is consistent. */
function isConsistent({ expect, reason, rows, optional, best = [], first = [], between = [] }: Expectation): boolean {
  const isRefusal = expect === "refusal";
  const isAllowed = (row: number) => rows.includes(row) || optional.includes(row);
  return (
    (isRefusal || reason === null) &&
    !(rows.length > 0 && (isRefusal || expect === "help")) &&
    !rows.some((row) => optional.includes(row)) &&
    first.every((row) => rows.includes(row)) &&
    [...best, ...between].every(isAllowed)
  );
}
const CONTRADICTION = "This label contradicts itself: see the fields in test/questions/README.md.";

/** A single question of a kind such as `topic-month`: a line of `learn.jsonl`, `tune.jsonl` or `held-out.jsonl`. */
export const LabelledQuestion = z
  .strictObject({
    id: z.string().min(1),
    language,
    author: z.string().min(1),
    kind: z.string().min(1),
    ...label,
    note,
  })
  .refine(isConsistent, CONTRADICTION);
export type LabelledQuestion = z.infer<typeof LabelledQuestion>;

const Turn = z
  .strictObject({
    language: language.exactOptional(),
    ...label,
    detail: z.int().positive().exactOptional(),
    note,
  })
  .refine(isConsistent, CONTRADICTION);

/** A conversation: a line of `conversations.jsonl`. */
export const LabelledConversation = z.strictObject({
  id: z.string().min(1),
  language,
  author: z.string().min(1),
  part: z.enum(PARTS),
  turns: z.array(Turn).nonempty(),
});
export type LabelledConversation = z.infer<typeof LabelledConversation>;

/** What the sentences of an answer must contain, in the order of writing. */
const told = {
  asks: z.enum(ASKS),
  question: z.string(),
  now: z.iso.datetime({ offset: true, precision: -1 }).exactOptional(),
  /** From each group one must occur, in any case of letters. */
  facts: z.array(z.array(z.string().min(1)).nonempty()),
  not: words,
  /** Ids of projects that must be shown; if empty, none may be. */
  events: z.array(z.string().min(1)).exactOptional(),
  kind: z.enum(["events", "anniversaries", "refusal", "help"]).exactOptional(),
  note,
};
/** Held-out ones would be by authors whose questions nobody has read; there are none at present. */
const replyPart = z.enum(["tune", "held-out"]);

/** A question for the sentences of an answer: a line of `kinds.jsonl`. */
export const LabelledReply = z.strictObject({
  id: z.string().min(1),
  language,
  author: z.string().min(1),
  part: replyPart,
  ...told,
});
export type LabelledReply = z.infer<typeof LabelledReply>;

/** A conversation whose sentences are judged: a line of `exchanges.jsonl`. */
export const LabelledExchange = z.strictObject({
  id: z.string().min(1),
  language,
  author: z.string().min(1),
  part: replyPart,
  turns: z.array(z.strictObject({ language: language.exactOptional(), ...told })).nonempty(),
});
export type LabelledExchange = z.infer<typeof LabelledExchange>;

/**
 * A question about a detail of one event, alone or after a question that found the event: a line of `details.jsonl`
 * beside a programme.
 */
export const LabelledDetail = z.strictObject({
  id: z.string().min(1),
  language,
  /** The question before, which leaves the event in view; null if the question names it. */
  before: z.string().nullable(),
  question: z.string().min(1),
  /** The row of the event. */
  row: z.int().positive(),
  /** Whether the programme gives the detail; if not, the facts are the ways to say so. */
  isTold: z.boolean(),
  /** From each group one must occur, in any case of letters. */
  facts: z.array(z.array(z.string().min(1)).nonempty()).nonempty(),
});
export type LabelledDetail = z.infer<typeof LabelledDetail>;

/** What the sentences of an answer must contain. */
export type ReplyLabel = Pick<LabelledReply, keyof typeof told>;

/** What a question expects, alone or in a conversation. */
export type Label = Omit<z.infer<typeof Turn>, "language" | "note">;
