import { describe, expect, test } from "vitest";
import { createStem } from "../../../src/language/stem.ts";
import { foldText } from "../../../src/language/fold.ts";
import { questionOf } from "../../../src/reading/question.ts";
import { EVIDENCE } from "../../../src/retrieval/evidence/evidence.ts";
import type { Evidence } from "../../../src/retrieval/evidence/evidence.ts";
import { judgeByNames } from "../../../src/retrieval/evidence/proper-names.ts";
import { createLexicalIndex } from "../../../src/retrieval/words/lexical.ts";
import { createVocabulary } from "../../../src/retrieval/words/vocabulary.ts";
import { term } from "../../reading/term.ts";
import { sketch } from "../event-sketch.ts";
import { candidate } from "../evidence-sketch.ts";

const both = (text: string) => ({ fr: text, ru: text });
const EVENTS = [
  sketch("nada", 1, { title: both("NADA SURF au Krakatoa"), description: both("Un concert de rock.") }),
  sketch("surfers", 2, { title: both("Donavon"), description: both("Un concert de surf music.") }),
  sketch("cali", 3, { title: both("Cali"), description: both("De la chanson.") }),
  sketch("jazz", 4, { title: both("Jazz du soir"), description: both("Un concert de jazz.") }),
  sketch("swing", 5, { title: both("Soirée swing"), description: both("Un concert de swing.") }),
  sketch("mozart", 6, { title: both("Mozart sacré"), description: both("Un concert.") }),
  sketch("quatuor", 7, { title: both("Quatuor"), description: both("Un concert : Mozart et Haydn.") }),
];
const stem = createStem();
const lexical = createLexicalIndex(EVENTS, createVocabulary(EVENTS, [], stem), stem);
const NO_EVIDENCE = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;
const SUBJECTS = new Set(["jazz", "cali", "concert"]);

/** The ids shown of a question with some terms, when the others were judged as given. */
function shown(typed: string, terms: readonly string[], judgedShown: readonly string[]): string[] {
  const about = { terms: terms.map((word) => term(word, { folded: foldText(word) })), meaning: typed };
  const byNames = judgeByNames(questionOf("fr", { typed, about }), {
    lexical,
    isSubject: (word) => SUBJECTS.has(word),
  });
  const judged = EVENTS.map((event) => ({
    candidate: candidate(event.id, { event }),
    evidence: NO_EVIDENCE,
    relevance: 0.5,
    isShown: judgedShown.includes(event.id),
  }));
  return (byNames?.(judged) ?? judged).filter(({ isShown }) => isShown).map(({ candidate: { event } }) => event.id);
}

describe("A name in a question", () => {
  test("that neither programme nor thesaurus has means no event", () => {
    expect(shown("Y a-t-il un concert de Stromae ?", ["concert", "Stromae"], ["nada", "jazz"])).toEqual([]);
    expect(shown("Когда концерт Земфиры?", ["концерт", "Земфиры"], ["nada"])).toEqual([]);
  });

  test("of two words in a title means that event and no other", () => {
    expect(shown("Combien coûte Nada Surf ?", ["Nada", "Surf"], ["nada", "surfers"])).toEqual(["nada"]);
  });

  test("that is a whole title means that event, although it is a subject too, and was not judged to be meant", () => {
    expect(shown("Quand joue Cali ?", ["Cali"], [])).toEqual(["cali"]);
  });

  test("in a title leaves those whose texts have it", () => {
    expect(shown("un concert de Mozart", ["concert", "Mozart"], ["mozart", "quatuor", "swing"])).toEqual([
      "mozart",
      "quatuor",
    ]);
  });

  test.each([
    ["a subject with a capital", "des concerts de Jazz", ["concerts", "Jazz"]],
    ["a question with a capital in every word", "Des Concerts De Stromae", ["Concerts", "Stromae"]],
    ["the word that begins a question", "Poterie pour enfants", ["Poterie"]],
    ["an unknown word in small letters", "des concerts de stromae", ["concerts", "stromae"]],
  ])("says nothing where it is %s", (_, typed, terms) => {
    expect(shown(typed, terms, ["jazz", "swing"])).toEqual(["jazz", "swing"]);
  });
});
