import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();

describe("Small talk is answered shortly, with a way on", () => {
  test.each([
    ["Bonjour", "Bonjour."],
    ["salut ça va ?", "Tout va bien, merci. Que voulez-vous savoir sur le programme"],
    ["merci beaucoup", "Avec plaisir."],
    ["merci, bonne journée", "Au revoir, et à bientôt."],
    ["t’es nul", "Je suis désolé de ne pas vous avoir aidé."],
    ["tu es très gentil", "Merci, cela fait plaisir."],
    ["oui", "Que voulez-vous savoir exactement : une ville, un mois, un sujet ?"],
    ["non merci", "C’est noté."],
    ["ok super", "Très bien."],
    ["Здравствуйте!", "Здравствуйте."],
    ["пока", "До свидания."],
    ["спасибо большое", "Пожалуйста."],
    ["да", "Уточните, пожалуйста, что вас интересует: город, месяц, тема?"],
    ["нет", "Хорошо."],
    ["тупой бот", "Жаль, что мой ответ не помог."],
    ["ah, c’est en Russie… tant pis, merci quand même", "Avec plaisir."],
    ["🙂", "Posez-moi une question sur le programme, par exemple"],
  ])("“%s” → “%s”", async (message, reply) => {
    const answer = await ask(message);
    expect(answer).toMatchObject({ asks: "talk", kind: "help", total: 0, events: [], suggestions: [] });
    expect(answer.reply?.startsWith(reply)).toBe(true);
  });

  test.each([
    "bonjour, des concerts à Nice ?",
    "merci, et à Dijon ?",
    "ok, la liste des projets",
    "привет, что в Ницце?",
    "да, покажи выставки",
    "спасибо, а музыка есть?",
  ])("a question beside it is what is answered: “%s”", async (message) => {
    expect((await ask(message)).asks).not.toBe("talk");
  });

  test("thanks leave what was asked to be built on; a new beginning does not", async () => {
    const [, , kept] = await converse("Que se passe-t-il à Nice ?", "merci", "et en décembre ?");
    expect(kept?.understood.places).toEqual(["nice"]);
    const [, , fresh] = await converse("Que se passe-t-il à Nice ?", "recommence", "et en décembre ?");
    expect(fresh?.understood.places).toEqual([]);
  });
});
