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
  const since = ({ since, status }: Twinning): string | null => {
    if (since === null) return null;
    const isOver = status.value === "ended";
    const next = isOver ? null : nextAnniversary(since, today);
    return replies.since(
      sinceText(language, since),
      isOver ? null : ageOf({ since }, today),
      next && dayText(language, next.day),
    );
  };
  /**
   * « Dijon et Volgograd sont jumelées depuis … (67 ans) ; prochain anniversaire le … ».
   * @param isNoted whether a note follows that tells why the date is unknown
   */
  const sentence = ({ twinning }: FoundTie, isNoted = false): string => {
    const [first, second] = twinning.places.map(subject);
    const tied = replies.tied(twinning.kind, [first ?? "", second ?? ""], twinning.status.value === "ended");
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
  /** What sources report of it; null where they say nothing. */
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
export type TieWords = ReturnType<typeof createTieWords>;
