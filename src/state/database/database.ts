import type { Engine } from "./engine.ts";
import type { Db } from "./schema.ts";

/** A migrated database of any engine. */
export interface Database {
  db: Db;
  engine: Engine;
}
