import type { LocalTelegram } from "@jumelages/local-telegram";

/** Shorter texts are parts of what a log says anyway. */
const TELLING_LENGTH = 4;

/** What processes of the program have said, for as long as the tests of a file run. */
const outputs: (() => string)[] = [];

/** Keeps what a process says to be looked through when its Telegram ends. @param output gives all that it has said so far */
export function keepOutput(output: () => string): void {
  outputs.push(output);
}

/** What of it must not be in any log: the secret half of the token, and all that people wrote. */
function secretsOf({ parts, world }: Pick<LocalTelegram, "parts" | "world">, token: string): string[] {
  const written = parts.ground.tables.messages.values().flatMap(({ message: { from, text } }) => {
    const typed = from?.id === world.bot.id ? "" : (text ?? "").trim();
    return typed.length >= TELLING_LENGTH && !typed.startsWith("/") ? typed : [];
  });
  return [token.slice(token.indexOf(":") + 1), ...new Set(written)];
}

/**
 * Looks through logs for the token of a Telegram and for what was written to its bot: every test with a bot ends with it.
 * @param logs default: what all processes of the program have said
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
