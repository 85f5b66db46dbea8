import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();
const N = "\u202f";
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("What the programme does not give", () => {
  it("hides no project: it is said, with whom to ask", async () => {
    const answer = await ask("Combien coûte l’entrée au Forum des villes anciennes ?");
    expect(answer.events.map(({ id }) => id)).toEqual(["bressuire-riazan-villes-anciennes"]);
    expect(answer.reply).toBe(
      `Le programme ne donne pas de prix pour le projet «${N}Bressuire et région de Riazan${N}: Forum des villes anciennes${N}». Pour le savoir, le mieux est de s’adresser aux partenaires${N}: Bressuire et Région de Riazan.`,
    );
    expect(await reply("как записаться на хакатон в Казани")).toMatch(
      /^Как записаться или принять участие, в программе не указано .* Лучше спросить у партнёров: Orchestra Design/u,
    );
  });

  it("is said once for several projects", async () => {
    expect(await reply("Les expositions de dentelle et de dessins sont-elles payantes ?")).toMatch(
      /^Le programme ne donne pas de prix\. Pour le savoir/u,
    );
  });

  it("is quoted where a description does tell it", async () => {
    expect(await reply("Qui est le maire de Dijon ?")).toContain("François Rebsamen");
    expect(await reply("На каком языке театральный фестиваль старшеклассников?")).toMatch(
      /^Запланирован театральный фестиваль старшеклассников на французском языке\./u,
    );
  });

  it("asks which project is meant where none was named", async () => {
    const answer = await ask("c’est combien l’entrée ?");
    expect(answer.kind).toBe("refusal");
    expect(answer.reply).toMatch(/^Le programme ne donne pas de prix\. De quel projet s’agit-il/u);
  });

  it("is asked of the list in view", async () => {
    const [, then] = await converse("Проекты в Тюле", "сколько стоит вход?");
    expect(then?.events.map(({ id }) => id)).toEqual(["tulle-smolensk-journee"]);
    expect(then?.reply).toMatch(/^Цены и условия входа в программе не указаны/u);
  });

  it("of a town alone is no matter of its projects", async () => {
    expect((await ask("quel temps fera-t-il à Nice ?")).kind).toBe("refusal");
  });
});
