import { spawn } from "node:child_process";
import { once } from "node:events";
import { keepOutput } from "./logs.ts";

/** The whole product, as `npm start` runs it without a token. */
export interface Product {
  /** The address of its chat page. */
  url: string;
  /** The address of its public pages. */
  pagesUrl: string;
  /** Stops it like a service manager; resolves with the exit code. */
  stop: () => Promise<number | null>;
}

/** The output when both pages are ready. */
const SAID = /Jumelages is at (http:\/\/127\.0\.0\.1:\d+\/)[\s\S]* are at (http:\/\/127\.0\.0\.1:\d+\/)/;

/** Starts it with a data folder; if it ends before its page is ready, rejects with its output. */
export async function startProduct({ dataDir, port = 0 }: { dataDir: string; port?: number }): Promise<Product> {
  const child = spawn(process.execPath, ["scripts/run.js", "main"], {
    env: { ...process.env, BOT_TOKEN: "", DATA_DIR: dataDir, LOCAL_PORT: String(port), LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Kill it even if the test fails.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const ended = once(child, "exit") as Promise<[number | null]>;
  let said = "";
  keepOutput(() => said);
  const addresses = await new Promise<Pick<Product, "url" | "pagesUrl">>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const [, address, pages] = SAID.exec(said) ?? [];
        if (address !== undefined && pages !== undefined) resolve({ url: address, pagesUrl: pages });
      });
    }
    void ended.then(([code]) => {
      reject(new Error(`The product ended with ${code ?? "a signal"} and said: ${said}`));
    });
  });
  return {
    ...addresses,
    async stop() {
      child.kill("SIGTERM");
      const [code] = await ended;
      process.removeListener("exit", end);
      return code;
    },
  };
}
