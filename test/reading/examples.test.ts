import { describe, expect, test } from "vitest";
import { foldText } from "../../src/language/fold.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { CLAUSES } from "../../src/reading/examples/clauses.ts";
import { DATES } from "../../src/reading/examples/dates.ts";
import type { Example, Facts, Statement } from "../../src/reading/examples/examples.ts";
import { DAYTIME } from "../../src/reading/examples/daytime.ts";
import { EXCEPTIONS } from "../../src/reading/examples/exceptions.ts";
import { FILLERS } from "../../src/reading/examples/fillers.ts";
import { HEADINGS } from "../../src/reading/examples/headings.ts";
import { INTENT } from "../../src/reading/examples/intent.ts";
import { KINDS } from "../../src/reading/examples/kinds.ts";
import { MONTHS } from "../../src/reading/examples/months.ts";
import { PLACES } from "../../src/reading/examples/places.ts";
import { SUBJECTS } from "../../src/reading/examples/subjects.ts";
import { TERMS } from "../../src/reading/examples/terms.ts";
import type { DateRange, Question } from "../../src/reading/question.ts";
import { RECOGNISERS } from "../../src/reading/recognisers.ts";
import { TODAY, factsOf, questionAsked } from "./reader.ts";

const ALL = [MONTHS, FILLERS, EXCEPTIONS, PLACES, SUBJECTS, CLAUSES, DATES, DAYTIME, KINDS, INTENT, HEADINGS, TERMS];
/** Fewest texts in each language of what a recogniser finds, and of those in which it finds nothing. */
const FEWEST = { found: 3, nothing: 2 };

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

function checkStatements(statements: readonly Statement[], nothing: Partial<Facts> = {}): void {
  describe.each(statements)("$says", ({ today = TODAY, alike, examples }) => {
    const cases = examples.flatMap(({ means, ...example }) => textsOf(example).map((text) => ({ text, means })));
    test.each(cases.map(({ text, means }) => [text, inShort(means), means] as const))(
      "“%s” → %s",
      async (text, _, means) => {
        const asked = await questionAsked(text, { today });
        const facts = statedFacts(asked);
        const expected = { ...nothing, ...alike, ...means };
        expect(Object.keys(expected)).not.toEqual([]);
        expect(facts).toMatchObject(expected);
        // Whatever is left out is neither looked for nor compared with.
        for (const subject of facts.excludedSubjects) {
          expect(facts.coreTerms).not.toContain(subject);
          expect(foldText(facts.meaning)).not.toContain(subject);
        }
        // Russian in Latin letters is kept in its own.
        if (facts.language === "fr" || /\p{Script=Cyrillic}/u.test(text)) expect(asked.typed).toBe(text);
      },
    );
  });
}

describe.each(ALL)("The recogniser of $recogniser finds", ({ finds }) => {
  checkStatements(finds);
});

describe.each(ALL)("The recogniser of $recogniser finds nothing", ({ findsNothing, nothing }) => {
  checkStatements(findsNothing, nothing);
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
