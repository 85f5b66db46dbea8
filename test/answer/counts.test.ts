import { describe, expect, it } from "vitest";
import { countMonths, monthsOf } from "../../src/telegram/rendering/lists/months.ts";
import { projectsUnder } from "../../src/answer/tally/numbers.ts";
import { monthText } from "../../src/i18n/dates.ts";
import { monthRange } from "../../src/reading/dates/calendar.ts";
import { createAsking, facts } from "./asking.ts";
import { expectOneNumber, numberIn, PLACES_IN_MENUS, valueOf } from "./counted.ts";
import { assembledFor } from "../support/assembled.ts";

const { ask } = createAsking();
const { assistant, deps } = await assembledFor();
const { corpus } = deps;

describe("the number of projects of a place", () => {
  // `counts-everywhere.test.ts` looks at all of them.
  it.each(PLACES_IN_MENUS.filter((_, index) => index % 3 === 0))(
    "is the same in the menu, in the answer to how many, and in the list, of every third place: $id",
    expectOneNumber,
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
