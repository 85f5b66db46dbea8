import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/answer/answer.ts";
import { createAsking } from "../../asking.ts";

const { ask } = createAsking();

/** What is said, with plain spaces. */
const said = ({ reply }: Answer) => (reply ?? "").replace(/[\u202f\u00a0]/gu, " ");

describe("A question for yes or no is answered by it", () => {
  test("yes, with the project and its date", async () => {
    const answer = await ask("Намечен ли хакатон в Казани?");
    expect(answer).toMatchObject({ asks: "whether", kind: "events" });
    expect(said(answer)).toBe("Да, на февраль 2021 года запланирован экологический проект «Казанка».");
  });

  test("yes, with the number and the names of several", async () => {
    expect(said(await ask("Est-ce qu’il se passe quelque chose à Toulouse ?"))).toBe(
      "Oui, il y a deux projets à Toulouse.",
    );
    expect(said(await ask("Есть что-нибудь в Бордо в декабре?"))).toBe("Да, в Бордо два проекта.");
  });

  test("no to what is not there, which offers what is there, and shows none of it as an answer", async () => {
    const answer = await ask("Y a-t-il un concert à Kazan ?");
    expect(answer).toMatchObject({ asks: "whether", kind: "refusal", events: [] });
    expect(said(answer)).toMatch(
      /^Non, le programme ne prévoit rien sur « concert » à Kazan\. Il y a bien un projet, mais sur un autre sujet/u,
    );
    expect(answer.alternatives).toContain("kazan-kazanka-orchestra-design");
  });

  test("no to a place that the programme does not have, with what is nearest", async () => {
    const { reply, events, alternatives } = await ask("Участвует ли в программе Тулон?");
    expect(reply).toMatch(
      /^Нет, в Тулоне ничего не запланировано, но в регионе Прованс — Альпы — Лазурный Берег есть \d+ проект/u,
    );
    expect([events, alternatives.length]).toEqual([[], 5]);
  });
});

describe("A wrong premise is put right", () => {
  test.each([
    [
      "Le Forum climatique des villes russes se tient-il à Kazan ?",
      "Non, pas à Kazan mais à Moscou : ",
      "forum-climatique-moscou",
    ],
    [
      "Le tournoi d’échecs de Bordeaux est-il en avril ?",
      "Non, la Semaine France-Russie à Bordeaux est prévue du 9 au 19 décembre 2021.",
      "bordeaux-semaine-france-russie",
    ],
    [
      "Caudry expose ses dentelles avec Pskov, c’est ça ?",
      "Non, les expositions de dentelle",
      "caudry-vologda-dentelle",
    ],
    [
      "Форум древних городов пройдёт в мае?",
      "Нет, Форум древних городов запланирован на 21–25 сентября 2021 года.",
      "bressuire-riazan-villes-anciennes",
    ],
    ["Фестиваль «Ключ от дверей» проходит во Франции?", "Нет, не во Франции: ", "moscou-cle-des-portes"],
  ])("%s", async (question, beginning, id) => {
    const answer = await ask(question);
    expect(said(answer).slice(0, beginning.length)).toBe(beginning);
    expect(answer).toMatchObject({ kind: "events", events: [{ id }] });
  });

  test("but whether something of a kind is there is no premise about a project elsewhere", async () => {
    expect(await ask("Проводится ли хакатон в Самаре?")).toMatchObject({ kind: "refusal", events: [] });
    expect(await ask("Fait-on de l’équitation à Dijon ?")).toMatchObject({ kind: "refusal", events: [] });
  });

  test("and a right one is borne out", async () => {
    expect(said(await ask("правда что форум древних городов в Рязани"))).toMatch(
      /^Да, Форум древних городов запланирован на 21–25 сентября 2021 года/u,
    );
  });
});

describe("What those ask who may come to a project in view is answered by what the programme says of it, with no yes or no of its own", () => {
  const { converse } = createAsking();
  const repliesTo = async (...lines: string[]) => (await converse(...lines)).slice(1).map(said);

  test("by saying that it does not tell, whatever else the programme has of that", async () => {
    const replies = await converse("Намечен ли хакатон в Казани?", "on peut y manger ?", "les chiens sont acceptés ?");
    for (const reply of replies.slice(1)) {
      expect(said(reply)).toMatch(/^Le programme ne le précise pas\./u);
      expect(reply.verdict).toBe("not-said");
    }
    expect(await repliesTo("Намечен ли хакатон в Казани?", "а с собакой можно?")).toEqual([
      "В программе этого не сказано.",
    ]);
  });

  test("while a place, a time or nothing in view makes it a question of the programme", async () => {
    const [, other] = await converse("Намечен ли хакатон в Казани?", "et à Nice, on peut y entendre de la musique ?");
    expect(other?.understood.places).toEqual(["nice"]);
    expect((await ask("Faut-il savoir nager ?")).kind).toBe("refusal");
  });
});
