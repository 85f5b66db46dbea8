import { saidOf } from "../corpus/event/event.ts";
import type { ProgrammeEvent, Subject } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** One language's text of an event, as it is embedded. */
export interface Passage {
  id: string;
  eventId: string;
  language: Language;
  readonly text: string;
}

/** A subject of more rows says too little of each of them to stand in their passages. */
const NARROW_ROWS = 4;
/** Words taken from one subject, and words of a passage: more of them blur it (measured on questions that nobody had tuned on). */
const WORDS_PER_SUBJECT = 20;
const WORDS_PER_PASSAGE = 100;

/** The subjects of few rows by each of their rows, the narrowest first. */
function narrowSubjects(subjects: readonly Subject[]): ReadonlyMap<number, readonly Subject[]> {
  const byRow = new Map<number, Subject[]>();
  const narrow = subjects.filter(({ rows }) => rows.length <= NARROW_ROWS);
  for (const subject of narrow.sort((a, b) => a.rows.length - b.rows.length)) {
    for (const row of new Set(subject.rows)) byRow.set(row, [...(byRow.get(row) ?? []), subject]);
  }
  return byRow;
}

/** The words by which people ask for some subjects; empty when there are none. */
function askedWords(subjects: readonly Subject[], language: Language): string {
  return subjects
    .flatMap((subject) => subject[language].slice(0, WORDS_PER_SUBJECT))
    .slice(0, WORDS_PER_PASSAGE)
    .join(", ");
}

function textOf(event: ProgrammeEvent, language: Language): string {
  return `${event.title[language]}. ${saidOf(event, language)}`.trimEnd();
}

/** Ids of the passages that an event's own texts may be. */
export function textPassageIds(eventId: string): string[] {
  return LANGUAGES.map((language) => `${eventId}#${language}`);
}

/** So many events have their texts put together once: every search that lists them all reads them. */
const KEPT_EVENTS = 200;

/** A passage whose text is put together when it is read: the texts of a large programme are not held twice. */
class LazyPassage implements Passage {
  readonly id: string;
  readonly eventId: string;
  readonly language: Language;
  readonly #event: ProgrammeEvent;
  readonly #asked: readonly Subject[] | null;
  readonly #isKept: boolean;
  #text: string | undefined;

  /**
   * @param asked the subjects by whose words it is asked for; null for the text of the event itself
   * @param isKept whether its text is held once it has been read
   */
  constructor(event: ProgrammeEvent, language: Language, asked: readonly Subject[] | null, isKept: boolean) {
    this.id = asked ? `${event.id}#${language}#asked` : `${event.id}#${language}`;
    this.eventId = event.id;
    this.language = language;
    this.#event = event;
    this.#asked = asked;
    this.#isKept = isKept;
  }

  get text(): string {
    if (this.#text !== undefined) return this.#text;
    const text = this.#asked ? askedWords(this.#asked, this.language) : textOf(this.#event, this.language);
    if (this.#isKept) this.#text = text;
    return text;
  }
}

/**
 * The passages of an event, French and Russian apart: title and description; and, since people do not ask in the words of
 * the programme, the words of its subjects.
 */
export function passagesOf(events: readonly ProgrammeEvent[], subjects: readonly Subject[]): Passage[] {
  const narrow = narrowSubjects(subjects);
  const isKept = events.length <= KEPT_EVENTS;
  return events.flatMap((event) =>
    LANGUAGES.flatMap((language): Passage[] => {
      const asked = narrow.get(event.source.row);
      // What is told in one language only needs no second vector; of texts that both lack, the French one stays.
      const other = language === "fr" ? "ru" : "fr";
      const isOwn = !event.borrowed.includes(language) || (language === "fr" && event.borrowed.includes(other));
      const isRepeated = !isOwn && textOf(event, language) === textOf(event, other);
      return [
        ...(isRepeated ? [] : [new LazyPassage(event, language, null, isKept)]),
        ...(asked ? [new LazyPassage(event, language, asked, isKept)] : []),
      ];
    }),
  );
}
