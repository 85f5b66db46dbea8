import type { Access } from "./access.ts";
import type { UnansweredStore } from "./unanswered-store.ts";

/** Different questions of a day: more than anybody reads, little enough for a chat that floods the bot. */
const MOST_A_DAY = 1000;

/** The part of the store that has questions that nothing was found for. */
export function createUnanswered({ read, transact }: Access): UnansweredStore {
  return {
    keepUnanswered: ({ question, language, day }) =>
      transact(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable("unanswered")
          .set((eb) => ({ count: eb("count", "+", 1) }))
          .where("question", "=", question)
          .where("language", "=", language)
          .where("day", "=", day)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) return;
        const { count } = await tx
          .selectFrom("unanswered")
          .select((eb) => eb.fn.countAll<number>().as("count"))
          .where("day", "=", day)
          .executeTakeFirstOrThrow();
        if (count >= MOST_A_DAY) return;
        await tx
          .insertInto("unanswered")
          .values({ question, language, day, count: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(["question", "language", "day"])
              .doUpdateSet((eb) => ({ count: eb("unanswered.count", "+", 1) })),
          )
          .execute();
      }),

    unanswered: () =>
      read((db) =>
        db
          .selectFrom("unanswered")
          .selectAll()
          .orderBy("day", "desc")
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
