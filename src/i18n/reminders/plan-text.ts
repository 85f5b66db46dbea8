import type { Days } from "../../corpus/days/event-days.ts";
import type { Hours } from "../../corpus/event/event.ts";
import type { Language } from "../../language/languages.ts";
import { whenText } from "../dates.ts";
import { hoursText } from "../sessions.ts";
import { namesInSentence } from "../replies/parts.ts";

/** Date ranges after « prévu », «запланировано»: « le 9 et du 15 au 17 octobre », each in full. */
export function daysText(language: Language, days: readonly Days[]): string {
  return namesInSentence(
    language,
    days.map(({ start, end }) => whenText(language, { from: start, to: end })),
  );
}

/**
 * Hours after a day, with the zone if it is given: « , de 20 h à 22 h (fuseau horaire : Paris, UTC+2) »; empty without
 * hours.
 */
export function hoursAfter(language: Language, hours: Hours | null, zone: string | null): string {
  if (hours === null) return "";
  return `, ${[hoursText(language, hours), ...(zone === null ? [] : [`(${zone})`])].join(" ")}`;
}
