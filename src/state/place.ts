/** Where the store is: in a PostgreSQL database when there is an address of one, else in a folder. */
export interface StorePlace {
  databaseUrl: string | null;
  /** Folder of the store in SQLite. */
  dataDir: string;
}
