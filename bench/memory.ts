import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { table } from "./table.ts";

/** After how many questions memory is looked at. */
const LOOKS = [1, 1000, 5000, 20_000];
/** As `npm start` runs it. */
const FLAGS = ["--expose-gc", "--max-semi-space-size=4", "--max-old-space-size=512"];
const ENVIRONMENT = { MALLOC_TRIM_THRESHOLD_: "131072" };

const PARTS = ["VmRSS", "RssAnon", "RssFile", "VmHWM"] as const;

/** Mebibytes that a process holds, where Linux tells it: in all, of its own, of files that others may share, and at most until now. */
function heldBy(pid: number): number[] {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return PARTS.map((part) => Number(new RegExp(`^${part}:\\s+(\\d+)`, "mu").exec(status)?.[1] ?? Number.NaN) / 1024);
}

/** What memory the compiled program holds after so and so many different questions, one after the other. */
export async function measureMemory(
  questions: readonly string[],
  { print, note, most }: { print: (text: string) => void; note: (name: string, value: number) => void; most: number },
): Promise<void> {
  const parameters = [...FLAGS, "scripts/run.js", "cli/ask", "--jsonl"];
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const looks = LOOKS.filter((look) => look <= most);
  const rows: (string | number)[][] = [["questions", "resident", "its own", "of files", "at most until then"]];
  let answered = 0;
  const ask = () => {
    const text = questions[answered % questions.length] ?? "Nice";
    // Another text in each round, for what remembers questions.
    child.stdin.write(`${text.replace(/\s+/gu, " ")} ${Math.floor(answered / questions.length)}\n`);
  };
  ask();
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "") continue;
    answered += 1;
    if (looks.includes(answered)) {
      const held = heldBy(child.pid ?? 0);
      rows.push([answered, ...held.map((mebibytes) => mebibytes.toFixed(0))]);
      note(`memory after ${answered} questions, MiB`, held[0] ?? 0);
    }
    if (answered >= (looks.at(-1) ?? 0)) child.stdin.end();
    else ask();
  }
  print("\nMemory of the program (MiB)");
  print(table(rows));
}
