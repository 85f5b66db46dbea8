import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import type { Spoken } from "./spoken.ts";

/** Replies about the position of something in an order. */
export interface PositionReplies {
  /** The position of a project under its heading, in printed order; `heading` is in quotation marks. */
  inHeading(project: Spoken, place: { position: number; of: number; heading: string }): string;
  /** The position of a place by its number of projects; `equals` others have the same number, `things` is « 26 villes françaises ». */
  amongPlaces(name: string, place: { position: number; equals: number; things: string; projects: number }): string;
}

const positionFr = (thing: NounFr): PositionReplies => ({
  inHeading: ({ fr }, { position, of, heading }) => {
    const ordinal = position === 1 ? "1er" : `${position}e`;
    return `Dans l’ordre du programme, ${fr.name} ${fr.number === "plural" ? "viennent" : "vient"} au ${ordinal} rang des ${thing.inWords(of)} de la rubrique ${heading}.`;
  },
  amongPlaces: (name, { position, equals, things, projects }) => {
    const shared = equals > 0 ? `, à égalité avec ${equals} ${pluralFr(equals, "autre", "autres")}` : "";
    return `Par le nombre de ${thing.many}, ${name} vient au ${position === 1 ? "1er" : `${position}e`} rang des ${things}${shared} : ${thing.inWords(projects)}.`;
  },
});

const positionRu = (thing: NounRu): PositionReplies => ({
  inHeading: ({ ru }, { position, of, heading }) =>
    `${capitalized(ru.nominative)} — на ${position}-м месте из ${of} в разделе ${heading}, по порядку программы.`,
  amongPlaces: (name, { position, equals, things, projects }) => {
    const shared = equals > 0 ? `, столько же ещё у ${equals} ${pluralRu(equals, "другого", "других", "других")}` : "";
    return `По числу ${thing.many} ${name} — на ${position}-м месте (${thing.inWords(projects)}${shared}); всего в программе ${things}.`;
  },
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function positionReplies(language: Language, things: Things): PositionReplies {
  return language === "fr" ? positionFr(nounFr(things.fr)) : positionRu(nounRu(things.ru));
}
