import type { Localized } from "../corpus/event/atoms.ts";
import type { Language } from "../language/languages.ts";
import type { LeaseStore } from "./lease-store.ts";
import type { MemoryStore } from "./memory-store.ts";
import type { ProgrammeStore } from "./programme-store.ts";
import type { TransitStore } from "./transit.ts";
import type { UnansweredStore } from "./unanswered-store.ts";
import type { VoteStore } from "./vote-store.ts";

/** How many days before an anniversary or an event a chat can be reminded; 0 is the day itself. */
export const LEAD_DAYS = [0, 1, 7, 30] as const;
export type LeadDays = (typeof LEAD_DAYS)[number];

/** Stands for the lead time in the key of a delivery that announces a changed event. */
export const CHANGE = -1;

/** The most subscriptions of a chat. Nobody needs more, and they fit into one message. */
export const SUBSCRIPTIONS_PER_CHAT = 50;

/** The preferences of a chat; null where it has chosen nothing. */
export interface Preferences {
  language: Language | null;
  /** IANA name. */
  timeZone: string | null;
  /** Local hour of reminders, 0–23. */
  reminderHour: number | null;
  /** The chat has blocked the bot: no reminders until it comes back. */
  blocked: boolean;
}

/** What a reminder is about: the anniversaries of a tie, the days of an event, or a digest (by its rhythm). */
export interface DeliveryTarget {
  kind: "twinning" | "event" | "digest";
  id: string;
}

/** What a subscription is about: a single delivery target, all ties of a place, or all ties. */
export type ReminderTarget = DeliveryTarget | { kind: "place"; id: string } | { kind: "all" };

/** What a chat was last told about an event, for comparison with the programme. */
export interface Told {
  /** Its title then, in case the programme drops it. */
  title: Localized;
  /** Its dates and hours, or why it has none, as canonical text; the store only compares it. */
  plan: string;
  at: Date;
  /** Id of its programme; unknown for older entries. */
  programme?: string | undefined;
}

/** A lead time, and when the chat asked for it. Reminders that were due before then are not sent. */
export interface Lead {
  days: LeadDays;
  since: Date;
}

export interface Subscription {
  id: number;
  target: ReminderTarget;
  /** In ascending order of days; at least one. */
  leads: readonly Lead[];
  /** About its event; null for ties. */
  told: Told | null;
}

export type SubscribeResult =
  | { kind: "created"; subscription: Subscription }
  /** The chat was already subscribed to the target; its lead times are replaced. */
  | { kind: "changed"; subscription: Subscription }
  | { kind: "limit-reached"; limit: number };

/** Identifies a delivery; each is made once. */
export interface DeliveryKey {
  chatId: number;
  target: DeliveryTarget;
  /**
   * Which occurrence it is about: for a tie the year of the anniversary (the reminder may be sent in another year), for an
   * event or digest its first day (ISO date), for a change the new plan.
   */
  occurrence: string;
  leadDays: LeadDays | typeof CHANGE;
}

/**
 * The state of a delivery.
 * - `claimed`: a worker is sending it. After `notBefore` the worker has probably died, and the message may have arrived
 * - `waiting`: it has not arrived; retry after `notBefore`
 * - `ambiguous`: it may have arrived; repeat after `notBefore` if repeats are wanted
 * - `sent`, `skipped`: done
 */
export type DeliveryState = "claimed" | "waiting" | "ambiguous" | "sent" | "skipped";

/**
 * The longest time that a delivery can be held, in milliseconds: leases last a minute, waits at most an hour. If one
 * seems to be held for longer, a clock has gone back since, and the delivery is free.
 */
export const LONGEST_HOLD_MS = 2 * 60 * 60 * 1000;

export interface DeliveryRecord extends DeliveryKey {
  state: DeliveryState;
  /** The end of a lease or a wait; nobody else may touch it before. */
  notBefore: Date;
  /** How often it was claimed. */
  attempts: number;
  /** An earlier attempt may have arrived. */
  maybeRepeat: boolean;
}

/** All stored data of a chat. */
export interface ChatExport {
  chatId: number;
  preferences: Preferences;
  subscriptions: Subscription[];
  deliveries: Omit<DeliveryRecord, "chatId">[];
}

/** What was deleted of a chat. */
export interface DeletedChat {
  preferences: boolean;
  subscriptions: number;
  deliveries: number;
}

/**
 * The data of chats. Every method takes the chat id first and touches only that chat's rows. All methods reject with a
 * {@link StoreError}.
 */
export interface ChatStore {
  /** The preferences; all null for an unknown chat. */
  preferences(chatId: number): Promise<Preferences>;
  /** Changes the given preferences; null resets one. */
  savePreferences(chatId: number, changes: Partial<Omit<Preferences, "blocked">>): Promise<Preferences>;
  /** Switches the reminders of a chat off or on; settings stay. An unknown chat stays unknown. */
  setBlocked(chatId: number, blocked: boolean): Promise<void>;
  /** In the order of their creation. */
  subscriptions(chatId: number): Promise<Subscription[]>;
  /**
   * One subscription per target: another one replaces its lead times.
   * @param asked lead times with earlier dates, for a subscription that comes back
   * @param told what the chat knows about an event; an existing subscription keeps what it has
   */
  subscribe(
    chatId: number,
    target: ReminderTarget,
    leadDays: readonly LeadDays[],
    asked?: readonly Lead[],
    told?: Told | null,
  ): Promise<SubscribeResult>;
  /** @returns false when the chat has no such subscription. */
  unsubscribe(chatId: number, subscriptionId: number): Promise<boolean>;
  /** @returns how many subscriptions there were. */
  unsubscribeAll(chatId: number): Promise<number>;
  /** Deletes all data of the chat in one transaction, including memory. */
  deleteChat(chatId: number): Promise<DeletedChat>;
  /** @returns null for an unknown chat */
  exportChat(chatId: number): Promise<ChatExport | null>;
  /** Moves all data to the chat's new id; preferences of the new id win. */
  migrateChat(fromChatId: number, toChatId: number): Promise<void>;
}

/** A subscription with the chat's data that its reminders need. */
export interface ActiveSubscription extends Subscription {
  chatId: number;
  preferences: Preferences;
}

export interface ClaimRequest {
  /** The subscription that asks for it; when it is gone, nothing is delivered. */
  subscriptionId: number;
  workerId: string;
  leaseUntil: Date;
  /** Whether a delivery that may have arrived may be sent again. */
  repeat: boolean;
}

export type ClaimResult =
  | { claimed: true; maybeRepeat: boolean; attempts: number }
  /**
   * `gone`: the chat, subscription or lead time no longer exists, or the chat already knows about the change. `held`: the
   * delivery is sent or skipped, or another worker holds it.
   */
  | { claimed: false; reason: "gone" | "blocked" | "held" };

/**
 * The outcome of a claimed delivery. `attempts` identifies the claim. If the delivery announced a change, `told` is what
 * the chat knows now.
 */
export type Settlement = { workerId: string; attempts: number } & (
  { state: "sent"; told?: Told } | { state: "waiting" | "ambiguous"; notBefore: Date }
);

/** An event's plan, in the version that some chat was last told. */
export type ToldPlan = Pick<Told, "plan" | "programme"> & { eventId: string };

/** What delivering reminders needs, over all chats. All methods reject with a {@link StoreError}. */
export interface DeliveryStore {
  /**
   * The subscriptions of the next chats that are not blocked, by ascending chat id; a chat is never split.
   * @param chats the most chats to return
   * @returns `lastChatId` to continue from, null at the end
   */
  subscriptionPage(
    afterChatId: number | null,
    chats: number,
  ): Promise<{ subscriptions: ActiveSubscription[]; lastChatId: number | null }>;
  deliveries(chatIds: readonly number[], targetIds: readonly string[]): Promise<DeliveryRecord[]>;
  /** All plans that chats were told, without duplicates. */
  toldPlans(): Promise<ToldPlan[]>;
  /** Claims a delivery; of concurrent claims one succeeds. */
  claimDelivery(key: DeliveryKey, request: ClaimRequest): Promise<ClaimResult>;
  /**
   * Records the outcome of a delivery, if the worker still holds its claim. For a change, stores with the subscription what
   * the chat was told, and deletes the delivery, so that the same change can come again.
   * @returns false when the claim is lost: another worker has it or has settled it
   */
  settleDelivery(key: DeliveryKey, settlement: Settlement): Promise<boolean>;
  /**
   * Records deliveries that are too late. A delivery that was made, or may have been, stays as it is. If the clock was
   * wrong and a delivery turns out to be in time, it can still be claimed.
   * @returns how many are new
   */
  recordSkipped(keys: readonly DeliveryKey[]): Promise<number>;
  /** The instant up to which due reminders were checked; null before the first time. */
  checkedUntil(): Promise<Date | null>;
  setCheckedUntil(instant: Date): Promise<void>;
}

/**
 * The store of Jumelages: preferences, reminders, vote counts, programmes. It keeps a question only until it is answered,
 * and, if the operator wants it, the questions without a result.
 */
export interface Store
  extends ChatStore, DeliveryStore, TransitStore, LeaseStore, MemoryStore, VoteStore, ProgrammeStore, UnansweredStore {
  /** Whether other processes, on any machine, use it too. */
  isShared: boolean;
  /** Tests whether writing works. @throws {StoreError} */
  tryWriting(): Promise<void>;
  /** Idempotent. */
  close(): Promise<void>;
}
