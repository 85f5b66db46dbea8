import type { PageTexts, Language } from "../../texts.ts";

/** The local day of a Unix time in seconds, such as "2021-12-24". */
export function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** "14:05" */
export function clockTime(seconds: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(seconds * 1000));
}

/** "Today", "Yesterday", or the day in words. */
export function dayInWords(seconds: number, now: Date, language: Language, texts: PageTexts["log"]): string {
  const nowSeconds = now.getTime() / 1000;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1).getTime() / 1000;
  if (dayOf(seconds) === dayOf(nowSeconds)) return texts.today;
  if (dayOf(seconds) === dayOf(yesterday)) return texts.yesterday;
  const date = new Date(seconds * 1000);
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  const format = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", ...year });
  return format.format(date);
}

/** "1,2 ko" */
export function fileSize(bytes: number, language: Language): string {
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(
      value,
    );
  if (bytes < 1000) return format(bytes, "byte");
  return bytes < 1_000_000 ? format(bytes / 1000, "kilobyte") : format(bytes / 1_000_000, "megabyte");
}
