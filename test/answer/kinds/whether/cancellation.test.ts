import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/answer/answer.ts";
import type { Turn } from "../../../../src/conversation/turn.ts";
import { createAsking } from "../../asking.ts";
import { assembledFor } from "../../../support/assembled.ts";

const { assistant } = await assembledFor("test/season");

/** The answers of a conversation on 1 September 2027, with plain spaces. */
async function converse(...lines: string[]) {
  const answers: (Pick<Answer, "asks" | "text"> & { reply: string; ids: string[] })[] = [];
  let previous: Turn | undefined;
  for (const line of lines) {
    const at = { now: new Date("2027-09-01T10:00:00Z"), today: "2027-09-01", previous };
    const { answer, turn } = await assistant.ask(line, at);
    const reply = answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ") ?? "";
    answers.push({ asks: answer.asks, text: answer.text, reply, ids: answer.events.map(({ id }) => id) });
    previous = turn;
  }
  return answers;
}

const CANCELLED_FR =
  "Le projet « La mémoire de la glace : conférence sur les glaciers », prévu le 2 décembre 2027, de 18 h 30 à 20 h, est annulé.";
const CANCELLED_RU =
  "Проект «Память льда: лекция о ледниках» был запланирован на 2 декабря 2027 года, 18:30–20:00, но отменён.";

describe("Of what is cancelled the first sentence says so", () => {
  test.each([
    ["La conférence sur les glaciers est-elle maintenue ?", CANCELLED_FR],
    ["La conférence sur les glaciers est-elle annulée ?", CANCELLED_FR],
    ["Est-ce que la conférence sur les glaciers aura lieu ?", CANCELLED_FR],
    ["Лекция о ледниках состоится?", CANCELLED_RU],
    ["Лекцию о ледниках не отменили?", CANCELLED_RU],
  ])("“%s”", async (question, said) => {
    const [answer] = await converse(question);
    expect(answer?.reply).toBe(said);
    // It is not said again below.
    expect(answer?.text).not.toMatch(/^(?:Annulé\s:|Отменено:)/mu);
  });

  test.each([
    ["Лекция о ледниках", "её не отменили?", CANCELLED_RU],
    ["Лекция о ледниках", "она отменена?", CANCELLED_RU],
    ["conférence sur les glaciers", "c'est annulé ?", CANCELLED_FR],
    ["conférence sur les glaciers", "annulé ?", CANCELLED_FR],
  ])("of what is in view: “%s”, “%s”", async (before, question, said) => {
    expect((await converse(before, question))[1]?.reply).toBe(said);
  });
});

test("Of what is not cancelled it is said when it is planned, and that no cancellation is announced", async () => {
  const [fr] = await converse("L’émission des ondes lycéennes est-elle annulée ?");
  expect(fr?.reply).toMatch(/^Le projet « .* » est prévu .* ; le programme n’annonce pas d’annulation\.$/u);
  const [, ru] = await converse("Лекция о ледниках", "а хороводы не отменили?");
  expect(ru?.reply).toMatch(/^Проект «.*» запланирован .*; об отмене программа не сообщает\.$/u);
});

describe("What is cancelled of all that is planned", () => {
  const IDS = ["memoire-glace", "meme-chapiteau", "deux-roues-rhin"];

  test.each([
    "Y a-t-il des événements annulés ?",
    "Quels événements sont annulés ?",
    "Qu'est-ce qui est annulé ?",
    "Какие события отменены?",
    "Что отменили?",
  ])("is listed, and nothing else: “%s”", async (question) => {
    const [answer] = await converse(question);
    expect(answer?.ids.toSorted()).toEqual(IDS.toSorted());
    expect(answer?.reply).toMatch(
      /^(?:Le programme annonce l’annulation de trois projets|В программе отменены три проекта)\.$/u,
    );
  });

  test("is said to be nothing where that is so", async () => {
    const [answer] = await converse("Какие события отменены в феврале?");
    expect(answer).toMatchObject({ ids: [], reply: "Об отменах программа не сообщает." });
    const shipped = await createAsking().ask("Quels projets sont annulés ?");
    expect(shipped).toMatchObject({ total: 0, reply: "Le programme n’annonce aucune annulation." });
  });
});

test("A command still forgets the question", async () => {
  for (const command of ["annule", "annuler", "отмена", "отмени"]) {
    const [, answer] = await converse("conférence sur les glaciers", command);
    expect(answer?.asks).toBe("talk");
  }
});
