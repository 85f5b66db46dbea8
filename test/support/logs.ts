import type { LocalTelegram } from "@jumelages/local-telegram";

/** Shorter texts occur in logs by chance. */
const TELLING_LENGTH = 4;

/** The outputs of the program's processes, for the tests of a file. */
const outputs: (() => string)[] = [];

/** Keeps a process's output, to be searched when its Telegram ends. @param output returns everything printed so far */
export function keepOutput(output: () => string): void {
  outputs.push(output);
}

/** What must not be in any log: the secret half of the token, and everything that people wrote. */
function secretsOf({ parts, world }: Pick<LocalTelegram, "parts" | "world">, token: string): string[] {
  const written = parts.ground.tables.messages.values().flatMap(({ message: { from, text } }) => {
    const typed = from?.id === world.bot.id ? "" : (text ?? "").trim();
    return typed.length >= TELLING_LENGTH && !typed.startsWith("/") ? typed : [];
  });
  return [token.slice(token.indexOf(":") + 1), ...new Set(written)];
}

/**
 * Searches logs for the token of a Telegram and for what people wrote to its bot; every test with a bot ends with it.
 * @param logs default: the output of all processes of the program
 * @throws with what was found
 */
export function expectNothingOfAnybody(
  telegram: Pick<LocalTelegram, "parts" | "world">,
  token: string,
  logs: readonly string[] = outputs.map((output) => output()),
): void {
  const secrets = secretsOf(telegram, token);
  const leaked = secrets.filter((secret) =>
    logs.some((log) => log.includes(secret) || log.includes(JSON.stringify(secret).slice(1, -1))),
  );
  if (leaked.length > 0) throw new Error(`A log of the bot has what must not be in it: ${leaked.join(" | ")}`);
}
