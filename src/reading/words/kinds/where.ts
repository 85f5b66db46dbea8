import { word } from "../pattern.ts";

/** What asks where something is planned. « Ou » is « où » where it begins a clause or a verb follows. */
export const WHERE = word(
  "(?:^ou|c est ou|(?:passe|tient|lieu|deroule|aura|sera)(?: t (?:il|elle))? ou|ou (?:se|est|a|aura|sont|auront|ont|va|vont|puis|peut|on|doit))|(?:a|en|dans) quel(?:le)? (?:endroit|lieu|ville|region|salle|musee|adresse)|quel (?:est le )?lieu|где|в каком (?:городе|месте|музее|зале|регионе)|куда",
);
