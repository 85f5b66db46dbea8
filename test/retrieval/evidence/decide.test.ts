import { expect, test } from "vitest";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { questionOf } from "../../../src/reading/question.ts";
import { decide } from "../../../src/retrieval/evidence/decide.ts";
import type { Round } from "../../../src/retrieval/found.ts";
import { createProjects } from "../../../src/retrieval/projects.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { dated, sketch } from "../event-sketch.ts";
import { candidate, evidence, wanted } from "../evidence-sketch.ts";
import { idsOf } from "../small-programme.ts";

const { places, programme } = await loadCorpus(CORPUS_FOLDER);
const AUTUMN = sketch("autumn", 1, { dates: dated("2021-10-06", "2021-10-06", "day") });
const SPRING = sketch("spring", 2, { dates: dated("2021-04-12", "2021-04-12", "day") });
const WINTER = sketch("winter", 3, { dates: dated("2021-01-09", "2021-01-09", "day") });
const EVENTS = [AUTUMN, SPRING, WINTER];

/** What is shown of events that are meant with these probabilities. */
function shown(way: Round["way"], relevance: Record<string, number>): string[] {
  const candidates = EVENTS.map(({ id }) =>
    candidate(id, { event: EVENTS.find((event) => event.id === id) ?? AUTUMN }),
  );
  const judged = candidates.map((own) => ({
    candidate: own,
    evidence: evidence(),
    relevance: relevance[own.event.id] ?? 0,
    isShown: true,
  }));
  const found = decide(
    {
      question: questionOf("fr", {}),
      plan: { given: "nothing", asksForOthers: false, kind: null, ways: ["words"], wanted: wanted() },
      candidates,
      unseen: { count: 0, underHeading: 0, isAtOtherTime: false },
      sources: "words",
      rounds: [{ way, weighing: { bias: 0, weights: evidence(), floor: 0.4 }, judged }],
      taught: null,
      around: null,
      embeddingMs: 0,
    },
    { corpus: { programme }, geography: createGeography(places, EVENTS), projects: createProjects(EVENTS) },
  );
  return idsOf(found);
}

test("What is more probably meant is told first, and of what is as good as certain the earlier", () => {
  expect(shown("words", { autumn: 0.8, spring: 0.6, winter: 0.7 })).toEqual(["autumn", "winter", "spring"]);
  expect(shown("words", { autumn: 0.99, spring: 0.96, winter: 0.7 })).toEqual(["spring", "autumn", "winter"]);
});

test("Of a kind of happening what is more probably of it is told first", () => {
  expect(shown("kind", { autumn: 0.99, spring: 0.96, winter: 0.7 })).toEqual(["autumn", "spring", "winter"]);
});
