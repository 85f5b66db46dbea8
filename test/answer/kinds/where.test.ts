import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const N = "\u202f";
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("Where something is planned", () => {
  it("is the town that the title names", async () => {
    expect(await reply("Où a lieu la Folle Journée ?")).toBe(
      `Le projet «${N}Nantes${N}: une Folle Journée, festival de musique, à Ekaterinbourg${N}» est prévu à Ekaterinbourg (Nantes ⇄ Région de Sverdlovsk).`,
    );
    expect(await reply("Где собираются «Трианон-стартапы»?")).toMatch(/запланирован в Екатеринбурге/u);
  });

  it("is the building that the description names of what is asked", async () => {
    expect(await reply("Où se tient le spectacle musical du 26 novembre ?")).toMatch(
      /^Un spectacle musical sur le même thème est prévu le 26 novembre au centre L’Artistique\./u,
    );
    expect(await reply("Где фонетический конкурс?")).toMatch(/в Удмуртском государственном университете/u);
  });

  it("is online where the description says so", async () => {
    expect(await reply("Où se tiennent les Rencontres Climats de Dijon ?")).toContain("une rencontre numérique");
  });

  it("is not made up: the partners are all that is known", async () => {
    expect(await reply("Où a lieu le Forum des villes anciennes ?")).toBe(
      `Le programme ne précise pas le lieu du projet «${N}Bressuire et région de Riazan${N}: Forum des villes anciennes${N}»${N}; il nomme les partenaires${N}: côté français, Bressuire${N}; côté russe, Région de Riazan.`,
    );
  });
});
