import type { Answer } from "../../src/answer/answer.ts";
import { distanceKm } from "../../src/corpus/places/distance.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import type { Geography } from "../../src/corpus/places/geography.ts";
import { KINDS_OF_TIES } from "../../src/corpus/schema.ts";
import type { Place, ProgrammeEvent, Twinning } from "../../src/corpus/schema.ts";

/** What a reply is held against. */
export interface TraceFacts {
  corpus: Corpus;
  geography: Geography;
  /** The asker's day, ISO date. */
  today: string;
}

const MONTHS = [
  ["janvier", "январ"],
  ["fevrier", "феврал"],
  ["mars", "март"],
  ["avril", "апрел"],
  ["mai", "ма[ияе]"],
  ["juin", "июн"],
  ["juillet", "июл"],
  ["aout", "август"],
  ["septembre", "сентябр"],
  ["octobre", "октябр"],
  ["novembre", "ноябр"],
  ["decembre", "декабр"],
] as const;
const MONTH = MONTHS.map(([fr, ru]) => `${fr}|${ru}`).join("|");
/** A day with its month, and its year where that stands beside it. */
const DAY = new RegExp(`(?<!\\p{N})(\\d{1,2})(?:er)? (${MONTH})\\p{L}*(?: (\\d{4}))?`, "gu");
const NUMBER = /(?<![\p{N}])\d+(?: \d{3}(?!\p{N}))*/gu;
const TIE_STATES = ["active", "suspended", "ended", "unknown"];
/** How many projects a sentence may name before it counts the others. */
const NAMED = [1, 2, 3, 4, 5];
const DAY_MS = 86_400_000;

/** What the bot says of itself, and of the languages that it speaks. */
const OWN_NAMES = ["Telegram", "MIT", "French", "Russian"];

/** Without capitals and accents, with plain spaces and apostrophes. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/[’‘]/gu, "'");

function monthOf(word: string): number {
  return MONTHS.findIndex(([fr, ru]) => new RegExp(`^(?:${fr}|${ru})`, "u").test(word)) + 1;
}

/** The days that a text names: "12-09", and "2021-12-09" where the year stands beside it. */
function daysIn(text: string): string[] {
  return [...plain(text).matchAll(DAY)].map(([, day = "", month = "", year]) => {
    const named = `${String(monthOf(month)).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return year === undefined ? named : `${year}-${named}`;
  });
}

const numbersIn = (text: string) =>
  [...plain(text).matchAll(NUMBER)].map(([number]) => Number(number.replaceAll(" ", "")));

/** The entries that an answer stands for, in every printing. */
function eventsOf(answer: Answer, { corpus }: TraceFacts): ProgrammeEvent[] {
  const shown = answer.events.flatMap(({ id, sameAs }) => [id, ...sameAs.map((other) => other.id)]);
  const ids = new Set([...shown, ...answer.alternatives]);
  return corpus.events.filter(({ id }) => ids.has(id));
}

/** The ties that it shows; an order, a comparison or a number is of all ties. */
function tiesOf(answer: Answer, { corpus }: TraceFacts): readonly Twinning[] {
  if (["rank", "compare", "count"].includes(answer.asks)) return corpus.twinnings;
  const ids = new Set(answer.twinnings.map(({ id }) => id));
  return corpus.twinnings.filter(({ id }) => ids.has(id));
}

/** Every place that the entries and ties are of, or that the question names, with those around it; an order names what comes behind too. */
function placesOf(answer: Answer, facts: TraceFacts): readonly Place[] {
  if (answer.asks === "rank") return facts.corpus.places;
  const named = [
    // Whoever asks for help, or for what is not there, is shown where to ask.
    ...(answer.kind === "help" || answer.kind === "refusal" ? facts.corpus.programme.examples.places : []),
    ...answer.understood.places,
    ...answer.understood.excluded,
    ...eventsOf(answer, facts).flatMap(({ places, french, russian }) => [
      ...places.map(({ id }) => id),
      ...[...french, ...russian].flatMap(({ place }) => place ?? []),
    ]),
    ...tiesOf(answer, facts).flatMap(({ places }) => places),
  ];
  return facts.corpus.places.filter(
    ({ id, kind }) => kind === "country" || named.some((own) => own === id || facts.geography.liesIn(own, id)),
  );
}

const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** All that may be said word by word: the fields of what is shown, of the programme and of the places, what is quoted, and the question. */
function textsOf(answer: Answer, facts: TraceFacts): string[] {
  const { programme } = facts.corpus;
  const ofEvents = eventsOf(answer, facts).map((event) => ({ ...event, errata: [] }));
  const ofPlaces = placesOf(answer, facts).flatMap(({ fr, ru, aliases }) => strings([fr, ru, aliases]));
  return [
    answer.question,
    ...OWN_NAMES,
    ...answer.quotes.map(({ sentence }) => sentence),
    ...strings([ofEvents, tiesOf(answer, facts), answer.understood]),
    ...strings([programme.title, programme.name, programme.shortName, programme.headings.map(({ name }) => name)]),
    // Of the programme itself what it says of itself is told.
    ...(answer.asks === "about" || answer.asks === "overview" || answer.kind === "help"
      ? strings(programme.introduction)
      : []),
    ...ofPlaces,
  ];
}

/** ISO days of fields: of the events, the ties and their anniversaries, the programme, the question, and today. */
function fieldDays(answer: Answer, facts: TraceFacts): string[] {
  const { programme } = facts.corpus;
  const named = numbersIn(answer.question);
  const years = [0, 1, 2].map((more) => Number(facts.today.slice(0, 4)) + more);
  const ofTies = tiesOf(answer, facts).flatMap(({ since, status }) => {
    if (since === null) return status.asOf ?? [];
    const begun = Number(since.slice(0, 4));
    const kept = [...years, ...named, ...named.map((count) => begun + count)];
    return [since, status.asOf ?? "", ...kept.map((year) => `${year}${since.slice(4)}`)];
  });
  const ofEvents = eventsOf(answer, facts).flatMap(({ dates }) =>
    [dates, ...(dates.spans ?? [])].flatMap(({ start, end }) => [start ?? "", end ?? ""]),
  );
  const asked = answer.understood.ranges.flatMap(({ from, to }) => [from, to]);
  return [
    ...ofTies,
    ...ofEvents,
    ...asked,
    programme.start,
    programme.end,
    programme.edition ?? "",
    facts.today,
  ].filter((day) => day.length === 10);
}

/** The marks of an entry, which many answers count by. */
const MARKS = new WeakMap<ProgrammeEvent, ReturnType<typeof findMarks>>();
function marksOf(event: ProgrammeEvent, facts: TraceFacts): ReturnType<typeof findMarks> {
  const marks = MARKS.get(event) ?? findMarks(event, facts);
  MARKS.set(event, marks);
  return marks;
}

/** By what entries can be counted: places with all that lie around them, partners, headings, months. */
function findMarks({ places, french, russian, theme, dates }: ProgrammeEvent, { corpus, geography }: TraceFacts) {
  const ids = places.map(({ id }) => id);
  const own = corpus.places.filter((place) =>
    ids.some((id) => id === place.id || geography.liesIn(id, place.id) || place.namesake === id),
  );
  const months = (dates.spans ?? [dates]).flatMap(({ start, end, precision }) => {
    if (start === null || end === null || !["day", "month"].includes(precision)) return [];
    return MONTHS.flatMap((_, index) => {
      const month = `2021-${String(index + 1).padStart(2, "0")}`;
      return start.slice(0, 7) <= month && month <= end.slice(0, 7) ? [month] : [];
    });
  });
  return {
    places: own.map(({ id }) => `place ${id}`),
    kinds: own.map(({ id, kind, country }) => [`${kind} ${country}`, id] as const),
    partners: [
      ...french.map(({ name }) => ["fr", name.fr] as const),
      ...russian.map(({ name }) => ["ru", name.fr] as const),
    ],
    headings: [`heading ${theme}`],
    months: [...new Set(months)].map((month) => `month ${month}`),
  };
}

/**
 * Numbers that are counted: the entries and projects of an answer and of the whole programme, how many of them each place, partner,
 * heading and month has, how many different ones there are, days of stretches, years of ties, their numbers, and kilometres between ends.
 */
function counted(answer: Answer, facts: TraceFacts): Set<number> {
  const numbers = new Set<number>([
    ...facts.corpus.programme.introduction.flatMap(({ lines }) => lines),
    // « Les années 1970 » end in 1979.
    ...numbersIn(answer.question).map((year) => year + 9),
    answer.total,
    // « … et 70 autres » after some names.
    ...NAMED.map((named) => answer.total - named),
    answer.rows,
    answer.undated,
    answer.events.length,
    answer.twinnings.length,
  ]);
  const projectOf = ({ id, sameAs }: ProgrammeEvent) => [id, ...sameAs].sort()[0] ?? id;
  const dated = (event: ProgrammeEvent) => marksOf(event, facts).months.length > 0;
  const shown = eventsOf(answer, facts);
  const all = facts.corpus.events;
  for (const events of [
    shown,
    shown.filter(dated),
    all,
    all.filter(dated),
    all.filter(({ dates }) => dates.start === null),
  ]) {
    const projects = new Set(events.map(projectOf));
    for (const count of [events.length, projects.size, events.length - projects.size]) numbers.add(count);
    const groups = new Map<string, Set<string>>();
    const distinct = new Map<string, Set<string>>();
    const put = (map: Map<string, Set<string>>, key: string, value: string) => {
      const known = map.get(key);
      if (known) known.add(value);
      else map.set(key, new Set([value]));
    };
    for (const event of events) {
      const marks = marksOf(event, facts);
      for (const mark of [...marks.places, ...marks.headings, ...marks.months]) put(groups, mark, projectOf(event));
      for (const [side, name] of marks.partners) {
        put(groups, `partner ${name}`, projectOf(event));
        put(distinct, `partners ${side}`, name);
        put(distinct, "partners", name);
        put(distinct, `partners ${projectOf(event)}`, name);
      }
      for (const [kind, id] of marks.kinds) put(distinct, kind, id);
      for (const month of marks.months) put(distinct, "months", month);
      put(distinct, "headings", event.theme);
    }
    for (const { size } of [...groups.values(), ...distinct.values()]) numbers.add(size);
  }
  for (const { dates } of shown) {
    const spans = [dates, ...(dates.spans ?? [])];
    for (const { start, end } of spans) {
      if (start !== null && end !== null) numbers.add((Date.parse(end) - Date.parse(start)) / DAY_MS + 1);
    }
  }
  const ties = tiesOf(answer, facts);
  // Of projects alone no number of ties is told.
  const isOfTies = answer.kind !== "events" || ties.length > 0;
  for (const list of isOfTies ? [ties, facts.corpus.twinnings] : []) {
    const dated = list.filter(({ since }) => since !== null);
    const kinds = KINDS_OF_TIES.map((kind) => list.filter((tie) => tie.kind === kind));
    const states = TIE_STATES.map((state) => list.filter(({ status }) => status.value === state));
    for (const { length } of [list, dated, ...kinds, ...states]) numbers.add(length);
  }
  const years = [facts.today, ...answer.understood.ranges.map(({ from }) => from)].map((day) =>
    Number(day.slice(0, 4)),
  );
  for (const { since } of ties) {
    if (since === null) continue;
    for (const year of years) for (const more of [-1, 0, 1]) numbers.add(year + more - Number(since.slice(0, 4)));
  }
  const isOfDistance = answer.asks === "rank" || answer.kind === "refusal";
  const ends = isOfDistance ? placesOf({ ...answer, asks: "list" }, facts) : [];
  for (const one of ends) {
    for (const other of ends) numbers.add(Math.round(distanceKm(one, other) / 10) * 10);
  }
  return numbers;
}

/** Names stand by capital letters inside a sentence; a word that begins one, a line or a quotation may be any. */
const NAME = /(?<=[\p{L}\p{N},)»”] (?:[ldLD][’'])?)\p{Lu}[\p{L}\p{M}]{2,}(?:-\p{Lu}?[\p{L}\p{M}]+)*/gu;

/** Russian names stand in cases, which change the last two letters. */
function isSame(name: string, word: string): boolean {
  if (/^[a-z]/u.test(name)) return name === word;
  const length = Math.max(3, name.length - 2);
  return word.slice(0, length) === name.slice(0, length);
}

/** What of a reply stands in no field, in no quoted sentence and in nothing that is counted: dates, numbers and names. */
export function strays(answer: Answer, facts: TraceFacts): string[] {
  const { reply } = answer;
  if (reply === null) return [];
  const texts = textsOf(answer, facts);
  const fields = fieldDays(answer, facts);
  const days = new Set([...texts.flatMap(daysIn), ...fields, ...fields.map((day) => day.slice(5))]);
  const isDay = (day: string) =>
    days.has(day) || (day.length === 10 && days.has(day.slice(5)) && years.has(Number(day.slice(0, 4))));
  const years = new Set([...texts.flatMap(numbersIn), ...fields.map((day) => Number(day.slice(0, 4)))]);
  const numbers = new Set([
    ...years,
    ...counted(answer, facts),
    ...fields.flatMap((day) => [Number(day.slice(5, 7)), Number(day.slice(8))]),
  ]);
  // The lines of a list are numbered.
  const said = reply.replace(/^\d+\. /gmu, "");
  const rest = plain(said).replace(DAY, " ");
  const words = new Set(texts.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u)));
  const parts = (name: string) =>
    plain(name)
      .split(/[^\p{L}]+/u)
      .filter((part) => part.length > 2);
  const isName = (name: string) => parts(name).every((part) => [...words].some((word) => isSame(part, word)));
  return [
    ...daysIn(said).filter((day) => !isDay(day)),
    ...numbersIn(rest)
      .filter((number) => !numbers.has(number))
      .map(String),
    ...[...said.replace(/[\u00a0\u202f]/gu, " ").matchAll(NAME)].map(([name]) => name).filter((name) => !isName(name)),
  ];
}
