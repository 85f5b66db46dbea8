import type { Language } from "../../language/languages.ts";
import { monthText } from "../dates.ts";
import { numeralFr, numeralRu } from "../numerals.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { Things } from "../things.ts";
import { quotedText } from "./parts.ts";

/** The things that can be named and counted. */
type Named = keyof typeof NOUNS_FR;

/** A kind of thing, in one country or in both. */
interface Thing {
  thing: Named;
  country: "fr" | "ru" | null;
}

interface NounFr {
  one: string;
  many: string;
  feminine: boolean;
}

const feminine = (one: string, many = `${one}s`): NounFr => ({ one, many, feminine: true });
const masculine = (one: string, many = `${one}s`): NounFr => ({ one, many, feminine: false });

const NOUNS_FR = {
  projects: masculine("projet"),
  entries: feminine("entrée"),
  towns: feminine("ville"),
  regions: feminine("région"),
  places: masculine("lieu", "lieux"),
  universities: masculine("établissement d’enseignement supérieur", "établissements d’enseignement supérieur"),
  schools: feminine("école"),
  museums: masculine("musée"),
  authorities: masculine("service de l’État", "services de l’État"),
  partners: masculine("partenaire"),
  countries: masculine("pays", "pays"),
  months: masculine("mois", "mois"),
  headings: feminine("rubrique"),
  ties: masculine("lien"),
  languages: feminine("langue"),
} satisfies Record<string, NounFr>;

type Gender = "m" | "f" | "n";
const NOUNS_RU: Record<Named, { forms: [one: string, few: string, many: string]; gender: Gender }> = {
  projects: { forms: ["проект", "проекта", "проектов"], gender: "m" },
  entries: { forms: ["запись", "записи", "записей"], gender: "f" },
  towns: { forms: ["город", "города", "городов"], gender: "m" },
  regions: { forms: ["регион", "региона", "регионов"], gender: "m" },
  places: { forms: ["место", "места", "мест"], gender: "n" },
  universities: { forms: ["вуз", "вуза", "вузов"], gender: "m" },
  schools: { forms: ["школа", "школы", "школ"], gender: "f" },
  museums: { forms: ["музей", "музея", "музеев"], gender: "m" },
  authorities: { forms: ["ведомство", "ведомства", "ведомств"], gender: "n" },
  partners: { forms: ["партнёр", "партнёра", "партнёров"], gender: "m" },
  countries: { forms: ["страна", "страны", "стран"], gender: "f" },
  months: { forms: ["месяц", "месяца", "месяцев"], gender: "m" },
  headings: { forms: ["раздел", "раздела", "разделов"], gender: "m" },
  ties: { forms: ["связь", "связи", "связей"], gender: "f" },
  languages: { forms: ["язык", "языка", "языков"], gender: "m" },
};
const ENDINGS_RU: Record<Gender, [one: string, few: string, many: string]> = {
  m: ["ий", "их", "их"],
  f: ["ая", "ие", "их"],
  n: ["ое", "их", "их"],
};
const GENDERS_RU = { m: "masculine", f: "feminine", n: "neuter" } as const;
const STEMS_RU = { fr: "французск", ru: "российск" } as const;

/** A noun after its number: « ville russe », « villes russes »; «российский город», «российских города», «российских городов». */
export function thingText(language: Language, { thing, country }: Thing, count: number): string {
  const isOfCountry = country !== null && thing !== "months" && thing !== "headings" && thing !== "countries";
  if (language === "fr") {
    const noun = NOUNS_FR[thing];
    const adjective = country === "ru" ? "russe" : noun.feminine ? "française" : "français";
    // The plural of « français » is the same.
    const many = adjective === "français" ? adjective : `${adjective}s`;
    const word = pluralFr(count, noun.one, noun.many);
    return isOfCountry ? `${word} ${pluralFr(count, adjective, many)}` : word;
  }
  const { forms, gender } = NOUNS_RU[thing];
  const word = pluralRu(count, ...forms);
  return isOfCountry ? `${STEMS_RU[country]}${pluralRu(count, ...ENDINGS_RU[gender])} ${word}` : word;
}

/** A number with its noun: « quatre villes russes », «четыре российских города». */
export function countedThing(language: Language, of: Thing, count: number): string {
  const numeral =
    language === "fr"
      ? numeralFr(count, NOUNS_FR[of.thing].feminine)
      : numeralRu(count, GENDERS_RU[NOUNS_RU[of.thing].gender]);
  return `${numeral} ${thingText(language, of, count)}`;
}

/** « Une seule ville russe », «Только один российский город». */
export function onlyThing(language: Language, of: Thing): string {
  if (language === "fr") return `${NOUNS_FR[of.thing].feminine ? "Une seule" : "Un seul"} ${thingText("fr", of, 1)}`;
  return `Только ${numeralRu(1, GENDERS_RU[NOUNS_RU[of.thing].gender])} ${thingText("ru", of, 1)}`;
}

/** None was found: « Aucune ville russe ne correspond. », «В программе таких российских городов нет.» */
export function noThing(language: Language, of: Thing): string {
  if (language === "fr") {
    return `${NOUNS_FR[of.thing].feminine ? "Aucune" : "Aucun"} ${thingText("fr", of, 1)} ne correspond.`;
  }
  return `В программе таких ${thingText("ru", of, 5)} нет.`;
}

/** The name of a thing in a list: a month in words, a heading in quotation marks. */
export function nameOfThing(
  language: Language,
  { name, month, place }: { name: Record<Language, string>; month: { from: string } | null; place: unknown },
  thing: Named,
): string {
  if (month) return monthText(language, month.from);
  if (thing === "headings") return quotedText(language, name[language]);
  return place === undefined ? "" : name[language];
}

/** The name with its number of projects: « Nice (8) ». */
export function namedWithCount(name: string, count: number): string {
  return `${name} (${count})`;
}

/** A number of projects in figures, for use beside other figures: « 8 projets », «8 проектов». */
export function projectsText(language: Language, count: number, things: Things): string {
  return (language === "fr" ? nounFr(things.fr) : nounRu(things.ru)).counted(count);
}
