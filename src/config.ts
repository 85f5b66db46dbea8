import { z } from "zod";
import { folderFor, SHIPPED_CORPUS } from "./corpus/folder.ts";
import { areNetworks, NETWORKS_ADVICE, readNetworks } from "./http/bounds/networks.ts";
import { ADDRESS_ADVICE, isDatabaseUrl, secretsOf } from "./state/postgres/address.ts";
import { LOG_LEVELS } from "./telegram/logger.ts";

/** What to do with a reminder that may or may not have arrived: send it again with a remark, or leave it. */
export const REMINDER_DELIVERIES = ["at-least-once", "at-most-once"] as const;
/** Tables for lists if Telegram supports them, or text only. */
export const RICH_MESSAGES = ["on", "off"] as const;
/** Search by words and meaning, or by words only, without the model. */
export const SEARCH_MODES = ["hybrid", "lexical"] as const;
/** Vectors in memory, searched by a graph or one by one; or in the database, shared by all replicas. */
export const VECTOR_STORES = ["hnsw", "exact", "pgvector"] as const;

/** The configuration is invalid. `problems` lists everything that is wrong, without any values. */
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
/** The default address of the HTTP server, when a webhook or public pages need one. */
const [DEFAULT_HTTP_HOST, DEFAULT_HTTP_PORT] = ["127.0.0.1", 8080];
/** The default address of health and metrics, when they cannot share the public one. */
const [DEFAULT_HEALTH_HOST, DEFAULT_HEALTH_PORT] = ["127.0.0.1", 8090];

const folder = (byDefault: string) => z.string().default(byDefault);

function choice<const Values extends readonly [string, ...string[]]>(values: Values, byDefault: Values[number]) {
  return z.enum(values, { error: `must be one of ${values.join(", ")}` }).default(byDefault as never);
}

const PORT_PROBLEM = "must be a port: a whole number from 0 to 65535, 0 for any free one";
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_PROBLEM)
  .transform(Number)
  .refine((number) => number <= 65_535, PORT_PROBLEM);

function wholeNumber(least: number, most: number) {
  const problem = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, problem)
    .transform(Number)
    .refine((number) => least <= number && number <= most, problem);
}

/** The longest time that unanswered questions may be kept, in days. */
const MOST_UNANSWERED_DAYS = 365;
const UNANSWERED_PROBLEM = `must be a number of days with a d behind it, from 1d to ${MOST_UNANSWERED_DAYS}d`;

const common = {
  /** Folder of the facts; see corpus/README.md. */
  CORPUS_DIR: folder(SHIPPED_CORPUS),
  /**
   * Folder of the store and of the local Telegram's chats; by default `data`, or for another corpus a folder inside it.
   */
  DATA_DIR: z.string().optional(),
  /** Address of a PostgreSQL database that replaces the store's file in DATA_DIR. */
  DATABASE_URL: z.string().refine(isDatabaseUrl, ADDRESS_ADVICE).optional(),
  /** A shell command that copies the backup at `"$1"` to another machine. */
  BACKUP_COMMAND: z.string().optional(),
  /** Folder of the index, which is built from corpus and model; another corpus gets a folder inside it. */
  INDEX_DIR: folder("embeddings/index"),
  EMBEDDING_MODEL_DIR: folder("embeddings/model"),
  SEARCH_MODE: choice(SEARCH_MODES, "hybrid"),
  VECTOR_STORE: choice(VECTOR_STORES, "hnsw"),
  LOG_LEVEL: choice(LOG_LEVELS, "info"),
  /**
   * Whether lists and comparisons are sent as rich messages if Telegram supports them; older apps show them as
   * unsupported.
   */
  RICH_MESSAGES: choice(RICH_MESSAGES, "on"),
  REMINDER_DELIVERY: choice(REMINDER_DELIVERIES, "at-least-once"),
  HTTP_HOST: z.string().default(DEFAULT_HTTP_HOST),
  HTTP_PORT: port.optional(),
  /** A separate address for health and metrics; with public pages they always have one. */
  HEALTH_HOST: z.string().default(DEFAULT_HEALTH_HOST),
  HEALTH_PORT: port.optional(),
  /** The proxies whose X-Forwarded-For header is trusted. */
  TRUSTED_PROXIES: z.string().refine(areNetworks, NETWORKS_ADVICE).transform(readNetworks).default([]),
  /** The public address of the pages; it makes them public. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be a web address, such as https://example.org", abort: true })
    .refine(isOrigin, "must be an https address without a path, and nothing secret in it")
    .transform((address) => new URL(address).origin)
    .optional(),
  /** How often the programme's sources are fetched, in minutes; 0 for never. */
  SYNC_EVERY_MINUTES: wholeNumber(0, 10_080).default(60),
  /** How long unanswered questions are kept, for example "30d"; by default they are not. */
  KEEP_UNANSWERED: z
    .string()
    .regex(/^[1-9]\d{0,2}d$/, UNANSWERED_PROBLEM)
    .transform((span) => Number(span.slice(0, -1)))
    .refine((days) => days <= MOST_UNANSWERED_DAYS, UNANSWERED_PROBLEM)
    .optional(),
  /** Sites that may embed parts of the pages, separated by commas. */
  EMBED_ORIGINS: z
    .string()
    .transform((list) => list.split(",").map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isSiteOrigin),
      "must be addresses without a path, such as https://example.org, with commas between",
    )
    .default([]),
};

const localSchema = z.object({
  ...common,
  LOCAL_PORT: port.default(8021),
  /** With or without seconds. */
  JUMELAGES_NOW: z
    .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
      error: "must be a moment with its offset, such as 2026-09-05T08:59+02:00",
    })
    .transform((moment) => new Date(moment))
    .optional(),
  WEBHOOK_URL: z.undefined("works only with BOT_TOKEN: leave it out, or set that").optional(),
});

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** Only characters that need no escaping in a path. */
const WEBHOOK_PATH = /^(?:\/[A-Za-z0-9._~-]+)+$/;

function isWebhookAddress(address: string): boolean {
  const { protocol, hostname, pathname, username, password, hash } = new URL(address);
  const isSafe = protocol === "https:" || LOOPBACK.has(hostname);
  return isSafe && WEBHOOK_PATH.test(pathname) && username + password + hash === "";
}

/** Whether an address is an origin, without a path. */
function isOrigin(address: string): boolean {
  const { protocol, hostname, pathname, username, password, search, hash } = new URL(address);
  const isSafe = protocol === "https:" || LOOPBACK.has(hostname);
  return isSafe && pathname + search + hash === "/" && username + password === "";
}

/** Whether a text is a web origin exactly as browsers send it. */
function isSiteOrigin(origin: string): boolean {
  return URL.canParse(origin) && /^https?:/u.test(origin) && new URL(origin).origin === origin;
}

const remoteFields = z.object({
  ...common,
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]+$/, "must be the token that @BotFather gave: digits, a colon, letters"),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: "must be a web address, such as https://api.telegram.org" })
    .transform((address) => address.replace(/(?<!\/)\/+$/, ""))
    .default("https://api.telegram.org"),
  WEBHOOK_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be a web address, such as https://bot.example.org/telegram",
      abort: true,
    })
    .refine(isWebhookAddress, "must be an https address with a path of plain letters, and nothing secret in it")
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, "must be 16 to 256 letters, digits, _ or -")
    .optional(),
  JUMELAGES_NOW: z.undefined("works only with the local Telegram: leave it out, or leave BOT_TOKEN out").optional(),
});

interface HttpSettings {
  HTTP_PORT?: number | undefined;
  HEALTH_PORT?: number | undefined;
  PUBLIC_URL?: string | undefined;
}

function healthPort({ HEALTH_PORT, PUBLIC_URL }: HttpSettings): number | undefined {
  return HEALTH_PORT ?? (PUBLIC_URL === undefined ? undefined : DEFAULT_HEALTH_PORT);
}

/** pgvector needs the database of the store. */
const hasDatabaseForVectors = (read: { VECTOR_STORE: string; DATABASE_URL?: string | undefined }) =>
  read.VECTOR_STORE !== "pgvector" || read.DATABASE_URL !== undefined;
const NO_DATABASE_FOR_VECTORS = {
  path: ["VECTOR_STORE"],
  error: "pgvector works only with DATABASE_URL: set that, or leave it out",
};

/** Public pages and health need different ports. */
const hasPortForHealth = ({ HTTP_PORT = DEFAULT_HTTP_PORT, ...read }: HttpSettings) =>
  HTTP_PORT === 0 || healthPort(read) !== HTTP_PORT;
const NO_PORT_FOR_HEALTH = { path: ["HEALTH_PORT"], error: "must be another port than HTTP_PORT" };

const checkedLocalSchema = localSchema
  .refine(hasDatabaseForVectors, NO_DATABASE_FOR_VECTORS)
  .refine(hasPortForHealth, NO_PORT_FOR_HEALTH);
const remoteSchema = remoteFields
  .refine(hasDatabaseForVectors, NO_DATABASE_FOR_VECTORS)
  .refine(hasPortForHealth, NO_PORT_FOR_HEALTH)
  .refine((read) => (read.WEBHOOK_URL === undefined) === (read.WEBHOOK_SECRET === undefined), {
    path: ["WEBHOOK_SECRET"],
    error: "must be set together with WEBHOOK_URL, or not at all",
  });

/** All keys that the schemas know; `.env.example` must name each of them. */
export const CONFIG_KEYS: readonly string[] = [
  ...new Set([...Object.keys(localSchema.shape), ...Object.keys(remoteFields.shape)]),
];

/** A setting, for the documentation. */
export interface Setting {
  key: string;
  /** Its allowed words; null if it is a text, a number or a list. */
  choices: readonly string[] | null;
  /** Whether it applies with BOT_TOKEN, without it, or always. */
  when: "always" | "with-token" | "without-token";
}

/** All settings of the schemas. */
export function settings(): Setting[] {
  const [local, remote] = [localSchema.shape, remoteFields.shape] as const;
  return CONFIG_KEYS.map((key) => {
    const [inLocal, inRemote] = [local, remote].map((fields) => meaningOf((fields as Fields)[key]));
    const field = inLocal ?? inRemote;
    const when = !inRemote ? "without-token" : !inLocal ? "with-token" : "always";
    return { key, choices: field instanceof z.ZodEnum ? field.options.map(String) : null, when };
  });
}

type Fields = Readonly<Record<string, z.ZodType | undefined>>;

/** The type of a field without its default; null if it has no meaning in this mode. */
function meaningOf(field: z.ZodType | undefined): z.ZodType | null {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return meaningOf(field.unwrap() as z.ZodType);
  return field === undefined || field instanceof z.ZodUndefined ? null : field;
}

interface CommonConfig {
  corpusDir: string;
  dataDir: string;
  /** Null if the store is a file in `dataDir`. */
  databaseUrl: string | null;
  /** A shell command that copies backups to another machine; null for none. */
  backupCommand: string | null;
  indexDir: string;
  modelDir: string;
  searchMode: (typeof SEARCH_MODES)[number];
  vectorStore: (typeof VECTOR_STORES)[number];
  logLevel: (typeof LOG_LEVELS)[number];
  richMessages: boolean;
  reminderDelivery: (typeof REMINDER_DELIVERIES)[number];
  /** The address of pages, tools and webhook; null if none of them is wanted. The local Telegram always has one. */
  http: HttpAddress | null;
  /** The address of health and metrics; null if they share the other one. */
  health: HttpAddress | null;
  /** Addresses and networks of trusted proxies. */
  trustedProxies: readonly string[];
  /** The public origin, "https://example.org"; null if it is not configured. */
  publicUrl: string | null;
  /** Origins of the sites that may embed parts of the pages. */
  embedOrigins: readonly string[];
  /** How often the programme's sources are fetched, in milliseconds; null for never. */
  syncEveryMs: number | null;
  /** For how many days unanswered questions are kept; null if they are not. */
  keepUnansweredDays: number | null;
}

/** Where to listen; port 0 takes any free one. */
export interface HttpAddress {
  host: string;
  port: number;
  /** Whether a nearby port will do if this one is taken, because it is only a default. */
  canMove?: true;
}

interface RemoteConfig extends CommonConfig {
  botToken: string;
  apiRoot: string;
}

/** With a token, the process polls Telegram or has a webhook; without one it starts a Telegram of its own. */
export type Config =
  | (RemoteConfig & { mode: "polling" })
  | (RemoteConfig & { mode: "webhook"; http: HttpAddress; webhook: { url: string; secret: string } })
  | (CommonConfig & {
      mode: "local";
      http: HttpAddress;
      localPort: number;
      /** What the clock shows at the start, from where it runs on; null for the real time. */
      startsAt: Date | null;
    });

function parse<Schema extends z.ZodType>(schema: Schema, values: Record<string, string>): z.output<Schema> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
}

/**
 * Reads the configuration. A missing or empty key gets its default. BOT_TOKEN decides the mode; production requires it.
 * @throws {ConfigError} with all problems at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values: Record<string, string> = {};
  for (const key of CONFIG_KEYS) {
    const value = environment[key]?.trim() ?? "";
    if (value !== "") values[key] = value;
  }
  if (values["BOT_TOKEN"] === undefined) {
    // In production nobody would see the chat page, and the mistake would go unnoticed.
    if (environment["NODE_ENV"] === "production") {
      throw new ConfigError([
        "BOT_TOKEN: must be set where NODE_ENV is production, which the service and the image set",
      ]);
    }
    const read = parse(checkedLocalSchema, values);
    // The local Telegram serves the pages too.
    const own = { host: read.HTTP_HOST, port: DEFAULT_HTTP_PORT, canMove: true } as const;
    const common = commonOf(read);
    return {
      mode: "local",
      ...common,
      http: common.http ?? own,
      localPort: read.LOCAL_PORT,
      startsAt: read.JUMELAGES_NOW ?? null,
    };
  }
  const read = parse(remoteSchema, values);
  const remote = { ...commonOf(read), botToken: read.BOT_TOKEN, apiRoot: read.TELEGRAM_API_ROOT };
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = read;
  if (url === undefined || secret === undefined) return { mode: "polling", ...remote };
  const http = { host: read.HTTP_HOST, port: read.HTTP_PORT ?? DEFAULT_HTTP_PORT };
  return { mode: "webhook", ...remote, http, webhook: { url, secret } };
}

/** The secrets of a configuration, which a log must not contain. */
export function secretsIn(config: Config): string[] {
  return [
    ...(config.databaseUrl === null ? [] : secretsOf(config.databaseUrl)),
    ...(config.mode === "local" ? [] : [config.botToken]),
    ...(config.mode === "webhook" ? [config.webhook.secret] : []),
  ];
}

function commonOf(read: z.output<typeof localSchema> | z.output<typeof remoteFields>): CommonConfig {
  const isServed = read.HTTP_PORT !== undefined || read.PUBLIC_URL !== undefined;
  const ownPort = healthPort(read);
  return {
    corpusDir: read.CORPUS_DIR,
    dataDir: read.DATA_DIR ?? folderFor(read.CORPUS_DIR, DEFAULT_DATA_DIR),
    databaseUrl: read.DATABASE_URL ?? null,
    backupCommand: read.BACKUP_COMMAND ?? null,
    indexDir: read.INDEX_DIR,
    modelDir: read.EMBEDDING_MODEL_DIR,
    searchMode: read.SEARCH_MODE,
    vectorStore: read.VECTOR_STORE,
    logLevel: read.LOG_LEVEL,
    richMessages: read.RICH_MESSAGES === "on",
    reminderDelivery: read.REMINDER_DELIVERY,
    health: ownPort === undefined ? null : { host: read.HEALTH_HOST, port: ownPort },
    trustedProxies: read.TRUSTED_PROXIES,
    http: isServed ? { host: read.HTTP_HOST, port: read.HTTP_PORT ?? DEFAULT_HTTP_PORT } : null,
    publicUrl: read.PUBLIC_URL ?? null,
    embedOrigins: read.EMBED_ORIGINS,
    syncEveryMs: read.SYNC_EVERY_MINUTES === 0 ? null : read.SYNC_EVERY_MINUTES * 60_000,
    keepUnansweredDays: read.KEEP_UNANSWERED ?? null,
  };
}
