import { saidOf } from "../corpus/event/event.ts";
import type { ProgrammeEvent, Subject } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** A text of an event in one language, as it is embedded. */
export interface Passage {
  id: string;
  eventId: string;
  language: Language;
  readonly text: string;
}

/** A subject with more rows than this is too general to describe any single row. */
const NARROW_ROWS = 4;
/** Words taken from one subject, and words in one passage. More of them made retrieval worse on held-out questions. */
const WORDS_PER_SUBJECT = 20;
const WORDS_PER_PASSAGE = 100;

/** Row → its narrow subjects, those with the fewest rows first. */
function narrowSubjects(subjects: readonly Subject[]): ReadonlyMap<number, readonly Subject[]> {
  const byRow = new Map<number, Subject[]>();
  const narrow = subjects.filter(({ rows }) => rows.length <= NARROW_ROWS);
  for (const subject of narrow.sort((a, b) => a.rows.length - b.rows.length)) {
    for (const row of new Set(subject.rows)) byRow.set(row, [...(byRow.get(row) ?? []), subject]);
  }
  return byRow;
}

/** The words with which people ask for these subjects, joined. */
function askedWords(subjects: readonly Subject[], language: Language): string {
  return subjects
    .flatMap((subject) => subject[language].slice(0, WORDS_PER_SUBJECT))
    .slice(0, WORDS_PER_PASSAGE)
    .join(", ");
}

/** What an event is called: its title, its venue and its keywords. A question of one word is nearer to these than to a whole text. */
function namesIn({ title, venue, keywords }: ProgrammeEvent, language: Language): string {
  return [title[language], venue?.name?.[language], ...(keywords?.[language] ?? [])].filter(Boolean).join(". ");
}

/** Whether an event has names besides its title. */
function isNamed({ venue, keywords }: ProgrammeEvent): boolean {
  return venue?.name !== undefined || LANGUAGES.some((language) => (keywords?.[language] ?? []).length > 0);
}

function textOf(event: ProgrammeEvent, language: Language): string {
  return `${event.title[language]}. ${saidOf(event, language)}`.trimEnd();
}

/** Possible ids of the passages of an event's own texts. */
export function textPassageIds(eventId: string): string[] {
  return LANGUAGES.map((language) => `${eventId}#${language}`);
}

/** Programmes of at most this many events keep the texts once built, since every search that lists all events reads them. */
const KEPT_EVENTS = 200;

/** What makes the text of a passage: all that is told of the event, its names, or the words of subjects. */
type PassageOf = "text" | "names" | readonly Subject[];

/** A passage that builds its text when it is read: a large programme's texts are not held twice. */
class LazyPassage implements Passage {
  readonly id: string;
  readonly eventId: string;
  readonly language: Language;
  readonly #event: ProgrammeEvent;
  readonly #of: PassageOf;
  readonly #isKept: boolean;
  #text: string | undefined;

  /**
   * @param isKept whether the text is kept after the first read
   */
  constructor(event: ProgrammeEvent, language: Language, of: PassageOf, isKept: boolean) {
    const own = `${event.id}#${language}`;
    this.id = of === "text" ? own : `${own}#${of === "names" ? "names" : "asked"}`;
    this.eventId = event.id;
    this.language = language;
    this.#event = event;
    this.#of = of;
    this.#isKept = isKept;
  }

  get text(): string {
    if (this.#text !== undefined) return this.#text;
    const text = this.#read(this.#of);
    if (this.#isKept) this.#text = text;
    return text;
  }

  #read(of: PassageOf): string {
    if (of === "text") return textOf(this.#event, this.language);
    return of === "names" ? namesIn(this.#event, this.language) : askedWords(of, this.language);
  }
}

/**
 * The passages of each event, in French and in Russian: its title and description; its title with its venue and
 * keywords, where it has any; and the words of its subjects, since people do not ask in the words of the programme.
 */
export function passagesOf(events: readonly ProgrammeEvent[], subjects: readonly Subject[]): Passage[] {
  const narrow = narrowSubjects(subjects);
  const isKept = events.length <= KEPT_EVENTS;
  return events.flatMap((event) =>
    LANGUAGES.flatMap((language): Passage[] => {
      const asked = narrow.get(event.source.row);
      // A text that only repeats the other language's needs no second vector. When both are borrowed, the French one stays.
      const other = language === "fr" ? "ru" : "fr";
      const isOwn = !event.borrowed.includes(language) || (language === "fr" && event.borrowed.includes(other));
      const isRepeated = !isOwn && textOf(event, language) === textOf(event, other);
      return [
        ...(isRepeated ? [] : [new LazyPassage(event, language, "text", isKept)]),
        ...(isRepeated || !isNamed(event) ? [] : [new LazyPassage(event, language, "names", isKept)]),
        ...(asked ? [new LazyPassage(event, language, asked, isKept)] : []),
      ];
    }),
  );
}
