import { describe, expect, it } from "vitest";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import { examplePlaces, exampleQuestions, programmeInFigures } from "../../../src/answer/wording/introduction.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { programmeOf } from "../../../src/corpus/programme.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { openAsking } from "../../support/asking.ts";

const asking = await openAsking();
const corpus = await loadCorpus(CORPUS_FOLDER);
const assembled = (programme = corpus.programme) =>
  assembleAssistant({ ...corpus, programme }, { dense: null, asking, elapsedMs: () => 0 });
const told = assembled().deps;
/** The same programme, of which nothing is told but its events. */
const { deps: untold, assistant } = assembled(programmeOf({}, corpus));
const ask = (question: string) => assistant.ask(question, { now: new Date("2021-05-01"), today: "2021-05-01" });

describe("A programme is introduced", () => {
  it("with the questions and places of its corpus", () => {
    expect(exampleQuestions("ru", told)[0]).toBe("Что запланировано в Ницце?");
    expect(examplePlaces(told).map(({ id }) => id)).toContain("irkoutsk");
    expect(programmeInFigures("fr", told)).toEqual({
      programme: "le programme de l’Année franco-russe de la coopération décentralisée 2021",
      projects: 73,
      rows: 77,
      partners: "entre villes, régions et universités des deux pays",
      inPlace: "à Nice",
      elsewhere: "à Bordeaux",
    });
  });

  it("with its towns and headings where its corpus tells nothing", () => {
    const [first, second] = examplePlaces(untold);
    expect(examplePlaces(untold)).toHaveLength(8);
    expect([first?.id, second?.id]).toEqual(["saint-petersbourg", "moscou"]);
    expect(exampleQuestions("fr", untold)).toEqual([
      "Que se passe-t-il à Saint-Pétersbourg\u202f?",
      "Que se passe-t-il à Moscou\u202f?",
      "Quels projets sur le thème «\u202ftwinning\u202f»\u202f?",
      "Quels projets sur le thème «\u202funiversity\u202f»\u202f?",
    ]);
  });

  it("and answers, whatever its corpus tells", async () => {
    const greeting = await ask("Здравствуйте");
    expect(greeting.answer.text).toBe(
      "Здравствуйте. Спросите о программе 2021 года: о городе, месяце, теме или годовщине побратимства.",
    );
    const { answer } = await ask("Que se passe-t-il à Nice ?");
    expect(answer.events.map(({ source }) => source.row).sort((a, b) => a - b)).toEqual([
      21, 30, 33, 42, 43, 44, 63, 64,
    ]);
    expect((await ask("Quels projets à Tokyo ?")).answer.suggestions).toHaveLength(3);
  });
});
