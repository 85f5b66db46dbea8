/** A database's address and user, without the password. */
export interface Address {
  /** `the database jumelages at db.example:5432`. */
  place: string;
  user: string;
}

/** Says what a database URL must look like, as the end of a sentence that begins with the name of the setting. */
export const ADDRESS_ADVICE =
  "must be the address of a PostgreSQL database: postgresql://user:password@host:port/name, with % and two digits for signs of the password that are neither letter nor digit";

/** Whether a text is a database URL. An unescaped special character in the password makes it invalid. */
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
 * The part of a `DATABASE_URL` that may be shown.
 * @throws when it is invalid
 */
export function addressOf(url: string): Address {
  const { hostname, port, pathname, username, searchParams } = new URL(url);
  const user = decodeURIComponent(username) || (searchParams.get("user") ?? "");
  const name = decodeURIComponent(pathname.slice(1)) || user;
  const host = hostname || (searchParams.get("host") ?? "localhost");
  return { place: `the database ${name} at ${host}:${port || "5432"}`, user };
}

/** Shorter passwords are not removed from logs, because they would match everywhere. */
const SECRET_LENGTH = 6;

/** Strings of a `DATABASE_URL` that logs must not contain: the URL, and the password in plain and encoded form. */
export function secretsOf(url: string): string[] {
  const { password, searchParams } = new URL(url);
  const meant = searchParams.get("password") ?? "";
  const secrets = [url, password, decodeURIComponent(password), meant, encodeURIComponent(meant)];
  return [...new Set(secrets)].filter((secret) => secret.length >= SECRET_LENGTH);
}
