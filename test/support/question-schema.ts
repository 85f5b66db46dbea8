import { z } from "zod";
import type { RefusalReason } from "../../src/retrieval/found.ts";
import { ASKS } from "../../src/reading/asks.ts";
import { LANGUAGES } from "../../src/language/languages.ts";

/**
 * What labels are for: what is learned is learned from `learn`, what is chosen by trying is tried on `tune`, whose authors are
 * others, and those held out only measure.
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

/** Rows of the printed programme, or places in the list of another one. */
const rows = z.array(z.int().positive());
const someRows = rows.nonempty().exactOptional();
const words = z.array(z.string().min(1)).exactOptional();
const language = z.enum(LANGUAGES);

/** What a question expects, in the order in which it is written; the fields are explained in test/questions/README.md. */
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

/** Whether a label does not contradict itself. */
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

/** A question by itself, of a kind such as `topic-month`: a line of `learn.jsonl`, `tune.jsonl` or `held-out.jsonl`. */
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

/** Questions that follow each other: a line of `conversations.jsonl`. */
export const LabelledConversation = z.strictObject({
  id: z.string().min(1),
  language,
  author: z.string().min(1),
  part: z.enum(PARTS),
  turns: z.array(Turn).nonempty(),
});
export type LabelledConversation = z.infer<typeof LabelledConversation>;

/** What the sentence of an answer has to hold, in the order in which it is written. */
const told = {
  asks: z.enum(ASKS),
  question: z.string(),
  now: z.iso.datetime({ offset: true, precision: -1 }).exactOptional(),
  /** Of each group one must be said, in any case of letters. */
  facts: z.array(z.array(z.string().min(1)).nonempty()),
  not: words,
  /** Ids of projects that must be shown; none may be where it is empty. */
  events: z.array(z.string().min(1)).exactOptional(),
  kind: z.enum(["events", "anniversaries", "refusal", "help"]).exactOptional(),
  note,
};
/** Those held out would be of authors whose questions nobody has read; there are none at present. */
const replyPart = z.enum(["tune", "held-out"]);

/** A question of a kind of answer: a line of `kinds.jsonl`. */
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

/** What is asked of a detail of one event, by itself or after a question that found it: a line of `details.jsonl` beside a programme. */
export const LabelledDetail = z.strictObject({
  id: z.string().min(1),
  language,
  /** What was asked before, which leaves the event in view; null where the question names it. */
  before: z.string().nullable(),
  question: z.string().min(1),
  /** Of which event. */
  row: z.int().positive(),
  /** Whether the programme tells it; where it does not, the facts are the ways to say so. */
  isTold: z.boolean(),
  /** Of each group one must be said, in any case of letters. */
  facts: z.array(z.array(z.string().min(1)).nonempty()).nonempty(),
});
export type LabelledDetail = z.infer<typeof LabelledDetail>;

/** What the sentence of an answer has to hold. */
export type ReplyLabel = Pick<LabelledReply, keyof typeof told>;

/** What a question expects, whether it stands by itself or in a conversation. */
export type Label = Omit<z.infer<typeof Turn>, "language" | "note">;
