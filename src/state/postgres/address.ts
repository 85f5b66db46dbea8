/** Where a database is and who asks for it; never with the password. */
export interface Address {
  /** `the database jumelages at db.example:5432`. */
  place: string;
  user: string;
}

/** What may be said of a `DATABASE_URL`. */
export function addressOf(url: string): Address {
  const { hostname, port, pathname, username, searchParams } = new URL(url);
  const user = decodeURIComponent(username) || (searchParams.get("user") ?? "");
  const name = decodeURIComponent(pathname.slice(1)) || user;
  const host = hostname || (searchParams.get("host") ?? "localhost");
  return { place: `the database ${name} at ${host}:${port || "5432"}`, user };
}

/** The password of a `DATABASE_URL`, as it is written there and as it is meant, for the log to leave out. */
export function secretsOf(url: string): string[] {
  const { password, searchParams } = new URL(url);
  const meant = searchParams.get("password") ?? "";
  return [...new Set([password, decodeURIComponent(password), meant, encodeURIComponent(meant)])].filter(
    (secret) => secret !== "",
  );
}
