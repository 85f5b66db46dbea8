import { expect, test } from "vitest";
import { howMany } from "./support/full.ts";
import { readQuestions } from "./support/questions.ts";
import { costOf, hostileTexts, triedExpressions, writtenExpressions } from "./support/regular-expressions.ts";
import { lexicalAssistant } from "./support/telegram-harness.ts";

/** Lengths of hostile texts, the longest last: one that costs too much is not tried longer. */
const LENGTHS = [25, 100, 1000, 10_000];
/** So many times what a plain look through a text of 10,000 characters costs is too much for a text of any length. */
const MOST_SCANS = 10_000;
/** What costs no more than so many looks at 10,000 characters is quick, however it grows. */
const QUICK_SCANS = 300;
/** A text four times as long may cost four times as much, and not sixteen times. */
const [TIMES_AS_LONG, TIMES_AS_DEAR] = [4, 8];
const CONTEXT = { now: new Date("2021-05-01T09:00:00Z"), today: "2021-05-01" };

/** A plain look for a letter that is not there: what there is no quicker way for. */
const scanMs = () => costOf(/[zж]!/u, "aя".repeat(5000), 50);

/** Whether what a text costs grows with the square of its length, or worse: the same on a quick machine and a busy one. */
function growsTooFast(expression: RegExp, text: string): boolean {
  const long = costOf(expression, text, 5);
  const start = text.slice(0, text.length / TIMES_AS_LONG - 1) + text.slice(-1);
  return (
    long > TIMES_AS_DEAR * costOf(expression, start, 20) &&
    costOf(expression, text, 10) > TIMES_AS_DEAR * costOf(expression, start, 40)
  );
}

/** The text that costs more than it may; undefined where none does. */
function tooDear(expression: RegExp, scanMs: number): string | undefined {
  for (const length of LENGTHS) {
    const isLongest = length === LENGTHS.at(-1);
    for (const text of hostileTexts(expression, length)) {
      const limitMs = scanMs * (isLongest ? QUICK_SCANS : MOST_SCANS);
      // What was held up by something else is quick the next time.
      if (costOf(expression, text, 1) <= limitMs || costOf(expression, text, 5) <= limitMs) continue;
      if (isLongest && !growsTooFast(expression, text)) continue;
      return `${length} × ${JSON.stringify(text.slice(0, 20))}`;
    }
  }
  return undefined;
}

/** It takes minutes: `npm run test:full`. */
const isFull = howMany({ sample: 0, full: 1 }) === 1;
const PROMISE = "No regular expression takes long for 10,000 characters, whatever they are";

test.skipIf(!isFull)(PROMISE, { timeout: 1_200_000 }, async () => {
  const { assistant } = await lexicalAssistant();
  const questions = (await readQuestions("development")).filter((_, index) => index % 20 === 0);
  const tried = await triedExpressions("made as the program runs", async () => {
    for (const { question } of questions) await assistant.ask(question, CONTEXT);
  });
  const written = ["src", "packages/local-telegram/src"].flatMap((folder) => [...writtenExpressions(folder)]);
  const all = new Map([...tried, ...written]);
  expect(all.size).toBeGreaterThan(300);
  const scan = scanMs();
  const dear = [...all].flatMap(([written, { expression, place }]) => {
    const text = tooDear(expression, scan);
    return text === undefined ? [] : `${place} ${written.slice(0, 120)} for ${text}`;
  });
  expect(dear).toEqual([]);
});

test("The measure knows an expression that is not safe", { timeout: 120_000 }, () => {
  const scan = scanMs();
  expect(tooDear(/^(?:a+)+$/u, scan)).toMatch(/^25 ×/u);
  expect(tooDear(/\s*,\s*x/u, scan)).toMatch(/^10000 ×/u);
  expect(tooDear(/[a-z]+ [a-z]+/u, scan)).toMatch(/^10000 ×/u);
  expect(tooDear(/(?<![a-z])[a-z]+ [a-z]+/u, scan)).toBeUndefined();
});
