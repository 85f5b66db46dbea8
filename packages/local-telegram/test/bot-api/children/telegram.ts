import { createTestTelegram } from "../../../src/index.ts";

/** Serves a local Telegram with one person, who sends a file first if there is none, and prints its address; or why not. */
const [directory = "", botToken = ""] = process.argv.slice(2);
try {
  const telegram = await createTestTelegram({
    directory,
    clock: { now: () => new Date() },
    botToken,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  const { id } = telegram.world.createUser({ first_name: "Anna" });
  telegram.world.start(id);
  for (const name of ["a.txt", "b.txt"]) await telegram.world.sendDocument(id, id, { name, bytes: Buffer.from("abc") });
  await telegram.world.saved();
  process.stdout.write(`${(await telegram.listen(0)).apiRoot}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
