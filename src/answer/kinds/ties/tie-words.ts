import { anniversaryIn, nextAnniversary, yearsReachedIn } from "../../../corpus/anniversaries.ts";
import type { Geography } from "../../../corpus/places/geography.ts";
import type { Twinning } from "../../../corpus/schema.ts";
import { anyDateText, dayText, sinceText } from "../../../i18n/dates.ts";
import { TWINNING_REPLIES } from "../../../i18n/replies/twinning.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import type { FoundTie } from "../../../retrieval/found.ts";
import { placeAsSubject, placeName } from "../../wording/describe.ts";

/** Whole years that a tie has on a day; null where nothing is known of its beginning. */
export function ageOf({ since }: Pick<Twinning, "since">, today: string): number | null {
  const year = Number(today.slice(0, 4));
  const years = yearsReachedIn(since, year);
  if (years === null) return null;
  const anniversary = anniversaryIn(since, year);
  return anniversary && anniversary.day > today ? years - 1 : years;
}

/** Builds the phrases that state facts about ties in one language. */
export function createTieWords(language: Language, today: string, geography: Geography) {
  const replies = TWINNING_REPLIES[language];
  const { answer } = catalogueOf(language);
  const name = (id: string) => placeName(geography.place(id), language);
  const pairOf = ({ places }: Pick<Twinning, "places">) => answer.pair(name(places[0]), name(places[1]));

  const subject = (id: string) => placeAsSubject(geography.place(id), language);
  /** Since when a tie exists, and when its day comes next: « depuis … (67 ans) ; prochain anniversaire le … »; null where it is unknown. */
  const since = ({ since }: Pick<Twinning, "since">): string | null =>
    since === null ? null : replies.since(sinceText(language, since), ageOf({ since }, today), nextDay(since));
  const nextDay = (since: string | null): string | null => {
    const next = nextAnniversary(since, today);
    return next && dayText(language, next.day);
  };
  /**
   * « Dijon et Volgograd sont jumelées depuis … (67 ans) ; prochain anniversaire le … »; of a tie that rests or has ended, also what sources
   * report of it.
   * @param isNoted whether a note follows that tells why the date is unknown
   */
  const sentence = ({ twinning }: FoundTie, isNoted = false): string => {
    const { kind, places, status } = twinning;
    const names = [subject(places[0]), subject(places[1])] as const;
    if (status.value === "ended") return replies.ended(kind, names, { since: twinning.since, end: status.asOf });
    if (status.value === "suspended") {
      const { since } = twinning;
      return replies.suspended(kind, names, { since, next: nextDay(since), asOf: status.asOf });
    }
    const tied = replies.tied(kind, names);
    const begun = since(twinning);
    return `${tied}${begun === null ? (isNoted ? "" : replies.sinceUnknown) : ` ${begun}`}.`;
  };
  /**
   * The other end of a tie, which answers « avec qui ? »: « avec Iaroslavl, depuis … ». Leaves out a doubtful date, which only a question
   * about the date gets.
   */
  const other = ({ twinning }: FoundTie, id: string): string => {
    const begun = twinning.since === null || twinning.disputed ? null : sinceText(language, twinning.since);
    const named = geography.place(twinning.places.find((place) => place !== id) ?? "");
    return `${replies.other(twinning.kind, subject(id), { of: named?.ru.genitive ?? "", begun })}.`;
  };
  /** What sources report of it; null where they say nothing. The `sentence` of a tie in doubt says it already. */
  const state = ({ kind, status }: Twinning): string | null =>
    status.value === "unknown" ? null : replies.state(kind, status.value, status.asOf);
  /** « Dijon – Volgograd (1959) »: the year it began. `reported` gives the date of the report on its state instead. */
  const dated = ({ twinning }: FoundTie): string =>
    twinning.since === null ? pairOf(twinning) : `${pairOf(twinning)} (${twinning.since.slice(0, 4)})`;
  const reported = ({ twinning }: FoundTie): string => {
    const { asOf } = twinning.status;
    return asOf === null ? pairOf(twinning) : `${pairOf(twinning)} (${anyDateText(language, asOf)})`;
  };
  const onDay = (day: string) => replies.onDay(dayText(language, day));
  const coming = ({ twinning, next, inTime = next ?? undefined }: FoundTie): string =>
    inTime === undefined
      ? pairOf(twinning)
      : `${pairOf(twinning)}, ${onDay(inTime.day)} (${replies.years(inTime.years)})`;
  return { today, replies, onDay, name, subject, pairOf, since, sentence, other, state, dated, reported, coming };
}

/** Whether sources report that a tie has ended or rests, so that « oui, elles sont jumelées » would be wrong. */
export function isInDoubt({ twinning: { status } }: Pick<FoundTie, "twinning">): boolean {
  return status.value === "ended" || status.value === "suspended";
}
export type TieWords = ReturnType<typeof createTieWords>;
