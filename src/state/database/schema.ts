import type { ColumnType, Generated, Kysely, Transaction } from "kysely";
import type { Language } from "../../language/languages.ts";
import type { MemoryKind } from "../memory-store.ts";
import type { DeliveryKey, DeliveryState, DeliveryTarget, ReminderTarget } from "../store.ts";
import type { Unanswered } from "../unanswered-store.ts";
import type { Vote } from "../vote-store.ts";

/** Booleans are 0 or 1, instants are milliseconds since 1970, JSON is text: the same in every engine. */
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
  /** Empty for a subscription to everything: a null would escape the uniqueness of targets. */
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

/** One row per thing that has been done up to an instant. */
interface ProgressTable {
  name: string;
  until: Milliseconds;
}

/** Updates that are not answered yet; of those that are, the id until Telegram has been told. */
interface InboxTable {
  update_id: number;
  identity: string;
  /** JSON; empty once it is answered. */
  payload: string;
  /** How many processes have taken it up again. */
  deaths: number;
  /** How many of them have died while they had nothing else in hand. */
  alone: number;
  /** The process that has it in hand, or had. */
  worker_id: ColumnType<string | null, string | undefined>;
  /** The chat, or the person, whose updates are handled one at a time; null where nothing has to wait for it. */
  lane: number | null;
  /** Its handling has begun. */
  begun: ColumnType<Flag, Flag | undefined>;
  kept_at: Milliseconds;
}

/** Requests to Telegram that did not get through yet. */
interface OutboxTable {
  id: Generated<number>;
  lane: string;
  method: string;
  /** JSON. */
  payload: string;
  reply_to: number | null;
  asked_at: Milliseconds;
  /** The process that has it in hand, or had. */
  worker_id: ColumnType<string | null, string | undefined>;
}

/** What one process at a time may do, and for how long it may; that a process lives is such a thing too. */
interface LeaseTable {
  name: string;
  holder: string;
  until: Milliseconds;
  /** One more for each holder. */
  token: number;
}

/** What is remembered of a chat for a while. */
interface MemoryTable {
  chat_id: number;
  kind: MemoryKind;
  key: string;
  /** JSON. */
  value: string;
  expires_at: Milliseconds;
}

/** How many votes there are of each sort; nothing of anybody. */
interface VoteTable extends Vote {
  count: number;
}

/** What each programme says that is fetched from its sources. */
interface ProgrammeTable {
  name: string;
  sha256: string;
  content: string;
  kept_at: Milliseconds;
}

/** What nothing was found for; nothing of anybody. */
interface UnansweredTable extends Unanswered {
  /** The last day on which it was asked, ISO date. */
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
