import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { LabelledConversation, LabelledQuestion } from "../support/question-schema.ts";

const FOLDER = "test/season";
const linesOf = async (name: string) => (await readFile(`${FOLDER}/${name}.jsonl`, "utf8")).trimEnd().split("\n");

test("A season over two years, of other towns and with a third country, is a corpus as it stands", async () => {
  const { events, programme, places } = await loadCorpus(FOLDER);
  expect(events).toHaveLength(48);
  expect([programme.start, programme.end]).toEqual(["2027-09-01", "2028-06-30"]);
  expect(places.some(({ id }) => id === "heidelberg")).toBe(true);
});

test("Its labels name rows that it has", async () => {
  const { events } = await loadCorpus(FOLDER);
  const rows = new Set(events.map(({ source }) => source.row));
  const questions = (await linesOf("questions")).map((line) => LabelledQuestion.parse(JSON.parse(line)));
  const conversations = (await linesOf("conversations")).map((line) => LabelledConversation.parse(JSON.parse(line)));
  expect(questions).toHaveLength(240);
  const named = [...questions, ...conversations.flatMap(({ turns }) => turns)].flatMap((label) => label.rows);
  expect(named.filter((row) => !rows.has(row))).toEqual([]);
});
