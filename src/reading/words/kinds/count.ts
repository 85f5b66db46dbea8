import { word } from "../pattern.ts";

/** What asks for a number. */
export const COUNT = word(
  "combien(?! de temps| d an)|quel nombre|nombre de|nombre d|сколько(?! (?:\\p{L}+ )?(?:лет|времени|длится))|какое количество|количество|итого",
);
