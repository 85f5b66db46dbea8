import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { loadCorpus, problemsOf } from "../../../src/corpus/load.ts";
import { syncLines } from "../../../src/corpus/sync/report.ts";
import { syncFolder } from "../../../src/corpus/sync/sync.ts";
import type { SyncDeps } from "../../../src/corpus/sync/sync.ts";
import { agendaEvent, startAgendaServer } from "../../support/agenda-server.ts";
import type { AgendaServer } from "../../support/agenda-server.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const BAL = agendaEvent(1, "Bal des lampions", "2027-06-12");
const FOIRE = agendaEvent(2, "Foire aux livres", "2027-06-19");
const LOTO = agendaEvent(3, "Loto du quartier", "2027-06-26");
const DAY = new Date("2027-06-01T10:00:00Z");

let folder: string;
let server: AgendaServer;
beforeEach(async () => {
  folder = await temporaryDirectory();
  server = await startAgendaServer();
  await names(server.url);
});

async function names(...sources: unknown[]): Promise<void> {
  await writeFile(join(folder, "programme.json"), JSON.stringify({ title: { fr: "Fêtes de Dijon" }, sources }));
}
const sync = (deps: Partial<SyncDeps> = {}) =>
  syncFolder(folder, { check: problemsOf, now: () => DAY, timeoutMs: 5000, ...deps });
const lines = async (deps?: Partial<SyncDeps>) => syncLines(await sync(deps));
const titles = async () => (await loadCorpus(folder)).events.map(({ title }) => title.fr);
/** What a sync says of a source that fails, without its address. */
async function failure(deps?: Partial<SyncDeps>): Promise<string> {
  const [report] = (await sync(deps)).sources;
  return report?.outcome === "failed" ? report.problem : `it is ${String(report?.outcome)}`;
}

describe("sync", () => {
  test("takes what a source has into a folder that has nothing but its name", async () => {
    server.serve({ events: [BAL, FOIRE] });
    expect((await lines()).slice(0, 2)).toEqual([
      `${server.url}: 2 new, 0 changed, 0 gone, 0 as they were.`,
      "  New: bal-des-lampions-2027-06-12, foire-aux-livres-2027-06-19",
    ]);
    const { events, programme } = await loadCorpus(folder);
    expect([programme.title.fr, programme.timeZone]).toEqual(["Fêtes de Dijon", "Europe/Paris"]);
    expect(events.map(({ uid, dates }) => [uid, dates.start, dates.hours?.from])).toEqual([
      ["1", "2027-06-12", "20:00"],
      ["2", "2027-06-19", "20:00"],
    ]);
  });

  test("says what it does not keep, each kind with its number", async () => {
    server.serve({ events: [{ ...BAL, "theme-de-la-ville": [3] }, FOIRE] });
    expect((await lines()).slice(2)).toEqual([
      "  Not kept, with the number of events that have it:",
      "    theme-de-la-ville: 1",
    ]);
  });

  test("asks with what the server said of the state that it has, and writes nothing for one that is the same", async () => {
    server.serve({ events: [BAL] }, '"one"');
    await sync();
    const before = await stat(join(folder, "events.json"));
    expect(await lines()).toEqual([`${server.url}: nothing is new.`]);
    expect(server.asked.map((headers) => headers["if-none-match"])).toEqual([undefined, '"one"']);
    expect((await stat(join(folder, "events.json"))).mtimeMs).toBe(before.mtimeMs);
  });

  test("asks by the time of the last state where there is no other sign, and knows the same bytes again", async () => {
    const modified = "Tue, 01 Jun 2027 09:00:00 GMT";
    server.answer((_, response) => {
      response.writeHead(200, { "last-modified": modified }).end(JSON.stringify({ events: [BAL] }));
    });
    await sync();
    expect(await lines()).toEqual([`${server.url}: nothing is new.`]);
    expect(server.asked.map((headers) => headers["if-modified-since"])).toEqual([undefined, modified]);
  });

  test("says what is new, changed and gone, and an event that was gone can come again", async () => {
    server.serve({ events: [BAL, FOIRE] });
    await sync();
    server.serve({ events: [agendaEvent(1, "Bal des lampions", "2027-06-13"), LOTO] });
    expect(await lines()).toEqual([
      `${server.url}: 1 new, 1 changed, 1 gone, 0 as they were.`,
      "  New: loto-du-quartier-2027-06-26",
      "  Changed: bal-des-lampions-2027-06-12 (dates)",
      "  Gone, and taken out: foire-aux-livres-2027-06-19",
    ]);
    server.serve({ events: [BAL, FOIRE, LOTO] });
    expect((await lines()).slice(0, 2)).toEqual([
      `${server.url}: 1 new, 1 changed, 0 gone, 1 as they were.`,
      "  New: foire-aux-livres-2027-06-19",
    ]);
  });

  test("what is over stays when an agenda lets go of it", async () => {
    server.serve({ events: [BAL, FOIRE] });
    await sync();
    server.serve({ events: [FOIRE] });
    expect((await lines({ now: () => new Date("2027-06-14T10:00:00Z") }))[0]).toContain("0 gone");
    expect(await titles()).toEqual(["Bal des lampions", "Foire aux livres"]);
  });

  test("most of what is to come goes by the word of the operator alone", async () => {
    const many = Array.from({ length: 8 }, (_, index) => agendaEvent(10 + index, `Veillée ${index}`, "2027-07-01"));
    server.serve({ events: many });
    await sync();
    server.serve({ events: many.slice(0, 3) });
    expect((await lines()).slice(1).map((line) => line.replace(/: veillee.*$/u, ""))).toEqual([
      "  No longer there, and kept",
      "    → they are most of what it had to come: if that is meant, take them out with npm run corpus -- sync --take-out",
    ]);
    expect(await titles()).toHaveLength(8);
    await sync({ takesAll: true });
    expect(await titles()).toEqual(["Veillée 0", "Veillée 1", "Veillée 2"]);
  });

  test("one page of several, and an event that cannot be read, take nothing away", async () => {
    server.serve({ events: [BAL, FOIRE] });
    await sync();
    server.serve({ total: 2, events: [BAL] });
    expect((await lines()).at(1)).toBe("  No longer there, and kept: foire-aux-livres-2027-06-19");
    server.serve({ events: [BAL, { uid: 2, title: 7 }] });
    expect((await lines()).at(1)).toBe("  No longer there, and kept: foire-aux-livres-2027-06-19");
    expect(await titles()).toEqual(["Bal des lampions", "Foire aux livres"]);
  });

  test("what a person changed by hand stays", async () => {
    server.serve({ events: [BAL] });
    await sync();
    const file = join(folder, "events.json");
    await writeFile(file, (await readFile(file, "utf8")).replace('"fr": "Bal des lampions"', '"fr": "Grand bal"'));
    server.serve({ events: [agendaEvent(1, "Bal des lampions", "2027-06-13")] });
    await sync();
    const [event] = (await loadCorpus(folder)).events;
    expect([event?.title.fr, event?.dates.start]).toEqual(["Grand bal", "2027-06-13"]);
  });

  test("what overrides hide and correct stays so, whatever comes", async () => {
    server.serve({ events: [BAL, FOIRE] });
    await writeFile(
      join(folder, "overrides.json"),
      JSON.stringify({ hide: ["2"], correct: { "1": { title: { fr: "Grand bal" } } } }),
    );
    await sync();
    server.serve({ events: [agendaEvent(1, "Petit bal", "2027-06-12"), FOIRE, LOTO] });
    await sync();
    expect(await titles()).toEqual(["Grand bal", "Loto du quartier"]);
  });

  test("takes files beside the programme, each with what is known of it", async () => {
    await names("agenda.csv", { address: server.url });
    await names({ address: "agenda.csv", town: "Beaune", map: "Quoi=title,Quand=start" }, server.url);
    await writeFile(join(folder, "agenda.csv"), "Quoi,Quand\nVide-grenier,05/06/2027\n");
    server.serve({ events: [BAL] });
    await sync();
    const { events } = await loadCorpus(folder);
    expect(events.map(({ title, places }) => [title.fr, places[0]?.id])).toEqual([
      ["Vide-grenier", "beaune"],
      ["Bal des lampions", "dijon"],
    ]);
    expect(await lines()).toEqual(["agenda.csv: nothing is new.", `${server.url}: nothing is new.`]);
  });

  test("makes the same bytes into something else when more is said of their source", async () => {
    await names({ address: "agenda.csv", town: "Beaune" });
    await writeFile(join(folder, "agenda.csv"), "Titre,Date\nVide-grenier,05/06/2027\n");
    await sync();
    const programme = JSON.parse(await readFile(join(folder, "programme.json"), "utf8")) as object;
    const sources = [{ address: "agenda.csv", town: "Dijon" }];
    await writeFile(join(folder, "programme.json"), JSON.stringify({ ...programme, sources }));
    await sync();
    expect((await loadCorpus(folder)).events[0]?.places).toEqual([{ id: "dijon", role: "venue" }]);
  });

  test("fetches all of it again where the events are gone", async () => {
    server.serve({ events: [BAL] }, '"one"');
    await sync();
    await Promise.all(["events.json", "imported.json"].map((name) => writeFile(join(folder, name), "null")));
    await sync();
    expect(await titles()).toEqual(["Bal des lampions"]);
  });

  test("takes nothing where the folder would have problems, and says which", async () => {
    server.serve({ events: [BAL] });
    const problem = { file: "overrides.json", entry: null, field: null, problem: "is used by two entries" };
    const [report] = (await sync({ check: () => Promise.resolve([problem]) })).sources;
    expect(report).toMatchObject({ outcome: "failed", problem: "was not taken: the folder would have problems" });
    await expect(stat(join(folder, "events.json"))).rejects.toThrow(/ENOENT/u);
  });

  test("a folder without sources, and sources that are none, are told", async () => {
    await writeFile(join(folder, "programme.json"), "{}");
    await expect(sync()).rejects.toThrow(/names no sources: write "sources"/u);
    await names("ftp://example.org/agenda.ics");
    await expect(sync()).rejects.toThrow(/cannot be used: see corpus check/u);
    await writeFile(join(folder, "events.json"), "[]");
    await writeFile(join(folder, "places.json"), "[]");
    expect((await problemsOf(folder)).map(({ field }) => field)).toContain("sources.0");
  });
});

describe("a bad fetch takes nothing away", () => {
  beforeEach(async () => {
    server.serve({ events: [BAL, FOIRE] }, '"good"');
    await sync();
  });
  const stays = async () => {
    expect(await titles()).toEqual(["Bal des lampions", "Foire aux livres"]);
  };

  test("a server that is slow to begin, or to go on", async () => {
    server.answer(() => undefined);
    expect(await failure({ timeoutMs: 200 })).toBe("took too long to answer");
    server.answer((_, response) => {
      response.writeHead(200);
      response.write('{"events": [');
    });
    expect(await failure({ timeoutMs: 200 })).toBe("took too long to answer");
    await stays();
  });

  test("an answer that breaks off, with its length told or not", async () => {
    const begin = '{"events": [';
    server.answer((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write(begin, () => response.destroy());
    });
    expect(await failure()).toBe("broke off in the middle of its answer");
    server.answer((_, response) => {
      response.writeHead(200);
      response.write(begin, () => response.destroy());
    });
    expect(await failure()).toBe("broke off in the middle of its answer");
    const packed = gzipSync(JSON.stringify({ events: [BAL] }));
    server.answer((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, packed.length - 20));
    });
    expect(await failure()).toBe("broke off in the middle of its answer");
    await stays();
  });

  test("statuses, each with what to do about it", async () => {
    const statuses = [403, 404, 410, 500];
    const told: string[] = [];
    for (const status of statuses) {
      server.answer((_, response) => response.writeHead(status).end("<h1>Non</h1>"));
      told.push(await failure());
    }
    expect(told).toEqual([
      "answered 403, so it may not be read from here: ask whoever runs it, or name its public export",
      "answered 404, so it is not there: the agenda has moved, or is no longer public",
      "answered 410, so it is gone for good: take it out of the sources",
      "answered 500",
    ]);
    await stays();
  });

  test("a server that wants to be left alone is, until then", async () => {
    server.answer((_, response) => response.writeHead(429, { "retry-after": "7200" }).end());
    expect(await failure()).toContain("answered 429");
    const asked = server.asked.length;
    expect(await lines()).toEqual([`${server.url}: its server asks to be left alone until 2027-06-01T12:00:00.000Z.`]);
    expect(server.asked).toHaveLength(asked);
    server.serve({ events: [BAL, FOIRE] }, '"good"');
    expect(await lines({ now: () => new Date("2027-06-01T12:00:01Z") })).toEqual([`${server.url}: nothing is new.`]);
    server.answer((_, response) => response.writeHead(503, { "retry-after": "Wed, 02 Jun 2027 10:00:00 GMT" }).end());
    expect(await failure({ now: () => new Date("2027-06-01T13:00:00Z") })).toBe("answered 503");
    expect((await lines({ now: () => new Date("2027-06-02T09:00:00Z") }))[0]).toContain("2027-06-02T10:00:00.000Z");
    await stays();
  });

  test("garbage, a page of an error, an empty answer, an agenda without events", async () => {
    const bodies = [
      Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x02]),
      "<!doctype html><p>Maintenance</p>",
      "",
      '{"events": []}',
    ];
    for (const body of [...bodies, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bal", "PK\u0003\u0004 table"]) {
      server.answer((_, response) => response.writeHead(200).end(body));
      expect(await failure()).toMatch(/^(?:cannot be taken: |has no event)/u);
    }
    await stays();
  });

  test("an answer of 200 MB is left as soon as it is too long, however it is packed", async () => {
    const piece = Buffer.alloc(1024 * 1024, " ");
    let sent = 0;
    server.answer((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (sent < 200 && !response.destroyed) {
          sent += 1;
          if (!response.write(piece)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    expect(await failure({ timeoutMs: 60_000 })).toBe("has more than 50 MB, and was left");
    expect(sent).toBeLessThan(100);
    server.answer((_, response) => response.writeHead(200, { "content-length": String(200 * 2 ** 20) }).end("{"));
    expect(await failure()).toBe("has more than 50 MB, and was left");
    const packed = gzipSync(Buffer.alloc(200 * 2 ** 20));
    server.answer((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(packed));
    expect(await failure({ timeoutMs: 60_000 })).toBe("has more than 50 MB, and was left");
    await stays();
  });

  test("a redirect is followed where it stays, and not into a network that nobody named", async () => {
    server.answer((request, response) => {
      if (request.url === "/new") response.writeHead(200).end(JSON.stringify({ events: [BAL, FOIRE, LOTO] }));
      else response.writeHead(301, { location: "/new" }).end();
    });
    expect((await sync()).sources[0]).toMatchObject({ outcome: "taken", isChanged: true });
    const other = await startAgendaServer();
    const refused: string[] = [];
    for (const location of [
      other.url,
      "http://169.254.169.254/latest",
      "http://[::1]:1/",
      other.url.replace("127.0.0.1", "localhost"),
    ]) {
      server.answer((_, response) => response.writeHead(302, { location }).end());
      refused.push(await failure());
    }
    expect(refused).toEqual(
      ["127.0.0.1", "169.254.169.254", "::1", "localhost"].map(
        (host) => `leads to ${host}, which is no address of the open web: name that itself if it is meant`,
      ),
    );
    expect(other.asked).toEqual([]);
    server.answer((_, response) => response.writeHead(302, { location: "/again" }).end());
    expect(await failure()).toBe("leads on and on, more than 5 times");
    server.answer((_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    expect(await failure()).toBe("leads to something that is no address");
  });

  test("a server that is not there, and a name that nobody has", async () => {
    await names("http://127.0.0.1:1/agenda.json", "http://agenda.invalid/agenda.json?key=secret");
    const told = syncLines(await sync());
    expect(told[0]).toBe(
      "http://127.0.0.1:1/agenda.json cannot be reached (ECONNREFUSED). Its events stay as they are.",
    );
    expect(told[1]).toContain("http://agenda.invalid/agenda.json ");
    expect(told.join()).not.toContain("secret");
    await stays();
  });
});
