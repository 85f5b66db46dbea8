/** Matches comments and scripts in order, so that a script inside a comment or inside another script does not count. */
const PARTS = /<!--[\s\S]*?-->|<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>/giu;
const JSON_LD = /\btype\s*=\s*["']?application\/ld\+json/iu;
/** What old pages write around a script. */
const WRAPPING =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/gu;

/** Whether a text begins like a web page or a part of one. */
export const isMarkup = (text: string) => /^\s*<(?:!doctype|!--|\?xml|[a-z])/iu.test(text);

/** The JSON-LD blocks of a web page, in order. */
export function jsonLdIn(page: string): string[] {
  return [...page.matchAll(PARTS)]
    .filter(([, attributes]) => attributes !== undefined && JSON_LD.test(attributes))
    .map(([, , content = ""]) => content.replace(WRAPPING, ""));
}
