/** Prepositions before the name of a venue. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(["в", "во", "на", "у", "около", "возле"]);

/** Words with which the name of a venue is over. */
export const PHRASE_END: ReadonlySet<string> = new Set(
  "в во на у с со по до от из к ко для за о об про при после перед этот эту эти этой этих этом сегодня завтра послезавтра сейчас есть будет идет идут что где когда какие какой какая ли".split(
    " ",
  ),
);
