import { parseArgs } from "node:util";
import { createWordLists, WORD_LISTS } from "../src/language/word-lists.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { readConversations, readExchanges, readQuestions, readReplies, SELECTIONS } from "../test/support/questions.ts";
import { oneOf, readFlags } from "./flags.ts";
import { measureExchanges, measureReplies } from "./measure-replies.ts";
import type { MeasuredReply } from "./measure-replies.ts";
import { measureConversations, measureQuestions } from "./measure-answers.ts";
import { summarize } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "./open-brain.ts";
import { requireOwnLabels } from "./own-labels.ts";
import { createSystems } from "./systems.ts";
import { percent, table } from "./table.ts";

/**
 * `npm run eval`: the labelled questions, per language and kind, for Jumelages and for what one would use instead.
 * `--part held-out` measures the held-out ones, `learn` or `tune` one half of development; without it all of development are.
 * `--only questions` or `--only conversations` measures those alone, the latter of Jumelages alone, which alone follows them.
 * `--only replies` measures what answers say, by kind of question, and in conversations, which `--only exchanges` measures alone;
 * `--kind NAME` those of one kind.
 * `--alone` leaves out what one would use instead. `--without NAME[,NAME]` empties lists of words, to see what they are worth;
 * `npm run eval:lists` does so for each.
 * `--wrong` also prints each question that Jumelages answers wrong, and what is wrong: to be read of development only.
 */

const KINDS = ["questions", "conversations", "replies", "exchanges"] as const;

const COLUMNS = ["questions", "right", "recall", "precision", "first right", "false answers", "false refusals"];

function cells(outcomes: readonly Outcome[]): (string | number)[] {
  const s = summarize(outcomes);
  const shares = [s.right, s.recall, s.precision, s.firstRight, s.falseAnswers, s.falseRefusals];
  return [s.questions, ...shares.map(percent)];
}

function readEvalFlags(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      part: { type: "string", default: "development" },
      only: { type: "string" },
      alone: { type: "boolean", default: false },
      without: { type: "string", default: "" },
      wrong: { type: "boolean", default: false },
      kind: { type: "string" },
    },
  });
  const only = values.only === undefined ? undefined : oneOf("--only", values.only, KINDS);
  const without = values.without
    .split(",")
    .flatMap((name) => (name === "" ? [] : oneOf("--without", name, WORD_LISTS)));
  return {
    part: oneOf("--part", values.part, SELECTIONS),
    only,
    alone: values.alone,
    without,
    wrong: values.wrong,
    kind: values.kind,
  };
}

async function main(): Promise<void> {
  const { part, only, alone, without, wrong, kind } = readFlags(readEvalFlags);
  await requireOwnLabels(corpusDir());
  const brain = await openBrain({ embedder: await openKeptEmbedder(), lists: createWordLists({ without }) });
  const systems = createSystems(brain).slice(0, alone ? 1 : undefined);
  const questions = only !== undefined && only !== "questions" ? [] : await readQuestions(part);
  const conversations = only !== undefined && only !== "conversations" ? [] : await readConversations(part);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  for (const [index, system] of systems.entries()) {
    const groups = new Map<string, Outcome[]>();
    const add = (group: string, outcome: Outcome) => groups.set(group, [...(groups.get(group) ?? []), outcome]);
    for (const { question, outcome } of await measureQuestions(system, questions)) {
      add(`${question.language} all`, outcome);
      add(`${question.language} ${question.kind}`, outcome);
      if (index === 0 && wrong && !outcome.right) print(`${question.id}: ${question.question} → ${outcome.problem}`);
    }
    if (index === 0) {
      for (const { id, turn, question, language, outcome } of await measureConversations(brain, conversations)) {
        add(`${language} conversation turns`, outcome);
        if (wrong && !outcome.right) print(`${id} ${turn}: ${question} → ${outcome.problem}`);
      }
    }
    if (groups.size === 0) continue;
    const names = index === 0 ? [...groups.keys()].sort() : LANGUAGES.map((language) => `${language} all`);
    print(`\n${system.name}, ${part} questions (per cent)`);
    print(table([["", ...COLUMNS], ...names.map((name) => [name, ...cells(groups.get(name) ?? [])])]));
  }
  if (only === undefined || only === "replies" || only === "exchanges") {
    const isOfKind = ({ asks }: { asks: string }) => kind === undefined || asks === kind;
    const ofKind = only === "exchanges" ? [] : (await readReplies(part)).filter(isOfKind);
    const exchanges = kind === undefined ? await readExchanges(part) : [];
    const replies = await measureReplies(brain, ofKind);
    const turns = await measureExchanges(brain, exchanges);
    if (wrong) {
      for (const { id, label, outcome, reply } of [...replies, ...turns]) {
        if (outcome.right && outcome.kindRight) continue;
        print(`${id}: ${label.question} → ${outcome.problem}${outcome.factsRight ? "" : ` | ${reply}`}`);
      }
    }
    print(`\nWhat answers say, ${part} questions (per cent)`);
    print(replyTable(replies, turns));
  }
  await brain.dispose();
}

/** Share of the answers that are right, that were read as their kind, that say and that show what they have to, by language and kind. */
function replyTable(replies: readonly MeasuredReply[], turns: readonly MeasuredReply[]): string {
  const groups = new Map<string, MeasuredReply[]>();
  const add = (group: string, reply: MeasuredReply) => groups.set(group, [...(groups.get(group) ?? []), reply]);
  for (const reply of replies) {
    const language = reply.id.slice(0, 2);
    add(`${language} all`, reply);
    add(`${language} ${reply.label.asks}`, reply);
  }
  for (const turn of turns) add(`${turn.language} turns`, turn);
  const share = (all: readonly MeasuredReply[], is: (reply: MeasuredReply) => boolean) =>
    percent(all.filter(is).length / Math.max(1, all.length));
  const rows = [...groups.entries()]
    .sort()
    .map(([name, all]) => [
      name,
      all.length,
      share(all, ({ outcome }) => outcome.right),
      share(all, ({ outcome }) => outcome.kindRight),
      share(all, ({ outcome }) => outcome.factsRight),
      share(all, ({ outcome }) => outcome.eventsRight),
    ]);
  return table([["", "questions", "right", "kind", "says", "shows"], ...rows]);
}

await main();
