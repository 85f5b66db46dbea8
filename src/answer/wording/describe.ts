import { themeName } from "../../corpus/programme.ts";
import type { Place } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { monthText, rangeText, whenText } from "../../i18n/dates.ts";
import { timeOfDayText } from "../../i18n/sessions.ts";
import { filterText } from "../../i18n/replies/filters.ts";
import { namesInSentence } from "../../i18n/replies/parts.ts";
import { foldText } from "../../language/fold.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { nameElsewhere } from "../../reading/places/elsewhere-names.ts";
import { isTimed, questionOf, wordsOf } from "../../reading/question.ts";
import { monthsIn } from "../../reading/dates/calendar.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { WEEKEND, WORKWEEK } from "../../reading/dates/weekdays.ts";
import type { AssistantDeps } from "../ports.ts";
import { nounPhraseOf } from "./noun-phrase.ts";

/** Makes typed words fit for quotation marks: removes the marks that they came with, and sets the apostrophe of printed text. */
export function unquoted(words: string): string {
  return words
    .replace(/«\s*|[„“”"]/gu, "")
    .replace(/(?<!\s)\s*»/gu, "")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .trim();
}

/** A place's name in a language, inside a line: « région de Samara ». */
export function nameWithin({ fr, ru }: Place, language: Language): string {
  return language === "fr" ? fr.name : ru.nominative;
}

/** A place's name in a language, fit to begin a line. */
export function placeName(place: Place | undefined, language: Language): string {
  return place ? capitalized(nameWithin(place, language)) : "";
}

/** Matches a name that a plural was joined to, which has no article: « Auvergne-Rhône-Alpes »; not « Nouvelle-Aquitaine ». */
const JOINED = /-\p{Lu}\p{Ll}+s(?!\p{L})/u;

/** A place as the subject of a sentence: « Nice », « Le Havre », « la région de Kalouga », « l’Ossétie du Nord »; «Ницца». */
export function placeAsSubject(place: Place | undefined, language: Language): string {
  if (!place) return "";
  if (language === "ru" || place.kind === "city") return placeName(place, language);
  const { name, of, in: inPlace } = place.fr;
  if (of.startsWith("du ")) return `le ${name}`;
  if (of.startsWith("des ")) return `les ${name}`;
  // A region, a territory or a department has its article, which « de la … » and « de l’… » hold.
  const [, article] = /^de (la |l’)/u.exec(of) ?? [];
  if (article !== undefined) return `${article}${name}`;
  if (!inPlace.startsWith("en ") || JOINED.test(name)) return name;
  return of.startsWith("d’") ? `l’${name}` : `la ${name}`;
}

/** A place with its preposition: « au Havre », «в Ницце». */
export function inPlace(place: Place, language: Language): string {
  return language === "fr" ? place.fr.in : place.ru.in;
}

/** A place after « sauf », «кроме». */
function leftOut(place: Place | undefined, language: Language): string {
  if (!place) return "";
  if (language === "ru") return place.ru.genitive;
  // A region needs an article or a preposition: « sauf en Bretagne ».
  return place.kind === "city" ? place.fr.name : place.fr.in;
}

/**
 * Returns the places of a question that the programme does not have, as they stand in a sentence, with their number and whether a land is
 * among them. In Russian an unknown name may have been typed in any case form, so it is told as the asker typed it.
 */
export function unknownPlaces({
  where: { unknown },
  language,
}: Pick<Question, "where" | "language">): [names: string, of: { count: number; isOfLand: boolean }] {
  const { answer } = catalogueOf(language);
  const known = unknown.map((typed) => ({ typed, place: nameElsewhere(typed) }));
  const names = [...new Set(known.map(({ typed, place }) => place?.[language] ?? answer.asAsked(typed)))];
  const isOfLand = known.some(({ place }) => place?.isLand === true);
  return [namesInSentence(language, names), { count: names.length, isOfLand }];
}

/** The longest subject, in characters, that is quoted as it stands. */
const QUOTED_CHARACTERS = 60;

/**
 * Returns the subject of a question as typed, from its first word to its last (« salon de l’automobile »). Words taken out one by one would
 * lose what joins them, and stand in a case that nothing governs.
 */
export function subjectTyped({ about, typed }: Pick<Question, "about" | "typed">): string {
  const [first, last] = [about.terms[0]?.typed ?? "", about.terms.at(-1)?.typed ?? ""];
  const [from, to] = [typed.indexOf(first), typed.lastIndexOf(last) + last.length];
  const isWhole = first !== "" && from >= 0 && to - from >= last.length && to - from <= QUOTED_CHARACTERS;
  return unquoted(isWhole ? typed.slice(from, to) : wordsOf({ about }));
}

/** « Le mercredi, le samedi », « le week-end ». */
export function weekdaysText(asked: readonly number[], language: Language): string {
  const { weekdays, weekend, workdays } = catalogueOf(language).answer;
  const isAllOf = (days: readonly number[]) => days.length === asked.length && days.every((day) => asked.includes(day));
  if (isAllOf(WEEKEND)) return weekend;
  return isAllOf(WORKWEEK) ? workdays : asked.map((day) => weekdays[day] ?? "").join(", ");
}

/** « Le soir », « après 20 h »; null where no part of a day is asked for. */
export function daytimeText({ daytime, after }: Pick<Question["when"], "daytime" | "after">, language: Language) {
  const { answer } = catalogueOf(language);
  if (daytime === null) return null;
  return after === null ? answer.daytimes[daytime] : answer.afterHour(timeOfDayText(language, after));
}

/** The most months of one year that are named one by one. */
const MONTHS_NAMED = 4;

/** Several times, in the nominative: « janvier, février et décembre 2021 », «май 2021 года, май 2022 года». */
function rangesText(language: Language, ranges: readonly DateRange[]): string {
  const months = ranges.flatMap(monthsIn);
  const isWhole = ranges.every(
    ({ from, to }) => months.some((m) => m.from === from) && months.some((m) => m.to === to),
  );
  const isOfOneYear = new Set(months.map(({ from }) => from.slice(0, 4))).size === 1;
  if (ranges.length < 2 || !isWhole || !isOfOneYear || months.length > MONTHS_NAMED)
    return ranges.map((range) => rangeText(language, range)).join(", ");
  const names = months.map(({ from }) => monthText(language, from));
  return namesInSentence(language, [
    ...names.slice(0, -1).map((name) => name.replace(/ \d.*$/u, "")),
    ...names.slice(-1),
  ]);
}

/** The time asked for: the dates, the weekdays, the part of the day. « mai 2027, le mercredi, le soir ». */
function timeText(when: Question["when"], language: Language): string {
  const { ranges, weekdays, edge } = when;
  const time = [
    ...(ranges.length > 0 ? [rangesText(language, ranges)] : []),
    ...(weekdays.length > 0 ? [weekdaysText(weekdays, language)] : []),
    daytimeText(when, language),
  ]
    .filter((part) => part !== null)
    .join(", ");
  return edge === null ? time : catalogueOf(language).answer.edges[edge](time);
}

/** The subject of a question in its own words, in French with those that join them: « santé et médecine ». */
export function wordsAsSaid(question: Question): string {
  const { language, about, isBuiltOn, typed } = question;
  const words = wordsOf(question);
  if (language === "ru" || words === "" || about.terms.length < 2) return words;
  return nounPhraseOf(isBuiltOn ? about.meaning : typed, about.terms) ?? words;
}

/**
 * The parts of a question, as a reader is shown them: places, dates, themes, words, each with what is left out.
 * @param inSentence whether headings stand in quotation marks, as they have to among other words
 */
export function describeQuestion(
  question: Question,
  { corpus, geography }: Pick<AssistantDeps, "corpus" | "geography">,
  inSentence = false,
): string[] {
  const { language, where, when, about } = question;
  const words = wordsAsSaid(question);
  const { answer } = catalogueOf(language);
  const headingName = (heading: string) => (inSentence ? answer.quoted(heading) : heading);
  const name = (id: string) => placeName(geography.place(id), language);
  return [
    ...(where.places.length > 0 ? [namesInSentence(language, where.places.map(name))] : []),
    ...(where.excluded.length > 0
      ? [
          answer.excluding(
            namesInSentence(
              language,
              where.excluded.map((id) => leftOut(geography.place(id), language)),
            ),
          ),
        ]
      : []),
    ...(isTimed(when) ? [timeText(when, language)] : []),
    ...(about.headings.length > 0
      ? [about.headings.map((theme) => headingName(themeName(corpus.programme, theme, language))).join(", ")]
      : []),
    ...(words === "" ? [] : [answer.quoted(unquoted(words))]),
    ...(about.ages.length === 0 ? [] : [about.ages.map(answer.aged).join(", ")]),
    ...question.filters.map((filter) => filterText(language, filter)),
    ...about.excluded.map(({ typed }) => answer.excludingWords(typed)),
  ];
}

/**
 * A place with the preposition that the question gives it: « combien de projets avec Saint-Pétersbourg ? » asks with whom they are, wherever
 * they are held. Else « à Nice », «в Ницце».
 */
export function inPlaceAsAsked(place: Place, { typed, language }: Pick<Question, "typed" | "language">): string {
  const [, after = ""] = foldText(typed).split(/(?<!\p{L})avec (?:la |les? |l |region d[eu]s? )*/u);
  const isWith = language === "fr" && after.startsWith(foldText(place.fr.name));
  return isWith ? `avec ${placeAsSubject(place, language)}` : inPlace(place, language);
}

/**
 * Returns the conditions of a question without its words, in the form that follows what they limit: « à Nice ». Conditions without such a
 * form are in `others`, to be put in brackets.
 */
export function closedConditions(
  { language, where, when, about, filters, typed }: Question,
  facts: Pick<AssistantDeps, "corpus" | "geography">,
): { inPlace: string; when: string; others: string } {
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []);
  const [range, ...ranges] = when.ranges;
  const isPlain =
    range !== undefined && ranges.length + when.weekdays.length === 0 && daytimeText(when, language) === null;
  const isWhen = isPlain && when.edge === null;
  const others = questionOf(language, {
    where: { ...where, places: [] },
    ...(isWhen ? {} : { when }),
    about: { ...about, terms: [] },
    filters,
  });
  return {
    inPlace: namesInSentence(
      language,
      places.map((place) => inPlaceAsAsked(place, { typed, language })),
    ),
    when: isWhen ? whenText(language, range) : "",
    others: describeQuestion(others, facts).join(", "),
  };
}

/** Returns a question without its words. */
export function withoutTerms(question: Question): Question {
  return { ...question, about: { ...question.about, terms: [], ages: [] } };
}

/** What was understood in one line: « Nice · décembre 2021 ». */
export function understoodLine(question: Question, facts: Pick<AssistantDeps, "corpus" | "geography">): string {
  return describeQuestion(question, facts).join(" · ");
}
