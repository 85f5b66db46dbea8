import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRenewableBrain } from "../src/answer/brain/renewable-brain.ts";
import { fetchFirst, keepCurrent } from "../src/keep-current.ts";
import { createSystemClock } from "../src/reminders/clock.ts";
import { openPostgresStore } from "../src/state/postgres/open.ts";
import { openSqliteStore } from "../src/state/sqlite/open.ts";
import type { Store } from "../src/state/store.ts";
import { agendaEvent, startAgendaServer } from "./support/agenda-server.ts";
import { startPostgres } from "./support/postgres.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const BAL = agendaEvent(1, "Bal des lampions", "2027-06-12");
const FOIRE = agendaEvent(2, "Foire aux livres", "2027-06-19");
const CONTEXT = { now: new Date("2027-06-01T10:00:00Z"), today: "2027-06-01" };
const HOUR_MS = 60 * 60_000;
const PATIENCE = { timeout: 120_000 };
/** A busy machine takes half a minute for each process that begins. */
const LONG = { timeout: 600_000 };

const now = () => new Date();
const database = await startPostgres();

async function folderFor(...sources: string[]): Promise<string> {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, "programme.json"), JSON.stringify({ title: { fr: "Fêtes de Dijon" }, sources }));
  return folder;
}

/** A process that answers by the words of a folder, and keeps it current. */
async function start(corpusDir: string, store: Store, syncEveryMs: number | null) {
  const said: string[] = [];
  const hear = (_: object, sentence: string) => void said.push(sentence);
  const deps = { store, clock: createSystemClock(), logger: { debug: hear, info: hear, warn: hear, error: hear } };
  const ending = new AbortController();
  const madeOf = await fetchFirst({ corpusDir }, ending.signal, deps);
  const brain = await createRenewableBrain({
    corpusDir,
    modelDir: "embeddings/model",
    indexDir: await temporaryDirectory(),
    lexicalOnly: true,
    elapsedMs: () => 0,
    notice: () => undefined,
  });
  let renewals = 0;
  const onRenewed = () => void (renewals += 1);
  const options = { ...deps, signal: ending.signal, madeOf, onRenewed, lookMs: 50 };
  const current = keepCurrent({ corpusDir, syncEveryMs }, brain, options);
  const stop = async () => {
    await current.stop();
    await brain.dispose();
  };
  onTestFinished(stop);
  const titles = () => brain.current().deps.corpus.events.map(({ title }) => title.fr);
  return { brain, current, said, titles, renewals: () => renewals, stop };
}

async function sqliteStore(): Promise<Store> {
  const store = await openSqliteStore({ directory: await temporaryDirectory(), now });
  onTestFinished(() => store.close());
  return store;
}

describe("a programme that is kept current", LONG, () => {
  test("is fetched where it has no events yet, and taken anew without a question that fails meanwhile", async () => {
    const server = await startAgendaServer();
    server.serve({ events: [BAL] }, '"one"');
    const one = await start(await folderFor(server.url), await sqliteStore(), 100);
    expect(one.titles()).toEqual(["Bal des lampions"]);
    server.serve({ events: [BAL, FOIRE] }, '"two"');
    const answered: number[] = [];
    const asking = { ends: false };
    const asks = (async () => {
      while (!asking.ends) {
        const { answer } = await one.brain.current().assistant.ask("Que se passe-t-il à Dijon en juin 2027 ?", CONTEXT);
        answered.push(answer.total);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    await expect.poll(one.titles, PATIENCE).toEqual(["Bal des lampions", "Foire aux livres"]);
    const { answer } = await one.brain.current().assistant.ask("Foire aux livres", CONTEXT);
    asking.ends = true;
    await asks;
    expect(answer.events.map(({ title }) => title)).toEqual(["Foire aux livres"]);
    expect(answered.every((total) => total === 1 || total === 2)).toBe(true);
    server.answer((_, response) => response.writeHead(500).end());
    await expect.poll(() => one.said, PATIENCE).toContain("a source of the programme could not be taken");
    expect(one.titles()).toEqual(["Bal des lampions", "Foire aux livres"]);
  });

  test("follows what is changed by hand, and stays as it is where that cannot be used", async () => {
    const server = await startAgendaServer();
    server.serve({ events: [BAL, FOIRE] });
    const folder = await folderFor(server.url);
    const one = await start(folder, await sqliteStore(), HOUR_MS);
    await writeFile(join(folder, "overrides.json"), JSON.stringify({ hide: ["2"] }));
    await expect.poll(one.titles, PATIENCE).toEqual(["Bal des lampions"]);
    await writeFile(join(folder, "overrides.json"), '{"hide": ["1", "2"]}');
    await expect
      .poll(() => one.said, PATIENCE)
      .toContain("the programme has changed and cannot be used: the one before is answered by");
    expect(one.titles()).toEqual(["Bal des lampions"]);
    await writeFile(join(folder, "overrides.json"), "{}");
    await expect.poll(one.titles, PATIENCE).toEqual(["Bal des lampions", "Foire aux livres"]);
    expect(server.asked).toHaveLength(1);
  });

  test("is not asked for where it names no sources, or they are to be left alone", async () => {
    const server = await startAgendaServer();
    server.serve({ events: [BAL] });
    const folder = await folderFor(server.url);
    const first = await start(folder, await sqliteStore(), null);
    await first.stop();
    const programme = JSON.parse(await readFile(join(folder, "programme.json"), "utf8")) as object;
    await writeFile(join(folder, "programme.json"), JSON.stringify({ ...programme, sources: [] }));
    const second = await start(folder, await sqliteStore(), 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([server.asked.length, second.renewals()]).toEqual([1, 0]);
  });
});

describe.skipIf(database === null)("replicas on one database, each with a folder of its own", LONG, () => {
  const openStore = async (url: string) => {
    const store = await openPostgresStore({ url, now });
    onTestFinished(() => store.close());
    return store;
  };

  test("have the same programme, which one of them fetches, and know when theirs is the older one", async () => {
    const url = (await database?.createDatabase()) ?? "";
    const server = await startAgendaServer();
    server.serve({ events: [BAL] }, '"one"');
    const folders = [await folderFor(server.url), await folderFor(server.url)] as const;
    const one = await start(folders[0], await openStore(url), 300);
    const two = await start(folders[1], await openStore(url), 300);
    expect([two.titles(), server.asked.length >= 1]).toEqual([["Bal des lampions"], true]);
    server.serve({ events: [agendaEvent(1, "Grand bal", "2027-06-12"), FOIRE] }, '"two"');
    for (const each of [one, two]) await expect.poll(each.titles, PATIENCE).toEqual(["Grand bal", "Foire aux livres"]);
    const taken = server.asked.filter((headers) => headers["if-none-match"] !== '"two"').length;
    expect(taken).toBeGreaterThanOrEqual(2);
    await expect.poll(two.current.isCurrent, PATIENCE).toBe(true);
    const files = await Promise.all(folders.map((folder) => readFile(join(folder, "events.json"), "utf8")));
    expect(files[0]).toBe(files[1]);
  });

  test("take over from one that has ended, and hand on what a person changed in one folder", async () => {
    const url = (await database?.createDatabase()) ?? "";
    const server = await startAgendaServer();
    server.serve({ events: [BAL] }, '"one"');
    const folder = await folderFor(server.url);
    const one = await start(folder, await openStore(url), HOUR_MS);
    const other = await folderFor(server.url);
    await cp(join(folder, "programme.json"), join(other, "programme.json"));
    const two = await start(other, await openStore(url), HOUR_MS);
    const events = join(folder, "events.json");
    await writeFile(events, (await readFile(events, "utf8")).replace('"fr": "Bal des lampions"', '"fr": "Petit bal"'));
    await expect.poll(two.titles, PATIENCE).toEqual(["Petit bal"]);
    await one.stop();
    expect(two.titles()).toEqual(["Petit bal"]);
  });
});
