import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { table } from "./table.ts";

/** Numbers of questions after which the memory is read. */
const LOOKS = [1, 1000, 5000, 20_000];
/** The flags of `npm start`. */
const FLAGS = ["--expose-gc", "--max-semi-space-size=4", "--max-old-space-size=512"];
const ENVIRONMENT = { MALLOC_TRIM_THRESHOLD_: "131072" };

const PARTS = ["VmRSS", "RssAnon", "RssFile", "VmHWM"] as const;

/** Memory of a process in MiB, if Linux reports it: total, private, shared files, and peak. */
function heldBy(pid: number): number[] {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return PARTS.map((part) => Number(new RegExp(`^${part}:\\s+(\\d+)`, "mu").exec(status)?.[1] ?? Number.NaN) / 1024);
}

/** The memory of the compiled program after several numbers of different questions, asked in order. */
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
    // A new text in each round, so that the cache of questions does not help.
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
