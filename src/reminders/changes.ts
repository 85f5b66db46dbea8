import { addDays } from "../corpus/days/days.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Store, ToldPlan } from "../state/store.ts";
import { toldKey } from "./due.ts";
import { isNews, isOfProgramme, planOf, readPlan, writePlan } from "./event-plan.ts";
import type { EventPlan } from "./event-plan.ts";
import type { Logger } from "./ports.ts";

/** The current plans of events about which some chat was last told another plan. */
export interface Untold {
  /** The current plans, by {@link toldKey}. */
  plans: ReadonlyMap<string, EventPlan>;
  eventIds: readonly string[];
}

export interface Changes {
  /**
   * Returns the changes that some chat must still be told about. Considers only plans that were outdated when this process
   * first looked. If another plan differs later, a process with a newer programme announced it, and this one must not
   * take it back.
   * @throws {StoreError} when the store fails
   */
  untold(now: Date): Promise<Untold>;
}

const NOTHING: Untold = { plans: new Map(), eventIds: [] };

/** The programme that chats are told about. */
export interface ToldProgramme {
  events: readonly ProgrammeEvent[];
  /** Its id. Without one, everything that chats were told counts as coming from this programme. */
  programme?: string | undefined;
  logger: Pick<Logger, "warn">;
}

/** Compares the programme with what chats were told. Events from another programme do not count as removed. */
export function createChanges(store: Pick<Store, "toldPlans">, { events, programme, logger }: ToldProgramme): Changes {
  const byId = new Map(events.map((event) => [event.id, event]));
  const currentOf = ({ eventId }: ToldPlan) => planOf(byId.get(eventId));
  const nameOf = ({ eventId, plan }: ToldPlan) => toldKey(eventId, { plan });
  let outdated: ReadonlySet<string> | undefined;
  const withoutOthers = (told: readonly ToldPlan[]) => {
    const own = told.filter((one) => isOfProgramme(one, programme));
    const others = new Set(told.filter((one) => !own.includes(one)).map(({ eventId }) => eventId)).size;
    if (others > 0 && outdated === undefined) {
      logger.warn(
        { programme, others },
        "the store has reminders of another programme: they wait for it, and nobody is told that its projects are gone",
      );
    }
    return own;
  };
  return {
    async untold(now) {
      if (outdated?.size === 0) return NOTHING;
      const told = withoutOthers(await store.toldPlans());
      outdated ??= new Set(told.filter((one) => writePlan(currentOf(one)) !== one.plan).map(nameOf));
      // It is still yesterday in the westernmost zones.
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
