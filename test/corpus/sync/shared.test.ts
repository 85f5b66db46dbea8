import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { loadCorpus, problemsOf } from "../../../src/corpus/load.ts";
import { contentHash, sharedName, shareState } from "../../../src/corpus/sync/shared.ts";
import { syncFolder } from "../../../src/corpus/sync/sync.ts";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import type { Store } from "../../../src/state/store.ts";
import { agendaEvent, startAgendaServer } from "../../support/agenda-server.ts";
import type { AgendaServer } from "../../support/agenda-server.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const BAL = agendaEvent(1, "Bal des lampions", "2027-06-12");
const FOIRE = agendaEvent(2, "Foire aux livres", "2027-06-19");

let server: AgendaServer;
let states: Store;
let folders: [string, string];
beforeEach(async () => {
  server = await startAgendaServer();
  states = await openSqliteStore({ directory: await temporaryDirectory(), now: () => new Date() });
  onTestFinished(() => states.close());
  folders = [await folderOf("Fêtes"), await folderOf("Fêtes de Dijon")];
  server.serve({ events: [BAL] });
});

async function folderOf(title: string): Promise<string> {
  const folder = await temporaryDirectory();
  const programme = { title: { fr: title }, contact: "mairie@example.org", sources: [server.url] };
  await writeFile(join(folder, "programme.json"), JSON.stringify(programme));
  return folder;
}
const share = async (folder: string) =>
  shareState(folder, { states, name: (await sharedName(folder)) ?? "", check: problemsOf });
const sync = (folder: string) => syncFolder(folder, { check: problemsOf, now: () => new Date("2027-06-01T10:00:00Z") });
const titles = async (folder: string) => (await loadCorpus(folder)).events.map(({ title }) => title.fr);

describe("folders of one programme", () => {
  test("come to one state, and each keeps what its operator says", async () => {
    const [one, two] = folders;
    await sync(one);
    for (const folder of folders) expect(await share(folder)).toEqual([]);
    expect(await contentHash(two)).toBe(await contentHash(one));
    const { programme } = await loadCorpus(two);
    expect([programme.title.fr, programme.timeZone, programme.edition]).toEqual([
      "Fêtes de Dijon",
      "Europe/Paris",
      "2027-06-01",
    ]);
    server.serve({ events: [BAL, FOIRE] });
    await sync(two);
    for (const folder of [two, one]) await share(folder);
    expect(await titles(one)).toEqual(["Bal des lampions", "Foire aux livres"]);
  });

  test("hand on what a person changed, and take what others have where both have changed", async () => {
    const [one, two] = folders;
    const rename = async (folder: string, to: string) => {
      const file = join(folder, "events.json");
      await writeFile(file, (await readFile(file, "utf8")).replace(/"fr": "[^"]*bal[^"]*"/iu, `"fr": "${to}"`));
    };
    await sync(one);
    for (const folder of folders) await share(folder);
    await rename(two, "Petit bal");
    for (const folder of [one, two, one]) await share(folder);
    expect(await titles(one)).toEqual(["Petit bal"]);
    await rename(one, "Grand bal");
    await rename(two, "Dernier bal");
    for (const folder of folders) await share(folder);
    expect([await titles(one), await titles(two)]).toEqual([["Grand bal"], ["Grand bal"]]);
  });

  test("one that cannot take it says why, and stays as it is", async () => {
    const [one, two] = folders;
    await sync(one);
    await share(one);
    await writeFile(join(two, "overrides.json"), JSON.stringify({ hide: ["1"] }));
    expect((await share(two)).map(({ file }) => file)).toContain("events.json");
    await expect(readFile(join(two, "events.json"))).rejects.toThrow(/ENOENT/u);
  });

  test("with other sources they are of another programme", async () => {
    const [one, two] = folders;
    await writeFile(join(two, "programme.json"), JSON.stringify({ sources: [`${server.url}/other`] }));
    expect(await sharedName(two)).not.toBe(await sharedName(one));
    await writeFile(join(two, "programme.json"), "{}");
    expect(await sharedName(two)).toBeNull();
  });
});
