import { describe, expect, test } from "vitest";
import { explain } from "../../../src/answer/explain/explain.ts";
import type { Reply } from "../../../src/answer/ports.ts";
import { questionOf } from "../../../src/reading/question.ts";
import type { Term } from "../../../src/reading/question.ts";
import { EVIDENCE } from "../../../src/retrieval/evidence/evidence.ts";
import type { Evidence } from "../../../src/retrieval/evidence/evidence.ts";
import type { Candidate } from "../../../src/retrieval/filter/filter.ts";
import { NOTHING, refusal } from "../../../src/retrieval/found.ts";
import type { Found, Round, Trace } from "../../../src/retrieval/found.ts";
import type { Judged } from "../../../src/retrieval/evidence/judge.ts";
import type { Weighing } from "../../../src/retrieval/evidence/weighing.ts";
import { vote } from "../../../src/retrieval/subjects/vote.ts";
import type { Ballot } from "../../../src/retrieval/subjects/vote.ts";
import { sketch } from "../../retrieval/event-sketch.ts";

const CHESS = sketch("chess", 1, { title: { fr: "Tournoi d’échecs", ru: "Шахматный турнир" } });
const LACE = sketch("lace", 2, { title: { fr: "Dentelle", ru: "Кружево" } });
const PROGRAMME = { start: "2021-01-01", end: "2021-12-31" };

const facts = {
  corpus: { events: [CHESS, LACE], programme: PROGRAMME },
  projects: { event: (id: string) => [CHESS, LACE].find((event) => event.id === id) },
};

function candidate(event: Candidate["event"], more: Partial<Candidate> = {}): Candidate {
  return {
    event,
    place: "own",
    time: "in",
    isUnderHeading: true,
    missingPlaces: 0,
    closeness: 0,
    vagueness: 0,
    begins: event.dates.start,
    lasting: 0,
    isTimed: false,
    ...more,
  };
}

function term(typed: string, more: Partial<Term> = {}): Term {
  return {
    typed,
    folded: typed,
    isKnown: false,
    isNarrowed: false,
    isBackground: false,
    isAlternative: false,
    ...more,
  };
}

function evidence(given: Partial<Evidence>): Evidence {
  return { ...(Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence), ...given };
}

const WEIGHING: Weighing = {
  bias: -3,
  floor: 0.3,
  weights: evidence({ coverage: 2, told: 1.5, evidence: 0.5, taught: 0.25, outOfScope: -4, mentioned: -1 }),
};

function judged(event: Candidate["event"], relevance: number, given: Partial<Evidence>, more: Partial<Candidate> = {}) {
  const isShown = relevance >= WEIGHING.floor;
  return { candidate: candidate(event, more), evidence: evidence(given), relevance, isShown } satisfies Judged;
}

const QUESTION = questionOf("fr", { typed: "échecs", about: { terms: [term("échecs", { isKnown: true })] } });

function traceOf(rounds: readonly Round[], more: Partial<Trace> = {}): Trace {
  return {
    question: QUESTION,
    candidates: [candidate(CHESS), candidate(LACE)],
    plan: {
      given: "nothing",
      asksForOthers: false,
      kind: null,
      ways: ["words"],
      wanted: { facets: [], narrowed: new Set(), text: "", isOpen: false },
    },
    sources: "words",
    taught: null,
    rounds,
    ...more,
  };
}

/** No text was read for the answer. */
const NOTHING_READ = { sayings: new Map(), answer: { verdict: null } };

function linesOf(found: Found, more: Partial<Pick<Reply, "question" | "rule" | "kept" | "dropped">> = {}): string[] {
  return explain({ question: QUESTION, rule: null, kept: [], dropped: [], found, ...NOTHING_READ, ...more }, facts);
}

describe("Why something is shown", () => {
  test("the candidates with what spoke for and against each, the best first, and the rows that are shown", () => {
    const round: Round = {
      way: "words",
      weighing: WEIGHING,
      judged: [
        judged(LACE, 0.02, { outOfScope: 0.25, coverageLag: 0.75, unknownShare: 0.25 }),
        judged(
          CHESS,
          0.9,
          { coverage: 1, told: 1, evidence: 4, outOfScope: 0.25, mentioned: 1 },
          { place: "mentioned" },
        ),
      ],
    };
    const found: Found = {
      ...NOTHING,
      kind: "events",
      events: [{ event: CHESS, score: 0.9 }],
      trace: traceOf([round]),
    };
    expect(linesOf(found)).toEqual([
      "Read: “échecs”; asks list; language fr; terms “échecs” (known)",
      "Candidates: 2 of 2 events (2 own; 2 in time); nothing is given by structure alone",
      "Judged as words by words: 1 of 2 reaches the floor 0.30; best:",
      "  row 1 “Tournoi d’échecs” (mentioned) is shown: it is meant with probability 0.90, and the floor is 0.30.",
      "    It has all of the known words.",
      "    Its meaning was not compared. What counts most: +2.0 coverage, +2.0 evidence, +1.5 told, −1.0 outOfScope.",
      "  row 2 “Dentelle” is not shown: it is meant with probability 0.02, and the floor is 0.30.",
      "    It has none of the known words; another event is about more of them; 25 % of the words are of nothing in the programme.",
      "    Its meaning was not compared. What counts most: −1.0 outOfScope.",
      "Shown: 1 project (row 1)",
    ]);
  });

  test("structure alone: how many events fit the places and the days, and how many more have no date", () => {
    const question = questionOf("ru", {
      typed: "Ницца в декабре",
      where: { places: ["nice"], corrected: [{ from: "Ница", to: "Ницца" }] },
      when: { ranges: [{ from: "2021-12-01", to: "2021-12-31" }] },
    });
    const trace = traceOf([], {
      question,
      candidates: [candidate(CHESS), candidate(LACE, { place: "everywhere", time: "undated" })],
      plan: { ...traceOf([]).plan, given: "all", ways: [] },
    });
    const found: Found = { ...NOTHING, kind: "events", events: [{ event: CHESS, score: 1 }], undated: 1, trace };
    expect(linesOf(found, { question })).toEqual([
      "Read: “Ницца в декабре”; asks list; language ru; places nice; corrected “Ница” to “Ницца”; days 2021-12-01 to 2021-12-31",
      "Candidates: 2 of 2 events (1 own, 1 everywhere; 1 in time, 1 undated); all are given by structure alone",
      "Judged: nothing, structure alone decided",
      "Shown: 1 project (row 1); 1 more without a date",
    ]);
  });

  test("a place around the one asked for is told beside the one that was read", () => {
    const read = questionOf("fr", { typed: "près de Paris", where: { places: ["paris"], near: ["paris"] } });
    const answered = { ...read, where: { ...read.where, places: ["ile-de-france"] } };
    const trace = traceOf([], { question: read });
    const found: Found = { ...NOTHING, kind: "events", around: ["ile-de-france"], trace };
    const lines = linesOf(found, { question: answered });
    expect(lines[0]).toBe("Read: “près de Paris”; asks list; language fr; places paris (near it)");
    expect(lines.at(-1)).toBe("Shown: 0 projects; found around the places asked for: ile-de-france");
  });
});

describe("Why a question is refused", () => {
  test("the labelled questions that voted, how far the best candidate is below the floor, and what pulled it down", () => {
    const ballots: Ballot[] = [
      { text: "Où jouer au poker ?", shares: new Map(), outOfScope: 1 },
      { text: "des échecs", shares: new Map([["chess", 1]]), outOfScope: 0 },
    ];
    const neighbours = ballots.map((_, index) => ({ index, similarity: 0.5 }));
    const taught = { ...vote(neighbours, (index) => ballots[index]), by: "questions" as const, scopeLogOdds: 0 };
    const round: Round = {
      way: "words",
      weighing: WEIGHING,
      judged: [
        judged(CHESS, 0.12, {
          coverage: 1,
          outOfScope: 0.5,
          taught: -2,
          similarityLag: 0.02,
        }),
      ],
    };
    const question = questionOf("fr", {
      typed: "un tournoi de poker",
      about: { terms: [term("tournoi", { isKnown: true, isNarrowed: true }), term("poker")] },
    });
    const trace = traceOf([round], { question, sources: "all", taught });
    expect(linesOf(refusal("nothing-close", { trace }), { question })).toEqual([
      "Read: “un tournoi de poker”; asks list; language fr; terms “tournoi” (known, narrowed), “poker” (unknown)",
      "Candidates: 2 of 2 events (2 own; 2 in time); nothing is given by structure alone",
      "Votes: 0.50 for out of scope, 0.50 for row 1 “Tournoi d’échecs”; nearest of 2:",
      "  0.50 “Où jouer au poker ?” for out of scope",
      "  0.50 “des échecs” for row 1 “Tournoi d’échecs”",
      "Judged as words by words, meaning and votes: 0 of 1 reach the floor 0.30; best:",
      "  row 1 “Tournoi d’échecs” is not shown: it is meant with probability 0.12, and the floor is 0.30.",
      "    It has all of the known words.",
      "    In meaning another event is nearer. The vote is for what the programme does not have. What counts most: +2.0 coverage, −2.0 outOfScope, −0.5 taught.",
      "Refused (nothing-close): best candidate row 1 “Tournoi d’échecs” 0.12, 0.18 below floor 0.30 (1.1 in log-odds): −2.0 outOfScope, −0.5 taught",
    ]);
  });

  test("of several ways to judge, the one that came nearest to its floor tells what was missing", () => {
    const words: Round = { way: "words", weighing: WEIGHING, judged: [judged(CHESS, 0.01, { outOfScope: 1 })] };
    const list: Round = {
      way: "list",
      weighing: { ...WEIGHING, floor: 0.2 },
      judged: [judged(LACE, 0.15, { coverage: 0.5 })],
    };
    expect(linesOf(refusal("nothing-close", { trace: traceOf([words, list]) })).at(-1)).toBe(
      "Refused (nothing-close): best candidate row 2 “Dentelle” 0.15, 0.05 below floor 0.20 (0.3 in log-odds): too little speaks for it",
    );
  });

  test("what fits but for its date is counted, whether it was judged or given", () => {
    const round: Round = {
      way: "words",
      weighing: WEIGHING,
      judged: [judged(CHESS, 0.9, { told: 1 }, { time: "out" }), judged(LACE, 0.1, {})],
    };
    const lines = linesOf(refusal("nothing-in-range", { trace: traceOf([round]) }));
    expect(lines[3]).toBe(
      "  row 1 “Tournoi d’échecs” (out of time) is likely enough, but not shown: it is meant with probability 0.90, and the floor is 0.30.",
    );
    expect(lines.at(-1)).toBe("Refused (nothing-in-range): 1 event would fit, but none in those days");
    const candidates = [candidate(CHESS, { time: "out" }), candidate(LACE, { place: "mentioned", time: "out" })];
    expect(linesOf(refusal("nothing-in-range", { trace: traceOf([], { candidates }) })).at(-1)).toBe(
      "Refused (nothing-in-range): 1 event would fit, but none in those days",
    );
  });

  test.each([
    [
      "unknown-place",
      questionOf("fr", { typed: "Tokyo", where: { unknown: ["Tokyo"] } }),
      "the programme has no place “Tokyo”",
    ],
    [
      "unknown-place",
      questionOf("fr", { typed: "La Rochelle", where: { places: ["la-rochelle"] } }),
      "no event belongs to la-rochelle",
    ],
    [
      "other-year",
      questionOf("fr", { typed: "en mai 2022", when: { ranges: [{ from: "2022-05-01", to: "2022-05-31" }] } }),
      "2022-05-01 to 2022-05-31 lies outside the programme, which goes from 2021-01-01 to 2021-12-31",
    ],
    [
      "no-such-date",
      questionOf("fr", { typed: "le 31 février", when: { impossible: "31 février" } }),
      "“31 février” is no date",
    ],
    ["no-such-item", questionOf("fr", { scope: { kind: "item", item: 2 } }), "there is no list before"],
    ["empty", questionOf("fr"), "nothing is named to look for"],
    [
      "nothing-close",
      questionOf("fr", { scope: { kind: "ties", years: 50, only: null } }),
      "no tie and no celebration is of that place, day and number of years",
    ],
    ["nothing-together", questionOf("fr"), "places, days and headings leave no project together"],
  ] as const)("%s", (reason, question, why) => {
    const lines = linesOf(refusal(reason), { question });
    expect(lines[1]).toBe("Candidates: none, no project was looked for");
    expect(lines.at(-1)).toBe(`Refused (${reason}): ${why}`);
  });
});

describe("What was read", () => {
  const read = (question: Reply["question"]) => linesOf(refusal("empty"), { question })[0];

  test("everything that a question names has its name in the line, in the words of the question", () => {
    const question = questionOf("fr", {
      typed: "une longue question",
      scope: { kind: "ties", years: 50, only: "next" },
      where: { excluded: ["dijon"] },
      when: { excluded: [{ from: "2021-05-01", to: "2021-05-01" }] },
      about: {
        headings: ["sport"],
        headingWords: ["sport"],
        asksForHeading: true,
        terms: [term("retraitée", { isBackground: true }), term("opéra", { isAlternative: true })],
        excluded: [{ folded: "dentelle", typed: "dentelle", heading: undefined }],
        isOpen: true,
      },
    });
    expect(read(question)).toBe(
      "Read: “une longue question”; asks list of ties (50 years, next); language fr; without dijon; without 2021-05-01; headings sport by “sport”; the heading as it is printed; terms “retraitée” (unknown, background), “opéra” (unknown, or the one before); without “dentelle”; for anything at all",
    );
  });

  test("a question that names nothing says so, and a long one is cut", () => {
    expect(read(questionOf("ru", { typed: "а".repeat(70) }))).toBe(
      `Read: “${"а".repeat(60)}…”; asks list; language ru; nothing is named`,
    );
  });

  test("a request about the list before is named with its number", () => {
    expect(read(questionOf("fr", { typed: "la suite", scope: { kind: "more", from: 6 } }))).toContain(
      "asks list of the list before, from item 6;",
    );
  });

  test("the turn before: the rule that decided, what was kept and what was let go of", () => {
    const lines = linesOf(refusal("empty"), { rule: "changes", kept: ["place", "time"], dropped: ["subject"] });
    expect(lines[1]).toBe("Turn before: rule “changes”; kept place, time; let go of subject");
  });
});

test("What a text was told to ask for is said by its three likeliest kinds, and what they say more closely", () => {
  const kinds = (["when", "list", "where", "who"] as const).map((kind, at) => ({ kind, probability: 0.5 - at / 10 }));
  const lines = explain(
    {
      question: questionOf("fr"),
      asking: { kinds, more: { part: "date" } },
      rule: null,
      kept: [],
      dropped: [],
      found: refusal("empty"),
      ...NOTHING_READ,
    },
    facts,
  );
  expect(lines[1]).toBe(
    "Asks, likeliest first: when 0.50, list 0.40, where 0.30; more closely, where the kind has it: part date",
  );
});

test("The five likeliest sentences of what is in view are told, with how probably it is asked of and the verdict", () => {
  const chances = [0.1, 0.8, 0.2, 0.3, 0.05, 0.4];
  const sentences = new Map(chances.map((chance, at) => [`Phrase ${at + 1}.`, chance]));
  const lines = explain(
    {
      question: questionOf("fr"),
      rule: "asked of the one in view",
      kept: [],
      dropped: [],
      found: refusal("empty"),
      inView: 0.916,
      sayings: new Map([["bal", sentences]]),
      answer: { verdict: "not-said" },
    },
    facts,
  );
  expect(lines[1]).toBe("Asked of the one in view: 0.92");
  expect(lines.slice(4, 10)).toEqual([
    "Sentences that may answer: 6 sentences read; verdict not-said",
    "  0.80 bal: “Phrase 2.”",
    "  0.40 bal: “Phrase 6.”",
    "  0.30 bal: “Phrase 4.”",
    "  0.20 bal: “Phrase 3.”",
    "  0.10 bal: “Phrase 1.”",
  ]);
});
