import type { APIMethodParams, APIMethodReturn, APIMethods } from "@gramio/types";

import type { Listening, User } from "../../src/bot-api/index.ts";
import { createTestTelegram, type TestTelegram } from "../../src/index.ts";

export const token = "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

/** An answer of the Bot API, with its HTTP status. */
export interface Answer<T> {
  status: number;
  ok: boolean;
  result: T;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

/** A clock that moves by hand. */
export interface HandClock {
  now: () => Date;
  advanceSeconds: (seconds: number) => void;
}

export interface Bench {
  telegram: TestTelegram;
  listening: Listening;
  clock: HandClock;
  /** A person whose chat with the bot is open and whose updates are confirmed. */
  anna: User;
  /** Calls a method over HTTP; types are those that other people made from the official page. */
  call: <M extends keyof APIMethods>(method: M, params?: APIMethodParams<M>) => Promise<Answer<APIMethodReturn<M>>>;
  /** Calls it with parameters that the types forbid. */
  callAnyhow: (method: string, params?: object) => Promise<Answer<unknown>>;
  /** Takes the waiting updates and confirms them. */
  takeUpdates: () => Promise<APIMethodReturn<"getUpdates">>;
  close: () => Promise<void>;
}

export function createHandClock(): HandClock {
  let milliseconds = Date.parse("2021-05-01T09:00:00Z");
  return {
    now: () => new Date(milliseconds),
    advanceSeconds: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}

/** Starts a local Telegram on a free port; with a directory it remembers. */
export async function startBench(options: { directory?: string; clock?: HandClock } = {}): Promise<Bench> {
  const clock = options.clock ?? createHandClock();
  const telegram = await createTestTelegram({
    directory: options.directory ?? null,
    clock,
    botToken: token,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  const listening = await telegram.listen(0);

  async function callAnyhow(method: string, params: object = {}): Promise<Answer<unknown>> {
    const response = await fetch(`${listening.apiRoot}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    const body = (await response.json()) as Omit<Answer<unknown>, "status">;
    return { ...body, status: response.status };
  }

  const call = callAnyhow as Bench["call"];
  const takeUpdates = async () => {
    const { result } = await call("getUpdates", {});
    const last = result.at(-1);
    if (last) await call("getUpdates", { offset: last.update_id + 1 });
    return result;
  };

  const anna = telegram.world.createUser({ first_name: "Анна", username: "anna_k", language_code: "ru" });
  telegram.world.start(anna.id);
  await takeUpdates();
  return { telegram, listening, clock, anna, call, callAnyhow, takeUpdates, close: telegram.close };
}
