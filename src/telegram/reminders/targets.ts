import { placeName } from "../../answer/wording/describe.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { readDigest } from "../../reminders/digest-plan.ts";
import type { ReminderTarget, Subscription } from "../../state/store.ts";
import type { FeatureDeps } from "../context.ts";

type Facts = FeatureDeps["facts"];

interface Tie {
  places: readonly [string, string];
}

/** The names of the two places of a tie, the French one first. */
export function namesOf({ places }: Tie, language: Language, geography: Geography) {
  const [french, russian] = places;
  return [placeName(geography.place(french), language), placeName(geography.place(russian), language)] as const;
}

/** « Dijon – Volgograd ». */
export function pairOf(twinning: Tie, language: Language, geography: Geography): string {
  return catalogueOf(language).telegram.pair(...namesOf(twinning, language, geography));
}

/** The ties of a place, in the order of the corpus. */
export function tiesOfPlace(placeId: string, { corpus }: Facts): Twinning[] {
  return corpus.twinnings.filter(({ places }) => places.includes(placeId));
}

/** The event of a subscription; undefined for other targets, and when the programme no longer has it. */
export function eventOf(target: ReminderTarget, { projects }: Pick<Facts, "projects">): ProgrammeEvent | undefined {
  return target.kind === "event" ? projects.event(target.id) : undefined;
}

/** The ties of a subscription, including ties without a known day; none for events and digests. */
export function tiesOf(target: ReminderTarget, facts: Facts): readonly Twinning[] {
  if (target.kind === "all") return facts.corpus.twinnings;
  if (target.kind === "place") return tiesOfPlace(target.id, facts);
  return target.kind === "twinning" ? facts.corpus.twinnings.filter(({ id }) => id === target.id) : [];
}

/** The name of a subscription's target; an event that is gone keeps its last known title. */
export function targetName(
  { target, told }: Pick<Subscription, "target" | "told">,
  language: Language,
  facts: Facts,
): string {
  const { settings, digest } = catalogueOf(language, facts.corpus.programme.things).reminders;
  if (target.kind === "all") return settings.all;
  if (target.kind === "place") return settings.town(placeName(facts.geography.place(target.id), language));
  if (target.kind === "event") {
    return keepDatesTogether((eventOf(target, facts)?.title ?? told?.title)?.[language] ?? target.id);
  }
  if (target.kind === "digest") return digest.settings.name[readDigest(target)?.rhythm === "day" ? "day" : "week"];
  const [tie] = tiesOf(target, facts);
  return tie ? pairOf(tie, language, facts.geography) : target.id;
}

/** Whether two subscriptions have the same target; a chat has one digest at most. */
export function isSameTarget(one: ReminderTarget, other: ReminderTarget): boolean {
  if (one.kind === "all" || other.kind === "all") return one.kind === other.kind;
  return one.kind === other.kind && (one.id === other.id || one.kind === "digest");
}
