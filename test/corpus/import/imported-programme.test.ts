import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBrain } from "../../../src/answer/brain/brain.ts";
import type { Brain } from "../../../src/answer/brain/brain.ts";
import { loadKnownPlaces } from "../../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../../src/corpus/import/read.ts";

const NOTHING = { events: null, places: null, programme: null, imported: null };
const NOW = new Date("2027-03-01T10:00:00+01:00");

describe("The calendar of a town hall, as it was imported", () => {
  let brain: Brain;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jumelages-import-"));
    const content = await readFile(join(import.meta.dirname, "files", "events.ics"));
    const { files } = planImport(readImport(content), NOTHING, { source: "agenda", ...(await loadKnownPlaces()) });
    for (const [name, value] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
    brain = await createBrain({
      corpusDir: folder,
      modelDir: "embeddings/model",
      indexDir: join(folder, "index"),
      elapsedMs: () => 0,
      notice: () => undefined,
    });
  }, 120_000);
  afterAll(async () => {
    await brain.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (question: string) =>
    (await brain.assistant.ask(question, { now: NOW, today: "2027-03-01", chosen: "fr" })).answer;

  test.each([
    ["Qu'y a-t-il à Saillans ?", ["Trail des Trois Becs", "Descente de la Drôme en canoë"]],
    ["que faire en mai ?", ["Concert de printemps"]],
    ["sortie en canoë", ["Descente de la Drôme en canoë"]],
    ["poterie", ["Marché des potiers"]],
    ["C'est quand la fête de la musique ?", ["Fête de la musique"]],
    ["des animaux de la rivière", ["Le castor, voisin discret"]],
    ["поплавать на байдарке", ["Descente de la Drôme en canoë"]],
    ["бобры", ["Le castor, voisin discret"]],
    ["фильм под открытым небом", ["Cinéma en plein air"]],
  ])("answers « %s » without a word having been written for it", async (question, titles) => {
    const { events } = await ask(question);
    expect(events.map(({ title }) => titles.find((start) => title.startsWith(start)) ?? title)).toEqual(titles);
  });

  test.each(["du curling", "et à Lyon ?", "ремонт стиральных машин"])("has nothing on « %s »", async (question) => {
    expect((await ask(question)).kind).toBe("refusal");
  });

  test.each([
    "quel est l'événement le plus long ?",
    "quel est le premier événement ?",
    "quelle ville a le plus d'événements ?",
    "quel mois a le plus d'événements ?",
    "compare mai et juin",
    "plus d'événements à Saillans ou à Crest ?",
    "y a-t-il un concert ?",
    "combien d'événements en juin ?",
    "quels événements sont annulés ?",
    "tu peux te tromper ?",
    "que sais-tu faire ?",
    "rappelle-moi le marché des potiers",
    "какое событие самое долгое?",
    "в каком городе больше всего событий?",
    "в каком месяце больше всего событий?",
    "сравни май и июнь",
    "есть ли концерт?",
    "сколько событий в июне?",
    "какие события отменены?",
    "ты можешь ошибаться?",
    "что ты умеешь?",
  ])("calls nothing a project (« %s »)", async (question) => {
    const { text, reply } = await ask(question);
    expect(`${reply ?? ""}\n${text}`).toMatch(/./u);
    expect(`${reply ?? ""}\n${text}`).not.toMatch(/projet|проект/iu);
  });

  test.each([
    ["quel est l'événement le plus long ?", "Le plus long des événements datés"],
    ["какое событие самое долгое?", "Самое долгое из событий с точными датами"],
    ["quel mois a le plus d'événements ?", "événements datés au jour ou au mois près"],
    ["в каком месяце больше всего событий?", "Больше всего событий с точными датами"],
  ])("ranks events by what they are called (« %s »)", async (question, said) => {
    expect((await ask(question)).reply?.replace(/[\u00a0\u202f]/gu, " ")).toContain(said);
  });

  test.each(["C'est quoi ce programme ?", "что это за программа?"])("says what it is (« %s »)", async (question) => {
    expect(await ask(question)).toMatchObject({ asks: "overview", total: 14 });
  });
});
