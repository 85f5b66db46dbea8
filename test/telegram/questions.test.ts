import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, labelsOf, lexicalAssistant, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("A question", () => {
  it("is answered with what was understood and two lines of each project: name; dates and places", async () => {
    const { text = "" } = await bench.ask(bench.person("fr"), "Que se passe-t-il à Nice en mai ?");
    expect(text).toMatch(/^Nice · mai 2021 – 2 projets\n/u);
    expect(text).toContain(
      "1. Conférence sur la médecine moderne\n11–15\u00a0mai 2021 · Nice\u00a0+1 ⇄ Nijni Novgorod\u00a0+1\n\n2.",
    );
  });

  it("of which one project is left quotes of its description what answers, in whole sentences", async () => {
    const { text = "" } = await bench.ask(bench.person("fr"), "un tournoi d’échecs");
    expect(text).toContain(
      "\n9–19\u00a0décembre 2021 · Bordeaux\u00a0+1 ⇄ Saint-Pétersbourg\nBordeaux prévoit entre autres un tournoi d’échecs franco-russe,",
    );
    expect(text).toContain("des conférences sur la littérature russe.");
    expect(text).not.toContain("La Ville de Bordeaux et Bordeaux Métropole prévoient");
  });

  it("does not quote on a card what the answer has said", async () => {
    const { text = "" } = await bench.ask(bench.person("fr"), "Où se tient le spectacle musical du 26 novembre ?");
    expect(text.split("au centre L’Artistique")).toHaveLength(2);
  });

  it("for the oldest ties says since when each of them is, not when its next anniversary comes", async () => {
    const { text = "" } = await bench.ask(bench.person("fr"), "Quels sont les jumelages les plus anciens ?");
    expect(text).toContain("1. Dijon – Volgograd\njumelage · depuis le 5\u00a0septembre 1959");
  });

  it("is answered in Russian when it is asked in Russian", async () => {
    const answer = await bench.ask(bench.person("fr"), "Что запланировано в Ницце?");
    expect(answer.text).toMatch(/^Ницца — 8 проектов\n/u);
    const rows = answer.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([["1", "2", "3", "4", "5"], ["Следующие ›"], ["Карта", "Поделиться", "⋯"]]);
  });

  it("turns its pages in place", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    const second = await bench.press(person, first, "Suivants");
    expect(second.message_id).toBe(first.message_id);
    expect(second.text).toContain("6–8 sur 8");
    expect(labelsOf(second)).toContain("6");
    expect((await bench.press(person, second, "‹ Précédents")).text).toBe(first.text);
  });

  it("goes on where the reader is, whether pages were turned with buttons or words", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "qu'est-ce qui est prévu en décembre ?");
    await bench.press(person, first, "Suivants");
    const third = await bench.ask(person, "la suite");
    expect(third.text).toContain("11–15 sur 27");
    expect(third.message_id).not.toBe(first.message_id);
    await bench.ask(person, "la suite");
    await bench.ask(person, "la suite");
    const last = await bench.ask(person, "la suite");
    expect(last.text).toContain("26–27 sur 27");
    expect((await bench.ask(person, "la suite")).text).toBe(
      "La liste s’arrête là. Vous pouvez poser une autre question.",
    );
  });

  it("builds on the one before, in its own chat only", async () => {
    const [anna, paul] = [bench.person("fr"), bench.person("fr")];
    await bench.ask(anna, "Nice");
    await bench.ask(paul, "Bordeaux");
    expect((await bench.ask(anna, "et en décembre ?")).text).toMatch(/^Nice · décembre 2021/u);
    expect((await bench.ask(paul, "et en décembre ?")).text).toMatch(/^Bordeaux · décembre 2021/u);
  });

  it("can follow a button: a theme, then a month", async () => {
    const person = bench.person("ru");
    await bench.press(person, await bench.ask(person, "/themes"), "Спорт");
    expect((await bench.ask(person, "а в июне?")).text).toMatch(/Июнь 2021 года · спорт/u);
  });

  it("loses a condition with a button and is asked again in place", async () => {
    const person = bench.person("ru");
    const both = await bench.ask(person, "Что в Ницце в декабре?");
    expect(labelsOf(both)).toEqual(expect.arrayContaining(["Везде", "Весь год"]));
    const one = await bench.press(person, both, "Весь год");
    expect(one.message_id).toBe(both.message_id);
    expect(one.text).toMatch(/^Ницца — 8 проектов/u);
    expect(labelsOf(one)).not.toContain("Везде");
  });

  it("opens those without a date with a button, as a list of their own", async () => {
    const person = bench.person("fr");
    const dated = await bench.ask(person, "Nice en décembre");
    const undated = await bench.press(person, dated, "5 sans date");
    expect(undated.text).toMatch(/^Nice · sans date – 5 projets\n\n1\. .*\nsans date/u);
    expect(undated.text).toContain("\n2. Concerts de l’orchestre de la région de Leningrad\n");
    expect((await bench.ask(person, "le 2")).text).toMatch(/^Orchestre symphonique de la région de Leningrad\u202f:/u);
  });

  it("shows where its projects stand in the programme, each printing of them", async () => {
    const person = bench.person("fr");
    const list = await bench.ask(person, "Nice");
    const where = await bench.press(person, await bench.press(person, list, "⋯"), "Source");
    expect(where.text).toContain(
      "2. Exposition sur les écrivains russes\nthème «\u202fculture et éducation\u202f», rang 42 sur 77, lignes 761 à 767",
    );
    expect((await bench.press(person, where, "‹ Retour")).text).toBe(list.text);
  });

  it("opens a project in full: description, partners, its source, projects like it, and the way back", async () => {
    const person = bench.person("fr");
    const list = await bench.press(person, await bench.ask(person, "Nice"), "Suivants");
    const event = await bench.press(person, list, "6");
    expect(event.text).toMatch(/^Nice\u202f: semaine slave/u);
    expect(event.text).toContain(
      "Côté français\u202f: Nice, Musée des Beaux-Arts Jules-Chéret\nCôté russe\u202f: Musée Tolstoï",
    );
    expect(event.text).not.toContain("La case du partenaire français est vide");
    expect(event.text).not.toContain("rang 44 sur 77");
    const like = await bench.press(person, event, "Projets semblables");
    expect(like.text).toMatch(
      /^Projets semblables à «\u202fSemaine slave au Musée des Beaux-Arts\u202f»\u202f:\n\n1\. Exposition sur les écrivains russes\n/u,
    );
    expect((await bench.press(person, like, "‹ Retour au projet")).text).toBe(event.text);
    const noted = await bench.press(person, await bench.press(person, event, "⋯"), "Source");
    expect(noted.message_id).toBe(event.message_id);
    expect(noted.text).toContain("rang 44 sur 77, lignes 782 à 783.");
    expect(noted.text).toContain("Notes sur le texte imprimé\u202f:\n• La case du partenaire français est vide");
    const related = await bench.press(person, like, "1");
    expect(related.text).toMatch(/^Nice\u202f: exposition/u);
    expect((await bench.press(person, related, "‹ Retour à la liste")).text).toBe(list.text);
  });

  it("opens an item by its rank in words", async () => {
    const person = bench.person("ru");
    await bench.ask(person, "Ницца");
    const event = await bench.ask(person, "расскажи подробнее о втором");
    expect(event.text).toMatch(/^Ницца: выставка и музыкальный спектакль/u);
    expect(labelsOf(event)).toContain("‹ К списку");
  });

  it("says that a project is printed twice", async () => {
    const person = bench.person("fr");
    const event = await bench.next(person.id, () => bench.world.start(person.id, "e_clermont-ferrand-oudmourtie"));
    const printings = (await lexicalAssistant()).deps.projects.printings("clermont-ferrand-oudmourtie").length;
    expect(event.text?.includes("Inscrit deux fois au programme")).toBe(printings > 1);
    const twice = await bench.ask(person, "décembre");
    expect(twice.text).toContain("27 projets");
  });

  it("about anniversaries is answered as the command for them is", async () => {
    const person = bench.person("ru");
    const first = await bench.ask(person, "у каких побратимов скоро годовщина?");
    expect(first.text).toContain("\n\n1. Тюль — Смоленск\n30\u00a0мая 2026 года: 45 лет");
    expect(first.text).toBe((await bench.ask(person, "/godovshchiny")).text);
    expect((await bench.press(person, first, "Следующие")).text).toContain("\n\n7. ");
  });

  it("that has no answer gets a reason, and towns, months and themes to go on with", async () => {
    const person = bench.person("fr");
    const refusal = await bench.ask(person, "Que se passe-t-il à Tokyo ?");
    expect(refusal.text).toMatch(/^Le programme de 2021 ne prévoit rien à Tokyo\./u);
    expect(labelsOf(refusal)).toEqual(["Villes", "Mois", "Thèmes", "⋯"]);
    expect((await bench.press(person, refusal, "Thèmes")).text).toMatch(/^Choisissez un thème/u);
    const narrow = await bench.ask(person, "sport à Nice en mai");
    expect(labelsOf(narrow)).toEqual(["Partout", "Toute l’année", "Tous sujets", "Villes", "Mois", "Thèmes", "⋯"]);
  });

  it("of 4,096 characters is answered, whatever stands in it", async () => {
    const person = bench.person("fr");
    for (const piece of ["Nice ", "a", "<b>&amp;</i> ", "Ж", "😀", "\u202e«» ", "Paris, Lyon, Nantes, Moscou "]) {
      const text = piece.repeat(4096).slice(0, 4096).toWellFormed().replaceAll("\uFFFD", "");
      const { text: answer = "" } = await bench.ask(person, text);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.length).toBeLessThanOrEqual(4096);
    }
  });

  it("quotes what was typed without reading it as HTML", async () => {
    const answer = await bench.ask(bench.person("fr"), "<b>zorglub</b> ?");
    expect(answer.text).toContain("zorglub");
    expect(answer.entities?.some(({ type }) => type === "bold")).not.toBe(true);
  });
});

describe("Every page of every list", () => {
  it("fits into a message with all its buttons", async () => {
    const person = bench.person("ru");
    for (const question of ["вся программа", "tout le programme", "годовщины в Париже", "культура", "университеты"]) {
      let message = await bench.ask(person, question);
      for (let next = true; next;) {
        expect(message.text?.length ?? 0).toBeLessThanOrEqual(4096);
        expect(message.text?.match(/^\d+\. /gmu)?.length ?? 0).toBeLessThanOrEqual(5);
        const label = labelsOf(message).find((text) => text.endsWith("›"));
        next = label !== undefined;
        if (label !== undefined) message = await bench.press(person, message, label);
      }
    }
  });

  it("has buttons of at most 64 bytes, for every event and place", async () => {
    const { deps } = await lexicalAssistant();
    const person = bench.person("fr");
    for (const { id } of deps.corpus.events) {
      const event = await bench.next(person.id, () => bench.world.start(person.id, `e_${id}`));
      for (const { callback_data: data } of buttonsOf(event))
        expect(Buffer.byteLength(data ?? "")).toBeLessThanOrEqual(64);
      expect(event.text?.length ?? 0).toBeLessThanOrEqual(4096);
      const noted = await bench.press(person, await bench.press(person, event, "⋯"), "Source");
      expect(noted.text?.length ?? 0).toBeLessThanOrEqual(4096);
    }
  });
});

describe("An answer that takes its time", () => {
  it("is announced as being typed, a quick one is not", async () => {
    const { assistant } = await lexicalAssistant();
    const slow = await startBench({
      settings: { typingDelayMs: 40 },
      assistant: {
        ask: async (question, context) => {
          if (question.includes("lent")) await delay(120);
          return assistant.ask(question, context);
        },
      },
    });
    const actions: string[] = [];
    slow.world.subscribe((event) => {
      if (event.type === "action") actions.push(event.action);
    });
    const person = slow.person("fr");
    await slow.ask(person, "Nice");
    expect(actions).toEqual([]);
    await slow.ask(person, "Nice lent");
    expect(actions).toEqual(["typing"]);
    await slow.close();
  });
});
