const EVERY_LINK = /(?<!!)\[([^\][]*)\]\(\s*<?(https?:[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?[^()\n]*\)/gu;
const ADDRESS = /<(https?:[^<>\s]+)>/giu;
const PICTURE = /!\[[^\][]*\]\([^()\n]*\)/gu;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gmu;
const QUOTE = /^ {0,3}>[ \t]?/gmu;
const BULLET = /^([ \t]*)[*+](?=[ \t])/gmu;
const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/gmu;
/** Emphasis. A single underscore inside a word, or a star between spaces, is an ordinary character. */
const STRONG = /(\*\*|__)(?=\S)([\s\S]+?)(?<=\S)\1/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^\n]*?[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!>~|])/gu;

/** Markdown as plain text: links keep their text, lists their dashes. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(PICTURE, "")
    .replace(EVERY_LINK, "$1")
    .replace(ADDRESS, "$1")
    .replace(RULE, "")
    .replace(HEADING, "$1")
    .replace(QUOTE, "")
    .replace(BULLET, "$1-")
    .replace(STRONG, "$2")
    .replace(EMPHASIS, "$2")
    .replace(ESCAPE, "$1");
}

/** The addresses of Markdown links. */
export const markdownLinks = (text: string): string[] =>
  [...text.matchAll(EVERY_LINK)].flatMap(([, , address]) => address ?? []);
