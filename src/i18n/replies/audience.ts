import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";

type Audience = "children" | "beginners";

/** Replies for an audience that the programme does not name, and on subjects that no programme covers. */
export interface AudienceReplies {
  /** Above a list: the programme names this audience for `own` entries; `others` may suit it too. */
  nearest(audience: Audience, own: number, others: number): string;
  /** Nothing suits this audience: the other plans are listed. */
  nothing(audience: Audience): string;
  offTopic: Readonly<Record<"weather" | "food", string>>;
}

const FOR_FR: Readonly<Record<Audience, string>> = {
  children: "pour les enfants",
  beginners: "pour les débutants",
};
const FOR_RU: Readonly<Record<Audience, string>> = { children: "для детей", beginners: "для начинающих" };

const audienceFr = (thing: NounFr): AudienceReplies => ({
  nearest: (audience, own, others) =>
    own === 0
      ? `Rien n’est annoncé spécialement ${FOR_FR[audience]} ; voici ce qui s’en approche.`
      : `${capitalized(thing.inWords(own))} ${pluralFr(own, `est ${thing.agreeing("annoncé")}`, `sont ${thing.agreeingMany("annoncé")}`)} ${FOR_FR[audience]} ; ${thing.numeral(others)} ${pluralFr(others, "autre peut convenir", "autres peuvent convenir")}.`,
  nothing: (audience) => `Rien n’est annoncé ${FOR_FR[audience]} ; voici ce qui est prévu.`,
  offTopic: {
    weather: "Le programme ne dit rien de la météo.",
    food: "Le programme n’indique pas où manger.",
  },
});

const audienceRu = (thing: NounRu): AudienceReplies => ({
  nearest: (audience, own, others) =>
    own === 0
      ? `Специально ${FOR_RU[audience]} ничего не запланировано; вот что ближе всего.`
      : `Специально ${FOR_RU[audience]} ${pluralRu(own, thing.of("запланирован", "запланирована", "запланировано"), "запланированы", "запланировано")} ${thing.inWords(own)}; ещё ${thing.numeral(others)} ${pluralRu(others, "может", "могут", "могут")} подойти.`,
  nothing: (audience) => `${capitalized(FOR_RU[audience])} ничего не запланировано; вот что есть.`,
  offTopic: {
    weather: "О погоде в программе ничего не сказано.",
    food: "Где поесть, в программе не сказано.",
  },
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function audienceReplies(language: Language, things: Things): AudienceReplies {
  return language === "fr" ? audienceFr(nounFr(things.fr)) : audienceRu(nounRu(things.ru));
}
