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

/** Stands in place of a lead time where a delivery does not remind of an event, but tells that it has changed. */
export const CHANGE = -1;

/** Subscriptions that one chat may keep: more than any reader needs, little enough to list in one message. */
export const SUBSCRIPTIONS_PER_CHAT = 50;

/** What a chat has chosen; null where it has chosen nothing. */
export interface Preferences {
  language: Language | null;
  /** IANA name. */
  timeZone: string | null;
  /** Local hour of reminders, 0–23. */
  reminderHour: number | null;
  /** True when the chat has blocked the bot: it gets no reminders until it comes back. */
  blocked: boolean;
}

/** What is reminded of: a tie on its anniversaries, an event of the programme on its days; what a digest tells, by its rhythm. */
export interface DeliveryTarget {
  kind: "twinning" | "event" | "digest";
  id: string;
}

/** What a subscription is about: one of these, all ties of a place, or all ties. */
export type ReminderTarget = DeliveryTarget | { kind: "place"; id: string } | { kind: "all" };

/** What a chat was told last of an event, to be compared with what the programme says now. */
export interface Told {
  /** Under which name, for when the programme has it no more. */
  title: Localized;
  /** Its days and hours, or why it has none, as one canonical text; the store only compares it. */
  plan: string;
  at: Date;
  /** Id of the programme that the event is of; unknown of what was told before that was kept. */
  programme?: string | undefined;
}

/** A lead time, and when the chat asked for it: nothing is reminded that was due before. */
export interface Lead {
  days: LeadDays;
  since: Date;
}

export interface Subscription {
  id: number;
  target: ReminderTarget;
  /** In ascending order of days; at least one. */
  leads: readonly Lead[];
  /** Of the event that it is about; null for ties. */
  told: Told | null;
}

export type SubscribeResult =
  | { kind: "created"; subscription: Subscription }
  /** The chat had subscribed to that target already; its lead times are now the ones asked for. */
  | { kind: "changed"; subscription: Subscription }
  | { kind: "limit-reached"; limit: number };

/** What names a delivery: each is made once. */
export interface DeliveryKey {
  chatId: number;
  target: DeliveryTarget;
  /**
   * Which time it is: of a tie the calendar year of the anniversary (which is not always that of the reminder), of an event
   * or a digest the first day as an ISO date, of a change what the plan is now.
   */
  occurrence: string;
  leadDays: LeadDays | typeof CHANGE;
}

/**
 * Where a delivery stands.
 * - `claimed`: a worker is sending it, or died doing so: once `notBefore` has passed it may have arrived
 * - `waiting`: it has not arrived; to be tried again after `notBefore`
 * - `ambiguous`: it may have arrived; to be repeated after `notBefore` where repeats are wanted
 * - `sent`, `skipped`: done
 */
export type DeliveryState = "claimed" | "waiting" | "ambiguous" | "sent" | "skipped";

/**
 * Nothing is held for longer than this, in milliseconds (leases last a minute, waits an hour at most): a delivery that is
 * held until later was held by a clock that has since gone back, and is free.
 */
export const LONGEST_HOLD_MS = 2 * 60 * 60 * 1000;

export interface DeliveryRecord extends DeliveryKey {
  state: DeliveryState;
  /** Until then nobody else may touch it: the end of a lease, or of a wait. */
  notBefore: Date;
  /** How often it was claimed. */
  attempts: number;
  /** True when an earlier attempt may have arrived. */
  maybeRepeat: boolean;
}

/** Everything that is kept of one chat. */
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
 * What is kept of chats. Every method takes the chat first and reaches nothing but that chat's rows.
 * All methods reject with a {@link StoreError}.
 */
export interface ChatStore {
  /** A chat of which nothing is kept has chosen nothing. */
  preferences(chatId: number): Promise<Preferences>;
  /** Keeps what is given, leaves the rest; null takes a choice back. */
  savePreferences(chatId: number, changes: Partial<Omit<Preferences, "blocked">>): Promise<Preferences>;
  /** Switches reminders of a chat off or on again and leaves its settings; a chat of which nothing is kept stays so. */
  setBlocked(chatId: number, blocked: boolean): Promise<void>;
  /** In the order in which they were made. */
  subscriptions(chatId: number): Promise<Subscription[]>;
  /**
   * One subscription per target: a second one replaces the lead times of the first.
   * @param asked lead times that count as asked for since then, as those of a removed subscription that comes back
   * @param told what the chat knows of an event; one that is subscribed to already keeps what it had been told
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
  /** Deletes everything of the chat in one transaction, what is remembered for a while included. */
  deleteChat(chatId: number): Promise<DeletedChat>;
  /** @returns null when nothing is kept. */
  exportChat(chatId: number): Promise<ChatExport | null>;
  /** Moves everything to the chat's new id; what the new id has chosen already stays. */
  migrateChat(fromChatId: number, toChatId: number): Promise<void>;
}

/** A subscription with what its reminders need to know of the chat. */
export interface ActiveSubscription extends Subscription {
  chatId: number;
  preferences: Preferences;
}

export interface ClaimRequest {
  /** The subscription that asks for it; a delivery whose subscription is gone is not made. */
  subscriptionId: number;
  workerId: string;
  leaseUntil: Date;
  /** Whether one that may have arrived may be sent again. */
  repeat: boolean;
}

export type ClaimResult =
  | { claimed: true; maybeRepeat: boolean; attempts: number }
  /** `gone`: chat, subscription or lead are no longer there, or the change is told; `held`: sent, skipped for good, or in other hands. */
  | { claimed: false; reason: "gone" | "blocked" | "held" };

/**
 * What became of a claimed delivery; `attempts` is the number that the claim gave, which no later claim has. One that has
 * told a change says what the chat knows now.
 */
export type Settlement = { workerId: string; attempts: number } & (
  { state: "sent"; told?: Told } | { state: "waiting" | "ambiguous"; notBefore: Date }
);

/** A plan of an event that some chat was told last. */
export type ToldPlan = Pick<Told, "plan" | "programme"> & { eventId: string };

/** What the delivery of reminders needs, over all chats. All methods reject with a {@link StoreError}. */
export interface DeliveryStore {
  /**
   * The subscriptions of the next chats that are not blocked, by ascending chat id; a chat is never split.
   * @param chats how many chats at most
   * @returns `lastChatId` to go on from, null at the end
   */
  subscriptionPage(
    afterChatId: number | null,
    chats: number,
  ): Promise<{ subscriptions: ActiveSubscription[]; lastChatId: number | null }>;
  deliveries(chatIds: readonly number[], targetIds: readonly string[]): Promise<DeliveryRecord[]>;
  /** What chats were told of events, each plan of an event of a programme once. */
  toldPlans(): Promise<ToldPlan[]>;
  /** Takes a delivery for a worker: of several that ask at once, one gets it. */
  claimDelivery(key: DeliveryKey, request: ClaimRequest): Promise<ClaimResult>;
  /**
   * Keeps what became of a delivery, if the worker still holds the claim of which it speaks. Of a change that was told the
   * subscription keeps what was told, and no delivery is left: the same change can come again.
   * @returns false when the claim is lost: another worker has it, or has settled it
   */
  settleDelivery(key: DeliveryKey, settlement: Settlement): Promise<boolean>;
  /**
   * Notes deliveries that come too late to be made. One that was made, or may have been, stays as it is; one that turns
   * out to be in time after all (the clock was wrong) can still be claimed.
   * @returns how many had not been noted before
   */
  recordSkipped(keys: readonly DeliveryKey[]): Promise<number>;
  /** Until when everything due has been looked at; null before the first time. */
  checkedUntil(): Promise<Date | null>;
  setCheckedUntil(instant: Date): Promise<void>;
}

/**
 * The store of Jumelages: preferences, reminders, numbers of votes, states of programmes; of what people ask only what is
 * not answered yet and, where whoever runs the bot wants it, what nothing was found for.
 */
export interface Store
  extends ChatStore, DeliveryStore, TransitStore, LeaseStore, MemoryStore, VoteStore, ProgrammeStore, UnansweredStore {
  /** Whether other processes, on whatever machine, work on it as well. */
  isShared: boolean;
  /** Writes something that means nothing, to find out whether that is possible. @throws {StoreError} */
  tryWriting(): Promise<void>;
  /** Idempotent. */
  close(): Promise<void>;
}
