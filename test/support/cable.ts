import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A proxy to a server whose connections can be disturbed. */
export interface Cable {
  port: number;
  /** Resets all connections, and accepts none until {@link Cable.mend}. */
  cut: () => void;
  /** Resets all connections; new ones are accepted. */
  reset: () => void;
  /** Stops passing data in either direction: connections are accepted and hang. */
  freeze: () => void;
  /** Delays all data by this many milliseconds. */
  slow: (delayMs: number) => void;
  /** Passes everything again, for new connections, to this port. */
  mend: (targetPort?: number) => void;
}

/** Opens a proxy to a port of this machine; it ends with the test. */
export async function layCable(target: number): Promise<Cable> {
  let targetPort = target;
  let [isCut, isFrozen, delayMs] = [false, false, 0];
  const sockets = new Set<Socket>();
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };

  /** Passes data from one side to the other, in order, until one of them closes. */
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
      // Lost data cannot be restored, so connections that have hung are reset.
      if (isFrozen) reset();
      [targetPort, isCut, isFrozen, delayMs] = [port, false, false, 0];
    },
  };
}
