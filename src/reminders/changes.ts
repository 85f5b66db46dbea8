import { addDays } from "../corpus/days.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Store, ToldPlan } from "../state/store.ts";
import { toldKey } from "./due.ts";
import { isNews, planOf, readPlan, writePlan } from "./event-plan.ts";
import type { EventPlan } from "./event-plan.ts";

/** What the programme says now in place of what chats were told. */
export interface Untold {
  /** By {@link toldKey}. */
  plans: ReadonlyMap<string, EventPlan>;
  eventIds: readonly string[];
}

export interface Changes {
  /**
   * The changes that some chat, somewhere, has still to be told of. Only those count that this process found when it looked
   * first: what is told later, by one that has read a newer programme, is no change to take back.
   * @throws {StoreError} when the store fails
   */
  untold(now: Date): Promise<Untold>;
}

const NOTHING: Untold = { plans: new Map(), eventIds: [] };

/** Compares the programme with what chats were told of it. */
export function createChanges(store: Pick<Store, "toldPlans">, events: readonly ProgrammeEvent[]): Changes {
  const byId = new Map(events.map((event) => [event.id, event]));
  const currentOf = ({ eventId }: ToldPlan) => planOf(byId.get(eventId));
  const nameOf = ({ eventId, plan }: ToldPlan) => toldKey(eventId, { plan });
  let outdated: ReadonlySet<string> | undefined;
  return {
    async untold(now) {
      if (outdated?.size === 0) return NOTHING;
      const told = await store.toldPlans();
      outdated ??= new Set(told.filter((one) => writePlan(currentOf(one)) !== one.plan).map(nameOf));
      // Where the day begins last it is still yesterday.
      const earliestToday = addDays(now.toISOString().slice(0, 10), -1);
      const untold = told.filter(
        (one) => outdated?.has(nameOf(one)) === true && isNews(readPlan(one.plan), currentOf(one), earliestToday),
      );
      return {
        plans: new Map(untold.map((one) => [nameOf(one), currentOf(one)])),
        eventIds: untold.map(({ eventId }) => eventId),
      };
    },
  };
}
