import { describe, expect, it } from "vitest";
import { countMonths, monthsOf } from "../../src/telegram/rendering/lists/months.ts";
import { placesIn, regionsOf } from "../../src/telegram/rendering/lists/places.ts";
import { projectsOf, projectsUnder } from "../../src/answer/tally/numbers.ts";
import { townsOf } from "../../src/answer/tally/towns.ts";
import type { Answer } from "../../src/answer/answer.ts";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import { CLOSENESS } from "../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { Place } from "../../src/corpus/schema.ts";
import { monthText } from "../../src/i18n/dates.ts";
import { monthRange } from "../../src/reading/dates/calendar.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { createAsking, facts } from "./asking.ts";
import { openAsking } from "../support/asking.ts";

const asking = await openAsking();
const corpus = await loadCorpus(CORPUS_FOLDER);
const { ask } = createAsking();
const { assistant } = assembleAssistant(corpus, { dense: null, asking, elapsedMs: () => 0 });

const IN_WORDS = [
  ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  ["один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"],
];

/** A number in figures or, up to ten, in words. */
function valueOf(told: string): number {
  const inWords = IN_WORDS.map((words) => words.indexOf(told) + 1).find((value) => value > 0);
  return inWords ?? Number(told);
}

/** The number of projects that an answer to « combien … ? » tells first. */
function numberIn({ reply }: Answer): number {
  const [, told = "0"] = /(\d+|\p{L}+) (?:projets?|проект(?:а|ов)?)(?!\p{L})/u.exec(reply ?? "") ?? [];
  return valueOf(told);
}

/** How many of a list are of a place itself: what is open to all of a country belongs to no place's count. */
function ownOf({ events }: Answer, placeId: string): number {
  const members = facts.geography.eventsOf(placeId);
  return events.filter(({ id }) => (members.get(id) ?? 0) < CLOSENESS.everywhere).length;
}

describe("the number of projects of a place", () => {
  const regions = (["fr", "ru"] as const).flatMap((country) => regionsOf(country, "fr", facts));
  const inMenus = new Set<Place>([
    ...regions,
    ...regions.flatMap(({ id }) => placesIn(id, "fr", facts)),
    ...townsOf(facts),
  ]);

  it.each([...inMenus].map((place) => [place.id, place] as const))(
    "is the same in the menu, in the answer to how many, and in the list: %s",
    async (id, place) => {
      const inMenu = projectsOf(id, facts);
      for (const [counting, listing] of [
        [`Combien de projets ${place.fr.in} ?`, `Que se passe-t-il ${place.fr.in} ?`],
        [`Сколько проектов ${place.ru.in}?`, `Что запланировано ${place.ru.in}?`],
      ] as const) {
        const [count, list] = [await ask(counting), await ask(listing)];
        expect([counting, count.asks, numberIn(count)]).toEqual([counting, "count", inMenu]);
        expect([listing, ownOf(list, id)]).toEqual([listing, inMenu]);
      }
    },
  );
});

describe("the number of projects of a month", () => {
  it("is the same in the calendar, in the answer to how many, and in the list", async () => {
    const year = Number(corpus.programme.start.slice(0, 4));
    const { counts } = await countMonths(assistant, {
      months: monthsOf(corpus.programme),
      now: new Date(`${year}-03-20T12:00:00Z`),
    });
    for (const [index, inCalendar] of counts.entries()) {
      const month = monthRange(year, index + 1).from;
      const name = { fr: monthText("fr", month).split(" ")[0] ?? "", ru: monthText("ru", month).split(" ")[0] ?? "" };
      const count = await ask(`Combien de projets en ${name.fr} ?`);
      const list = await ask(`Qu’est-ce qui est prévu en ${name.fr} ?`);
      expect([name.fr, numberIn(count), list.total]).toEqual([name.fr, inCalendar, inCalendar]);
      const russian = await ask(`Проекты за ${name.ru}: сколько их?`);
      expect([name.ru, numberIn(russian)]).toEqual([name.ru, inCalendar]);
    }
  });
});

describe("the number of projects of a heading", () => {
  it.each(corpus.programme.headings.map((heading) => [heading.id, heading.name] as const))(
    "is the same in the menu, in the answer to how many, and at the beginning of the list: %s",
    async (id, name) => {
      const inMenu = projectsUnder(id, facts);
      const isUnder = (event: { id: string }) => facts.projects.printings(event.id).some(({ theme }) => theme === id);
      for (const [counting, listing] of [
        [`Combien de projets dans la rubrique « ${name.fr} » ?`, `La rubrique « ${name.fr} »`],
        [`Сколько проектов в рубрике «${name.ru}»?`, `Рубрика «${name.ru}»`],
      ] as const) {
        const [count, list] = [await ask(counting), await ask(listing)];
        expect([counting, numberIn(count)]).toEqual([counting, inMenu]);
        expect(list.events.filter(isUnder).length).toBe(inMenu);
        expect(list.events.slice(0, inMenu).every(isUnder)).toBe(true);
      }
    },
  );

  it("is told beside that of those which speak of it, alike in a list and in a number", async () => {
    for (const [counting, listing] of [
      ["combien de projets environnement", "environnement"],
      ["Combien de projets sur l’environnement ?", "Quels projets sur l’environnement ?"],
      ["сколько экологических проектов", "экология"],
    ] as const) {
      const [count, list] = [await ask(counting), await ask(listing)];
      // What only speaks of it is not what was counted.
      expect(count.total).toBe(projectsUnder("environment", facts));
      const numbersIn = (text: string) =>
        text
          .split(/[^\p{L}\d]+/u)
          .map(valueOf)
          .filter((value) => value > 0);
      const [under = 0, others = 0] = numbersIn(count.reply ?? "");
      expect(under).toBe(projectsUnder("environment", facts));
      expect(under + others).toBe(list.total);
      expect(numbersIn(list.text).slice(0, 2)).toEqual([under, others]);
    }
  });
});
