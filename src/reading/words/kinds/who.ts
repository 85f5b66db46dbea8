import { word } from "../pattern.ts";
/** Asks for the partners, whom a description need not name. */
export const PARTNERS = word(
  "partenaires?|partenariats?|organis\\p{L}+|партнер\\p{L}*|организ\\p{L}+|устраива\\p{L}+|провод\\p{L}+",
);
