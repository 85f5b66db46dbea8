import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createBoundedServer } from "../../../src/http/bounds/connections.ts";
import type { ConnectionBounds } from "../../../src/http/bounds/connections.ts";

const GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
/** More than the system takes of an answer that nobody reads. */
const HUGE = "a".repeat(32 * 1024 * 1024);

const brief: RequestListener = (_request, response) => void response.end("ok");

/** A server with bounds of its own, and connections to it that read only when they are told to. */
async function serve(bounds: ConnectionBounds, answer: RequestListener = brief, isProxy = false) {
  const { server, keep } = createBoundedServer(answer, () => isProxy, bounds);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const open = async (localAddress = "127.0.0.1") => {
    const socket = connect({ port, host: "127.0.0.1", localAddress });
    socket.on("error", () => undefined);
    onTestFinished(() => {
      socket.destroy();
    });
    await once(socket, "connect");
    return socket;
  };
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, keep, open };
}

/** The first answer of a connection. */
async function answerTo(socket: Socket, request = GET): Promise<string> {
  socket.write(request);
  const [chunk] = (await once(socket, "data")) as [Buffer];
  return chunk.toString();
}

/** Resolves when a connection is closed from the other side. */
function isCut(socket: Socket): Promise<void> {
  socket.resume();
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else {
      socket.once("close", () => {
        resolve();
      });
    }
  });
}

describe("The connections of one network", () => {
  it("are so many: one more takes the place of the one that has been without a request for longest", async () => {
    const { open } = await serve({ mostOfOne: 2 });
    const [first, second] = [await open(), await open()];
    await answerTo(first);
    await answerTo(second);
    await answerTo(first);
    const third = await open();
    await isCut(second);
    expect(await answerTo(third)).toContain("200 OK");
    expect(await answerTo(first)).toContain("200 OK");
  });

  it("may be more where it is a proxy that stands for many, and in all they are bounded as well", async () => {
    const { open } = await serve({ most: 3, mostOfOne: 1 }, brief, true);
    const sockets = [await open(), await open(), await open()];
    for (const socket of sockets) expect(await answerTo(socket)).toContain("200 OK");
    const fourth = await open();
    await isCut(sockets[0] as Socket);
    expect(await answerTo(fourth)).toContain("200 OK");
  });

  it("of many networks give way where they have had an answer, before one that has just come", async () => {
    const { open } = await serve({ most: 2 });
    const early = await open("127.0.0.2");
    const answered = await open("127.0.0.3");
    expect(await answerTo(answered)).toContain("200 OK");
    const late = await open("127.0.0.4");
    await isCut(answered);
    expect([await answerTo(early), await answerTo(late)]).toEqual([
      expect.stringContaining("200 OK"),
      expect.stringContaining("200 OK"),
    ]);
  });

  it("leave those a place who are known, until they ask for something else", async () => {
    const known: Socket[] = [];
    const { open, keep } = await serve({ mostOfOne: 1 }, (request, response) => {
      known.push(request.socket);
      response.end("ok");
    });
    const webhook = await open();
    await answerTo(webhook);
    keep(known[0] as Socket);
    for (let others = 0; others < 3; others += 1) await answerTo(await open());
    expect(await answerTo(webhook)).toContain("200 OK");
    await open();
    await isCut(webhook);
  });

  it("that are read slowly give way to one that has just come", async () => {
    const bounds = { mostOfOne: 2, mostUnreadBytes: Infinity };
    const { open } = await serve(bounds, (_request, response) => void response.end(HUGE));
    const [slow, slower] = [await open(), await open()];
    slow.pause();
    slower.pause();
    slow.write(GET);
    await expect.poll(() => slow.bytesWritten).toBe(GET.length);
    slower.write(GET);
    await new Promise((resolve) => setImmediate(resolve));
    await open();
    await isCut(slow);
  });
});

describe("The requests of a connection", () => {
  it("are answered one after the other, in their order", async () => {
    let [atWork, most] = [0, 0];
    const { open } = await serve({}, (request, response) => {
      most = Math.max(most, (atWork += 1));
      setTimeout(() => {
        atWork -= 1;
        response.end(request.url);
      }, 1);
    });
    const socket = await open();
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.write(["/a", "/b", "/c"].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(""));
    await expect.poll(() => text.match(/\/[abc]/gu)).toEqual(["/a", "/b", "/c"]);
    expect(most).toBe(1);
  });

  it("are not begun where too many were sent at once: the connection is cut off", async () => {
    let begun = 0;
    const { open } = await serve({ mostWaiting: 3 }, () => void (begun += 1));
    const socket = await open();
    socket.write(GET.repeat(5));
    await isCut(socket);
    expect(begun).toBe(1);
  });

  it("hold one answer at a time, however many are sent and none is read", async () => {
    let begun = 0;
    const { open } = await serve({}, (_request, response) => {
      begun += 1;
      response.end(HUGE);
    });
    const socket = await open();
    socket.pause();
    socket.write(GET.repeat(10));
    await expect.poll(() => begun).toBe(1);
    await expect(once(socket, "close", { signal: AbortSignal.timeout(200) })).rejects.toThrow();
    expect(begun).toBe(1);
  });
});

describe("An answer that is not read", () => {
  it("is given up after a while", async () => {
    const { open, server } = await serve({ unreadMs: 50 }, (_request, response) => void response.end(HUGE));
    const socket = await open();
    socket.pause();
    socket.write(GET);
    const count = () =>
      new Promise((resolve) => {
        server.getConnections((_error, number) => {
          resolve(number);
        });
      });
    await expect.poll(count).toBe(0);
  });

  it("is given up when all together are too many bytes, the one that is read for longest first", async () => {
    const bounds = { mostUnreadBytes: HUGE.length };
    const { open } = await serve(bounds, (_request, response) => void response.end(HUGE));
    const sockets: Socket[] = [];
    while (sockets.length < 3) {
      const socket = await open();
      socket.pause();
      socket.write(GET);
      sockets.push(socket);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await isCut(sockets[0] as Socket);
    expect(sockets[2]?.destroyed).toBe(false);
  });
});
