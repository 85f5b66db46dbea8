import { word } from "../pattern.ts";
/** What asks for those of the two sides, whom no description has to tell. */
export const PARTNERS = word(
  "partenaires?|partenariats?|organis\\p{L}+|партнер\\p{L}*|организ\\p{L}+|устраива\\p{L}+|провод\\p{L}+",
);
