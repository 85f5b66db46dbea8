/** Comments and scripts in order: what looks like a script inside another, or in a comment, is none. */
const PARTS = /<!--[\s\S]*?-->|<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>/giu;
const JSON_LD = /\btype\s*=\s*["']?application\/ld\+json/iu;
/** What old pages put around a script, so that it is no markup. */
const WRAPPING =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/gu;

/** Whether a text begins as a web page or a piece of one does. */
export const isMarkup = (text: string) => /^\s*<(?:!doctype|!--|\?xml|[a-z])/iu.test(text);

/** The blocks of JSON-LD in a web page, in order, as they are written. */
export function jsonLdIn(page: string): string[] {
  return [...page.matchAll(PARTS)]
    .filter(([, attributes]) => attributes !== undefined && JSON_LD.test(attributes))
    .map(([, , content = ""]) => content.replace(WRAPPING, ""));
}
