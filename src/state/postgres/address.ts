/** Where a database is and who asks for it; never with the password. */
export interface Address {
  /** `the database jumelages at db.example:5432`. */
  place: string;
  user: string;
}

/** What the address of a database must be, as it goes on after the name of the setting. */
export const ADDRESS_ADVICE =
  "must be the address of a PostgreSQL database: postgresql://user:password@host:port/name, with % and two digits for signs of the password that are neither letter nor digit";

/** Whether a text is the address of a database; a sign of the password that should be written with % makes it another one. */
export function isDatabaseUrl(text: string): boolean {
  try {
    const { protocol, pathname, search, hash } = new URL(text);
    addressOf(text);
    secretsOf(text);
    return /^postgres(?:ql)?:$/u.test(protocol) && !`${pathname}${search}`.includes("@") && hash === "";
  } catch {
    return false;
  }
}

/**
 * What may be said of a `DATABASE_URL`.
 * @throws when it is none
 */
export function addressOf(url: string): Address {
  const { hostname, port, pathname, username, searchParams } = new URL(url);
  const user = decodeURIComponent(username) || (searchParams.get("user") ?? "");
  const name = decodeURIComponent(pathname.slice(1)) || user;
  const host = hostname || (searchParams.get("host") ?? "localhost");
  return { place: `the database ${name} at ${host}:${port || "5432"}`, user };
}

/** Shorter words would be found everywhere. */
const SECRET_LENGTH = 6;

/** What of a `DATABASE_URL` a log has to leave out: all of it, and its password as it is written and as it is meant. */
export function secretsOf(url: string): string[] {
  const { password, searchParams } = new URL(url);
  const meant = searchParams.get("password") ?? "";
  const secrets = [url, password, decodeURIComponent(password), meant, encodeURIComponent(meant)];
  return [...new Set(secrets)].filter((secret) => secret.length >= SECRET_LENGTH);
}
