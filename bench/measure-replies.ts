import type { Answer } from "../src/answer/answer.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import type { Turn } from "../src/conversation/turn.ts";
import type { LabelledExchange, LabelledReply, ReplyLabel } from "../test/support/questions.ts";
import { clockOf } from "./systems.ts";

/** The judged sentences of one answer. */
export interface ReplyOutcome {
  /** The question was read as the right kind. */
  kindRight: boolean;
  /** The sentences contain every fact of the label, and nothing wrong. */
  factsRight: boolean;
  /** The answer shows the events of the label. */
  eventsRight: boolean;
  right: boolean;
  problem: string;
}

/** Normalises a text for comparison: lower case, plain spaces and apostrophes, «е» for «ё». */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, " ");
}

type Judged = Pick<Answer, "asks" | "reply" | "text" | "kind" | "events">;

/** Judges the sentences of an answer; if the answer is a list, its whole text. */
export function judgeReply(answer: Judged, label: ReplyLabel): ReplyOutcome {
  const said = plain(answer.reply ?? (label.asks === "list" ? answer.text : ""));
  const says = (fact: string) => said.includes(plain(fact));
  const missing = label.facts.filter((group) => !group.some(says)).map((group) => group[0] ?? "");
  const wrong = (label.not ?? []).filter(says);
  const shown = new Set(answer.events.flatMap(({ id, sameAs }) => [id, ...sameAs.map((other) => other.id)]));
  const unseen = (label.events ?? []).filter((id) => !shown.has(id));
  const showsTooMuch = label.events?.length === 0 && shown.size > 0;
  const kindRight = answer.asks === label.asks;
  const factsRight = missing.length + wrong.length === 0;
  const eventsRight = unseen.length === 0 && !showsTooMuch && (label.kind === undefined || label.kind === answer.kind);
  const problems = [
    kindRight ? [] : `asks ${answer.asks}`,
    missing.length > 0 ? `does not say ${missing.join(", ")}` : [],
    wrong.length > 0 ? `says ${wrong.join(", ")}` : [],
    unseen.length > 0 ? `does not show ${unseen.join(", ")}` : [],
    showsTooMuch ? `shows ${[...shown].slice(0, 3).join(", ")}` : [],
    label.kind !== undefined && label.kind !== answer.kind ? `is ${answer.kind}` : [],
  ].flat();
  return { kindRight, factsRight, eventsRight, right: factsRight && eventsRight, problem: problems.join("; ") };
}

export interface MeasuredReply {
  id: string;
  label: ReplyLabel;
  language: string;
  outcome: ReplyOutcome;
  reply: string;
}

function measured(id: string, language: string, label: ReplyLabel, answer: Answer): MeasuredReply {
  return { id, label, language, outcome: judgeReply(answer, label), reply: answer.reply ?? answer.text.slice(0, 300) };
}

/** Asks single questions, and judges the sentences of the answers. */
export async function measureReplies({ assistant }: Brain, labels: readonly LabelledReply[]): Promise<MeasuredReply[]> {
  const all: MeasuredReply[] = [];
  for (const label of labels) {
    const { answer } = await assistant.ask(label.question, { ...clockOf(label), chosen: label.language });
    all.push(measured(label.id, label.language, label, answer));
  }
  return all;
}

/** Runs conversations, and judges the sentences of each turn. */
export async function measureExchanges(
  { assistant }: Brain,
  exchanges: readonly LabelledExchange[],
): Promise<MeasuredReply[]> {
  const all: MeasuredReply[] = [];
  for (const { id, turns, language } of exchanges) {
    let previous: Turn | undefined;
    for (const [index, label] of turns.entries()) {
      const { answer, turn } = await assistant.ask(label.question, { ...clockOf(label), previous });
      previous = turn;
      all.push(measured(`${id} ${index + 1}`, language, label, answer));
    }
  }
  return all;
}
