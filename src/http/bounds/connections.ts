import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { networkOf } from "./networks.ts";
import type { IsAmong } from "./networks.ts";

export interface ConnectionBounds {
  /** Connections at a time; one more takes the place of another. Default 1024. */
  most?: number;
  /** The same of one network that is no proxy's. Default 100. */
  mostOfOne?: number;
  /** Requests of a connection that may wait for the answer to the one before. Default 16. */
  mostWaiting?: number;
  /** Bytes of answers that are not read yet, of all connections. Default 32 MiB. */
  mostUnreadBytes?: number;
  /** How long nothing may be read of an answer, in milliseconds. Default 15,000. */
  unreadMs?: number;
}

/** A server and what may be said to it of its connections. */
export interface BoundedServer {
  server: Server;
  /** Keeps a connection its place until its next request: whoever is there is known. */
  keep: (socket: Socket) => void;
}

/** How long a request's head, a whole request, and a connection without one may take, and how often that is looked at, in milliseconds. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 2000,
};
/** Bytes of the head of a request. */
const HEADER_BYTES = 16 * 1024;

interface Connection {
  network: string;
  isProxy: boolean;
  isKept: boolean;
  /** Has brought a request. */
  isUsed: boolean;
  /** Starts each request that is not answered to its end; the first has been started. */
  requests: (() => void)[];
}

/** The connections of a server, those longest unused first. */
type Connections = Map<Socket, Connection>;

/**
 * The one of some whose place another may have: which has been without a request for longest since its last; else the one longest at
 * its answer; else the one that has brought nothing for longest.
 */
function leastMissed(connections: Connections, isOne: (connection: Connection) => boolean): Socket | undefined {
  let busy: Socket | undefined;
  let silent: Socket | undefined;
  for (const [socket, connection] of connections) {
    if (connection.isKept || !isOne(connection)) continue;
    if (!connection.isUsed) silent ??= socket;
    else if (connection.requests.length > 0) busy ??= socket;
    else return socket;
  }
  return busy ?? silent;
}

/** How many connections each network has, of those that have no place of their own. */
function countByNetwork(connections: Connections): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { network, isKept } of connections.values()) {
    if (!isKept) counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  return counts;
}

/**
 * A server that nobody can exhaust by its connections. When all places are taken, or all that one network may have, the newcomer gets
 * the place of a connection that is missed least; of the networks, those with the most give way. The requests of a connection are
 * answered one after the other, so that one holds an answer at most, however many were sent at once; who sends too many, does not read,
 * or has read longest where too much is unread in all, is cut off.
 */
export function createBoundedServer(
  answer: RequestListener,
  isProxy: IsAmong,
  {
    most = 1024,
    mostOfOne = 100,
    mostWaiting = 16,
    mostUnreadBytes = 32 * 1024 * 1024,
    unreadMs = 15_000,
  }: ConnectionBounds = {},
): BoundedServer {
  const connections: Connections = new Map();
  /** Those at whose answers we are, the longest first. */
  const answering = new Set<Socket>();

  const cut = (socket: Socket | undefined) => {
    if (!socket) return;
    connections.delete(socket);
    answering.delete(socket);
    socket.destroy();
  };

  /** The networks of which one has to give way, now that one of a network has come; undefined where none has. */
  const crowdsAt = ({ network, isProxy: isOfProxy }: Connection): ReadonlySet<string> | undefined => {
    const counts = countByNetwork(connections);
    if (!isOfProxy && (counts.get(network) ?? 0) > mostOfOne) return new Set([network]);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all <= most) return undefined;
    // Where many have as many, one that has just come is not to give way to those that stay.
    const crowd = Math.max(...counts.values());
    return new Set([...counts].flatMap(([name, count]) => (count === crowd ? name : [])));
  };
  const makeRoom = (newcomer: Connection) => {
    for (let crowds = crowdsAt(newcomer); crowds !== undefined; crowds = crowdsAt(newcomer)) {
      const among = crowds;
      cut(leastMissed(connections, ({ network }) => among.has(network)));
    }
  };

  /** Lets go of the answers that are being read for longest, where all together are too much; never of the one just given. */
  const dropUnread = (given: Socket) => {
    let unreadBytes = 0;
    for (const socket of answering) unreadBytes += socket.writableLength;
    for (const socket of answering) {
      if (unreadBytes <= mostUnreadBytes) return;
      if (socket === given || socket.writableLength === 0) continue;
      unreadBytes -= socket.writableLength;
      cut(socket);
    }
  };

  const server = createServer({ ...TIMES, maxHeaderSize: HEADER_BYTES }, (request, response) => {
    const { socket } = request;
    const connection = connections.get(socket);
    if (!connection) return;
    const { requests } = connection;
    const use = () => {
      connections.delete(socket);
      connections.set(socket, connection);
    };
    const start = () => {
      connection.isKept = false;
      connection.isUsed = true;
      use();
      answering.add(socket);
      response.once("prefinish", () => {
        dropUnread(socket);
      });
      response.once("close", () => {
        answering.delete(socket);
        requests.shift();
        if (!connections.has(socket)) return;
        use();
        requests[0]?.();
      });
      answer(request, response);
    };
    requests.push(start);
    if (requests.length > 1 + mostWaiting) cut(socket);
    else if (requests.length === 1) start();
  });
  // Node tells bytes that go out slowly from none.
  server.timeout = unreadMs;
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const who = { network: networkOf(address), isProxy: isProxy(address) };
    const connection = { ...who, isKept: false, isUsed: false, requests: [] };
    connections.set(socket, connection);
    socket.once("close", () => {
      connections.delete(socket);
      answering.delete(socket);
    });
    makeRoom(connection);
  });
  return {
    server,
    keep(socket) {
      const connection = connections.get(socket);
      if (connection) connection.isKept = true;
    },
  };
}
