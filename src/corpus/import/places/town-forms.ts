import RussianNouns from "russian-nouns-js";

const { Case, Engine, Gender } = RussianNouns;

/** A name in the forms of `places.json`; `isSure` is false when a person should check the forms. */
export interface FrenchForms {
  fr: { name: string; in: string; of: string };
  isSure: boolean;
}
export interface RussianForms {
  ru: Record<(typeof CASES)[number][0] | "nominative" | "in" | "from", string>;
  isSure: boolean;
}

/** « De » becomes « d’ » before a vowel, but not in Iaroslavl or Ienisseïsk. */
const VOWEL = /^(?!i[aeo])[aeiouyœæàâéèêëîïôûh]/iu;
/** «Во Владимире», «во Франции»: «в» becomes «во» before two consonants that begin with в or ф. */
const TWO_CONSONANTS = /^[вф][бвгджзклмнпрстфхцчшщ]/iu;

/** The French forms of a town's name: « au Havre », « aux Andelys », « d’Arles ». Before an h a person should check them. */
export function frenchForms(name: string): FrenchForms {
  const [article, ...rest] = name.split(" ");
  const own = rest.join(" ");
  const isSure = !/^h/iu.test(name);
  if (own !== "" && article === "Le") return { fr: { name, in: `au ${own}`, of: `du ${own}` }, isSure: true };
  if (own !== "" && article === "Les") return { fr: { name, in: `aux ${own}`, of: `des ${own}` }, isSure: true };
  return { fr: { name, in: `à ${name}`, of: VOWEL.test(name) ? `d’${name}` : `de ${name}` }, isSure };
}

const CASES = [
  ["genitive", Case.GENITIVE],
  ["dative", Case.DATIVE],
  ["accusative", Case.ACCUSATIVE],
  ["instrumental", Case.INSTRUMENTAL],
  ["prepositional", Case.PREPOSITIONAL],
] as const;

const CONSONANT = /[бвгджзйклмнпрстфхцчшщ]$/u;
/** Masculine endings in -ь: Ярославль, Севастополь. French names in -ь are usually masculine. */
const MASCULINE_SOFT = /(?:поль|славль|даль|боль|мль)$/u;
const ADJECTIVE = /(?:[иы]й|ой|[ая]я|[ое]е|[ыи]е)$/u;

/** How to decline a word; null for an indeclinable one. */
interface Kind {
  gender?: RussianNouns.Gender;
  isPlural?: boolean;
  isSure: boolean;
}

/** The whole name, and whether it is Slavic. */
interface Named {
  name: string;
  isRussian: boolean;
}

/** The declension of a word by its ending and the country: «Бордо» and «Этрета» are indeclinable, «Иваново» and «Уфа» are not. */
function kindOf(word: string, { name, isRussian }: Named): Kind | null {
  if (CONSONANT.test(word)) return { gender: Gender.MASCULINE, isSure: true };
  if (/ь$/u.test(word)) {
    const isMasculine = isRussian ? MASCULINE_SOFT.test(word) : !/^Ла-/u.test(name);
    return { gender: isMasculine ? Gender.MASCULINE : Gender.FEMININE, isSure: isRussian && !/[нл]ь$/u.test(word) };
  }
  if (!isRussian) return /[^оуи]а$|я$/u.test(word) ? { gender: Gender.FEMININE, isSure: false } : null;
  if (/[ая]$/u.test(word)) return { gender: Gender.FEMININE, isSure: true };
  if (/[ое]$/u.test(word))
    return /(?:[оеё]во|[иы]но|ое|ье)$/u.test(word) ? { gender: Gender.NEUTER, isSure: true } : null;
  // Uncertain, because it may not be a plural, and its genitive varies: «Химки», «Сочи».
  return /[бвгджзклмнпрстфхцчшщ][ыи]$/u.test(word) && !/чи$/u.test(word) ? { isPlural: true, isSure: false } : null;
}

/** Endings of a masculine foreign name, whose last vowel stays: «Медок», «в Медоке». */
const OF_FOREIGN: Readonly<Record<string, string>> = {
  ...{ genitive: "а", dative: "у", accusative: "", instrumental: "ом", prepositional: "е" },
};
/** Where a Russian word loses its last vowel: «песок», «в песке». */
const FLEETING = /[оеё]к$/u;

function declined(engine: RussianNouns.Engine, word: string, kind: Kind | null, name: RussianNouns.Case): string {
  if (!kind) return word;
  const lemma = kind.isPlural
    ? { text: word, pluraleTantum: true }
    : { text: word, gender: kind.gender ?? Gender.MASCULINE };
  return engine.decline(lemma, name)[0] ?? word;
}

const FIRST_OF_PLURAL: Readonly<Record<string, string>> = {
  genitive: "ых",
  dative: "ым",
  accusative: "ые",
  instrumental: "ыми",
  prepositional: "ых",
};

/** A plural adjective: «Набережные Челны», «Великие Луки». */
function pluralAdjective(word: string, name: string): string {
  const ending = FIRST_OF_PLURAL[name] ?? "";
  return word.slice(0, -2) + (word.endsWith("ие") ? ending.replace("ы", "и") : ending);
}

/** Declines a name of several words: its head and the adjectives that agree with it. Words after a preposition stay. */
function declineName(
  engine: RussianNouns.Engine,
  named: Named,
  form: (typeof CASES)[number],
): { text: string; isSure: boolean } {
  const { name, isRussian } = named;
  const pieces = name.split(/([ -])/u);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const last = words.length - 1;
  const hasPreposition = words.some((word) => /^\p{Ll}/u.test(word));
  let isSure = words.length === 1;
  const forms = words.map((word, index) => {
    const kind = kindOf(word, named);
    // In a name with a preposition, the head is the first word if the name is Russian («Ростов-на-Дону»), and the last one
    // if it is French («Сен-Жермен-ан-Ле»).
    const isHead = hasPreposition && isRussian ? index === 0 : index === last;
    if (isHead) {
      if (index === last && kind && !kind.isSure) isSure = false;
      if (!isRussian && FLEETING.test(word)) return word + (OF_FOREIGN[form[0]] ?? "");
      if (hasPreposition && !isRussian)
        return kind?.gender === Gender.MASCULINE ? declined(engine, word, kind, form[1]) : word;
      return declined(engine, word, kind, form[1]);
    }
    const isAdjective =
      isRussian && !hasPreposition && (ADJECTIVE.test(word) || /[ео]в$/u.test(word)) && name.includes(" ");
    if (!isAdjective) return word;
    if (/[ыи]е$/u.test(word)) return pluralAdjective(word, form[0]);
    const gender = /я$/u.test(word) ? Gender.FEMININE : /е$/u.test(word) ? Gender.NEUTER : Gender.MASCULINE;
    return declined(engine, word, { gender, isSure: true }, form[1]);
  });
  let at = 0;
  const text = pieces.map((piece, index) => (index % 2 === 0 ? (forms[at++] ?? piece) : piece)).join("");
  return { text, isSure };
}

/**
 * The cases of a town's name. A library declines each word; the ending of the word decides its gender.
 * @param isRussian whether the name is Slavic; others that end in a vowel are mostly indeclinable
 */
export function russianForms(name: string, isRussian: boolean): RussianForms {
  const engine = new Engine();
  const forms = CASES.map((form) => ({ form: form[0], ...declineName(engine, { name, isRussian }, form) }));
  const by = Object.fromEntries(forms.map(({ form, text }) => [form, text])) as Record<
    (typeof CASES)[number][0],
    string
  >;
  const preposition = TWO_CONSONANTS.test(name) ? "во" : "в";
  return {
    ru: { nominative: name, ...by, in: `${preposition} ${by.prepositional}`, from: `из ${by.genitive}` },
    isSure: forms.every(({ isSure }) => isSure),
  };
}
