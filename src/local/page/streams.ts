import type { ServerResponse } from "node:http";

import type { World, WorldEvent } from "../bot-api/index.ts";
import type { PageEvent } from "./protocol.ts";
import type { Session, Sessions } from "./sessions.ts";

/** The open pages, each told what happens in the chats of its session. */
export interface Streams {
  /** Answers with server-sent events until the page goes; false when too many are open already. */
  open: (session: Session, response: ServerResponse, headers: Record<string, string>) => boolean;
  /** Tells all pages of a session. */
  send: (session: Session, event: PageEvent) => void;
  close: () => void;
}

/** Tabs of one session, and of all: a browser opens six connections to a host at most, so more are no reader's. */
const limits = { perSession: 6, inAll: 60 };
/** Proxies and sleeping laptops are noticed within this time. */
const heartbeatMs = 15_000;
/** A page that does not read is let go at this many unread bytes; it comes back with a snapshot. */
const unreadBytes = 8 * 1024 * 1024;

export function createStreams(world: World, sessions: Sessions): Streams {
  const pages = new Map<ServerResponse, Session>();

  function write(page: ServerResponse, event: PageEvent): void {
    page.write(`data: ${JSON.stringify(event)}\n\n`);
    if (page.writableLength > unreadBytes) page.destroy();
  }

  function tell(event: WorldEvent): void {
    if (!("chatId" in event) || event.type === "chat") return;
    const { chatId, ...rest } = event;
    for (const [page, session] of pages) {
      const chat = sessions.chatKey(session, chatId);
      if (chat !== undefined) write(page, { ...rest, chat });
    }
  }

  const unsubscribe = world.subscribe(tell);
  const heartbeat = setInterval(() => {
    for (const page of pages.keys()) page.write(": here\n\n");
  }, heartbeatMs).unref();

  return {
    open(session, response, headers) {
      const ofSession = [...pages.values()].filter(({ key }) => key === session.key).length;
      if (ofSession >= limits.perSession || pages.size >= limits.inAll) return false;
      response.writeHead(200, { ...headers, "content-type": "text/event-stream", "cache-control": "no-store" });
      write(response, { type: "snapshot", snapshot: sessions.snapshot(session) });
      pages.set(response, session);
      response.once("close", () => {
        pages.delete(response);
      });
      return true;
    },
    send(session, event) {
      for (const [page, { key }] of pages) if (key === session.key) write(page, event);
    },
    close() {
      clearInterval(heartbeat);
      unsubscribe();
      for (const page of pages.keys()) page.end();
    },
  };
}
