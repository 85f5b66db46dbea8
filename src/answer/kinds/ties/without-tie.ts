import { nextAnniversary } from "../../../corpus/anniversaries.ts";
import { addDays } from "../../../corpus/days/days.ts";
import type { Place } from "../../../corpus/schema.ts";
import { namesInSentence } from "../../../i18n/replies/parts.ts";
import { nameOf } from "../../../i18n/replies/spoken.ts";
import { duringText } from "../../../i18n/dates.ts";
import type { DateRange } from "../../../reading/question.ts";
import { fitPlaces } from "../../../retrieval/filter/filter.ts";
import { onePerProject } from "../../../retrieval/projects.ts";
import { CLOSENESS } from "../../../corpus/places/geography.ts";
import { unknownPlaces } from "../../wording/describe.ts";
import type { Asked, Told } from "../kind.ts";
import type { TieWords } from "./tie-words.ts";

/** The most titles named among the projects of a place. */
const TITLE_LIMIT = 2;

/** The projects of the places asked for, without those open to every region. */
function projectsOf({ question, facts: { corpus, geography, projects } }: Omit<Asked, "asks">) {
  const { places } = question.where;
  const events = corpus.events.flatMap((event) => {
    const fit = fitPlaces(event, places, geography);
    return fit && fit.closeness < CLOSENESS.everywhere ? [{ event }] : [];
  });
  return onePerProject(events, projects).map(({ event }) => event);
}

/** The other of the two countries of twinnings; null for a place elsewhere. */
const otherCountry = ({ country }: Place) => (country === "fr" ? "ru" : country === "ru" ? "fr" : null);

/** Says that no anniversary falls into a time range, and which one comes next: after the range, or from today on if it is past. */
function noneInTime(
  range: DateRange,
  { question: { language }, today, facts: { corpus } }: Omit<Asked, "asks">,
  { replies, coming }: TieWords,
): string {
  const from = range.to < today ? today : addDays(range.to, 1);
  const [next] = corpus.twinnings
    .filter(({ status }) => status.value !== "ended")
    .map((twinning) => ({ twinning, from, next: nextAnniversary(twinning.since, from) }))
    .filter((tie) => tie.next !== null)
    .sort((a, b) => (a.next?.day ?? "").localeCompare(b.next?.day ?? ""));
  const isToday = range.from === today && range.to === today;
  const when = isToday ? replies.today : duringText(language, range);
  return replies.noneInTime(when, next ? { said: coming(next), isAfter: range.from > today } : null);
}

/** Says that no tie of the places is known, and what the programme plans there; null where something else was asked for. */
export function withoutTie(asked: Omit<Asked, "asks">, words: TieWords): Told | null {
  const { replies } = words;
  const { question, found, facts } = asked;
  const { language, where, when } = question;
  if (where.unknown.length > 0) return { reply: replies.noneOfUnknown(unknownPlaces(question)[0]) };
  if (found.kind === "refusal" && found.reason !== "nothing-close") return null;
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const [first, second] = places;
  if (!first) {
    const [range] = when.ranges;
    return range ? { reply: noneInTime(range, asked, words) } : null;
  }
  const of = (place: typeof first) => (language === "fr" ? place.fr.of : place.ru.genitive);
  const none =
    second && first.country !== second.country
      ? replies.noneBetween(
          ...(language === "fr" ? ([first.fr.name, second.fr.name] as const) : ([of(first), of(second)] as const)),
        )
      : replies.noneOf(language === "fr" ? first.fr.in : of(first), otherCountry(first));
  const projects = projectsOf(asked);
  if (projects.length === 0) return { reply: none };
  const titles = projects.slice(0, TITLE_LIMIT).map((event) => nameOf(language, event));
  const rest = projects.length - titles.length;
  const names = rest > 0 ? `${titles.join(", ")} ${replies.others(rest)}` : namesInSentence(language, titles);
  return {
    reply: `${none} ${replies.instead(names)}`,
    alternatives: projects.map(({ id }) => id),
  };
}
