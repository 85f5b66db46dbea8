import type { Reply } from "../../src/answer/ports.ts";
import type { Turn } from "../../src/conversation/turn.ts";
import type { Answer } from "../../src/answer/answer.ts";
import type { DenseSearch } from "../../src/retrieval/dense-search.ts";
import { assembledFor } from "../support/assembled.ts";
import { openUnderstanding } from "../support/asking.ts";

const shipped = await assembledFor();
const understanding = await openUnderstanding();
/** The facts that are shipped. */
export const facts = shipped.withMeaning({ dense: null }).deps;

export interface AskedAt {
  /** The clock and the asker's day at it. */
  now?: string;
  previous?: Turn | undefined;
}

/**
 * An assistant over the facts that are shipped; it ranks by words alone unless a dense search is given.
 * @param looksInView whether questions are asked of the one event in view; only grammar and rules tell that where they are not
 */
export function createAsking(dense: DenseSearch | null = null, { looksInView = true } = {}) {
  const inView = looksInView ? understanding.inView : null;
  const { assistant } = shipped.withMeaning({ dense, ...understanding, inView });
  const reply = (question: string, { now = "2021-03-20T12:00:00Z", previous }: AskedAt = {}): Promise<Reply> =>
    assistant.ask(question, { now: new Date(now), today: now.slice(0, 10), previous });
  return {
    reply,
    ask: async (question: string, at: AskedAt = {}): Promise<Answer> => (await reply(question, at)).answer,
    /** The answers of a conversation, each line with the ones before. */
    converse: async (...lines: string[]): Promise<Answer[]> => {
      const answers: Answer[] = [];
      let previous: Turn | undefined;
      for (const line of lines) {
        const { answer, turn } = await reply(line, { previous });
        answers.push(answer);
        previous = turn;
      }
      return answers;
    },
  };
}

/** The printed rows of an answer, both printings of a project that is printed twice, in ascending order. */
export function rowsOf(answer: Answer): number[] {
  const rowByLine = new Map(facts.corpus.events.map(({ source }) => [source.lines?.[0], source.row]));
  return answer.events
    .flatMap(({ source, sameAs }) => [
      source.row,
      ...sameAs.map(({ lines }) => rowByLine.get(lines?.[0]) ?? Number.NaN),
    ])
    .sort((a, b) => a - b);
}
