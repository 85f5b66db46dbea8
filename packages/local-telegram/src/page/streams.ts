import type { ServerResponse } from "node:http";

import type { World, WorldEvent } from "../bot-api/index.ts";
import type { PageEvent } from "./protocol.ts";
import type { Session, Sessions } from "./sessions.ts";

/** The open pages; each receives the events of its session's chats. */
export interface Streams {
  /**
   * Sends server-sent events until the page disconnects. If too many are open, another one is closed: the oldest of the
   * same session, or else the oldest one whose session nobody uses, or else the one used longest ago. An active page
   * reconnects by itself.
   */
  open: (session: Session, response: ServerResponse, options: StreamOptions) => void;
  /** Notes that a session is in use. */
  used: (session: Session) => void;
  count: () => number;
  /** Tells all pages of a session. */
  send: (session: Session, event: PageEvent) => void;
  close: () => void;
}

export interface StreamOptions {
  headers: Record<string, string>;
  /** True for a returning session; a new one counts as used after its first action. */
  isUsed: boolean;
}

/**
 * The most streams per session and in total. Browsers open at most six connections to a host, so a reader cannot need
 * more.
 */
const limits = { perSession: 6, inAll: 60 };
/** Closed proxies and sleeping laptops are noticed within this time. */
const heartbeatMs = 15_000;
/** A page with this many unread bytes is disconnected; it reconnects with a new snapshot. */
const unreadBytes = 8 * 1024 * 1024;

export function createStreams(world: World, sessions: Sessions): Streams {
  /** Ordered by the last use of their session, the most recent last. */
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
      // Before the answer starts: a failing snapshot must be an error, not a stream.
      const snapshot = sessions.snapshot(session);
      const page = dispensable(session);
      if (page) {
        pages.delete(page);
        // A page that does not read would never see a proper end.
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
