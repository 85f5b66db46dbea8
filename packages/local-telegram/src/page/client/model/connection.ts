import type { ActionResult, PageAction, PageEvent, Refusal } from "../../protocol.ts";

/** Whether the page is connected to its server. */
export type ConnectionState = "open" | "lost";

/** The server refused an action; "offline" if it could not be reached. */
export class ActionFailed extends Error {
  constructor(readonly reason: Refusal | "offline") {
    super(reason);
  }
}

/** The page's connection to its server. */
export interface Connection {
  act: (action: PageAction) => Promise<ActionResult>;
}

/** The pause before reconnecting, in milliseconds. */
const retryMs = 1000;

/** Opens the event stream, and reopens it whenever it breaks; each time a snapshot comes first. */
export function connect(onEvent: (event: PageEvent) => void, onState: (state: ConnectionState) => void): Connection {
  let source: EventSource | undefined;

  function open(): void {
    const stream = new EventSource("/api/events");
    source = stream;
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      onState("open");
      onEvent(JSON.parse(data) as PageEvent);
    };
    stream.onerror = () => {
      stream.close();
      onState("lost");
      setTimeout(open, retryMs);
    };
  }
  open();

  return {
    async act(action) {
      let response: Response;
      try {
        response = await fetch("/api/action", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(action),
        });
      } catch {
        throw new ActionFailed("offline");
      }
      if (response.ok) return (await response.json()) as ActionResult;
      // The session and its world are gone: a new stream brings a new session.
      if (response.status === 401) source?.onerror?.(new Event("error"));
      const { refusal } = (await response.json().catch(() => ({ refusal: "failed" }))) as { refusal: Refusal };
      throw new ActionFailed(refusal);
    },
  };
}
