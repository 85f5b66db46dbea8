import { describe, expect, it } from "vitest";
import { createLogger, createRedaction } from "../../src/telegram/logger.ts";

describe("The log", () => {
  it.each([
    "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr",
    "7:short",
    "1:x",
    "123456789012345678901:AAbb",
    "42000:a-long_secret-half",
  ])("holds nothing of the token that is configured, whatever its form: %s", (token) => {
    const lines: string[] = [];
    const logger = createLogger("debug", { write: (line: string) => void lines.push(line) }, createRedaction([token]));
    const address = `https://api.telegram.org/bot${token}/getMe`;
    logger.info({ address, nested: { deep: [token] } }, `asked ${address} and ${encodeURIComponent(token)}`);
    logger.error({ err: new Error(`no answer from ${address}`, { cause: new Error(token) }) }, token);
    expect(lines).toHaveLength(2);
    expect(lines.join("")).not.toContain(token);
    expect(lines.join("")).not.toContain(encodeURIComponent(token));
    expect(lines.join("")).toContain("[token]");
  });

  it("holds no secret half of a token either, where that cannot be a word", () => {
    const redact = createRedaction(["42000:a-long_secret-half"]);
    expect(redact("the secret is a-long_secret-half")).toBe("the secret is [token]");
    expect(createRedaction(["1:x"])("exact")).toBe("exact");
  });

  it("holds no token of anybody else's", () => {
    expect(createRedaction()("123456:ABCDEFGHIJKLMNO")).toBe("[token]");
  });
});
