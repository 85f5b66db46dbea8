import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { startBench, token, type Bench } from "./harness.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const send = (chat_id: number | string, text = "x") => bench.call("sendMessage", { chat_id, text });

describe("A bot", () => {
  it("cannot write to nobody, to a stranger, or to a deleted account", async () => {
    expect(await send(12345)).toMatchObject({ status: 400, description: "Bad Request: chat not found" });
    expect((await bench.callAnyhow("sendMessage", { text: "x" })).description).toBe("Bad Request: chat_id is empty");
    const { world } = bench.telegram;
    const ivan = world.createUser({ first_name: "Иван" });
    expect((await send(ivan.id)).description).toBe("Bad Request: chat not found");
    world.createGroup({ title: "Amis", creatorId: bench.anna.id, memberIds: [ivan.id] });
    expect(await send(ivan.id)).toMatchObject({
      status: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
    world.deactivateUser(bench.anna.id);
    expect((await send(bench.anna.id)).description).toBe("Forbidden: user is deactivated");
  });

  it("is told that it was blocked, cannot write then, and can again after Start", async () => {
    const { world } = bench.telegram;
    world.blockBot(bench.anna.id);
    expect(await send(bench.anna.id)).toMatchObject({
      status: 403,
      error_code: 403,
      description: "Forbidden: bot was blocked by the user",
    });
    expect(() => world.sendText(bench.anna.id, bench.anna.id, "x")).toThrow(/blocked/);
    world.start(bench.anna.id);
    expect((await send(bench.anna.id)).ok).toBe(true);
    const updates = await bench.takeUpdates();
    expect(updates.map((update) => update.my_chat_member?.new_chat_member.status ?? update.message?.text)).toEqual([
      "kicked",
      "member",
      "/start",
    ]);
  });
});

describe("In a group", () => {
  function group(type: "group" | "supergroup" = "group") {
    const { world } = bench.telegram;
    const ivan = world.createUser({ first_name: "Иван" });
    const chat = world.createGroup({ title: "Amis", creatorId: bench.anna.id, memberIds: [ivan.id], type });
    world.addBotToGroup(bench.anna.id, chat.id);
    return { world, ivan, chat };
  }
  const heard = async () => (await bench.takeUpdates()).flatMap((update) => update.message?.text ?? []);

  it("the bot is told when it is added and when it is kicked out, and cannot write then", async () => {
    const { world, chat } = group();
    expect(await bench.takeUpdates()).toMatchObject([
      {
        my_chat_member: {
          chat: { id: chat.id },
          old_chat_member: { status: "left" },
          new_chat_member: { status: "member" },
        },
      },
      { message: { new_chat_members: [{ id: 42000 }] } },
    ]);
    expect((await send(chat.id)).ok).toBe(true);
    world.removeBot(bench.anna.id, chat.id);
    expect(await bench.takeUpdates()).toMatchObject([
      { message: { left_chat_member: { id: 42000 } } },
      { my_chat_member: { new_chat_member: { status: "kicked" } } },
    ]);
    expect(await send(chat.id)).toMatchObject({
      status: 403,
      description: "Forbidden: bot was kicked from the group chat",
    });
  });

  it("the bot in privacy mode hears commands, mentions and replies to it, and nothing else", async () => {
    const { world, ivan, chat } = group();
    const own = (await send(chat.id, "Bonjour")).result;
    await bench.takeUpdates();
    const said = (text: string, replyTo?: number) =>
      world.sendText(ivan.id, chat.id, text, replyTo === undefined ? {} : { replyTo });
    said("entre nous");
    said("/aide");
    said("/aide@jumelages_bot");
    said("/aide@autre_bot");
    said("Dis, @Jumelages_Bot : Nice ?");
    said("@autre_bot Nice ?");
    said("et en mai ?", own.message_id);
    expect(await heard()).toEqual(["/aide", "/aide@jumelages_bot", "Dis, @Jumelages_Bot : Nice ?", "et en mai ?"]);
  });

  it("the bot hears everything as an administrator or without privacy mode", async () => {
    const { world, ivan, chat } = group("supergroup");
    await bench.takeUpdates();
    world.setPrivacyMode(false);
    world.sendText(ivan.id, chat.id, "un");
    world.setPrivacyMode(true);
    world.sendText(ivan.id, chat.id, "deux");
    world.setStatus(bench.anna.id, chat.id, 42000, "administrator");
    world.sendText(ivan.id, chat.id, "trois");
    expect(await heard()).toEqual(["un", "trois"]);
  });

  it("the bot deletes its own messages, and those of others only as an administrator", async () => {
    const { world, ivan, chat } = group();
    const his = world.sendText(ivan.id, chat.id, "/aide").message_id;
    const remove = () => bench.call("deleteMessage", { chat_id: chat.id, message_id: his });
    expect((await remove()).description).toBe("Bad Request: message can't be deleted");
    world.setStatus(bench.anna.id, chat.id, 42000, "administrator");
    expect((await remove()).result).toBe(true);
  });

  it("that became a supergroup the old id says where it went", async () => {
    const { world, chat } = group();
    await bench.takeUpdates();
    const moved = world.migrateGroup(bench.anna.id, chat.id);
    expect(await bench.takeUpdates()).toMatchObject([
      { message: { chat: { id: chat.id }, migrate_to_chat_id: moved.id } },
      { message: { chat: { id: moved.id, type: "supergroup" }, migrate_from_chat_id: chat.id } },
    ]);
    expect(await send(chat.id)).toMatchObject({
      status: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: moved.id },
    });
    expect((await send(moved.id)).ok).toBe(true);
  });

  it("the bot can ask who is there, and leave", async () => {
    const { ivan, chat } = group();
    const member = await bench.call("getChatMember", { chat_id: chat.id, user_id: ivan.id });
    expect(member.result).toMatchObject({ status: "member", user: { first_name: "Иван" } });
    expect((await bench.call("getChatMember", { chat_id: chat.id, user_id: 1 })).description).toBe(
      "Bad Request: user not found",
    );
    const administrators = await bench.call("getChatAdministrators", { chat_id: chat.id });
    expect(administrators.result.map(({ user }) => user.id)).toEqual([bench.anna.id]);
    expect((await bench.call("getChat", { chat_id: chat.id })).result).toMatchObject({ title: "Amis", type: "group" });
    expect((await bench.call("leaveChat", { chat_id: chat.id })).result).toBe(true);
    expect((await send(chat.id)).description).toBe("Forbidden: bot is not a member of the group chat");
    expect((await bench.call("leaveChat", { chat_id: bench.anna.id })).description).toBe(
      "Bad Request: chat member status can't be changed in private chats",
    );
  });
});

describe("The door", () => {
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${bench.listening.apiRoot}${path}`, { headers });
    return await response.json();
  };

  it("opens to the exact token only", async () => {
    const unauthorized = { ok: false, error_code: 401, description: "Unauthorized" };
    const notFound = { ok: false, error_code: 404, description: "Not Found" };
    expect(await get(`/bot${token}/getMe`)).toMatchObject({
      ok: true,
      result: { id: 42000, username: "jumelages_bot" },
    });
    expect(await get(`/bot${token.slice(0, -1)}/getMe`)).toEqual(unauthorized);
    expect(await get(`/bot${token.toUpperCase()}/getMe`)).toEqual(unauthorized);
    expect(await get("/bot/getMe")).toEqual(notFound);
    expect(await get("/botnonsense/getMe")).toEqual(notFound);
    expect(await get("/")).toEqual(notFound);
  });

  it("knows a method in any case, and answers 404 to one that it does not know", async () => {
    expect(await get(`/bot${token}/GETME`)).toMatchObject({ ok: true });
    expect(await get(`/bot${token}/sendDance`)).toEqual({
      ok: false,
      error_code: 404,
      description: "Not Found: method not found",
    });
  });

  it("takes parameters from the address, a form, JSON or multipart, and ignores unknown ones", async () => {
    const url = `${bench.listening.apiRoot}/bot${token}/sendMessage`;
    const params = { chat_id: String(bench.anna.id), text: "été & hiver", nonsense: "1" };
    const multipart = new FormData();
    for (const [name, value] of Object.entries(params)) multipart.set(name, value);
    const requests = [
      fetch(`${url}?${new URLSearchParams(params).toString()}`),
      fetch(url, { method: "POST", body: new URLSearchParams(params) }),
      fetch(url, { method: "POST", body: multipart }),
      fetch(url, { method: "POST", body: JSON.stringify(params), headers: { "content-type": "application/json" } }),
    ];
    for (const response of await Promise.all(requests)) {
      expect(await response.json()).toMatchObject({ ok: true, result: { text: "été & hiver" } });
    }
  });

  it("is closed to other hosts, to other methods of HTTP, to broken JSON and to bodies without end", async () => {
    const url = `${bench.listening.apiRoot}/bot${token}/sendMessage`;
    const { request } = await import("node:http");
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(url.replace("sendMessage", "getMe"), { headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject).end();
    });
    expect(status).toBe(403);
    expect((await fetch(url, { method: "PUT" })).status).toBe(405);
    const headers = { "content-type": "application/json" };
    expect((await fetch(url, { method: "POST", headers, body: "{" })).status).toBe(400);
    const huge = JSON.stringify({ text: "x".repeat(1024 * 1024) });
    expect((await fetch(url, { method: "POST", headers, body: huge })).status).toBe(413);
  });
});
