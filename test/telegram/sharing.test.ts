import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSharingQuery, sharingQuery } from "../../src/telegram/links/deep-links.ts";
import { buttonsOf, labelsOf, lexicalAssistant, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("The button that shares a card", () => {
  const open = (language: string, payload: string) => {
    const person = bench.person(language);
    return bench.next(person.id, () => bench.world.start(person.id, payload));
  };

  it("puts the query that finds this card alone, in the language of the card, whoever asks", async () => {
    const card = await open("ru", "e_nice-ecrivains-russes-sud");
    const share = buttonsOf(card).find(({ text }) => text === "Поделиться");
    expect(share).toEqual({ text: "Поделиться", switch_inline_query: "e_nice-ecrivains-russes-sud ru" });
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "e_nice-ecrivains-russes-sud ru");
    expect(answer?.results).toHaveLength(1);
    expect(answer?.results[0]?.title).toBe("Выставка о русских писателях");
    expect(answer?.results[0]?.content.text).toMatch(/^Ницца: выставка/u);
    expect(answer?.button?.text).toBe("Задать вопрос боту");
  });

  it("stands on the card of a tie too", async () => {
    const card = await open("fr", "t_dijon-volgograd");
    expect(labelsOf(card).filter((label) => label === "Partager")).toHaveLength(1);
    expect(buttonsOf(card)).toContainEqual({ text: "Partager", switch_inline_query: "t_dijon-volgograd fr" });
    const answer = await bench.world.inlineQuery(bench.person("ru").id, "t_dijon-volgograd fr");
    expect(answer?.results.map(({ title }) => title)).toEqual(["Dijon – Volgograd"]);
  });

  it("has a query for every project and tie that is read as that one, and fits into what can be typed", async () => {
    const { events, twinnings } = (await lexicalAssistant()).deps.corpus;
    const links = [
      ...events.map(({ id }) => ({ kind: "event" as const, id })),
      ...twinnings.map(({ id }) => ({ kind: "twinning" as const, id })),
    ];
    for (const link of links) {
      const query = sharingQuery(link, "ru");
      expect(readSharingQuery(query)).toEqual({ link, language: "ru" });
      expect(query.length).toBeLessThanOrEqual(256);
    }
  });

  it.each(["e_nice", "nice fr", "e_nice en", "c_nice fr", "lang_fr fr", "e_nice fr fr", "", "Dijon fr"])(
    "is not what a question asks by chance (%s)",
    (query) => {
      expect(readSharingQuery(query)).toBeUndefined();
    },
  );

  it("finds nothing of what the programme does not have (any more)", async () => {
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "t_atlantis-volgograd fr");
    expect(answer?.results).toEqual([]);
  });

  it("shares the link to the card where the bot has no inline mode", async () => {
    const plain = await startBench({ inlineMode: false });
    const person = plain.person("fr");
    const card = await plain.next(person.id, () => plain.world.start(person.id, "t_dijon-volgograd"));
    expect(buttonsOf(card)).toContainEqual({
      text: "Partager",
      url: "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fjumelages_bot%3Fstart%3Dt_dijon-volgograd",
    });
    await plain.close();
  });
});
