import { capitalized } from "../../language/capitalized.ts";
import { StoreError } from "../store-error.ts";
import type { StoreErrorCode } from "../store-error.ts";
import type { Address } from "./address.ts";

/** Kinds of failures, grouped by what the operator can do about them. */
type Failure =
  | "away"
  | "crowded"
  | "unknown-user"
  | "no-database"
  | "no-rights"
  | "read-only"
  | "full"
  | "locked"
  | "unsafe"
  | "failed";

/** Failures by SQLSTATE, or by its first characters (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const BY_STATE: Readonly<Record<string, Failure>> = {
  "08": "away",
  "28": "unknown-user",
  "3D": "no-database",
  "25006": "read-only",
  "3F000": "no-rights",
  "40001": "locked", // serialization_failure
  "40P01": "locked", // deadlock_detected
  "55P03": "locked", // lock_not_available
  "42501": "no-rights",
  "53100": "full",
  "53300": "crowded",
  "57P": "away", // The server is stopping or starting, or has ended this connection.
};

/** Failures by Node's code of a network error. */
const BY_NODE: Readonly<Record<string, Failure>> = {
  ECONNREFUSED: "away",
  ECONNRESET: "away",
  ENOTFOUND: "away",
  EAI_AGAIN: "away",
  ETIMEDOUT: "away",
  EHOSTUNREACH: "away",
  ENETUNREACH: "away",
  EPIPE: "away",
  ENOENT: "away",
  DEPTH_ZERO_SELF_SIGNED_CERT: "unsafe",
  SELF_SIGNED_CERT_IN_CHAIN: "unsafe",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unsafe",
  CERT_HAS_EXPIRED: "unsafe",
  ERR_TLS_CERT_ALTNAME_INVALID: "unsafe",
};

/** Failures by the message of a client error, which has no code. */
const BY_SENTENCE: readonly [RegExp, Failure][] = [
  [/^(?:Connection terminated|Query read timeout|timeout exceeded|timeout expired|Client has encountered)/u, "away"],
  [/^Client was closed|not queryable/u, "away"],
  [/^SASL|password must be a string/u, "unknown-user"],
  [/SSL/u, "unsafe"],
];

function failureOf(error: Error): Failure {
  const { code } = error as Error & { code?: unknown };
  if (typeof code === "string") {
    const known = BY_STATE[code] ?? BY_STATE[code.slice(0, 3)] ?? BY_STATE[code.slice(0, 2)] ?? BY_NODE[code];
    if (known !== undefined) return known;
  }
  return BY_SENTENCE.find(([sentence]) => sentence.test(error.message))?.[1] ?? "failed";
}

const CODES: Readonly<Record<Failure, StoreErrorCode>> = {
  away: "unreachable",
  crowded: "unreachable",
  "unknown-user": "refused",
  "no-database": "refused",
  "no-rights": "refused",
  "read-only": "read-only",
  full: "full",
  locked: "locked",
  unsafe: "refused",
  failed: "failed",
};

const SENTENCES: Readonly<Record<Failure, (at: Address) => string>> = {
  away: ({ place }) =>
    `${place} does not answer: see whether it runs, and whether DATABASE_URL names the right host and port.`,
  crowded: ({ place }) => `${place} has no connection left for the bot: raise max_connections there, or end others.`,
  "unknown-user": ({ place, user }) => `${place} refuses the user ${user}: check user and password in DATABASE_URL.`,
  "no-database": ({ place }) => `${place} does not exist: make it (CREATE DATABASE), or correct DATABASE_URL.`,
  "no-rights": ({ place, user }) =>
    `${place} does not let the user ${user} keep tables: make this user its owner, or GRANT it USAGE and CREATE on the schema.`,
  "read-only": ({ place }) =>
    `${place} takes nothing but questions: let DATABASE_URL name the primary server instead of a standby.`,
  full: ({ place }) => `${place} has no room left: free space on its disk; nothing that was acknowledged is lost.`,
  locked: ({ place }) => `${place} is locked by another program for too long: end that program and try again.`,
  unsafe: ({ place }) =>
    `${place} cannot be reached as safely as DATABASE_URL asks: correct its sslmode, or the certificate of the server.`,
  failed: ({ place }) => `${place} failed: see the cause for what it said.`,
};

/** The StoreError for an error of the database. */
export function storeErrorOf(error: unknown, at: Address): StoreError {
  if (error instanceof StoreError) return error;
  const failure = error instanceof Error ? failureOf(error) : "failed";
  return new StoreError(CODES[failure], capitalized(SENTENCES[failure](at)), { cause: error });
}
