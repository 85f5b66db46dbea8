import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createWordLists, WORD_LISTS } from "../src/language/word-lists.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { SELECTIONS } from "../test/support/questions.ts";
import { oneOf, readFlags } from "./flags.ts";
import { measureDetails } from "./measure-details.ts";
import type { MeasuredDetail } from "./measure-details.ts";
import { measureExchanges, measureReplies } from "./measure-replies.ts";
import type { MeasuredReply } from "./measure-replies.ts";
import { measureConversations, measureQuestions } from "./measure-answers.ts";
import { summarize } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "./open-brain.ts";
import type { LabelSet, Split } from "./label-sets.ts";
import { readLabelsBeside, readShippedLabels, readSplit, requireOwnLabels } from "./label-sets.ts";
import { createSystems, jumelages } from "./systems.ts";
import { percent, table } from "./table.ts";

/**
 * `npm run eval`: the labelled questions by language and kind, for Jumelages and for its alternatives.
 * - `--part`: `held-out`, `learn` or `tune`; default: `learn` and `tune` (development).
 * - `--only`: `questions`, or `conversations` (only Jumelages can follow them); `replies` measures what answers say by
 *   kind of question and in conversations, `exchanges` only the conversations of these; `details` measures labelled
 *   details of events.
 * - `--kind NAME`: one kind of replies.
 * - `--labels DIR`: the labels of another programme, in the folder of its facts. By default `test/season` and older
 *   programmes of `test/programmes` are measured too.
 * - `--programmes tune`: the single questions of all programmes of a part (`train`, `tune`, `measured`: see
 *   learn/examples/split.json); `--lexical` without the model.
 * - `--alone`: without the alternatives.
 * - `--without NAME[,NAME]`: empties word lists; `npm run eval:lists` does so for each.
 * - `--wrong`: also prints the questions answered wrong, and why; read those of development only.
 */

const PARTS = ["train", "tune", "measured"] as const;
const KINDS = ["questions", "conversations", "replies", "exchanges", "details"] as const;

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
      labels: { type: "string" },
      programmes: { type: "string" },
      lexical: { type: "boolean", default: false },
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
    labelsDir: values.labels,
    programmes: values.programmes === undefined ? undefined : oneOf("--programmes", values.programmes, PARTS),
    lexical: values.lexical,
  };
}

type Flags = ReturnType<typeof readEvalFlags>;

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Reads the labels that the flags select. */
async function readLabels({ labelsDir, part, only, kind }: Flags): Promise<LabelSet> {
  const all = await (labelsDir === undefined ? readShippedLabels(part) : readLabelsBeside(labelsDir));
  const replies = kind === undefined ? all.replies : all.replies.filter(({ asks }) => asks === kind);
  const exchanges = kind === undefined ? all.exchanges : [];
  if (only === undefined) return { ...all, replies, exchanges };
  const none = { questions: [], conversations: [], replies: [], exchanges: [], details: [] };
  if (only === "replies") return { ...none, replies, exchanges };
  return { ...none, [only]: all[only] };
}

/** Measures lists of projects, for single questions and (Jumelages only) in conversations. */
async function measureLists(brain: Brain, labels: LabelSet, { alone, wrong, part, labelsDir }: Flags): Promise<void> {
  if (labels.questions.length + labels.conversations.length === 0) return;
  for (const [index, system] of createSystems(brain).entries()) {
    if (index > 0 && alone) return;
    const groups = new Map<string, Outcome[]>();
    const add = (group: string, outcome: Outcome) => groups.set(group, [...(groups.get(group) ?? []), outcome]);
    for (const { question, outcome } of await measureQuestions(system, labels.questions)) {
      add(`${question.language} all`, outcome);
      add(`${question.language} ${question.kind}`, outcome);
      if (index === 0 && wrong && !outcome.right) print(`${question.id}: ${question.question} → ${outcome.problem}`);
    }
    const turns = index === 0 ? await measureConversations(brain, labels.conversations) : [];
    for (const { id, turn, question, language, outcome } of turns) {
      add(`${language} conversation turns`, outcome);
      if (wrong && !outcome.right) print(`${id} ${turn}: ${question} → ${outcome.problem}`);
    }
    if (groups.size === 0) continue;
    const names = index === 0 ? [...groups.keys()].sort() : LANGUAGES.map((language) => `${language} all`);
    print(`\n${system.name}, ${labelsDir ?? part} questions (per cent)`);
    print(table([["", ...COLUMNS], ...names.map((name) => [name, ...cells(groups.get(name) ?? [])])]));
  }
}

async function measureSentences(brain: Brain, labels: LabelSet, { wrong, part }: Flags): Promise<void> {
  if (labels.replies.length + labels.exchanges.length === 0) return;
  const replies = await measureReplies(brain, labels.replies);
  const turns = await measureExchanges(brain, labels.exchanges);
  for (const { id, label, outcome, reply } of wrong ? [...replies, ...turns] : []) {
    if (outcome.right && outcome.kindRight) continue;
    print(`${id}: ${label.question} → ${outcome.problem}${outcome.factsRight ? "" : ` | ${reply}`}`);
  }
  print(`\nWhat answers say, ${part} questions (per cent)`);
  print(replyTable(replies, turns));
}

/** Measures answers about details of events. The question names the event, or the event is in view. */
async function measureAllDetails(brain: Brain, { details }: LabelSet, { wrong }: Flags): Promise<void> {
  if (details.length === 0) return;
  const groups = new Map<string, MeasuredDetail[]>();
  for (const detail of await measureDetails(brain, details)) {
    const { label, isRight, reply } = detail;
    const kind = label.isTold ? (label.before === null ? "named" : "in view") : "not told";
    const name = `${label.language} ${kind}`;
    groups.set(name, [...(groups.get(name) ?? []), detail]);
    if (wrong && !isRight) print(`${label.id}: ${label.before ?? ""} | ${label.question} → ${reply}`);
  }
  print("\nWhat is said of details (per cent)");
  const rows = [...groups]
    .sort()
    .map(([name, all]) => [name, all.length, percent(all.filter(({ isRight }) => isRight).length / all.length)]);
  print(table([["", "questions", "right"], ...rows]));
}

async function measureAll(flags: Flags): Promise<void> {
  const labels = await readLabels(flags);
  const brain = await openBrain({
    corpusDir: flags.labelsDir ?? corpusDir(),
    embedder: await openKeptEmbedder(),
    lists: createWordLists({ without: flags.without }),
  });
  await measureLists(brain, labels, flags);
  await measureSentences(brain, labels, flags);
  await measureAllDetails(brain, labels, flags);
  await brain.dispose();
}

/** Measures the single questions of each programme of a part, and all together. */
async function measureProgrammes(part: keyof Split, { alone, wrong, lexical }: Flags): Promise<void> {
  const embedder = await openKeptEmbedder();
  const groups = new Map<string, Map<string, Outcome[]>>();
  const add = (system: string, group: string, outcome: Outcome) => {
    const own = groups.get(system) ?? new Map<string, Outcome[]>();
    groups.set(system, own.set(group, [...(own.get(group) ?? []), outcome]));
  };
  for (const folder of (await readSplit())[part]) {
    const brain = await openBrain({ corpusDir: folder, ...(lexical ? { lexicalOnly: true } : { embedder }) });
    const { questions } = await readLabelsBeside(folder);
    const systems = lexical ? [jumelages(brain)] : createSystems(brain);
    for (const system of alone ? systems.slice(0, 1) : systems) {
      for (const { question, outcome } of await measureQuestions(system, questions)) {
        add(system.name, basename(folder), outcome);
        add(system.name, `all ${question.language}`, outcome);
        if (wrong && !outcome.right) print(`${question.id}: ${question.question} → ${outcome.problem}`);
      }
    }
  }
  for (const [system, own] of groups) {
    const names = [...own.keys()].sort(
      (a, b) => Number(a.startsWith("all")) - Number(b.startsWith("all")) || (a < b ? -1 : 1),
    );
    print(`\n${system}, programmes to ${part} (per cent)`);
    print(table([["", ...COLUMNS], ...names.map((name) => [name, ...cells(own.get(name) ?? [])])]));
  }
  await embedder.dispose();
}

async function main(): Promise<void> {
  const flags = readFlags(readEvalFlags);
  if (flags.programmes !== undefined) {
    await measureProgrammes(flags.programmes, flags);
    return;
  }
  if (flags.labelsDir === undefined) await requireOwnLabels(corpusDir());
  await measureAll(flags);
  const isWhole = flags.labelsDir === undefined && flags.only === undefined && flags.kind === undefined;
  if (!isWhole || flags.part !== "development") return;
  for (const labelsDir of (await readSplit()).tune) await measureAll({ ...flags, labelsDir });
}

/**
 * By language and kind: the shares of answers that are right, whose question was read as the right kind, whose sentences
 * have the facts of the label, and that show its events.
 */
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
