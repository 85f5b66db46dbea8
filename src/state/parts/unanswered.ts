import type { ExpressionBuilder } from "kysely";
import type { Access } from "../database/access.ts";
import type { Tables, Tx } from "../database/schema.ts";
import type { Unanswered, UnansweredStore } from "../unanswered-store.ts";

/** The most different questions. Nobody reads more, and a chat that floods the bot cannot fill the store. */
const MOST_QUESTIONS = 500;

/** When the table is full, deletes the rarest question; of several, the one asked longest ago. */
async function makeRoom(tx: Tx): Promise<void> {
  const { count } = await tx
    .selectFrom("unanswered")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  if (count < MOST_QUESTIONS) return;
  const least = await tx
    .selectFrom("unanswered")
    .select(["question", "language"])
    .orderBy("count")
    .orderBy("day")
    .orderBy("question")
    .limit(1)
    .executeTakeFirstOrThrow();
  await tx.deleteFrom("unanswered").where(same(least)).execute();
}

const same =
  ({ question, language }: Unanswered) =>
  (eb: ExpressionBuilder<Tables, "unanswered">) =>
    eb.and({ question, language });

/** Creates the part of the store that keeps questions without an answer. */
export function createUnanswered({ read, transact }: Access): UnansweredStore {
  return {
    keepUnanswered: ({ question, language }, day) =>
      transact(async (tx) => {
        const known = await tx
          .selectFrom("unanswered")
          .select("day")
          .where(same({ question, language }))
          .executeTakeFirst();
        if (!known) await makeRoom(tx);
        await tx
          .insertInto("unanswered")
          .values({ question, language, day, count: 1 })
          .onConflict((conflict) =>
            conflict.columns(["question", "language"]).doUpdateSet((eb) => ({
              day: eb.ref("excluded.day"),
              count: eb("unanswered.count", "+", 1),
            })),
          )
          .execute();
      }),

    unanswered: () =>
      read((db) =>
        db
          .selectFrom("unanswered")
          .select(["question", "language", "count"])
          .orderBy("count", "desc")
          .orderBy("question")
          .execute(),
      ),

    eraseUnanswered: (before) =>
      transact(async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom("unanswered")
          .$if(before !== null, (query) => query.where("day", "<", before ?? ""))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
