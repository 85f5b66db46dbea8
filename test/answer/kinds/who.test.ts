import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("Who takes part", () => {
  it("are the partners of both sides", async () => {
    // The description says no more than that, and is not quoted.
    expect(await reply("Avec qui se fait le Forum des villes anciennes ?")).toBe(
      "Côté français, Bressuire\u202f; côté russe, la région de Riazan.",
    );
    expect(await reply("Кто партнёры Форума древних городов?")).toContain(
      "С французской стороны — Брессюир, с российской — Рязанская область.",
    );
  });

  it("are not said again by the description, and one who is still to be found is said to be so", async () => {
    expect(await reply("Qui organise la dictée à Montpellier ?")).toBe(
      "Côté français, Montpellier et l’association Amitiés Russes\u202f; côté russe, Obninsk.",
    );
    expect(await reply("Avec qui se fait la rencontre Trianon Startups ?")).toMatch(
      /^Côté français, le partenaire reste à définir\s; côté russe, Ekaterinbourg\./u,
    );
  });

  it("are those of the other side where one side asks with whom, a town not beside its own school", async () => {
    expect(await reply("Le Havre signe un accord avec qui ?")).toBe(
      "Avec le gymnase n° 171 du district central de Saint-Pétersbourg.",
    );
    expect(await reply("La lutte libre c'est avec quelle région ?")).toBe("Avec l’Ossétie du Nord.");
  });

  it("is a name in quotation marks beside what is asked for", async () => {
    expect(await reply("Comment s’appelle la troupe qui joue à Marseille ?")).toContain(
      "troupe de théâtre « Zercala »".replace(/ (?=»)|(?<=«) /gu, "\u202f"),
    );
  });

  it("is whom the description names for a part of a project", async () => {
    expect(await reply("Qui donne la conférence inaugurale à la bibliothèque Louis-Nucéra ?")).toMatch(
      /^Ludmila Kalioujnaïa, .* donne la conférence inaugurale\.$/u,
    );
  });

  it("are the partners of a town with their numbers of projects, nobody who is not named", async () => {
    expect(await reply("Avec qui travaille Dijon ?")).toBe(
      `Dijon travaille avec Volgograd (deux projets), l’Institut de physique et de technologie de Moscou (MIPT) (un projet) et l’université technique d’État Bauman de Moscou (BMSTU) (un projet).`,
    );
    expect(await reply("С кем работает Ставропольский край?")).toBe(
      "Французские партнёры Ставропольского края — Безье и Этрета.",
    );
  });
});
