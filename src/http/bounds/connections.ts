import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { networkOf } from "./networks.ts";
import type { IsAmong } from "./networks.ts";

export interface ConnectionBounds {
  /** Maximum number of connections; a further one replaces another. Default 1024. */
  most?: number;
  /** The same for one network; proxies have no such limit. Default 100. */
  mostOfOne?: number;
  /** Requests of one connection that may queue behind the current one. Default 16. */
  mostWaiting?: number;
  /** Bytes of unread answers over all connections. Default 32 MiB. */
  mostUnreadBytes?: number;
  /** How long a client may read nothing of its answer, in milliseconds. Default 15,000. */
  unreadMs?: number;
}

/** A server, and a way to reserve places for its connections. */
export interface BoundedServer {
  server: Server;
  /** Reserves the connection's place until its next request; for clients that have proved who they are. */
  keep: (socket: Socket) => void;
}

/**
 * Timeouts of a request's head, of a whole request and of an idle connection, and the interval of the checks, in
 * milliseconds.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 2000,
};
/** Maximum size of a request's head, in bytes. */
const HEADER_BYTES = 16 * 1024;

interface Connection {
  network: string;
  isProxy: boolean;
  isKept: boolean;
  /** It has sent a request. */
  isUsed: boolean;
  /** Starts for all unanswered requests; the first one is running. */
  requests: (() => void)[];
}

/** The connections of a server, the one unused for longest first. */
type Connections = Map<Socket, Connection>;

/**
 * Returns the connection to drop for a new one. First choice is the connection that has been idle for longest since its
 * last answer, then the one whose answer has run for longest, then the oldest one that has never sent a request.
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

/** Connections per network, without those with a reserved place. */
function countByNetwork(connections: Connections): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { network, isKept } of connections.values()) {
    if (!isKept) counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  return counts;
}

/**
 * Creates a server whose connections cannot be exhausted. When all places are taken, or all places of one network, a new
 * connection replaces the least important one, taken from the networks with the most connections. Each connection has
 * its requests answered one after the other, so it holds at most one answer in memory. Connections that queue too many
 * requests or read nothing are closed. If too much is unread in total, those that have been reading for longest are
 * closed too.
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
  /** The connections with an answer under way, the longest first. */
  const answering = new Set<Socket>();

  const cut = (socket: Socket | undefined) => {
    if (!socket) return;
    connections.delete(socket);
    answering.delete(socket);
    socket.destroy();
  };

  /** The networks from which a connection must be closed after a new one has arrived; undefined if there is room. */
  const crowdsAt = ({ network, isProxy: isOfProxy }: Connection): ReadonlySet<string> | undefined => {
    const counts = countByNetwork(connections);
    if (!isOfProxy && (counts.get(network) ?? 0) > mostOfOne) return new Set([network]);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all <= most) return undefined;
    // All networks of this size are candidates; otherwise the newest connection would always be the one to go.
    const crowd = Math.max(...counts.values());
    return new Set([...counts].flatMap(([name, count]) => (count === crowd ? name : [])));
  };
  const makeRoom = (newcomer: Connection) => {
    for (let crowds = crowdsAt(newcomer); crowds !== undefined; crowds = crowdsAt(newcomer)) {
      const among = crowds;
      cut(leastMissed(connections, ({ network }) => among.has(network)));
    }
  };

  /**
   * Closes the connections that have been reading for longest, until the total of unread bytes is within the limit;
   * never the given one.
   */
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
  // Node resets this timeout when some bytes are sent, so slow readers are not closed.
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
