import { describe, expect, test } from "vitest";
import { exampleQuestions } from "../../src/answer/wording/introduction.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { createAsking, facts, rowsOf } from "./asking.ts";

const { converse, reply } = createAsking();

describe("A conversation", () => {
  test("the next lines build on the list before", async () => {
    const answers = await converse(
      "Que se passe-t-il à Nice ?",
      "et en décembre ?",
      "seulement la culture",
      "et Toulouse ?",
    );
    expect(answers.map(rowsOf)).toEqual([[21, 30, 33, 42, 43, 44, 63, 64], [21, 42], [42], [52]]);
    expect(answers[3]?.reply).toBe(
      "En décembre 2021, rien de tel à Toulouse (culture et éducation)\u202f; voici ce qu’il y a à d’autres moments.",
    );
  });

  test("the list goes on and ends", async () => {
    const [first, second, third] = await converse("Что запланировано в Ницце?", "ещё", "ещё");
    expect(first?.text.match(/^\d+\. /gmu)).toEqual(["1. ", "2. ", "3. ", "4. ", "5. "]);
    expect(first?.text).toContain("И ещё три проекта.");
    // The answer holds the whole list, as the first one did; its text goes on where that one ended.
    expect(second?.events.map(({ id }) => id)).toEqual(first?.events.map(({ id }) => id));
    expect(second?.text.match(/^\d+\. /gmu)).toEqual(["6. ", "7. ", "8. "]);
    expect(third).toMatchObject({ kind: "refusal", reason: "no-such-item" });
  });

  test("what goes on says of what, and goes on counting, so that its numbers can be asked for", async () => {
    const [, second] = await converse("Что запланировано в Ницце?", "ещё");
    expect(second?.text.split("\n")[0]).toContain("Ницца");
    expect(second?.text.match(/^\d+\. /gmu)).toEqual(["6. ", "7. ", "8. "]);
  });

  test("details are not headed as if they were the whole programme", async () => {
    const [, detail] = await converse("Que se passe-t-il à Nice ?", "plus de détails sur le deuxième");
    expect(detail?.text).not.toContain("Tout le programme");
  });

  test("after details of an item, questions are about that one", async () => {
    const [list, detail, partners] = await converse("Dijon", "plus de détails sur le deuxième", "c’est avec qui ?");
    expect(list?.events).toHaveLength(3);
    expect(partners?.events.map(({ id }) => id)).toEqual(detail?.events.map(({ id }) => id));
  });

  test("a town that the programme does not have takes away nothing but the town", async () => {
    const [, unknown, known] = await converse("des expositions à Nice", "et à Tokyo ?", "et à Avignon ?");
    expect(unknown).toMatchObject({ kind: "refusal", reason: "unknown-place" });
    expect(known && rowsOf(known)).toEqual([49]);
  });

  test("an item of the list is shown by its number", async () => {
    const [list, detail, last, beyond] = await converse(
      "Que se passe-t-il à Nice ?",
      "plus de détails sur le deuxième",
      "et plus de détails sur le dernier",
      "détails du quatrième",
    );
    expect(detail?.events.map(({ id }) => id)).toEqual([list?.events[1]?.id]);
    expect(last?.events.map(({ id }) => id)).toEqual([list?.events.at(-1)?.id]);
    expect(beyond?.events.map(({ id }) => id)).toEqual([list?.events[3]?.id]);
  });

  test("details tell in one line how the print was read", async () => {
    const [, detail] = await converse("Que se passe-t-il à Nice ?", "détails sur le 6");
    expect(
      detail?.text.split("\n").filter((line) => line.startsWith("Notes sur le texte imprimé\u202f: la case")),
    ).toHaveLength(1);
  });

  test("a number opens the project that has it, on whichever page, and only where the list has it", async () => {
    const [list, more, seventh, beyond, first] = await converse(
      "Que se passe-t-il à Nice ?",
      "la suite",
      "détails sur le 7",
      "détails sur le 12",
      "le premier",
    );
    expect(more?.text).toContain(`7. ${list?.events[6]?.title ?? "?"}`);
    expect(seventh?.events.map(({ id }) => id)).toEqual([list?.events[6]?.id]);
    expect(seventh?.text).toContain(`7. ${list?.events[6]?.title ?? "?"}`);
    expect(beyond).toMatchObject({ kind: "refusal", reason: "no-such-item", events: [] });
    expect(beyond?.text).toMatch(/^Il n’y a pas de numéro 12\u202f: la liste va de 1 à 8\./u);
    expect(first?.events.map(({ id }) => id)).toEqual([list?.events[0]?.id]);
  });

  test("the others beside a project have numbers of their own", async () => {
    const [, , others, first] = await converse("Avignon en mai", "le premier", "les autres", "le premier");
    expect(others?.text).toContain(`1. ${others?.events[0]?.title ?? "?"}`);
    expect(first?.events.map(({ id }) => id)).toEqual([others?.events[0]?.id]);
  });

  test("details are the whole description, not its beginning", async () => {
    const [list, detail] = await converse("Avignon en mai", "plus de détails sur le deuxième");
    expect(detail?.text).toContain(list?.events[1]?.description);
  });

  test("what chooses from the list chooses from nothing else", async () => {
    const [, music, december] = await converse(
      "Que se passe-t-il à Bordeaux ?",
      "seulement ce qui touche aux échecs",
      "lesquels en décembre ?",
    );
    expect(music && rowsOf(music)).toEqual([16]);
    expect(december && rowsOf(december)).toEqual([16]);
  });

  test("what is asked of the list itself shows it again: when, where, with whom", async () => {
    const [list, when] = await converse("Какие выставки кружева запланированы в Вологде?", "а когда?");
    expect(when?.events.map(({ id }) => id)).toEqual(list?.events.map(({ id }) => id));
    const [several, dates] = await converse("Que se passe-t-il à Nice ?", "à quelles dates ?");
    expect(dates?.events.map(({ id }) => id)).toEqual(several?.events.map(({ id }) => id));
  });

  test("a number is that of the list before, unless the whole programme is meant", async () => {
    const [, ofList, ofAll] = await converse(
      "Que se passe-t-il à Nice ?",
      "ça en fait combien ?",
      "combien de projets dans le programme ?",
    );
    expect(ofList?.total).toBe(8);
    expect(ofAll?.total).toBe(73);
  });

  test("what a number is of can be listed", async () => {
    const [, which] = await converse("Combien de projets à Avignon ?", "lesquels ?");
    expect(which && rowsOf(which)).toEqual([41, 49, 50]);
    const [, listed] = await converse("Сколько проектов в Страсбурге?", "покажи их");
    expect(listed && rowsOf(listed)).toEqual([5, 66, 67]);
  });

  test("towns are asked since when they have been tied", async () => {
    for (const lines of [
      ["Toulouse et Samara", "depuis quand ils sont partenaires ?"],
      ["Тулуза и Самара", "сколько лет их партнёрству?"],
    ]) {
      const [, tie] = await converse(...lines);
      expect(tie?.twinnings.map(({ id }) => id)).toEqual(["toulouse-samara"]);
    }
  });

  test("a heading can be left out of it, or its subject be let go", async () => {
    const [, without] = await converse("Que se passe-t-il à Nice ?", "et sans la culture ?");
    expect(without && rowsOf(without)).toEqual([21, 30, 33, 63, 64]);
    const [, , open] = await converse("Бордо", "только кино", "все темы");
    expect(open && rowsOf(open)).toEqual([16, 28]);
  });

  test("a name by itself takes the place of the one before and keeps the subject", async () => {
    const [, answer] = await converse("Qu'est-ce qui est prévu en décembre à Nice ?", "Bordeaux");
    expect(answer && rowsOf(answer)).toEqual([16, 28]);
  });

  test("a subject can be left out of it", async () => {
    const [, answer] = await converse("Que se passe-t-il à Nice ?", "sauf la musique");
    expect(answer && rowsOf(answer)).toEqual([21, 30, 33, 44, 63, 64]);
    expect(answer?.text.split("\n")[0]).toContain("sauf musique –");
  });

  test("the place or the time can be let go", async () => {
    const [, , everywhere] = await converse("de la dentelle", "à Nice ?", "et partout ailleurs ?");
    expect(everywhere && rowsOf(everywhere)).toEqual([7]);
    const [, anytime] = await converse("Ницца в декабре", "неважно, в каком месяце");
    expect(anytime && rowsOf(anytime)).toEqual([21, 30, 33, 42, 43, 44, 63, 64]);
  });

  test("thanks do not end it", async () => {
    const answers = await converse("Que se passe-t-il à Nice ?", "merci", "et en décembre ?");
    expect(answers[1]?.kind).toBe("help");
    expect(answers[2] && rowsOf(answers[2])).toEqual([21, 42]);
  });

  test("after thanks a new matter begins, unless its words lean on what was before", async () => {
    const answers = await converse("Que se passe-t-il à Nice ?", "merci", "la dentelle");
    expect(answers[2]).toMatchObject({ reply: null, understood: { places: [] } });
  });

  test("after half an hour a question stands alone", async () => {
    const { turn } = await reply("Que se passe-t-il à Nice ?", { now: "2021-03-20T12:00:00Z" });
    const soon = await reply("et en décembre ?", { now: "2021-03-20T12:30:00Z", previous: turn });
    expect(soon.answer.understood.places).toEqual(["nice"]);
    const late = await reply("et en décembre ?", { now: "2021-03-20T12:30:01Z", previous: turn });
    expect(late.answer.understood.places).toEqual([]);
  });
});

describe("Two questions in one message", () => {
  test("are answered one after the other, with the projects of both", async () => {
    const [answer] = await converse("Quand est le forum des villes anciennes et quand est la Folle Journée ?");
    expect(answer && rowsOf(answer)).toEqual([38, 56]);
    const lines = answer?.reply?.split("\n") ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/du 21 au 25\sseptembre 2021/u);
    expect(lines[1]).toContain("en juillet 2021");
  });
});

describe("The examples", () => {
  /** Questions of many kinds, beside those of the programme, which the page shows. */
  const asked = {
    fr: [
      "Quand se tient le Forum des villes anciennes ?",
      "Y a-t-il un concert à Poissy ?",
      "Quelle ville russe a le plus de projets ?",
      "Quelles universités participent ?",
      "Qu’est-ce que l’Année de la coopération décentralisée ?",
      "Le festival La Clé des Portes a-t-il eu lieu ?",
    ],
    ru: ["Кто едет в Авиньон?", "Сколько проектов в Москве?", "Сколько стоит вход на выставку кружева?"],
  };

  test.each(LANGUAGES)("answer after any other as they do alone (%s)", async (language) => {
    // What is asked of the event in view has tests of its own.
    const { reply } = createAsking(null, { looksInView: false });
    const examples = [...new Set([...exampleQuestions(language, facts), ...asked[language]])];
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const question of examples) {
      const alone = await reply(question, {});
      for (const before of examples) {
        const { turn } = await reply(before, {});
        const after = await reply(question, { previous: turn });
        expect([before, question, after.answer.events.map(({ id }) => id), after.answer.reply]).toEqual([
          before,
          question,
          alone.answer.events.map(({ id }) => id),
          alone.answer.reply,
        ]);
      }
    }
  });
});
