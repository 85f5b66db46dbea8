import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A way to a server that can be disturbed while somebody talks over it. */
export interface Cable {
  port: number;
  /** Breaks every connection, as a reset does, and lets none be made until {@link Cable.mend}. */
  cut: () => void;
  /** Breaks every connection that there is; new ones can be made. */
  reset: () => void;
  /** Lets nothing through in either direction any more, and tells nobody: connections are made, and hang. */
  freeze: () => void;
  /** Lets each piece through so many milliseconds later than it came. */
  slow: (delayMs: number) => void;
  /** Lets everything through again, for connections that are made from now on to this port. */
  mend: (targetPort?: number) => void;
}

/** Lays a cable to a port of this machine; it is taken away when the test is over. */
export async function layCable(target: number): Promise<Cable> {
  let targetPort = target;
  let [isCut, isFrozen, delayMs] = [false, false, 0];
  const sockets = new Set<Socket>();
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };

  /** Hands on what comes from one side to the other, in order, until one of them is gone. */
  function handOn(from: Socket, to: Socket): void {
    sockets.add(from);
    from.on("data", (piece) => {
      if (isFrozen) return;
      if (delayMs > 0) setTimeout(() => to.writable && to.write(piece), delayMs);
      else to.write(piece);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      setTimeout(() => to.destroy(), delayMs);
    });
  }

  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(targetPort, "127.0.0.1");
    handOn(near, far);
    handOn(far, near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    reset();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      reset();
    },
    reset,
    freeze() {
      isFrozen = true;
    },
    slow(ms) {
      delayMs = ms;
    },
    mend(port = targetPort) {
      // What was swallowed cannot be made good: a connection that has hung stays broken.
      if (isFrozen) reset();
      [targetPort, isCut, isFrozen, delayMs] = [port, false, false, 0];
    },
  };
}
