import { word } from "../pattern.ts";
/** Asks for the partners, whom a description need not name. */
export const PARTNERS = word(
  "avec (?:qui|quel\\p{L}*)|с (?:кем|как\\p{L}+)|partenaires?|partenariats?|organis\\p{L}+|партнер\\p{L}*|организ\\p{L}+|устраива\\p{L}+|провод\\p{L}+",
);
