import { z } from "zod";
import { folderFor, SHIPPED_CORPUS } from "./corpus/folder.ts";
import { isDatabaseUrl } from "./state/postgres/address.ts";
import { LOG_LEVELS } from "./telegram/logger.ts";

/** Whose messages reminders are that may have arrived: sent again with a word about it, or left at that. */
export const REMINDER_DELIVERIES = ["at-least-once", "at-most-once"] as const;
/** By words and meaning, or by words alone, without the model. */
export const SEARCH_MODES = ["hybrid", "lexical"] as const;

/** The configuration cannot be used; `problems` holds everything that is wrong, never the value of anything. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s); correct .env or the environment:\n  ${problems.join("\n  ")}`,
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

const DEFAULT_DATA_DIR = "data";

const folder = (byDefault: string) => z.string().default(byDefault);

function choice<const Values extends readonly [string, ...string[]]>(values: Values, byDefault: Values[number]) {
  return z.enum(values, { error: `must be one of ${values.join(", ")}` }).default(byDefault as never);
}

const common = {
  /** Folder of the facts; see corpus/README.md. */
  CORPUS_DIR: folder(SHIPPED_CORPUS),
  /** Folder of the store, and of the local Telegram's chats; by default `data`, or a folder of its own in there for another corpus. */
  DATA_DIR: z.string().optional(),
  /** Address of the PostgreSQL database that holds the store instead of a file in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      "must be the address of a PostgreSQL database: postgresql://user:password@host:port/name, with % and two digits for signs of the password that are neither letter nor digit",
    )
    .optional(),
  /** Folder of the index that is built from corpus and model; that of another corpus lies in a folder inside. */
  INDEX_DIR: folder("embeddings/index"),
  EMBEDDING_MODEL_DIR: folder("embeddings/model"),
  SEARCH_MODE: choice(SEARCH_MODES, "hybrid"),
  LOG_LEVEL: choice(LOG_LEVELS, "info"),
  REMINDER_DELIVERY: choice(REMINDER_DELIVERIES, "at-least-once"),
};

const PORT_PROBLEM = "must be a port: a whole number from 0 to 65535, 0 for any free one";

const localSchema = z.object({
  ...common,
  LOCAL_PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_PROBLEM)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_PROBLEM)
    .default(8021),
  JUMELAGES_NOW: z.iso
    .datetime({ offset: true, error: "must be a moment with its offset, such as 2026-09-05T08:59:30+02:00" })
    .transform((moment) => new Date(moment))
    .optional(),
});

const pollingSchema = z.object({
  ...common,
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]+$/, "must be the token that @BotFather gave: digits, a colon, letters"),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: "must be a web address, such as https://api.telegram.org" })
    .transform((address) => address.replace(/\/+$/, ""))
    .default("https://api.telegram.org"),
  JUMELAGES_NOW: z.undefined("works only with the local Telegram: leave it out, or leave BOT_TOKEN out").optional(),
});

/** Every key of the environment that means something, for `.env.example` to name. */
export const CONFIG_KEYS: readonly string[] = [
  ...new Set([...Object.keys(localSchema.shape), ...Object.keys(pollingSchema.shape)]),
];

interface CommonConfig {
  corpusDir: string;
  dataDir: string;
  /** Null when the store is a file in `dataDir`. */
  databaseUrl: string | null;
  indexDir: string;
  modelDir: string;
  searchMode: (typeof SEARCH_MODES)[number];
  logLevel: (typeof LOG_LEVELS)[number];
  reminderDelivery: (typeof REMINDER_DELIVERIES)[number];
}

/** How the process runs: with a token it polls Telegram; without one it brings a Telegram of its own. */
export type Config =
  | (CommonConfig & { mode: "polling"; botToken: string; apiRoot: string })
  | (CommonConfig & {
      mode: "local";
      localPort: number;
      /** What the clock shows when the process starts, from where it runs on; null for the time that it is. */
      startsAt: Date | null;
    });

function parse<Schema extends z.ZodType>(schema: Schema, values: Record<string, string>): z.output<Schema> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
}

/**
 * Reads the configuration. A key that is missing or empty has its default; BOT_TOKEN decides the mode.
 * @throws {ConfigError} with every problem at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values: Record<string, string> = {};
  for (const key of CONFIG_KEYS) {
    const value = environment[key]?.trim() ?? "";
    if (value !== "") values[key] = value;
  }
  const commonOf = (read: z.output<typeof localSchema> | z.output<typeof pollingSchema>): CommonConfig => ({
    corpusDir: read.CORPUS_DIR,
    dataDir: read.DATA_DIR ?? folderFor(read.CORPUS_DIR, DEFAULT_DATA_DIR),
    databaseUrl: read.DATABASE_URL ?? null,
    indexDir: read.INDEX_DIR,
    modelDir: read.EMBEDDING_MODEL_DIR,
    searchMode: read.SEARCH_MODE,
    logLevel: read.LOG_LEVEL,
    reminderDelivery: read.REMINDER_DELIVERY,
  });
  if (values["BOT_TOKEN"] === undefined) {
    const read = parse(localSchema, values);
    return { mode: "local", ...commonOf(read), localPort: read.LOCAL_PORT, startsAt: read.JUMELAGES_NOW ?? null };
  }
  const read = parse(pollingSchema, values);
  return { mode: "polling", ...commonOf(read), botToken: read.BOT_TOKEN, apiRoot: read.TELEGRAM_API_ROOT };
}
