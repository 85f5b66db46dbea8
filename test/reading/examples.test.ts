import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/language/fold.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { CLAUSES } from "./examples/clauses.ts";
import { DATES } from "./examples/dates.ts";
import type { Example, Facts, Statement } from "./examples/examples.ts";
import { DAYTIME } from "./examples/daytime.ts";
import { EXCEPTIONS } from "./examples/exceptions.ts";
import { FILTERS } from "./examples/filters.ts";
import { FILLERS } from "./examples/fillers.ts";
import { HEADINGS } from "./examples/headings.ts";
import { INTENT } from "./examples/intent.ts";
import { KINDS } from "./examples/kinds.ts";
import { MONTHS } from "./examples/months.ts";
import { PLACES } from "./examples/places.ts";
import { SUBJECTS } from "./examples/subjects.ts";
import { TERMS } from "./examples/terms.ts";
import { VENUES } from "./examples/venues.ts";
import { NEAR_ME } from "./examples/near-me.ts";
import type { DateRange, Question } from "../../src/reading/question.ts";
import { RECOGNISERS } from "../../src/reading/recognisers/recognisers.ts";
import { TODAY, factsOf, questionAsked } from "./reader.ts";

const ALL = [
  ...[
    MONTHS,
    FILLERS,
    EXCEPTIONS,
    NEAR_ME,
    VENUES,
    PLACES,
    SUBJECTS,
    CLAUSES,
    DATES,
    DAYTIME,
    KINDS,
    INTENT,
    FILTERS,
    HEADINGS,
  ],
  TERMS,
];
/** Fewest texts in each language of what a recogniser finds, and of those in which it finds nothing. */
const FEWEST = { found: 3, nothing: 2 };
/**
 * Least share of the texts of KINDS that are read as the examples say, of what is found and of those in which nothing is found: a model
 * tells the kind, and no single text is certain.
 */
const LEAST_SHARE = { found: 0.9, nothing: 0.8 };

const textsOf = ({ fr = [], ru = [] }: Pick<Example, "fr" | "ru">) => [...fr, ...ru];

function statedFacts(asked: Question): Facts {
  const shown = (ranges: readonly DateRange[]) => ranges.map(({ from, to }) => `${from}/${to}`);
  const { ranges, excludedRanges, ...facts } = factsOf(asked);
  return { ...facts, ranges: shown(ranges), excludedRanges: shown(excludedRanges) };
}

/** Facts in short, for the name of a test. */
function inShort(facts: Partial<Facts>): string {
  const shown = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return shown.join(", ");
}

/** A text, and what its example says of it, beside what is said of all. */
interface Case {
  text: string;
  today: string;
  means: Partial<Facts>;
  expected: Partial<Facts>;
}

function casesOf({ today = TODAY, alike, examples }: Statement, nothing: Partial<Facts>): readonly Case[] {
  return examples.flatMap(({ means, ...example }) =>
    textsOf(example).map((text) => ({ text, today, means, expected: { ...nothing, ...alike, ...means } })),
  );
}

/** What is read of a text, with what is true of any. */
async function factsRead({ text, today, expected }: Case): Promise<Facts> {
  const asked = await questionAsked(text, { today });
  const facts = statedFacts(asked);
  expect(Object.keys(expected)).not.toEqual([]);
  // Whatever is left out is neither looked for nor compared with.
  for (const subject of facts.excludedSubjects) {
    expect(facts.coreTerms).not.toContain(subject);
    expect(foldText(facts.meaning)).not.toContain(subject);
  }
  // Russian in Latin letters is kept in its own.
  if (facts.language === "fr" || /\p{Script=Cyrillic}/u.test(text)) expect(asked.typed).toBe(text);
  return facts;
}

function checkStatements(statements: readonly Statement[], nothing: Partial<Facts> = {}): void {
  describe.each(statements)("$says", (statement) => {
    const cases = casesOf(statement, nothing).map((each) => [each.text, inShort(each.means), each] as const);
    test.each(cases)("“%s” → %s", async (_text, _means, each) => {
      expect(await factsRead(each)).toMatchObject(each.expected);
    });
  });
}

/** Checks that at least a share of all texts is read as the examples say. */
async function checkShare(
  least: number,
  statements: readonly Statement[],
  nothing: Partial<Facts> = {},
): Promise<void> {
  const cases = statements.flatMap((statement) => casesOf(statement, nothing));
  const wrong: string[] = [];
  for (const each of cases) {
    const facts = await factsRead(each);
    const names = Object.keys(each.expected) as (keyof Facts)[];
    const missed = names.filter((name) => !isDeepStrictEqual(facts[name], each.expected[name]));
    const read = Object.fromEntries(missed.map((name) => [name, facts[name]]));
    if (missed.length > 0) wrong.push(`“${each.text}” → ${inShort(read)}`);
  }
  const share = (cases.length - wrong.length) / cases.length;
  expect(share, `${wrong.length} of ${cases.length} are read otherwise:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(
    least,
  );
}

const ONE_BY_ONE = ALL.filter((all) => all !== KINDS);

describe.each(ONE_BY_ONE)("The recogniser of $recogniser finds", ({ finds }) => {
  checkStatements(finds);
});

describe.each(ONE_BY_ONE)("The recogniser of $recogniser finds nothing", ({ findsNothing, nothing }) => {
  checkStatements(findsNothing, nothing);
});

describe("The recogniser of kinds, of nearly all texts,", () => {
  test("finds what is asked for", async () => {
    await checkShare(LEAST_SHARE.found, KINDS.finds);
  });

  test("finds nothing", async () => {
    await checkShare(LEAST_SHARE.nothing, KINDS.findsNothing, KINDS.nothing);
  });
});

describe("Examples", () => {
  test("are there for each recogniser, in the order of reading", () => {
    expect(ALL.map(({ recogniser }) => recogniser)).toEqual(RECOGNISERS.map(({ name }) => name));
  });

  const inLanguages = ALL.flatMap((all) => LANGUAGES.map((language) => ({ ...all, language })));
  test.each(inLanguages)("of $recogniser are enough ($language)", ({ finds, findsNothing, language }) => {
    const count = (statements: readonly Statement[]) =>
      new Set(statements.flatMap(({ examples }) => examples.flatMap((example) => example[language] ?? []))).size;
    expect(count(finds)).toBeGreaterThanOrEqual(FEWEST.found);
    expect(count(findsNothing)).toBeGreaterThanOrEqual(FEWEST.nothing);
  });
});
