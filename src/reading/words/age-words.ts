import { overFolded, word } from "./pattern.ts";
import { SOMEBODY_FR, SOMEBODY_RU } from "./people-words.ts";

const UNITS: readonly (readonly [years: number, words: string])[] = [
  [1, "une?|один|одного|одной"],
  [2, "deux|два|двух"],
  [3, "trois|три|трех"],
  [4, "quatre|четыре|четырех"],
  [5, "cinq|пят[ьи]"],
  [6, "six|шест[ьи]"],
  [7, "sept|сем[ьи]"],
  [8, "huit|вос(?:е|ь)м[ьи]"],
  [9, "neuf|девят[ьи]"],
  [10, "dix|десят[ьи]"],
  [11, "onze|одиннадцат[ьи]"],
  [12, "douze|двенадцат[ьи]"],
  [13, "treize|тринадцат[ьи]"],
  [14, "quatorze|четырнадцат[ьи]"],
  [15, "quinze|пятнадцат[ьи]"],
  [16, "seize|шестнадцат[ьи]"],
  [17, "dix sept|семнадцат[ьи]"],
  [18, "dix huit|восемнадцат[ьи]"],
  [19, "dix neuf|девятнадцат[ьи]"],
];
const TENS: readonly (readonly [years: number, words: string])[] = [
  [80, "quatre vingts?|восемьдесят|восьмидесяти"],
  [20, "vingt|двадцат[ьи]"],
  [30, "trente|тридцат[ьи]"],
  [40, "quarante|сорока?"],
  [50, "cinquante|пятьдесят|пятидесяти"],
  [60, "soixante|шестьдесят|шестидесяти"],
  [70, "семьдесят|семидесяти"],
  [90, "девяносто|девяноста"],
];
/** Longer words come first, so that « dix-sept » is not read as « dix ». */
const anyOf = (numbers: readonly (readonly [number, string])[]) =>
  numbers
    .flatMap(([, words]) => words.split("|"))
    .toSorted((a, b) => b.length - a.length)
    .join("|");
/** An age in digits or words, folded. */
const YEARS = `\\d{1,2}|(?:${anyOf(TENS)})(?: (?:et )?(?:${anyOf(UNITS)}))?|${anyOf(UNITS)}`;

const numbered = (numbers: readonly (readonly [number, string])[]) =>
  numbers.map(([years, words]) => [years, new RegExp(`^(?:${words})(?= |$)`, "u")] as const);
const [UNIT_TESTS, TEN_TESTS] = [numbered(UNITS).toReversed(), numbered(TENS)];

/** The number of an age; undefined for none. */
function yearsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d/u.test(text)) return Number(text);
  const [tens, ten] = TEN_TESTS.find(([, test]) => test.test(text)) ?? [0, /^/u];
  const rest = text.replace(ten, "").replace(/^ (?:et )?/u, "");
  return tens + (UNIT_TESTS.find(([, test]) => test.test(rest))?.[0] ?? 0);
}

/** Nouns that make the number no age: «мне 5 проектов», «группа 10 человек». */
const COUNTED =
  "(?:проект|событи|мероприяти|человек|билет|раз|час|дн|минут|евро|руб|мест|класс|город|выстав|концерт)\\p{L}*";

/**
 * A person with an age: « ma fille de 7 ans », « ils ont 7 et 9 ans », « pour les 6-10 ans », «ему за семьдесят»,
 * «внука пяти лет», «пятилетнего».
 */
const AGED = [
  word(
    `(?:(?:${SOMEBODY_FR}|mien(?:ne)?s?|j|il(?! y)|elle|ils|elles|on)(?: \\p{L}+){0,2}?(?: (?:de|a|ai|ont|aura|auront|bientot|(?:n )?(?:a|ont|ai) (?:encore )?(?:que|seulement)))?)(?: (?<one>${YEARS})(?: (?:et|ou|a))?)?? (?<other>${YEARS}) ans`,
  ),
  // « Et ma sœur, qui en a 53 ? » after someone else's age.
  word(
    `(?:${SOMEBODY_FR}|il|elle|ils|elles|j)(?: qui)? en (?:a|ai|ont) (?:deja |bientot )?(?<other>${YEARS})(?: ans)?`,
  ),
  // A range of years is an age: ties never have one.
  word(`(?:pour|avec|les|des|aux) (?<one>${YEARS})(?: a)? (?<other>${YEARS}) ans`),
  word(
    `(?:${SOMEBODY_RU}|моему|моей|нашему|нашей|кому|тому кому|мне|ему|ей|им|нам)(?: (?:уже|всего|только|за|скоро|самой|самому|от|в возрасте))*(?: (?<one>${YEARS})(?: (?:и|или|до))?)?? (?<other>${YEARS})(?! \\d)(?: (?:лет|год[а]?|годик\\p{L}*)|(?! ${COUNTED}))`,
  ),
  word(`(?<other>${YEARS}) ?летн\\p{L}+(?= (?:${SOMEBODY_RU})(?= |$)|$)`),
];
/** School children, by their class, with their age. */
const AT_SCHOOL: readonly (readonly [RegExp, number])[] = [
  [word("дошкол(?:ьник|ят)\\p{L}*"), 5],
  [word("cp"), 6],
  [word("ce1"), 7],
  [word("ce2"), 8],
  [word("cm1"), 9],
  [word("cm2"), 10],
];

/** The ages in a folded question and where they stand; null for none. */
export function ageIn(foldedText: string): { match: RegExpExecArray; ages: number[] } | null {
  for (const aged of AGED) {
    const match = aged.exec(foldedText);
    if (!match) continue;
    const { one, other } = match.groups ?? {};
    return { match, ages: [yearsOf(one), yearsOf(other)].filter((years) => years !== undefined) };
  }
  for (const [pupil, years] of AT_SCHOOL) {
    const match = pupil.exec(foldedText);
    if (match) return { match, ages: [years] };
  }
  return null;
}

/** Years of age, both ends included. */
export interface Ages {
  from: number;
  to: number;
}

/** The first years of adolescence and of old age. */
export const [ADOLESCENCE, ELDERLY] = [13, 60];
/** The upper end of an open range of ages, in years. */
export const OLDEST = 120;
/** Audiences by age, as subjects name them in both languages. */
const AUDIENCES = [
  { from: 0, to: ADOLESCENCE - 1, fr: "enfants", ru: "дети" },
  { from: ADOLESCENCE, to: 17, fr: "adolescents", ru: "подростки" },
  { from: ELDERLY, to: OLDEST, fr: "seniors", ru: "пенсионеры" },
] as const;

/** The audience whose ages include a range; undefined for none. */
export function audienceOf({ from, to }: Ages): { fr: string; ru: string } | undefined {
  return AUDIENCES.find((audience) => from >= audience.from && to <= audience.to);
}

const ANY_AGE: Ages = { from: 0, to: OLDEST };
/** « de 4 à 7 ans », « les 8-12 ans », «7–10 лет», «от пяти до восьми лет». */
const BETWEEN = word(`(?:(?:de|entre|от|с) )?(?<from>${YEARS})(?: (?:a|et|ou|до|и))? (?<to>${YEARS}) (?:ans|лет)`);
/** « à partir de six ans », « dès 5 ans », « d’au moins sept ans », «с шести лет», «от 8 лет», «старше 60 лет». */
const LEAST = word(
  `(?:a partir de|des|au moins|(?:les|aux|${SOMEBODY_FR}|${SOMEBODY_RU}) (?:de )?plus de|apres|от|с|не младше|старше)(?: l age de)? (?<from>${YEARS}) (?:ans|лет)`,
);
/** « de moins de trois ans », «до трёх лет». */
const MOST = word(`(?:(?:les|aux|des|de) moins de|до|младше) (?<below>${YEARS}) (?:ans|лет)`);
/** Beside these an age concerns the price. */
const OF_PRICE = overFolded(
  /(?:^| )(?:gratuit\p{L}*|tarifs?|reduit|euros?|libre|бесплатн\p{L}*|руб\p{L}*|льгот\p{L}*|билет\p{L}*|скидк\p{L}*)(?= |$)/u,
);

/** The ages that a folded sentence of a programme gives; null for none. */
export function agesTold(foldedSentence: string): Ages | null {
  if (OF_PRICE.test(foldedSentence)) return null;
  const between = BETWEEN.exec(foldedSentence)?.groups;
  const [from, to] = [yearsOf(between?.["from"]), yearsOf(between?.["to"])];
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  const least = yearsOf(LEAST.exec(foldedSentence)?.groups?.["from"]);
  if (least !== undefined) return { ...ANY_AGE, from: least };
  const below = yearsOf(MOST.exec(foldedSentence)?.groups?.["below"]);
  return below === undefined ? null : { ...ANY_AGE, to: below - 1 };
}
