/** The place of the store: a PostgreSQL database when there is a URL, else a folder. */
export interface StorePlace {
  databaseUrl: string | null;
  /** Folder of the store in SQLite. */
  dataDir: string;
}
