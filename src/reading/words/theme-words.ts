import { word } from "./pattern.ts";

/** Asks for a heading as printed, not for its subject. */
export const HEADING = word("rubriques?|chapitres?|sections?|раздел\\p{L}*|рубрик\\p{L}*");
