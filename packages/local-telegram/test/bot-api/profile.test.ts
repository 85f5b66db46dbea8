import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("The menu of commands", () => {
  const aide = [{ command: "aide", description: "Aide" }];
  const pomosh = [{ command: "aide", description: "Помощь" }];

  it("is kept per scope and language, and people see the narrowest that fits them", async () => {
    const { world } = bench.telegram;
    const marie = world.createUser({ first_name: "Marie", language_code: "fr-FR" });
    world.start(marie.id);
    await bench.call("setMyCommands", { commands: aide });
    await bench.call("setMyCommands", { commands: pomosh, language_code: "ru" });
    expect((await bench.call("getMyCommands", { language_code: "ru" })).result).toEqual(pomosh);
    expect((await bench.call("getMyCommands", { language_code: "de" })).result).toEqual([]);
    expect(world.commandsFor(marie.id, marie.id)).toEqual(aide);
    expect(world.commandsFor(bench.anna.id, bench.anna.id)).toEqual(pomosh);

    const own = [{ command: "moi", description: "Moi" }];
    await bench.call("setMyCommands", { commands: own, scope: { type: "chat", chat_id: marie.id } });
    expect(world.commandsFor(marie.id, marie.id)).toEqual(own);
    await bench.call("deleteMyCommands", { scope: { type: "chat", chat_id: marie.id } });
    expect(world.commandsFor(marie.id, marie.id)).toEqual(aide);
  });

  it.each([
    ["a capital letter", { commands: [{ command: "Aide", description: "a" }] }, "BOT_COMMAND_INVALID"],
    ["33 letters", { commands: [{ command: "a".repeat(33), description: "a" }] }, "BOT_COMMAND_INVALID"],
    ["no description", { commands: [{ command: "aide", description: " " }] }, "BOT_COMMAND_DESCRIPTION_INVALID"],
    [
      "a description of 257",
      { commands: [{ command: "aide", description: "я".repeat(257) }] },
      "BOT_COMMAND_DESCRIPTION_INVALID",
    ],
    [
      "101 commands",
      { commands: Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: "a" })) },
      "BOT_COMMANDS_TOO_MUCH",
    ],
    ["a language of three letters", { commands: [], language_code: "rus" }, "invalid language code specified"],
    ["an unknown chat", { commands: [], scope: { type: "chat", chat_id: 5 } }, "chat not found"],
    [
      "an unknown scope",
      { commands: [], scope: { type: "moon" } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
  ])("is refused with %s", async (_, params, reason) => {
    const { status, description } = await bench.callAnyhow("setMyCommands", params);
    expect(status).toBe(400);
    expect(description).toBe(`Bad Request: ${reason}`);
  });
});

describe("The bot's descriptions", () => {
  it("are kept per language within their lengths", async () => {
    await bench.call("setMyDescription", { description: "Le programme" });
    await bench.call("setMyDescription", { description: "Программа", language_code: "ru" });
    await bench.call("setMyShortDescription", { short_description: "Jumelages" });
    expect((await bench.call("getMyDescription", { language_code: "ru" })).result.description).toBe("Программа");
    expect((await bench.call("getMyShortDescription")).result.short_description).toBe("Jumelages");
    expect(bench.telegram.world.descriptionFor(bench.anna.id, "description")).toBe("Программа");
    expect((await bench.call("setMyDescription", { description: "я".repeat(513) })).ok).toBe(false);
    expect((await bench.call("setMyShortDescription", { short_description: "я".repeat(121) })).ok).toBe(false);
  });
});
