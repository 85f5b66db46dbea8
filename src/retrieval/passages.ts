import { saidOf } from "../corpus/event/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** A text of an event in one language, as it is embedded. */
export interface Passage {
  id: string;
  eventId: string;
  language: Language;
  readonly text: string;
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

/** What makes the text of a passage: all that is told of the event, or its names. */
type PassageOf = "text" | "names";

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
    this.id = of === "text" ? own : `${own}#names`;
    this.eventId = event.id;
    this.language = language;
    this.#event = event;
    this.#of = of;
    this.#isKept = isKept;
  }

  get text(): string {
    if (this.#text !== undefined) return this.#text;
    const text = this.#of === "text" ? textOf(this.#event, this.language) : namesIn(this.#event, this.language);
    if (this.#isKept) this.#text = text;
    return text;
  }
}

/**
 * The passages of each event, in French and in Russian: its title and description; and its title with its venue and
 * keywords, where it has any.
 */
export function passagesOf(events: readonly ProgrammeEvent[]): Passage[] {
  const isKept = events.length <= KEPT_EVENTS;
  return events.flatMap((event) =>
    LANGUAGES.flatMap((language): Passage[] => {
      // A text that only repeats the other language's needs no second vector. When both are borrowed, the French one stays.
      const other = language === "fr" ? "ru" : "fr";
      const isOwn = !event.borrowed.includes(language) || (language === "fr" && event.borrowed.includes(other));
      const isRepeated = !isOwn && textOf(event, language) === textOf(event, other);
      return [
        ...(isRepeated ? [] : [new LazyPassage(event, language, "text", isKept)]),
        ...(isRepeated || !isNamed(event) ? [] : [new LazyPassage(event, language, "names", isKept)]),
      ];
    }),
  );
}
