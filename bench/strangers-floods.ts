import { request } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A flood of requests that runs until it is stopped. */
export interface Flood {
  /** How often each status came; 0 counts broken connections. */
  statuses: ReadonlyMap<number, number>;
  stop: () => void;
}

/** The address of a client by its number; all of 127.0.0.0/8 is this machine. */
export type AddressOf = (client: number) => string;

/** All clients behind one address. */
export const oneAddress: AddressOf = () => "127.1.0.1";
export const manyAddresses: AddressOf = (client) => `127.1.${1 + Math.floor(client / 250)}.${1 + (client % 250)}`;

interface Asked {
  port: number;
  path: string;
  localAddress: string;
  /** The body to post; undefined for a GET. */
  body?: string;
}

/** Makes one request on its own connection. @returns the status; 0 if the connection was broken */
function ask({ port, path, localAddress, body }: Asked): Promise<number> {
  const method = body === undefined ? "GET" : "POST";
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers, localAddress }, (response) => {
      response.resume().once("close", () => {
        resolve(response.statusCode ?? 0);
      });
    });
    asked.once("error", () => {
      resolve(0);
    });
    asked.end(body);
  });
}

/** How long a client waits after a broken connection, in milliseconds. */
const CUT_OFF_MS = 100;

/** Clients that send the next request as soon as they get any answer. */
export function floodWith(
  clients: number,
  addressOf: AddressOf,
  port: number,
  question: (count: number) => Pick<Asked, "path" | "body">,
): Flood {
  const statuses = new Map<number, number>();
  let [isStopped, count] = [false, 0];
  const live = async (client: number) => {
    while (!isStopped) {
      count += 1;
      const status = await ask({ port, localAddress: addressOf(client), ...question(count) });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 0) await delay(CUT_OFF_MS);
    }
  };
  for (let client = 0; client < clients; client += 1) void live(client);
  return { statuses, stop: () => void (isStopped = true) };
}

/**
 * Holds connections open: each sends something from time to time, reads the answer or not, and reconnects when it is
 * closed.
 * @param everyMs how often it sends; 0 for once
 */
export function holdConnections(
  connections: number,
  addressOf: AddressOf,
  port: number,
  { sends, everyMs, isRead }: { sends: string; everyMs: number; isRead: boolean },
): Flood {
  const statuses = new Map<number, number>();
  const sockets = new Set<Socket>();
  let isStopped = false;
  const live = async (client: number) => {
    while (!isStopped) {
      const socket = connect({ host: "127.0.0.1", port, localAddress: addressOf(client) });
      socket.on("error", () => undefined);
      sockets.add(socket);
      if (isRead) socket.resume();
      else socket.pause();
      socket.write(sends);
      const timer = everyMs > 0 ? setInterval(() => socket.write(sends), everyMs) : undefined;
      // A closed connection ends with an error, which is expected here.
      await new Promise((resolve) => socket.once("close", resolve));
      clearInterval(timer);
      sockets.delete(socket);
      statuses.set(0, (statuses.get(0) ?? 0) + 1);
      await delay(CUT_OFF_MS);
    }
  };
  for (let client = 0; client < connections; client += 1) void live(client);
  return {
    statuses,
    stop() {
      isStopped = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}
