import { Session } from "node:inspector/promises";
import type { Profiler } from "node:inspector";

/** A function and its own CPU time, without its callees. */
export interface Expense {
  /** The function's name, and the last two parts of its file's path. */
  name: string;
  /** Its share of the total, 0–1. */
  share: number;
  ms: number;
}

const INTERVAL_US = 200;
/** The profiler's names for idle time. */
const IDLE: ReadonlySet<string> = new Set(["(idle)", "(program)", "(root)"]);

/** The CPU profile of this thread during some work. */
export async function profiled(work: () => Promise<unknown>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: INTERVAL_US });
    await session.post("Profiler.start");
    await work();
    return (await session.post("Profiler.stop")).profile;
  } finally {
    session.disconnect();
  }
}

function nameOf({ functionName, url, lineNumber }: Profiler.ProfileNode["callFrame"]): string {
  const name = functionName === "" ? "(anonymous)" : functionName;
  return url === "" ? name : `${name} ${url.split("/").slice(-2).join("/")}:${lineNumber + 1}`;
}

/** The most expensive functions, in order. */
export function mostExpensive({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, count: number): Expense[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (frame === undefined || IDLE.has(frame.functionName)) continue;
    const name = nameOf(frame);
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const all = [...spent.values()].reduce((sum, us) => sum + us, 0);
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, us]) => ({ name, share: us / all, ms: us / 1000 }));
}
