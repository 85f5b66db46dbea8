import { z } from "zod";
import { readMap } from "../import/tables/columns.ts";
import { isZone } from "../days/zone.ts";

const SECRET = "must have no name and password in it";

/** Whether an address of the web can be asked for as it is; a path of a file is none. */
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
  // What calendars are subscribed to by; the server is asked by https.
  .transform((address) => address.replace(/^webcals?:/iu, "https:"))
  .refine(isAskable, "must be an address with http:// or https://, or the path of a file")
  .refine(hasNoSecret, SECRET);

const describedSchema = z.strictObject({
  address: addressSchema,
  /** The town of events that name none. */
  town: z.string().trim().min(1).optional(),
  /** IANA zone in which times of UTC are read; by default that of the programme. */
  zone: z.string().refine(isZone, "must be an IANA time zone, such as Europe/Berlin").optional(),
  /** How it is saved, where its letters do not tell. */
  encoding: z.string().trim().min(1).optional(),
  /** What columns of a table hold that are called otherwise: "Your heading=title,Other=start". */
  map: z
    .string()
    .refine((text) => !("fault" in readMap(text)), 'must be as --map of the import: "Your heading=title,Other=start"')
    .optional(),
});

/** Where a programme comes from: an address of the web, or the path of a file, seen from the folder of the programme. */
export const sourcesSchema = z
  .array(z.union([addressSchema.transform((address) => ({ address })), describedSchema]))
  .refine(
    (sources) => new Set(sources.map(({ address }) => address)).size === sources.length,
    "names one address twice",
  );
export type Source = z.output<typeof describedSchema>;

/** Whether a source is asked for over the web. */
export function isRemote(address: string): boolean {
  return /^https?:\/\//iu.test(address);
}

/** A source as it may be said in a log: without what stands behind a question mark, which may be a key. */
export function nameOfSource(address: string): string {
  return isRemote(address) ? address.replace(/[?#].*$/su, "") : address;
}

/**
 * The sources that a `programme.json` names; none where it names none.
 * @returns null where what it names cannot be used, which a check of its folder tells
 */
export function sourcesOf(programme: Readonly<Record<string, unknown>> | null): readonly Source[] | null {
  const named = programme?.["sources"];
  if (named === undefined) return [];
  return sourcesSchema.safeParse(named).data ?? null;
}
