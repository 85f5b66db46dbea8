import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgedOf } from "../bench/measure.ts";
import { clockOf } from "../bench/systems.ts";
import { createBrain } from "../src/answer/brain/brain.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import type { Language } from "../src/language/languages.ts";

let brain: Brain;

beforeAll(async () => {
  brain = await createBrain({
    corpusDir: "corpus",
    modelDir: "embeddings/model",
    // `npm test` has built it.
    indexDir: "embeddings/index",
    elapsedMs: () => 0,
    notice: () => undefined,
  });
});

afterAll(async () => {
  await brain.dispose();
});

describe("What labelled questions teach", () => {
  const rows = async (question: string, language: Language) => {
    const { answer } = await brain.assistant.ask(question, { ...clockOf({}), chosen: language });
    const { projects } = judgedOf(answer, brain.deps.projects);
    return { kind: answer.kind, heading: answer.text.split("\n")[0], text: answer.text, rows: projects.flat() };
  };

  it("finds what is asked in ordinary words", async () => {
    const { rows: found, heading } = await rows("l’avenir des grandes villes", "fr");
    expect(found).toContain(64);
    expect(heading).toBe("J’ai trouvé deux projets.");
    expect((await rows("Белые медведи и льды: какой вуз этим занят?", "ru")).rows).toContain(25);
  });

  it("answers a plain question for a subject of the index", async () => {
    expect((await rows("Какие выставки есть в программе?", "ru")).rows).toContain(42);
    expect((await rows("Y a-t-il quelque chose sur la poésie ?", "fr")).kind).toBe("events");
    expect((await rows("фестиваль в программе есть?", "ru")).kind).toBe("events");
  });

  it("lists a town where its words are chatter, and says of a subject that the town does not have it", async () => {
    const visit = "Je suis infirmière et je passe trois jours chez ma sœur à Arles : il y a quoi là-bas ?";
    expect((await rows(visit, "fr")).rows).toEqual([22]);
    expect((await rows("de la dentelle à Nice", "fr")).kind).toBe("refusal");
    expect((await rows("кружево в Ницце", "ru")).text).toContain("об этом ничего нет");
  });

  it("lists of a town only what a question surely asks for", async () => {
    expect((await rows("Kalouga, berceau de la conquête spatiale : que fait-on là-dessus ?", "fr")).rows).toEqual([9]);
    expect((await rows("Журналист из Ставрополя: какие книжные вечера о Франции готовят?", "ru")).rows).toEqual([45]);
  });

  it("looks around a town, and at the whole of a region of old, where nothing is found of themselves", async () => {
    expect((await rows("Une chorale russe pendant les fêtes de fin d’année près de Paris ?", "fr")).rows).toContain(9);
    expect((await rows("Музей космоса едет под Париж?", "ru")).rows).toContain(9);
    expect((await rows("Accord sur la science entre Rhône-Alpes et la région de Moscou", "fr")).rows).toContain(59);
    expect((await rows("du vin en Auvergne", "fr")).kind).toBe("refusal");
  });

  it("does not take the Grand Nord for the department", async () => {
    expect((await rows("Grand Nord et banquise : quels chercheurs s’en occupent ?", "fr")).rows).toContain(25);
  });

  it("takes a word of now for no time where a subject is asked for", async () => {
    expect((await rows("Кто сейчас с французами занимается природой Арктики?", "ru")).rows).toContain(25);
    // Of now it is told which ties have their anniversary.
    expect((await rows("Que se passe-t-il actuellement à Nice ?", "fr")).kind).toBe("anniversaries");
  });

  it("refuses what a town is asked and the programme cannot answer", async () => {
    expect((await rows("Ma voiture a été emmenée à la fourrière à Nice, je fais comment ?", "fr")).kind).toBe(
      "refusal",
    );
    expect((await rows("Кто починит кран в Вологде?", "ru")).kind).toBe("refusal");
  });
});
