import type { ColumnType, Generated, Kysely, Transaction } from "kysely";
import type { Language } from "../../language/languages.ts";
import type { MemoryKind } from "../memory-store.ts";
import type { DeliveryKey, DeliveryState, DeliveryTarget, ReminderTarget } from "../store.ts";
import type { Unanswered } from "../unanswered-store.ts";
import type { Vote } from "../vote-store.ts";

/** In every engine, booleans are 0 or 1, instants are milliseconds since 1970, and JSON is text. */
type Flag = 0 | 1;
type Milliseconds = number;

interface ChatTable {
  chat_id: number;
  language: Language | null;
  time_zone: string | null;
  reminder_hour: number | null;
  blocked: ColumnType<Flag, Flag | undefined>;
}

interface SubscriptionTable {
  id: Generated<number>;
  chat_id: number;
  target_kind: ReminderTarget["kind"];
  /** Empty for a subscription to everything: nulls would not be unique. */
  target_id: string;
  /** JSON: [{"days":7,"since":1609459200000}] */
  leads: string;
  /** JSON: {"title":{"fr":"…","ru":"…"},"plan":"2027-10-09 20:00","at":1609459200000,"programme":"…"}; null for ties. */
  told: ColumnType<string | null, string | null | undefined>;
}

interface DeliveryTable {
  chat_id: number;
  target_kind: DeliveryTarget["kind"];
  target_id: string;
  occurrence: string;
  lead_days: DeliveryKey["leadDays"];
  state: DeliveryState;
  not_before: Milliseconds;
  worker_id: string | null;
  attempts: number;
  maybe_repeat: Flag;
}

/** One row per task, with the instant up to which it is done. */
interface ProgressTable {
  name: string;
  until: Milliseconds;
}

/** Updates that are not answered yet. Of an answered one only the id is kept, until Telegram will not send it again. */
interface InboxTable {
  update_id: number;
  identity: string;
  /** JSON; empty once it is answered. */
  payload: string;
  /** How many processes have died while they were handling it. */
  deaths: number;
  /** How many of these processes had no other update in hand. */
  alone: number;
  /** The process that handles it, or that died while handling it. */
  worker_id: ColumnType<string | null, string | undefined>;
  /** The chat or person whose updates are handled one at a time; null when nothing has to wait. */
  lane: number | null;
  /** Its handling has begun. */
  begun: ColumnType<Flag, Flag | undefined>;
  kept_at: Milliseconds;
}

/** Requests to Telegram that have not succeeded yet. */
interface OutboxTable {
  id: Generated<number>;
  lane: string;
  method: string;
  /** JSON. */
  payload: string;
  reply_to: number | null;
  asked_at: Milliseconds;
  /** The process that sends it, or that died before it was sent. */
  worker_id: ColumnType<string | null, string | undefined>;
}

/** Leases: who alone may do some work, and until when. A process that is alive also holds a lease, its presence. */
interface LeaseTable {
  name: string;
  holder: string;
  until: Milliseconds;
  /** Fencing token, one higher for each new holder. */
  token: number;
}

/** Values of a chat with an expiry. */
interface MemoryTable {
  chat_id: number;
  kind: MemoryKind;
  key: string;
  /** JSON. */
  value: string;
  expires_at: Milliseconds;
}

/** Vote counts, without any personal data. */
interface VoteTable extends Vote {
  count: number;
}

/** Programmes fetched from their sources. */
interface ProgrammeTable {
  name: string;
  sha256: string;
  content: string;
  kept_at: Milliseconds;
}

/** Questions without an answer, without any personal data. */
interface UnansweredTable extends Unanswered {
  /** The last day it was asked, ISO date. */
  day: string;
  count: number;
}

interface MigrationTable {
  version: number;
  name: string;
  applied_at: Milliseconds;
}

export interface Tables {
  chats: ChatTable;
  subscriptions: SubscriptionTable;
  deliveries: DeliveryTable;
  progress: ProgressTable;
  inbox: InboxTable;
  outbox: OutboxTable;
  leases: LeaseTable;
  memory: MemoryTable;
  votes: VoteTable;
  programmes: ProgrammeTable;
  unanswered: UnansweredTable;
  schema_migrations: MigrationTable;
}

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
