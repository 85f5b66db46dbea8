/** Finds the Russian name among the Cyrillic names of a town, because GeoNames does not say which language they are in. */
import { distance } from "fastest-levenshtein";

const RUSSIAN = /^[А-ЯЁ][А-ЯЁа-яё\- ]+$/u;
/** GeoNames' Latin transcription of Russian letters; «е» becomes "ye" where it is pronounced so. */
const ROMAN = new Map(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const SAID_YE = /(?<![а-яё])[её]|(?<=[аеёиоуыэюяйьъ])[её]/gu;

/** A Russian name in Latin letters, without marks for soft consonants: «Елец», "yelets". */
export function romanized(russian: string): string {
  const letters = russian.toLowerCase().replace(SAID_YE, "yе");
  return Array.from(letters, (letter) => ROMAN.get(letter) ?? letter).join("");
}

/** Spellings of other languages in these letters, with the penalty for a name that has one. */
const FOREIGN: readonly (readonly [RegExp, number])[] = [
  // Ukrainian.
  [/[сцз]ьк(?![а-яё]{3})|ць(?!е|ю|я)|ий(?![а-яё])(?<=[нвтрдлмсп]ий)/giu, 0.3],
  // Old spellings, before 1918 and much earlier.
  [/ъ(?![еёюя])|[бвмпф]ь(?=[бвгджзклмнпрстфхцчшщ])/giu, 1],
  // Belarusian.
  [/(?:сове|бра|бура|яку|ирку|камча)цк/giu, 1],
  // Transcribed letter by letter from the Latin name, where one Russian letter is written as two.
  [/шч|тс/giu, 0.6],
  // Rows that repeat a word which is not part of the name.
  [/(?:^|\s)[а-яё]+(?:\s|$)/gu, 0.3],
];

function foreignness(name: string): number {
  return FOREIGN.reduce((sum, [pattern, weight]) => sum + weight * (name.match(pattern)?.length ?? 0), 0);
}

/** The bonus for letters that related languages lack. */
interface Letters {
  soft: number;
  yo: number;
  e: number;
}
/** In Russia the sound counts more, because the Latin name follows the Russian one; abroad these letters count most. */
const AT_HOME: Letters = { soft: 0.3, yo: 0.1, e: 0 };
const ABROAD: Letters = { soft: 1, yo: 1, e: 0.8 };

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The penalty of a name, apart from its sound. Many languages drop the soft sign, the dots of «ё», hyphens and the
 * final «й» of an adjective; few add them. The Latin forms of «Братск» and «Липецк» do not distinguish «тс» and «ц»,
 * but Ukrainian names do: «тськ» and «цьк».
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

/**
 * Spellings of a Latin name for the comparison: as it is, and in GeoNames' usual form ("grozny" as "groznyy",
 * "shchyolkovo" as "shchelkovo").
 */
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
 * Returns the name with the closest sound. Among names that sound alike, the one with Russian spelling wins. Empty if
 * none is close.
 * @param wanted the wanted sound, in one or more spellings
 * @param as the sound of a candidate, in the same letters as `wanted`
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
 * The Russian name of a town with a Slavic name: «Череповец» for "Cherepovets", not «Череповетс».
 * @param latin GeoNames' name in Latin letters
 * @param others all its other names, in any script and language
 */
export function russianNameOf(latin: string, others: readonly string[]): string {
  return nearest({ name: latin, others, letters: AT_HOME }, spellings(latin), romanized);
}

/**
 * The Russian name of a town abroad, by its sound. Russian joins the words of a name with hyphens, so a name with
 * spaces is in another language.
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
