/** What chats ask, one after the other; the answer begins with the name. */
export const TOWNS = ["Nice", "Nantes", "Bordeaux", "Lille", "Dijon", "Paris", "Arles"];
/** How many chats there are; their ids begin at one. */
export const CHATS = 3;

/** An empty list for each chat. */
export const perChat = <Item>(): Item[][] => Array.from({ length: CHATS }, () => []);

/** An answer that has come: to which question of its chat, and when. */
export interface Answered {
  place: number;
  at: number;
}

/** The Bot API of a history. */
export interface HistoryTelegram {
  answered: readonly Answered[][];
  /** Does what a bot asks for. @throws where the connection breaks */
  call: (method: string, payload: { chat_id: number; text: string }) => object;
  /** Takes no message until then. */
  refuseUntil: (untilMs: number) => void;
  /** Breaks the connection at the next message, after it has arrived or before. */
  cutNext: (arrives: boolean) => void;
}

/** @param elapsedMs the time of the history, in milliseconds */
export function createHistoryTelegram(elapsedMs: () => number): HistoryTelegram {
  const answered = perChat<Answered>();
  let refusesUntilMs = 0;
  let cut: { arrives: boolean } | undefined;

  function take(chatId: number, text: string): void {
    const place = TOWNS.findIndex((town) => text.replaceAll(/<[^>]+>/gu, "").startsWith(town));
    if (place >= 0) answered[chatId - 1]?.push({ place, at: elapsedMs() });
  }

  return {
    answered,
    call(method, { chat_id: chatId, text }) {
      if (method !== "sendMessage") return { ok: true, result: true };
      const waitMs = refusesUntilMs - elapsedMs();
      if (waitMs > 0) {
        const parameters = { retry_after: Math.ceil(waitMs / 1000) };
        return { ok: false, error_code: 429, description: "Too Many Requests", parameters };
      }
      const broken = cut;
      cut = undefined;
      if (broken?.arrives !== false) take(chatId, text);
      if (broken) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
      return { ok: true, result: { message_id: 1, date: 1, chat: { id: chatId, type: "private" }, text: "" } };
    },
    refuseUntil(untilMs) {
      refusesUntilMs = untilMs;
    },
    cutNext(arrives) {
      cut = { arrives };
    },
  };
}
