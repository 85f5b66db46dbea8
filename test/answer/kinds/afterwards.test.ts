import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();
const NOW = { now: "2026-11-24T12:00:00Z" };
const PLAN = "Le programme, daté du 19 mars 2021, dit ce qui était prévu, pas ce qui a eu lieu.";

describe("What became of a plan", () => {
  test("is not known: the project that is meant is told with its planned date", async () => {
    const { reply, events } = await ask("Le Forum des villes anciennes a-t-il eu lieu ?", NOW);
    expect(reply).toBe(`${PLAN} Le Forum des villes anciennes était prévu du 21 au 25 septembre 2021.`);
    expect(events.map(({ id }) => id)).toEqual(["bressuire-riazan-villes-anciennes"]);
  });

  test("is asked of the list in view too", async () => {
    const [, told] = await converse("Grenoble", "et ça a vraiment eu lieu ?");
    expect(told?.reply?.startsWith(PLAN)).toBe(true);
    expect(told?.events.map(({ id }) => id)).toEqual(["grenoble-astrakhan-philologie"]);
  });

  test("of ties is what sources report", async () => {
    const { reply } = await ask("Что стало с побратимскими связями после 2022 года?", NOW);
    expect(reply).toContain("Ментона — Сочи (2022 год)");
    expect(reply).toContain("По сообщениям, прекращено одно побратимство: Ажен — Туапсе (28 марта 2022 года).");
  });
});

describe("Another year", () => {
  test("is quoted where the programme prints it", async () => {
    const { asks, reply } = await ask("Que s’est-il passé à Strasbourg en 2010 ?", NOW);
    expect(asks).toBe("afterwards");
    expect(reply).toMatch(/^La ville de Strasbourg .* en 2010 les 3es\sRencontres franco-russes/u);
  });

  test("is told by the clause that prints it", async () => {
    const { reply } = await ask("Почему отменили климатический форум в 2020 году", NOW);
    expect(reply).toBe("Форум 2020 года отменили из-за пандемии COVID-19.");
  });

  test("is quoted from the introduction", async () => {
    const { reply } = await ask("что было в Ницце в 2012 году", NOW);
    expect(reply).toMatch(/^Про 2012 год в программе сказано так: «Последняя перед Годом .* в Ницце в 2012 году»\.$/u);
  });

  test.each(["Que s’est-il passé à Nice en 2019 ?", "le programme 2018", "что в Дижоне в 2022 году"])(
    "of which nothing is printed is refused: “%s”",
    async (question) => {
      expect(await ask(question, NOW)).toMatchObject({ kind: "refusal", reason: "other-year" });
    },
  );
});

describe("That the programme is over", () => {
  const REMARK = /C’est le programme de 2021\s: il dit ce qui était prévu, pas ce qui a eu lieu\.$/u;
  test("is said once, below the first list", async () => {
    expect((await ask("Limoges", NOW)).text).toMatch(REMARK);
    expect((await ask("Limoges")).text).not.toMatch(REMARK);
  });
});
