import { createGeography } from "../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { ProgrammeEvent, Twinning } from "../../src/corpus/schema.ts";
import { questionOf } from "../../src/reading/question.ts";
import type { Asks, Scope } from "../../src/reading/asks.ts";
import type { About, When, Where } from "../../src/reading/question.ts";
import type { DenseSearch } from "../../src/retrieval/dense-search.ts";
import { createFind } from "../../src/retrieval/find.ts";
import type { FindContext } from "../../src/retrieval/find.ts";
import type { Found } from "../../src/retrieval/found.ts";
import type { KindNamed } from "../../src/retrieval/subjects/event-kind-lookup.ts";
import type { LexicalIndex } from "../../src/retrieval/words/lexical.ts";
import { createProjects } from "../../src/retrieval/projects.ts";
import { createTimetable } from "../../src/retrieval/filter/timetable.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { term } from "../reading/term.ts";
import { dated, sketch } from "./event-sketch.ts";
import { match } from "./evidence-sketch.ts";

const { places, programme } = await loadCorpus(CORPUS_FOLDER);
const full = match(1);

/** A programme in small: its events, the words that fully ask for some of them, which places their texts name, and its ties. */
export interface Programme {
  events: ProgrammeEvent[];
  words?: Record<string, string[]>;
  mentions?: Record<string, string[]>;
  twinnings?: Twinning[];
  search?: DenseSearch | null;
  kindNamed?: KindNamed;
}
/** What a question says. */
export interface Asked {
  asks?: Asks;
  scope?: Scope;
  where?: Partial<Where>;
  when?: Partial<When>;
  about?: Partial<About>;
}

function lexicalOf(known: Record<string, string[]>): LexicalIndex {
  return {
    search(facets) {
      const asked = facets.flat();
      const ids = asked.flatMap((word) => known[word] ?? []);
      const unknown = asked.filter((word) => !(word in known)).length;
      return {
        matches: new Map(ids.map((id) => [id, full])),
        absentShare: 0,
        unknownShare: unknown / Math.max(1, asked.length),
      };
    },
  };
}

/** Finds in a programme; the day is 20 March 2021. */
export function find(
  { events, words = {}, mentions = {}, twinnings = [], search = null, kindNamed = () => null }: Programme,
  asked: Asked,
  context: Partial<FindContext> = {},
): Promise<Found> {
  const run = createFind({
    corpus: { events, programme, twinnings },
    geography: createGeography(places, events),
    projects: createProjects(events),
    timetable: createTimetable(events),
    mentions: (placeId) => new Set(mentions[placeId] ?? []),
    lexical: lexicalOf(words),
    dense: search,
    kindNamed,
  });
  return run(questionOf("fr", asked), { today: "2021-03-20", ...context });
}

export const partners = (...ids: string[]) => ids.map((id) => ({ id, role: "partner" as const }));
export const MAY = dated("2021-05-12", "2021-05-12", "day");
export const IN_MAY: Asked = { when: { ranges: [{ from: "2021-05-01", to: "2021-05-31" }] } };
export const IN_JUNE: Asked = { when: { ranges: [{ from: "2021-06-01", to: "2021-06-30" }] } };
export const inPlaces = (...ids: string[]): Asked => ({ where: { places: ids } });
export const aboutWords = (...typed: string[]): Asked => ({
  about: { terms: typed.map((word) => term(word)), meaning: typed.join(" ") },
});
export const idsOf = ({ events }: Found) => events.map(({ event }) => event.id);

export const CONCERT = sketch("concert", 1, { places: partners("nice", "moscou"), dates: MAY });
export const LACE = sketch("lace", 2, { places: partners("caudry", "vologda"), dates: MAY });
export const HORSES = sketch("horses", 3, { theme: "sport", places: partners("saumur", "riazan"), dates: MAY });
export const SMALL: Programme = {
  events: [CONCERT, LACE, HORSES],
  words: { concert: ["concert"], dentelle: ["lace"], chevaux: ["horses"] },
};
