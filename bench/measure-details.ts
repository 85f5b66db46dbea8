import type { Brain } from "../src/answer/brain/brain.ts";
import type { LabelledDetail } from "../test/support/question-schema.ts";
import { plain } from "./measure-replies.ts";

/** How the detail of an event was told. */
export interface MeasuredDetail {
  label: LabelledDetail;
  /** The sentences say all that they must, and the event is shown. */
  isRight: boolean;
  reply: string;
}

/** A day before all events of the programmes whose details are labelled. */
const NOW = new Date("2027-01-10T09:00:00Z");

/** Asks for details, each in a conversation of its own, and judges what the sentences of the answers say. */
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
