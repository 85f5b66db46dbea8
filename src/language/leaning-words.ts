import { foldText } from "./fold.ts";

/** Articles, prepositions, conjunctions and other words that need the next word. Folded. */
const LEANING: ReadonlySet<string> = new Set(
  (
    "le la les un une des du de au aux a et ou ni en sur sous par pour avec sans dans entre vers chez contre depuis autour " +
    "avant apres selon comme que qui dont son sa ses leur leurs ce cette ces " +
    "в во на и а или но с со из о об обо от до по для под при про над без у к ко за через между перед после среди около " +
    "вокруг как что имени"
  ).split(" "),
);

/** Whether a text ends with a word that needs the next one: « conférence sur la », «соглашение о». */
export function endsLeaning(text: string): boolean {
  const last = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? "";
  return LEANING.has(foldText(last));
}
