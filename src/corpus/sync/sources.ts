import { z } from "zod";
import { readMap } from "../import/tables/columns.ts";
import { isZone } from "../days/zone.ts";

const SECRET = "must have no name and password in it";

/** Whether an address can be fetched. Paths of files can too. */
function isAskable(address: string): boolean {
  if (!isRemote(address)) return !/^[a-z][a-z0-9+.-]+:/iu.test(address);
  return URL.canParse(address);
}

function hasNoSecret(address: string): boolean {
  if (!isRemote(address) || !URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username + password === "";
}

const addressSchema = z
  .string()
  .trim()
  .min(1)
  // Calendar subscriptions use webcal; the server is asked by https.
  .transform((address) => address.replace(/^webcals?:/iu, "https:"))
  .refine(isAskable, "must be an address with http:// or https://, or the path of a file")
  .refine(hasNoSecret, SECRET);

const describedSchema = z.strictObject({
  address: addressSchema,
  /** The town for events that name none. */
  town: z.string().trim().min(1).optional(),
  /** IANA zone for times in UTC; by default the programme's. */
  zone: z.string().refine(isZone, "must be an IANA time zone, such as Europe/Berlin").optional(),
  /** The encoding, when it cannot be detected. */
  encoding: z.string().trim().min(1).optional(),
  /** Says what columns with unknown headings contain: "Your heading=title,Other=start". */
  map: z
    .string()
    .refine((text) => !("fault" in readMap(text)), 'must be as --map of the import: "Your heading=title,Other=start"')
    .optional(),
});

/** Sources of a programme: web addresses, or paths of files relative to the programme's folder. */
export const sourcesSchema = z
  .array(z.union([addressSchema.transform((address) => ({ address })), describedSchema]))
  .refine(
    (sources) => new Set(sources.map(({ address }) => address)).size === sources.length,
    "names one address twice",
  );
export type Source = z.output<typeof describedSchema>;

/** Whether a source is a web address. */
export function isRemote(address: string): boolean {
  return /^https?:\/\//iu.test(address);
}

/** A source for logs: without its query, which may contain a key. */
export function nameOfSource(address: string): string {
  return isRemote(address) ? address.replace(/[?#].*$/su, "") : address;
}

/**
 * The sources in a `programme.json`; empty when it names none.
 * @returns null when they are invalid; the check of the folder reports why
 */
export function sourcesOf(programme: Readonly<Record<string, unknown>> | null): readonly Source[] | null {
  const named = programme?.["sources"];
  if (named === undefined) return [];
  return sourcesSchema.safeParse(named).data ?? null;
}
