import { word } from "./pattern.ts";

/** What asks for a heading of the programme as it is printed, not for its subject. */
export const HEADING = word("rubriques?|chapitres?|sections?|раздел\\p{L}*|рубрик\\p{L}*");
