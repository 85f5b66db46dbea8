import { addDays } from "../corpus/days/days.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Store, ToldPlan } from "../state/store.ts";
import { toldKey } from "./due.ts";
import { isNews, isOfProgramme, planOf, readPlan, writePlan } from "./event-plan.ts";
import type { EventPlan } from "./event-plan.ts";
import type { Logger } from "./ports.ts";

/** The current plans of events that chats were told something else about. */
export interface Untold {
  /** The current plans, by {@link toldKey}. */
  plans: ReadonlyMap<string, EventPlan>;
  eventIds: readonly string[];
}

export interface Changes {
  /**
   * The changes that some chat still has to be told about. It only considers what was outdated at this process's first
   * look. What differs later was told by a process with a newer programme, and must not be taken back.
   * @throws {StoreError} when the store fails
   */
  untold(now: Date): Promise<Untold>;
}

const NOTHING: Untold = { plans: new Map(), eventIds: [] };

/** The programme that chats are told about. */
export interface ToldProgramme {
  events: readonly ProgrammeEvent[];
  /** Its id; without one, everything told counts as being from this programme. */
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
      // In the westernmost zones it is still yesterday.
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
