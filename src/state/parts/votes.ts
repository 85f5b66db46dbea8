import type { Access } from "../database/access.ts";
import { keepNewest } from "./memory.ts";
import type { MemoryKey } from "../memory-store.ts";
import type { VoteStore } from "../vote-store.ts";

/** Creates the part of the store that keeps vote counts. The counts stay; which messages have a vote is forgotten after a while. */
export function createVotes({ read, transact, instant }: Access, now: () => Date): VoteStore {
  return {
    countVote: (vote, { chatId, messageId }, until) =>
      transact(async (tx) => {
        const name: MemoryKey = { chatId, kind: "vote", key: String(messageId) };
        const aheadMs = now().getTime() - (await instant(tx));
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto("memory")
          .values({
            chat_id: chatId,
            kind: name.kind,
            key: name.key,
            value: "true",
            expires_at: until.getTime() - aheadMs,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await keepNewest(tx, name);
        await tx
          .insertInto("votes")
          .values({ ...vote, count: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(["asks", "kind", "language", "verdict"])
              .doUpdateSet((eb) => ({ count: eb("votes.count", "+", 1) })),
          )
          .execute();
        return true;
      }),

    votes: () =>
      read((db) =>
        db
          .selectFrom("votes")
          .selectAll()
          .orderBy("asks")
          .orderBy("kind")
          .orderBy("language")
          .orderBy("verdict")
          .execute(),
      ),
  };
}
