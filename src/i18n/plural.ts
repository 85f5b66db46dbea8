import type { Language } from "../language/languages.ts";

const RULES: Record<Language, Intl.PluralRules> = {
  fr: new Intl.PluralRules("fr-FR"),
  ru: new Intl.PluralRules("ru-RU"),
};

/** French: 0 and 1 are singular. */
export function pluralFr(count: number, one: string, other: string): string {
  return RULES.fr.select(count) === "one" ? one : other;
}

/** Russian: 1, 21 one; 2–4, 22 few; 0, 5–20, 77 many. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const category = RULES.ru.select(count);
  return category === "one" ? one : category === "few" ? few : many;
}
