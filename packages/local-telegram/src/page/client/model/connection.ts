import type { ActionResult, PageAction, PageEvent, Refusal } from "../../protocol.ts";

/** Whether the page hears from its server. */
export type ConnectionState = "open" | "lost";

/** An action that the server refused, or "offline" when it could not be reached. */
export class ActionFailed extends Error {
  constructor(readonly reason: Refusal | "offline") {
    super(reason);
  }
}

/** The page's line to its server. */
export interface Connection {
  act: (action: PageAction) => Promise<ActionResult>;
}

/** How long the page waits before it tries again. */
const retryMs = 1000;

/** Opens the stream of events, and opens it again whenever it breaks: each time a snapshot comes first. */
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
      // The session is gone, with its world: a new stream brings a new one.
      if (response.status === 401) source?.onerror?.(new Event("error"));
      const { refusal } = (await response.json().catch(() => ({ refusal: "failed" }))) as { refusal: Refusal };
      throw new ActionFailed(refusal);
    },
  };
}
