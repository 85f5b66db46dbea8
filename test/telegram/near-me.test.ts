import { describe, expect, it, onTestFinished } from "vitest";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { openAsking } from "../support/asking.ts";
import { corpusFolder, FIVE, SEASON, TOWNS } from "../support/small-corpus.ts";
import { startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

/** Two of the events have houses, 1.1 km and 11 km from where the asker is. */
const HOUSES = [
  { name: { fr: "Gallia", ru: "Галлия" }, latitude: 47.33, longitude: 5.04 },
  { name: { fr: "Grange", ru: "Амбар" }, latitude: 47.42, longitude: 5.04 },
];
const HERE = { latitude: 47.32, longitude: 5.04 };

async function start(): Promise<Bench> {
  const events = FIVE.map((event, index) => ({ ...event, ...(HOUSES[index] && { venue: HOUSES[index] }) }));
  const corpus = await loadCorpus(
    await corpusFolder({ "events.json": events, "places.json": TOWNS, "programme.json": SEASON }),
  );
  const { assistant, deps: facts } = assembleAssistant(corpus, {
    dense: null,
    asking: await openAsking(),
    elapsedMs: () => 0,
  });
  const bench = await startBench({
    now: () => new Date("2027-08-01T10:00:00Z"),
    deps: (deps) => ({ ...deps, assistant, facts }),
  });
  onTestFinished(() => bench.close());
  return bench;
}

describe("What is near whoever asks", () => {
  it.each([
    ["fr", "Que faire près de chez moi ?", "Envoyer ma position", ["à 1,1 km", "à 11,1 km"]],
    ["ru", "Что есть рядом со мной?", "Отправить геопозицию", ["1,1 км", "11,1 км"]],
  ] as const)(
    "is asked for with a button for the position, and told with kilometres (%s)",
    async (language, text, label, away) => {
      const bench = await start();
      const person = bench.person(language);
      await bench.ask(person, text);
      expect(bench.world.keyboard(person.id)?.keyboard).toEqual([[{ text: label, request_location: true }]]);
      const told = await bench.next(person.id, () => bench.world.sendLocation(person.id, person.id, HERE));
      const distances = ({ text: said = "" }: { text?: string }) =>
        [...said.matchAll(/(?:à )?[\d,]+\s(?:km|км)/gu)].map(([distance]) => distance.replace(/\s/gu, " "));
      expect(distances(told)).toEqual(away);
      // Where they are is known from now on.
      expect(distances(await bench.ask(person, text))).toEqual(away);
    },
  );

  it("is told at once to somebody who has sent a position before", async () => {
    const bench = await start();
    const person = bench.person("fr");
    await bench.next(person.id, () => bench.world.sendLocation(person.id, person.id, HERE));
    const told = await bench.ask(person, "Et qu’y a-t-il autour de moi ?");
    expect(told.text).toMatch(/à 1,1\skm/u);
    expect(bench.world.keyboard(person.id)).toBeNull();
  });

  it("is asked for without a button in a group, which can have none", async () => {
    const bench = await start();
    const person = bench.person("fr");
    const group = bench.world.createGroup({ title: "Amis", creatorId: person.id, memberIds: [] });
    bench.world.addBotToGroup(person.id, group.id);
    const asked = await bench.ask(person, "@jumelages_bot que faire près de chez moi ?", group.id);
    expect([asked.text, bench.world.keyboard(group.id)]).toEqual([
      "Envoyez votre position pour que je cherche près de vous.",
      null,
    ]);
  });
});
