import { expect, it } from "vitest";
import type { Turn } from "../../src/conversation/turn.ts";
import { assembledFor } from "../support/assembled.ts";

const { assistant, deps } = await assembledFor("test/season");
const rowById = new Map(deps.corpus.events.map(({ id, source }) => [id, source.row]));

/** The rows that each line of a conversation of 1 September 2027 shows, and the text that says so. */
async function converse(...lines: string[]) {
  const answers: { rows: (number | undefined)[]; text: string }[] = [];
  let previous: Turn | undefined;
  for (const line of lines) {
    const at = { now: new Date("2027-09-01T10:00:00Z"), today: "2027-09-01", previous };
    const { answer, turn } = await assistant.ask(line, at);
    answers.push({ rows: answer.events.map(({ id }) => rowById.get(id)), text: answer.text });
    previous = turn;
  }
  return answers;
}

it("Of a month only what is known to be in the evening is listed, and the others are counted", async () => {
  const [asked] = await converse("Que faire le soir en décembre ?");
  expect(asked?.rows).toEqual([37, 6]);
  expect(asked?.text).toContain("Décembre 2027, le soir");
  expect(asked?.text).toContain("2 autres projets peuvent convenir\u202f: le programme n’en indique pas l’heure.");
});

it("After an hour what is over by then is not listed", async () => {
  const [after] = await converse("Que faire en décembre après 19 h 30 ?");
  expect(after?.rows).toEqual([37]);
  expect(after?.text.replaceAll("\u00a0", " ")).toContain("Décembre 2027, après 19 h 30");
});

it("Of a day what has no hour is listed last", async () => {
  const [asked] = await converse("Что будет 4 декабря вечером?");
  expect(asked?.rows[0]).toBe(6);
  expect(asked?.rows.length).toBe(3);
  expect(asked?.text).toContain("Для 2 из них время начала в программе не указано.");
});

it("« Plutôt en soirée » is said of the days before, and another day lets it go", async () => {
  const [month, evening, other] = await converse(
    "Que se passe-t-il en décembre ?",
    "plutôt en soirée",
    "et en février ?",
  );
  expect(month?.rows).toContain(28);
  expect(evening?.rows).toEqual([37, 6]);
  expect(other?.rows).toContain(3);
});

it("What is at another time of the day only is shown as such", async () => {
  const [fr, ru] = [await converse("du massepain le soir"), await converse("марципан вечером")];
  expect(fr[0]?.rows).toEqual([21]);
  expect(fr[0]?.text).toContain("Rien de tel n’est annoncé le soir\u202f; voici ce qui est prévu à d’autres heures.");
  expect(ru[0]?.rows).toEqual([21]);
  expect(ru[0]?.text).toContain("Ничего подходящего вечером не запланировано; вот что будет в другое время.");
});

it("A programme without hours says so", async () => {
  const { assistant: shipped } = await assembledFor();
  const at = { now: new Date("2021-05-12T10:00:00Z"), today: "2021-05-12" };
  const { answer } = await shipped.ask("Que faire ce soir ?", at);
  expect(answer.total).toBeGreaterThan(0);
  expect(answer.text).toContain("Le programme n’en indique pas l’heure.");
});
