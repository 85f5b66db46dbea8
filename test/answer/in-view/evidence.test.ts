import { describe, expect, it } from "vitest";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { chanceOfInView, IN_VIEW_EVIDENCE, inViewEvidence } from "../../../src/answer/in-view/evidence.ts";
import type { InViewEvidence } from "../../../src/answer/in-view/evidence.ts";
import { questionOf } from "../../../src/reading/question.ts";
import type { Term } from "../../../src/reading/question.ts";
import { NOTHING } from "../../../src/retrieval/found.ts";

const event = (id: string) => ({ id }) as ProgrammeEvent;
const term = (folded: string): Term => ({
  typed: folded,
  folded,
  isKnown: false,
  isNarrowed: false,
  isBackground: false,
  isAlternative: false,
});
const inProgramme = new Map([
  ["vestiaire", { inView: true, anywhere: true }],
  ["tango", { inView: false, anywhere: true }],
]);

const gathered = inViewEvidence({
  question: questionOf("fr", {
    typed: "y a-t-il un vestiaire pour le tango à Nice le 3 mai ?",
    where: { places: ["nice", "dijon"], unknown: ["Tokyo"] },
    when: { ranges: [{ from: "2021-05-03", to: "2021-05-03" }] },
    about: { terms: [term("vestiaire"), term("tango"), term("xyz"), term("abc")] },
  }),
  asking: {
    kinds: [
      { kind: "whether", probability: 0.7 },
      { kind: "list", probability: 0.3 },
    ],
    more: {},
  },
  event: event("ball"),
  answers: [0.2, 0.5],
  found: {
    ...NOTHING,
    kind: "events",
    events: [
      { event: event("fair"), score: 0.9 },
      { event: event("ball"), score: 0.4 },
    ],
  },
  stands: (folded) => inProgramme.get(folded) ?? { inView: false, anywhere: false },
  isInTitle: ({ id }, folded) => (id === "fair" && folded === "tango") || (id === "ball" && folded === "vestiaire"),
  isOfPlace: (id) => id === "nice",
});

describe("What speaks for a question being of the event in view", () => {
  it("is its likeliest sentence, as odds, and the kinds that it may be", () => {
    expect(gathered.sentence).toBe(0);
    expect([gathered.whether, gathered.list, gathered.talk]).toEqual([0.7, 0.3, 0]);
  });

  it("is what it finds by itself, of the event and of others", () => {
    expect([gathered.found, gathered.foundBest, gathered.foundInView, gathered.foundOther]).toEqual([1, 0.9, 0.4, 0.9]);
  });

  it("is which of the two its words name", () => {
    expect([gathered.namedInView, gathered.namedOther]).toEqual([0.25, 0.25]);
  });

  it("is which of its words and places the event has", () => {
    expect([gathered.words, gathered.wordsInView, gathered.wordsInProgramme]).toEqual([4 / 6, 0.25, 0.5]);
    expect([gathered.placesOfEvent, gathered.placesElsewhere, gathered.unknownPlaces, gathered.time]).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe("How probably a question is of the event in view", () => {
  it("grows with what speaks for it", () => {
    const none = Object.fromEntries(IN_VIEW_EVIDENCE.map((name) => [name, 0])) as InViewEvidence;
    const weighing = { bias: -1, weights: { ...none, whether: 2, foundOther: -1 } };
    expect(chanceOfInView(none, weighing)).toBeCloseTo(0.269, 3);
    expect(chanceOfInView({ ...none, whether: 1 }, weighing)).toBeCloseTo(0.731, 3);
    expect(chanceOfInView({ ...none, whether: 1, foundOther: 1 }, weighing)).toBe(0.5);
  });
});
