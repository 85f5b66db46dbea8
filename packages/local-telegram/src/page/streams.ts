import type { ServerResponse } from "node:http";

import type { World, WorldEvent } from "../bot-api/index.ts";
import type { PageEvent } from "./protocol.ts";
import type { Session, Sessions } from "./sessions.ts";

/** The open pages, each told what happens in the chats of its session. */
export interface Streams {
  /**
   * Answers with server-sent events until the page goes. Where too many are open, another one is let go: of the same session
   * the oldest, of all the oldest whose session nobody uses, or else the one that was used longest ago. A page that lives
   * comes back by itself.
   */
  open: (session: Session, response: ServerResponse, options: StreamOptions) => void;
  /** Notes that somebody uses a session. */
  used: (session: Session) => void;
  /** How many are open. */
  count: () => number;
  /** Tells all pages of a session. */
  send: (session: Session, event: PageEvent) => void;
  close: () => void;
}

export interface StreamOptions {
  headers: Record<string, string>;
  /** Whether somebody came back to the session; a new one is not used before it acts. */
  isUsed: boolean;
}

/** Tabs of one session, and of all: a browser opens six connections to a host at most, so more are no reader's. */
const limits = { perSession: 6, inAll: 60 };
/** Proxies and sleeping laptops are noticed within this time. */
const heartbeatMs = 15_000;
/** A page that does not read is let go at this many unread bytes; it comes back with a snapshot. */
const unreadBytes = 8 * 1024 * 1024;

export function createStreams(world: World, sessions: Sessions): Streams {
  /** Those of the session that was used last come last. */
  const pages = new Map<ServerResponse, { session: Session; isUsed: boolean }>();

  function pagesOf({ key }: Session): ServerResponse[] {
    return [...pages].filter(([, { session }]) => session.key === key).map(([page]) => page);
  }

  function dispensable(session: Session): ServerResponse | undefined {
    const own = pagesOf(session);
    if (own.length >= limits.perSession) return own[0];
    if (pages.size < limits.inAll) return undefined;
    return ([...pages].find(([, { isUsed }]) => !isUsed) ?? [...pages][0])?.[0];
  }

  function write(page: ServerResponse, event: PageEvent): void {
    page.write(`data: ${JSON.stringify(event)}\n\n`);
    if (page.writableLength > unreadBytes) page.destroy();
  }

  function tell(event: WorldEvent): void {
    if (!("chatId" in event) || event.type === "chat") return;
    const { chatId, ...rest } = event;
    for (const [page, { session }] of pages) {
      const chat = sessions.chatKey(session, chatId);
      if (chat !== undefined) write(page, { ...rest, chat });
    }
  }

  const unsubscribe = world.subscribe(tell);
  const heartbeat = setInterval(() => {
    for (const page of pages.keys()) page.write(": here\n\n");
  }, heartbeatMs).unref();

  return {
    open(session, response, { headers, isUsed }) {
      // Before anything is answered: a session that cannot be shown is an error and no stream.
      const snapshot = sessions.snapshot(session);
      const page = dispensable(session);
      if (page) {
        pages.delete(page);
        // Whoever does not read would never see a proper end.
        page.destroy();
      }
      response.writeHead(200, { ...headers, "content-type": "text/event-stream", "cache-control": "no-store" });
      pages.set(response, { session, isUsed });
      response.once("close", () => {
        pages.delete(response);
      });
      write(response, { type: "snapshot", snapshot });
    },
    used(session) {
      for (const page of pagesOf(session)) {
        pages.delete(page);
        pages.set(page, { session, isUsed: true });
      }
    },
    count: () => pages.size,
    send(session, event) {
      for (const page of pagesOf(session)) write(page, event);
    },
    close() {
      clearInterval(heartbeat);
      unsubscribe();
      for (const page of pages.keys()) page.end();
    },
  };
}
