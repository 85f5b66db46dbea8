import { word } from "./pattern.ts";

/** Asks for those of the other side: « avec qui ? », «с каким городом?». */
export const WITH_WHOM = word(
  "avec (?:qui|quel(?:le)?s? (?:ville|region|commune|pays|partenaire)s?)|со? (?:кем|как(?:им|ой|ими) (?:город|регион|област|кра|партнер)\\p{L}*)",
);
/** Asks for a town or a region: « avec quelle ville ? ». */
export const WITH_WHICH_PLACE = word(
  "avec quel(?:le)?s? (?:ville|region|commune)s?|со? как(?:им|ой|ими) (?:город|регион|област|кра)\\p{L}*",
);
