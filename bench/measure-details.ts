import type { Brain } from "../src/answer/brain/brain.ts";
import type { LabelledDetail } from "../test/support/question-schema.ts";
import { plain } from "./measure-replies.ts";

/** The judged answer about a detail of an event. */
export interface MeasuredDetail {
  label: LabelledDetail;
  /** The sentences say everything that they must, and the event is shown. */
  isRight: boolean;
  reply: string;
}

/** Before all events of the programmes with labelled details. */
const NOW = new Date("2027-01-10T09:00:00Z");

/** Asks for details, each in its own conversation, and judges the sentences of the answers. */
export async function measureDetails(
  { assistant }: Pick<Brain, "assistant">,
  labels: readonly LabelledDetail[],
): Promise<MeasuredDetail[]> {
  const measured: MeasuredDetail[] = [];
  for (const label of labels) {
    const context = { now: NOW, today: NOW.toISOString().slice(0, 10), chosen: label.language };
    const before = label.before === null ? undefined : await assistant.ask(label.before, context);
    const { answer } = await assistant.ask(label.question, { ...context, previous: before?.turn });
    const said = plain(answer.reply ?? "");
    const isSaid = label.facts.every((group) => group.some((fact) => said.includes(plain(fact))));
    const isShown = !label.isTold || answer.events.some(({ source }) => source.row === label.row);
    measured.push({ label, isRight: isSaid && isShown, reply: answer.reply ?? answer.text.slice(0, 200) });
  }
  return measured;
}
