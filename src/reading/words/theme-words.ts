import type { Theme } from "../../corpus/schema.ts";
import { word } from "./pattern.ts";

/** Words, folded, that name a theme of the programme as its headings do; narrower words are left to ranking. */
export const THEME_WORDS: readonly { theme: Theme; pattern: RegExp }[] = [
  {
    theme: "twinning",
    pattern: /^(?:jumelages?|jumelee?s?|jumelles?|partenariats?|побратим\p{L}*|породн\p{L}+|партнерств\p{L}*)$/u,
  },
  {
    theme: "university",
    pattern: /^(?:universit\p{L}+|facs?|университет\p{L}*|вуз(?:ы|ов|ам|ами|ах|а|е)?|вузовск\p{L}+)$/u,
  },
  { theme: "culture", pattern: /^(?:cultur\p{L}+|культур\p{L}*)$/u },
  { theme: "economy", pattern: /^(?:econom\p{L}+|эконом\p{L}+)$/u },
  { theme: "tourism", pattern: /^(?:tourism\p{L}*|touristi\p{L}+|туризм\p{L}*|туристич\p{L}+)$/u },
  { theme: "environment", pattern: /^(?:environnement\p{L}*|ecologi\p{L}+|эколог\p{L}+|окружающ\p{L}+)$/u },
  { theme: "sport", pattern: /^(?:sports?|sporti\p{L}+|спорт\p{L}*)$/u },
];

/** What asks for a heading of the programme as it is printed, not for its subject. */
export const HEADING = word(
  "rubriques?|chapitres?|sections?|cooperations? (?:entre |des |d )?universit\\p{L}+|раздел\\p{L}*|рубрик\\p{L}*|сотрудничеств\\p{L}+ (?:между )?университет\\p{L}+",
);
