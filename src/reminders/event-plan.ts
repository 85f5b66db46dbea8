import { exactDays } from "../corpus/days/event-days.ts";
import type { Days } from "../corpus/days/event-days.ts";
import type { Hours, Session } from "../corpus/event/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Told } from "../state/store.ts";

/**
 * When an event takes place, according to the programme.
 * - `dated`: one or more exact date ranges; hours are local to the event, and each session has its own
 * - `undated`: no exact day, or it was postponed
 * - `gone`: the programme does not have the event
 */
export type EventPlan =
  | { kind: "dated"; days: readonly Days[]; hours: Hours | null; sessions?: readonly Session[] }
  | { kind: "undated" }
  | { kind: "cancelled" }
  | { kind: "gone" };

/** The plan of an event; `gone` for undefined. */
export function planOf(event: ProgrammeEvent | undefined): EventPlan {
  if (event === undefined) return { kind: "gone" };
  if (event.isCancelled) return { kind: "cancelled" };
  const days = event.status === "postponed" ? [] : exactDays(event);
  if (days.length === 0) return { kind: "undated" };
  const { hours = null, sessions } = event.dates;
  return { kind: "dated", days, hours, ...(sessions && { sessions }) };
}

const timeText = ({ from, to }: Hours) => (to === null ? from : `${from}-${to}`);
const hoursIn = (text: string): Hours => {
  const [from = "", to = null] = text.split("-");
  return { from, to };
};

/**
 * A plan as canonical text: "2027-10-09,2027-10-15/2027-10-17 20:00-22:00", "cancelled". Sessions follow the days:
 * "2027-10-09/2027-10-10 2027-10-09T20:00-22:00,2027-10-10T17:00".
 */
export function writePlan(plan: EventPlan): string {
  if (plan.kind !== "dated") return plan.kind;
  const days = plan.days.map(({ start, end }) => (start === end ? start : `${start}/${end}`)).join(",");
  const sessions = plan.sessions?.map((session) => `${session.day}T${timeText(session)}`).join(",");
  const times = sessions ?? (plan.hours ? timeText(plan.hours) : null);
  return times === null ? days : `${days} ${times}`;
}

/** Reads what {@link writePlan} wrote. */
export function readPlan(text: string): EventPlan {
  if (text === "undated" || text === "cancelled" || text === "gone") return { kind: text };
  const [days = "", hours] = text.split(" ");
  const isOfSessions = hours?.includes("T") === true;
  return {
    kind: "dated",
    days: days.split(",").map((stretch) => {
      const [start = "", end = start] = stretch.split("/");
      return { start, end };
    }),
    hours: hours === undefined || isOfSessions ? null : hoursIn(hours),
    ...(isOfSessions && {
      sessions: hours.split(",").map((session) => {
        const [day = "", times = ""] = session.split("T");
        return { day, ...hoursIn(times) };
      }),
    }),
  };
}

/**
 * What a chat is told about an event at a moment.
 * @param programme id of the event's programme
 */
export function toldOf(event: ProgrammeEvent, at: Date, programme?: string): Told {
  return { title: event.title, plan: writePlan(planOf(event)), at, ...(programme !== undefined && { programme }) };
}

/** Whether what a chat was told may come from this programme. If not, this programme cannot tell whether it has changed. */
export function isOfProgramme(told: Pick<Told, "programme"> | null, programme: string | undefined): boolean {
  return programme === undefined || told?.programme === undefined || told.programme === programme;
}

/** The part of a plan that is still to come, as text; empty if everything is over. */
function ahead(plan: EventPlan, today: string): string {
  if (plan.kind !== "dated") return "";
  const days = plan.days.filter(({ end }) => end >= today);
  if (days.length === 0) return "";
  const sessions = plan.sessions?.filter(({ day }) => day >= today);
  return writePlan({ ...plan, days, ...(sessions && { sessions }) });
}

/**
 * Whether a chat that was told one plan must be told about another: coming days or hours have changed, or an event that
 * it expects is cancelled, undated or gone. Past events, and those known to be cancelled, are no news.
 * @param today the reader's day, ISO date
 */
export function isNews(told: EventPlan, current: EventPlan, today: string): boolean {
  if (current.kind === "dated") return ahead(told, today) !== ahead(current, today);
  const isExpected = told.kind === "undated" || ahead(told, today) !== "";
  return isExpected && told.kind !== current.kind;
}
