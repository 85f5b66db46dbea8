import type { Brain } from "../src/answer/brain.ts";
import type { AskContext } from "../src/answer/ports.ts";
import { table } from "./table.ts";

const MEBIBYTE = 2 ** 20;
/** After how many questions memory is looked at. */
const LOOKS = [0, 1000, 5000, 20_000];

/** Memory of the process in mebibytes: all that is resident, and what JavaScript holds of it. */
function held(): number[] {
  const { rss, heapTotal, heapUsed, external } = process.memoryUsage();
  return [rss, heapTotal, heapUsed, external].map((bytes) => bytes / MEBIBYTE);
}

/** What memory is held after so and so many different questions, one after the other. */
export async function measureMemory(
  { assistant }: Brain,
  questions: readonly { text: string; context: AskContext }[],
  { print, note }: { print: (text: string) => void; note: (name: string, value: number) => void },
): Promise<void> {
  const rows: (string | number)[][] = [["questions", "resident", "heap", "of it used", "outside of it"]];
  let asked = 0;
  for (const look of LOOKS) {
    for (; asked < look; asked += 1) {
      const { text, context } = questions[asked % questions.length] ?? { text: "Nice", context: undefined };
      // Another text for what remembers questions.
      if (context) await assistant.ask(`${text} ${Math.floor(asked / questions.length)}`, context);
      // As between two updates, others have a turn.
      await new Promise(setImmediate);
    }
    const now = held();
    rows.push([asked, ...now.map((mebibytes) => mebibytes.toFixed(0))]);
    note(`memory after ${asked} questions, MiB`, now[0] ?? 0);
  }
  print("\nMemory of the process (MiB)");
  print(table(rows));
}
