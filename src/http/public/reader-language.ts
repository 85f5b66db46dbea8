import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";

/** Characters of the header that are read. */
const HEADER_LIMIT = 200;

function languageOf(text: string): Language | undefined {
  return LANGUAGES.find((language) => text === language || text.startsWith(`${language}-`));
}

/** The supported language that a browser prefers; French if it names none. */
export function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? "")
    .slice(0, HEADER_LIMIT)
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight.slice("q=".length)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.find(({ language }) => language !== undefined)?.language ?? "fr";
}

/** The language of a request: from its path or the `lang` parameter, else from the browser. */
export function readerLanguage({
  url,
  headers,
}: {
  url: string;
  headers: { "accept-language"?: string | undefined };
}): Language {
  const [, first = ""] = url.split(/[/?#]/u);
  const [, query = ""] = url.split("?");
  const asked = new URLSearchParams(query).get("lang");
  return (
    LANGUAGES.find((language) => language === first || language === asked) ??
    acceptedLanguage(headers["accept-language"])
  );
}
