import { factsOf } from "../../corpus/event/event-facts.ts";
import type { EventEntry } from "../../corpus/import/plan/entries.ts";
import type { Texts } from "../../corpus/import/plan/imported.ts";
import { exactDays } from "../../corpus/days/event-days.ts";
import { exported } from "../../corpus/export/exported.ts";
import { toOpenAgenda } from "../../corpus/export/openagenda.ts";
import type { Localized } from "../../corpus/event/atoms.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { LANGUAGES } from "../../language/languages.ts";

/** An event as it is in the files, without texts borrowed from the other language. */
function entryOf(event: ProgrammeEvent): EventEntry {
  const { id, theme, places, dates, venue, link, price, contact, borrowed, keywords } = event;
  const own = (text: Localized): Texts =>
    Object.fromEntries(
      LANGUAGES.filter(
        (language) => text[language] !== "" && !(borrowed.includes(language) && text.fr === text.ru),
      ).map((language) => [language, text[language]]),
    );
  const { start, end, precision, spans, hours, sessions } = dates;
  return {
    id,
    theme,
    title: own(event.title),
    description: own(event.description),
    places,
    dates: { start, end, precision, ...(spans && { spans }), ...(hours && { hours }), ...(sessions && { sessions }) },
    ...(venue && { venue }),
    ...(link !== undefined && { link }),
    ...(price && { price: own(price) }),
    ...(contact !== undefined && { contact }),
    ...factsOf(event),
    ...(keywords && { keywords: { ...(keywords.fr && { fr: keywords.fr }), ...(keywords.ru && { ru: keywords.ru }) } }),
  };
}

/** The projects in OpenAgenda's export format; only those with known days, because it requires times. */
export function openAgenda({ places, programme }: Corpus, projects: readonly ProgrammeEvent[]): string {
  const { title, timeZone, headings } = programme;
  const files = {
    events: projects.filter((event) => exactDays(event).length > 0).map(entryOf),
    places: [...places],
    programme: { title, timeZone, headings: headings.map(({ id, name, words }) => ({ id, name, words })) },
    imported: null,
  };
  return toOpenAgenda(exported(files));
}
