/** Which of the names that GeoNames has for a town in Cyrillic letters is the Russian one; it does not tell their languages. */
import { distance } from "fastest-levenshtein";

const RUSSIAN = /^[А-ЯЁ][А-ЯЁа-яё\- ]+$/u;
/** The letters of Russian as GeoNames writes them in Latin ones; «е» is "ye" where it is said so. */
const ROMAN = new Map(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const SAID_YE = /(?<![а-яё])[её]|(?<=[аеёиоуыэюяйьъ])[её]/gu;

/** A Russian name in Latin letters, without the marks of soft consonants: «Елец», "yelets". */
export function romanized(russian: string): string {
  const letters = russian.toLowerCase().replace(SAID_YE, "yе");
  return Array.from(letters, (letter) => ROMAN.get(letter) ?? letter).join("");
}

/** What other languages in these letters write and Russian does not, by how much it speaks against a name. */
const FOREIGN: readonly (readonly [RegExp, number])[] = [
  // Ukrainian.
  [/[сцз]ьк(?![а-яё]{3})|ць(?!е|ю|я)|ий(?![а-яё])(?<=[нвтрдлмсп]ий)/giu, 0.3],
  // Before 1918, and long before.
  [/ъ(?![еёюя])|[бвмпф]ь(?=[бвгджзклмнпрстфхцчшщ])/giu, 1],
  // Belarusian.
  [/(?:сове|бра|бура|яку|ирку|камча)цк/giu, 1],
  // Written letter by letter after the Latin name, in which they are two.
  [/шч|тс/giu, 0.6],
  // Rows that repeat what is no part of the name.
  [/(?:^|\s)[а-яё]+(?:\s|$)/gu, 0.3],
];

function foreignness(name: string): number {
  return FOREIGN.reduce((sum, [pattern, weight]) => sum + weight * (name.match(pattern)?.length ?? 0), 0);
}

/** How much the letters that others of these languages lack speak for a name. */
interface Letters {
  soft: number;
  yo: number;
  e: number;
}
/** In Russia the sound tells more than they do, as the Latin letters follow the Russian ones; abroad they tell most. */
const AT_HOME: Letters = { soft: 0.3, yo: 0.1, e: 0 };
const ABROAD: Letters = { soft: 1, yo: 1, e: 0.8 };

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * How much speaks against a name beside its sound. Languages that drop the soft sign, the dots of «ё», hyphens and the «й» of an adjective are many;
 * few add them. «Братск» and «Липецк» are alike in Latin letters: Ukrainian, which has «тськ» and «цьк», tells one from the other.
 */
function against(name: string, { latin, all, letters }: { latin: string; all: readonly string[]; letters: Letters }) {
  const isApart = all.some((other) => /тськ/iu.test(other));
  const marks = (text: string) => text.replace(/[^ -]/gu, "");
  return (
    foreignness(name) +
    (isApart ? 0.6 * (count(name, /цк/giu) - count(name, /тс/giu)) : 0) -
    letters.soft * Math.min(2, count(name, /ь(?!к)/gu)) -
    letters.yo * Math.min(1, count(name, /ё/giu)) -
    letters.e * Math.min(1, count(name, /э/giu)) -
    0.1 * Math.min(1, count(name, /[иы]й(?![а-яё])/gu)) +
    (marks(name) === marks(latin) ? 0 : 0.2)
  );
}

/** A Latin name for comparison, as it is and as GeoNames mostly writes such: "grozny" is "groznyy", "shchyolkovo" is "shchelkovo". */
function spellings(latin: string): string[] {
  const plain = latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z \-]/gu, "");
  const short = /(?<![aeiouy])(?:y|i)(?![a-z])/gu;
  const usual = plain
    .replace(short, (ending) => (ending === "y" ? "yy" : "iy"))
    .replace(/(?<=[bcdfghjklmnpqrstvwxz])yo/gu, "e");
  return [plain, usual];
}

/**
 * The name whose sound is nearest, and of those that sound alike the one that is spelt as Russian is; empty where none is near.
 * @param wanted how the name should sound, in one or several spellings
 * @param as how a candidate sounds, in the letters of `wanted`
 */
function nearest(
  { name, others, letters }: { name: string; others: readonly string[]; letters: Letters },
  wanted: readonly string[],
  as: (candidate: string) => string,
): string {
  const joined = (text: string) => text.replaceAll(/[ -]/gu, "");
  const scored = others
    .filter((other) => RUSSIAN.test(other))
    .map((other) => {
      const away = Math.min(...wanted.map((spelling) => distance(joined(as(other)), joined(spelling))));
      return { other, away, cost: away + against(other, { latin: name, all: others, letters }) };
    })
    .sort((a, b) => a.cost - b.cost || a.other.localeCompare(b.other, "ru"));
  const limit = Math.max(2, joined(wanted[0] ?? "").length * 0.4);
  return scored.find(({ away }) => away <= limit)?.other ?? "";
}

/**
 * The Russian name of a town that bears a Slavic one: «Череповец» for "Cherepovets", not «Череповетс».
 * @param latin the name in the Latin letters of GeoNames
 * @param others all its other names, in any letters and language
 */
export function russianNameOf(latin: string, others: readonly string[]): string {
  return nearest({ name: latin, others, letters: AT_HOME }, spellings(latin), romanized);
}

/**
 * The Russian name of a town abroad, by how it sounds. Russian joins its words by hyphens; a name in which they stand apart is of another language.
 * @param sound its sound in Russian letters
 */
export function russianNameBySound(name: string, sound: string, others: readonly string[]): string {
  const joined = others.filter((other) => !other.includes(" "));
  const found = nearest(
    { name: name.replaceAll(" ", "-"), others: joined, letters: ABROAD },
    [sound.toLowerCase()],
    (other) => other.toLowerCase(),
  );
  return /^[EÉÈH]/u.test(name) ? found.replace(/^Е/u, "Э") : found;
}
