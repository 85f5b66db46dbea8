import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { PageAction, PageEvent, Snapshot } from "../../src/page/protocol.ts";
import { buildAssets } from "../../src/page/assets.ts";
import { createPageServer } from "../../src/page/server.ts";
import { createSessions } from "../../src/page/sessions.ts";
import { createStreams } from "../../src/page/streams.ts";
import { content, setStage, type Stage } from "./harness.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

interface Visitor {
  cookie: string;
  setCookie: string;
  snapshot: Snapshot;
}

/** Opens the stream once, as a page does, and reads what comes first. */
async function visit(url: string, cookie = "", language = "fr"): Promise<Visitor> {
  const ending = new AbortController();
  const headers = { cookie, "accept-language": language };
  const response = await fetch(`${url}api/events`, { headers, signal: ending.signal });
  let stream = "";
  for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    stream += chunk;
    if (stream.includes("\n\n")) break;
  }
  const event = JSON.parse(stream.slice("data: ".length, stream.indexOf("\n\n"))) as PageEvent;
  ending.abort();
  if (event.type !== "snapshot") throw new Error(`A stream began with ${event.type}.`);
  const setCookie = response.headers.get("set-cookie") ?? "";
  return { cookie: setCookie.split(";")[0] ?? "", setCookie, snapshot: event.snapshot };
}

/** Posts an action with the headers of the page, unless others are given. */
function act(action: PageAction | string, cookie: string, headers: Record<string, string> = {}): Promise<Response> {
  const { port, url } = stage.page;
  return fetch(`${url}api/action`, {
    method: "POST",
    headers: { cookie, origin: `http://127.0.0.1:${port}`, "content-type": "application/json", ...headers },
    body: typeof action === "string" ? action : JSON.stringify(action),
  });
}

/** A stream that stays open; nothing of it is read until somebody asks what it heard. */
async function openTab(cookie = "", port = stage.page.port) {
  const asked = request({ host: "127.0.0.1", port, path: "/api/events", headers: { cookie }, agent: false }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  let [open, text] = [true, ""];
  asked.on("error", () => (open = false));
  response.on("error", () => (open = false));
  response.socket.on("close", () => (open = false));
  return {
    cookie: response.headers["set-cookie"]?.[0]?.split(";")[0] ?? cookie,
    isOpen: () => open,
    heard() {
      if (response.listenerCount("data") === 0)
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
      return text;
    },
    leave: () => asked.destroy(),
  };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** A request with a Host of one's choice, which fetch does not allow. */
function statusFor(
  headers: Record<string, string>,
  pathname = "/",
  port = stage.page.port,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: pathname, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });
}

const hello: PageAction = { type: "text", chat: "first", as: "first", text: "Bonjour" };
const textsIn = (snapshot: Snapshot) => snapshot.chats.first.messages.map(({ text }) => text);

describe("The chat page's server", () => {
  it("listens on this computer only", async () => {
    expect(stage.page.url).toBe(`http://127.0.0.1:${stage.page.port}/`);
    expect(await statusFor({ host: `127.0.0.1:${stage.page.port}` })).toBe(200);
    expect(await statusFor({ host: `localhost:${stage.page.port}` })).toBe(200);
  });

  it("refuses every other name, so that a rebound one reads nothing", async () => {
    for (const host of [`evil.example:${stage.page.port}`, "evil.example", "127.0.0.1", "127.0.0.1:1"]) {
      expect(await statusFor({ host })).toBe(403);
      expect(await statusFor({ host }, "/api/events")).toBe(403);
    }
  });

  it("takes actions from its own page only", async () => {
    const { cookie } = await visit(stage.page.url);
    const other = `http://127.0.0.1:${stage.page.port + 1}`;
    for (const origin of ["https://evil.example", "null", other, `https://127.0.0.1:${stage.page.port}`]) {
      expect((await act(hello, cookie, { origin })).status).toBe(403);
    }
    expect((await act(hello, cookie, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await act(hello, cookie, { "content-type": "text/plain" })).status).toBe(403);
    const { snapshot } = await visit(stage.page.url, cookie);
    expect(snapshot.chats.first.messages).toEqual([]);
  });

  it("lets nobody embed, script or frame it", async () => {
    const response = await fetch(stage.page.url);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
    expect(
      await statusFor({ host: `127.0.0.1:${stage.page.port}`, "sec-fetch-site": "cross-site" }, "/page.json"),
    ).toBe(403);
  });

  it("asks for nothing from another host", async () => {
    for (const name of ["", "app.js", "app.css", "icon.svg"]) {
      const text = await (await fetch(stage.page.url + name)).text();
      const addresses = [...text.matchAll(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]+/g)].map(([address]) => address);
      expect(addresses.filter((address) => address !== "http://www.w3.org")).toEqual([]);
    }
  });

  it("is light enough", async () => {
    let bytes = 0;
    for (const name of ["", "app.js", "app.css", "icon.svg", "page.json"]) {
      bytes += (await (await fetch(stage.page.url + name)).arrayBuffer()).byteLength;
    }
    expect(bytes).toBeLessThan(150_000);
  });

  it("gives out its own files and no others", async () => {
    for (const name of ["../package.json", "%2e%2e/package.json", "client/main.ts", "files/first/1", "api/action"]) {
      expect((await fetch(stage.page.url + name)).status).toBe(404);
    }
    expect((await fetch(stage.page.url, { method: "DELETE" })).status).toBe(403);
  });

  it("speaks the browser's language first", async () => {
    const html = async (language: string) =>
      (await fetch(stage.page.url, { headers: { "accept-language": language } })).text();
    expect(await html("ru-RU,ru;q=0.9")).toContain('<html lang="ru">');
    expect(await html("de, ru;q=0.8, fr;q=0.5")).toContain('<html lang="ru">');
    expect(await html("en-GB")).toContain('<html lang="fr">');
  });
});

describe("A session", () => {
  it("has a random cookie that scripts and other sites do not get", async () => {
    const first = await visit(stage.page.url);
    const second = await visit(stage.page.url);
    expect(first.setCookie).toMatch(
      /^jumelages-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
    expect(first.cookie).not.toBe(second.cookie);
  });

  it("has two people, the first in the reader's language", async () => {
    const { snapshot } = await visit(stage.page.url, "", "ru");
    expect(snapshot.people.first).toMatchObject({ name: "Женя", language: "ru" });
    expect(snapshot.people.second).toMatchObject({ name: "Camille", language: "fr" });
  });

  it("sees its own chats and nobody else's", async () => {
    const mine = await visit(stage.page.url);
    const theirs = await visit(stage.page.url);
    expect((await act({ type: "open", chat: "group", as: "first" }, mine.cookie)).status).toBe(200);
    expect((await act(hello, mine.cookie)).status).toBe(200);
    expect((await act({ ...hello, text: "fichier" }, mine.cookie)).status).toBe(200);
    await expect.poll(() => stage.world.history(mine.snapshot.people.first.id)).toHaveLength(4);
    const again = await visit(stage.page.url, theirs.cookie);
    expect(again.snapshot.people).toEqual(theirs.snapshot.people);
    expect(Object.values(again.snapshot.chats).flatMap(({ messages }) => messages)).toEqual([]);
    const file = stage.world.history(mine.snapshot.people.first.id).at(-1)?.message_id ?? 0;
    const download = (cookie: string) => fetch(`${stage.page.url}files/first/${file}`, { headers: { cookie } });
    expect(await (await download(mine.cookie)).text()).toBe("BEGIN:VCALENDAR");
    expect((await download(theirs.cookie)).status).toBe(404);
    expect((await download("")).status).toBe(404);
  });

  it("has a chat without the bot, into which its name summons it", async () => {
    const { cookie, snapshot } = await visit(stage.page.url);
    expect(snapshot.chats.pair).toEqual({ messages: [], keyboard: null });
    const say = (text: string) => act({ type: "text", chat: "pair", as: "first", text }, cookie);
    expect((await say("Bonjour")).status).toBe(200);
    expect((await say("@jumelages_bot Nice ?")).status).toBe(200);
    const texts = async () =>
      (await visit(stage.page.url, cookie)).snapshot.chats.pair.messages.map(({ text }) => text);
    await expect.poll(texts).toEqual([undefined, "Bonjour", "@jumelages_bot Nice ?", "Écho : @jumelages_bot Nice ?"]);
    const open = await act({ type: "open", chat: "pair", as: "second" }, cookie);
    expect(await open.json()).toEqual({ commands: [] });
  });

  it("is not what a stranger's cookie names", async () => {
    const mine = await visit(stage.page.url);
    const invented = await visit(stage.page.url, `${mine.cookie}x`);
    expect(invented.cookie).not.toBe(`${mine.cookie}x`);
    expect(invented.snapshot.people.first.id).not.toBe(mine.snapshot.people.first.id);
    expect((await act(hello, `${mine.cookie}x`)).status).toBe(401);
    expect((await act(hello, "")).status).toBe(401);
  });

  it("cannot write in a chat that is not its own", async () => {
    const { cookie } = await visit(stage.page.url);
    expect((await act({ ...hello, chat: "second" }, cookie)).status).toBe(400);
    expect((await act(JSON.stringify({ ...hello, chat: 7_000_000_001 }), cookie)).status).toBe(400);
  });

  it("refuses what no Telegram app would send", async () => {
    const { cookie } = await visit(stage.page.url);
    const refused = async (action: PageAction | string) => (await act(action, cookie)).status;
    expect(await refused({ ...hello, text: " " })).toBe(400);
    expect(await refused({ ...hello, text: "я".repeat(4097) })).toBe(400);
    expect(await refused({ ...hello, text: "я".repeat(4096) })).toBe(200);
    expect(await refused({ ...hello, text: "я".repeat(64 * 1024) })).toBe(413);
    expect(await refused({ type: "place", chat: "first", as: "first", town: 99 })).toBe(400);
    expect(await refused({ type: "start", as: "first", payload: "?" })).toBe(400);
    expect(await refused({ type: "press", chat: "first", as: "first", messageId: 1, data: "x".repeat(65) })).toBe(400);
    expect(await refused({ type: "inline", chat: "first", as: "first", query: "x".repeat(257) })).toBe(400);
    expect(await refused({ type: "choose", chat: "first", as: "first", queryId: "1", resultId: "1" })).toBe(400);
    expect(await refused('{"type":"__proto__"}')).toBe(400);
    expect(await refused("not JSON")).toBe(400);
    expect(stage.notices).toEqual([]);
  });

  it("saves documents under their names and shows none", async () => {
    const { cookie, snapshot } = await visit(stage.page.url);
    await act({ ...hello, text: "fichier" }, cookie);
    await expect.poll(() => stage.world.history(snapshot.people.first.id)).toHaveLength(2);
    const response = await fetch(`${stage.page.url}files/first/2`, { headers: { cookie } });
    expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''Ann%C3%A9e%202021.ics");
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("shows pictures as what they are", async () => {
    const { cookie, snapshot } = await visit(stage.page.url);
    await act({ ...hello, text: "image" }, cookie);
    await expect.poll(() => stage.world.history(snapshot.people.first.id)).toHaveLength(2);
    const response = await fetch(`${stage.page.url}files/first/2`, { headers: { cookie } });
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("content-disposition")).toBe(null);
    expect((await fetch(`${stage.page.url}files/first/2`)).status).toBe(404);
  });

  it("has six streams at most: a seventh takes the place of the oldest", async () => {
    const { cookie } = await visit(stage.page.url);
    const tabs: Tab[] = [];
    for (let tab = 1; tab <= 7; tab += 1) tabs.push(await openTab(cookie));
    await expect.poll(() => tabs.map(({ isOpen }) => isOpen())).toEqual([false, ...Array<boolean>(6).fill(true)]);
    for (const { leave } of tabs) leave();
  });
});

describe("Streams that strangers open", () => {
  it("without reading them do not lock the owner out, nor take the stream of somebody who talks", async () => {
    const crowd: Tab[] = [];
    for (let count = 0; count < 60; count += 1) crowd.push(await openTab());
    const owner = await openTab();
    expect((await act(hello, owner.cookie)).status).toBe(200);
    await expect.poll(() => owner.heard()).toContain("Écho : Bonjour");
    for (let count = 0; count < 60; count += 1) crowd.push(await openTab());
    expect((await act({ ...hello, text: "Encore" }, owner.cookie)).status).toBe(200);
    await expect.poll(() => owner.heard()).toContain("Écho : Encore");
    expect(owner.isOpen()).toBe(true);
    await expect.poll(() => crowd.filter(({ isOpen }) => isOpen()).length).toBe(59);
    for (const { leave } of [owner, ...crowd]) leave();
  });

  it("and that are refused leave nobody and nothing behind", async () => {
    const { world } = stage;
    const sessions = createSessions(world, content);
    const streams = createStreams(world, sessions);
    const perform = () => Promise.resolve({});
    const assets = await buildAssets(
      { ...content, bot: { id: 1, name: "Jumelages", username: "jumelages_bot" } },
      "http://127.0.0.1:8080/",
    );
    const logger = { warn: () => undefined };
    let port = 0;
    const server = createPageServer({ world, sessions, streams, perform, assets, logger }, () => port);
    await once(server.listen(0, "127.0.0.1"), "listening");
    ({ port } = server.address() as AddressInfo);
    const people = world.users().length;
    const own = `127.0.0.1:${port}`;
    const refused: Record<string, string>[] = [
      { host: "evil.example" },
      { host: own, origin: "https://evil.example" },
      { host: own, "sec-fetch-site": "cross-site" },
    ];
    for (let count = 0; count < 30; count += 1) {
      for (const headers of refused) expect(await statusFor(headers, "/api/events", port)).toBe(403);
    }
    expect([streams.count(), world.users().length]).toEqual([0, people]);
    const taken = await openTab("", port);
    expect(streams.count()).toBe(1);
    taken.leave();
    await expect.poll(() => streams.count()).toBe(0);
    streams.close();
    server.close();
  });
});

describe("The chat page", () => {
  it("takes the next port when its own is taken", async () => {
    const second = await setStage({ port: stage.page.port });
    expect(second.page.port).toBeGreaterThan(stage.page.port);
    expect((await fetch(second.page.url)).status).toBe(200);
    await second.close();
    await second.page.close();
  });

  it("knows its sessions after a restart", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "page-"));
    const before = await setStage({ directory });
    const { cookie, snapshot } = await visit(before.page.url);
    before.world.sendText(snapshot.people.first.id, snapshot.people.first.id, "Bonjour");
    await expect.poll(() => before.world.history(snapshot.people.first.id)).toHaveLength(2);
    await before.close();
    const after = await setStage({ directory });
    const again = await visit(after.page.url, cookie);
    expect(again.snapshot.people).toEqual(snapshot.people);
    expect(textsIn(again.snapshot)).toEqual(["Bonjour", "Écho : Bonjour"]);
    await after.close();
    await rm(directory, { recursive: true });
  });
});
