import type { Access } from "../database/access.ts";
import type { ProgrammeStore } from "../programme-store.ts";

/** Creates the part of the store through which processes share programmes. */
export function createProgrammes({ read, transact }: Access, now: () => Date): ProgrammeStore {
  return {
    programmeHash: (name) =>
      read(async (db) => {
        const row = await db.selectFrom("programmes").select("sha256").where("name", "=", name).executeTakeFirst();
        return row?.sha256 ?? null;
      }),

    programmeState: (name) =>
      read(async (db) => {
        const row = await db
          .selectFrom("programmes")
          .select(["sha256", "content"])
          .where("name", "=", name)
          .executeTakeFirst();
        return row ?? null;
      }),

    keepProgrammeState: (name, { sha256, content }, before) =>
      transact(async (tx) => {
        const row = { sha256, content, kept_at: now().getTime() };
        if (before === null) {
          const made = await tx
            .insertInto("programmes")
            .values({ name, ...row })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst();
          return made.numInsertedOrUpdatedRows === 1n;
        }
        const { numUpdatedRows } = await tx
          .updateTable("programmes")
          .set(row)
          .where("name", "=", name)
          .where("sha256", "=", before)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
  };
}
