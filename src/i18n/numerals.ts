/** Numbers up to ten, which a sentence writes in letters. */
const FR = ["0", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const RU = ["0", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"];

/** A number inside a French sentence: « une », « huit », « 11 ». */
export function numeralFr(count: number, isFeminine = false): string {
  return count === 1 && isFeminine ? "une" : (FR[count] ?? String(count));
}

/** A number inside a Russian sentence, in the nominative: «одна», «две», «восемь», «11». */
export function numeralRu(count: number, gender: "masculine" | "feminine" | "neuter" = "masculine"): string {
  if (count === 1) return { masculine: "один", feminine: "одна", neuter: "одно" }[gender];
  return count === 2 && gender === "feminine" ? "две" : (RU[count] ?? String(count));
}
