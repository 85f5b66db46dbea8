import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("When something is planned", () => {
  it("is said first, with how long it lasts where that is asked", async () => {
    expect(await reply("Combien de temps dure le tournoi d’échecs de Bordeaux ?")).toBe(
      "11 jours. La Semaine France-Russie à Bordeaux est prévue du 9 au 19 décembre 2021.",
    );
    expect(await reply("Как долго длится «Ключ от дверей»?")).toMatch(/^4 дня\. .* с 6 по 9 сентября 2021 года/u);
  });

  it("is said of the part of a project that is asked of", async () => {
    const said = await reply("quand est le Village de Noël de Nice");
    expect(said).toContain("en décembre 2021, un Village de Noël");
  });

  it("is not made up where the programme gives no date", async () => {
    expect(await reply("Quand a lieu la semaine slave ?")).toMatch(
      /^Le programme ne donne pas la date de la semaine slave/u,
    );
    expect(await reply("Когда Славянская неделя?")).toMatch(/^Дата Славянской недели .* в программе не указана\./u);
  });

  it("is said though another time was asked for", async () => {
    expect(await reply("En mars, quand a lieu la Clé des Portes ?")).toContain("est prévu du 6 au 9 septembre 2021");
  });

  it("is said of the project that celebrates an anniversary", async () => {
    const answer = await ask("Когда псковичи и арлезианцы собираются отметить 45-летие дружбы?");
    expect(answer.kind).toBe("events");
    expect(answer.reply).toContain("на второе полугодие 2021 года");
  });

  it("is asked of the list in view", async () => {
    const [, then] = await converse("Tulle", "c’est pour quand ?");
    expect(then?.reply).toContain("au second semestre 2021");
  });
});
