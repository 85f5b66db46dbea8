import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateCorpus } from "../../bench/generate.ts";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { Message, User } from "@jumelages/local-telegram";
import { buttonsOf, labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

/** Sentences that are told apart, 6,000 characters of them, and a single word as long. */
const SENTENCES = Array.from({ length: 200 }, (_, index) => `Phrase numéro ${index + 1} du texte.`);
const LONG_TEXT = SENTENCES.join(" ").slice(0, 6000);
const LONG_WORD = "а".repeat(6000);

let bench: Bench;
let corpus: Corpus;
/** A region of France, and how many of its towns have projects. */
let crowded: { region: string; towns: number };
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "jumelages-large-"));
  // 150 towns in a region, 200 ties, 120 of them of one town.
  await generateCorpus(folder, 2000);
  const loaded = await loadCorpus(folder);
  await rm(folder, { recursive: true });
  const events = loaded.events.map((event, index) =>
    index === 0
      ? {
          ...event,
          title: { fr: `${"Titre ".repeat(1000)}fin`, ru: "Название ".repeat(700) },
          description: { fr: LONG_TEXT, ru: LONG_WORD },
        }
      : event,
  );
  corpus = { ...loaded, events };
  const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => 0 });
  bench = await startBench({
    deps: (deps) => ({ ...deps, assistant, facts }),
    now: () => new Date("2021-02-01T10:00Z"),
  });
  const [first] = corpus.places.filter(({ kind }) => kind === "region");
  const named = new Set(corpus.events.flatMap(({ places }) => places.map(({ id }) => id)));
  const within = corpus.places.filter(
    ({ id, within: parents }) => first && parents.includes(first.id) && named.has(id),
  );
  crowded = { region: first?.fr.name ?? "", towns: within.length };
});
afterAll(() => bench.close());

/** Presses the button that turns on until there is none; every page on the way. */
async function pagesOf(person: User, first: Message, next: string): Promise<Message[]> {
  const pages = [first];
  for (let last = first; labelsOf(last).some((label) => label.startsWith(next));) {
    last = await bench.press(person, last, next);
    pages.push(last);
  }
  return pages;
}

/** Requests that Telegram refused, as the log tells. */
const refused = () =>
  bench.log.filter((line) => Number(line["level"]) >= 50 || JSON.stringify(line).includes("Bad Request"));

describe("A programme of 2,000 projects is told within Telegram's limits", () => {
  it("a region of 150 towns has a button for each, on pages", async () => {
    expect(crowded.towns).toBeGreaterThan(140);
    const person = bench.person("fr");
    const countries = await bench.ask(person, "/villes");
    const regions = await bench.press(person, countries, "France");
    const pages = await pagesOf(person, await bench.press(person, regions, crowded.region), "Suivantes");
    const data = pages.flatMap(buttonsOf).map(({ callback_data: own = "" }) => own);
    expect(new Set(data.filter((own) => /^1:c:\w+ville$/u.test(own))).size).toBe(crowded.towns);
    const [, second] = pages;
    if (!second) throw new Error("There is one page.");
    expect(second.text).toContain("Page 2 sur 4");
    expect(labelsOf(await bench.press(person, second, "‹ Retour"))).toEqual(labelsOf(regions));
  });

  it.each([
    ["/jumelages", 34],
    ["/anniversaires", 34],
  ])("%s lists 200 ties on pages", async (command, count) => {
    const person = bench.person("fr");
    const pages = await pagesOf(person, await bench.ask(person, command), "Suivants");
    expect(pages).toHaveLength(count);
    const cards = pages.flatMap(buttonsOf).filter(({ callback_data: data = "" }) => data.startsWith("1:j:"));
    expect(new Set(cards.map(({ text }) => text)).size).toBe(200);
  });

  it("a town of 120 ties lists them on pages, and a card leads back to its page", async () => {
    const person = bench.person("ru");
    const [tie] = corpus.twinnings;
    const town = corpus.places.find(({ id }) => id === tie?.places[0]);
    const answer = await bench.ask(person, `Побратимы ${town?.ru.genitive ?? ""}`);
    const pages = await pagesOf(person, await bench.press(person, answer, "Все связи: 120"), "Следующие");
    expect(pages).toHaveLength(20);
    const [last] = pages.slice(-1);
    if (!last) throw new Error("There is no page.");
    const again = await bench.press(person, last, "120");
    expect((await bench.press(person, again, "‹")).text).toBe(last.text);
  });

  it.each(["fr", "ru"])("a text of 6,000 characters has pages, and not a word of it is lost (%s)", async (language) => {
    const person = bench.person(language);
    const [event] = corpus.events;
    const first = await bench.next(person.id, () => {
      bench.world.sendText(person.id, person.id, `/start e_${event?.id ?? ""}`);
    });
    const next = language === "fr" ? "Page suivante" : "Следующая страница";
    const pages = await pagesOf(person, first, next);
    expect(pages.length).toBeGreaterThan(2);
    const told = pages.map(({ text = "" }) => text).join("\n");
    if (language === "fr") for (const sentence of SENTENCES.slice(0, 190)) expect(told).toContain(sentence);
    else expect(told.match(/а{100,}/gu)?.join("")).toHaveLength(LONG_WORD.length);
  });

  it("lists of all projects, of a month and of a subject go on", async () => {
    for (const text of ["tous les projets", "Que se passe-t-il en mai ?", "des concerts"]) {
      const person = bench.person("fr");
      await bench.press(person, await bench.ask(person, text), "Suivants");
    }
  });

  it("and nothing that the bot said was refused", () => {
    expect(refused()).toEqual([]);
  });
});
