import { word } from "../pattern.ts";
/** Asks for the partners, whom a description need not name. */
export const PARTNERS = word(
  "avec (?:qui|quel\\p{L}*)|с (?:кем|как(?:им|ими|ой))|partenaires?|partenariats?|партнер\\p{L}*",
);
