import { capitalized } from "../../language/capitalized.ts";
import { pluralFr } from "../plural.ts";
import type { NounFr } from "../things.ts";
import type { PictureMessages } from "./messages.ts";

/** The entries after a colon, and how many more there are. */
function listed(entries: readonly string[], more: number): string {
  const rest = more > 0 ? ` ; et ${more} ${pluralFr(more, "autre", "autres")}` : "";
  return `${entries.join(" ; ")}${rest}.`;
}

export const pictureFr = (thing: NounFr): PictureMessages => ({
  button: "Carte",
  allTies: "Jumelages et partenariats",
  otherCountries: "Autres pays",
  pairs: (pairs, more) => `Sur la carte, reliés par un trait : ${listed(pairs, more)}`,
  places: (places, more) => `Sur la carte : ${listed(places, more)}`,
  alone: (places, more) => `Sans trait : ${listed(places, more)}`,
  dates: (dates, more) => `Dates prévues : ${listed(dates, more)}`,
  monthly: (count) =>
    count === 1
      ? `Sur le calendrier : le mois ${thing.of("du seul", "de la seule")} ${thing.one} ${thing.agreeing("daté")}.`
      : `Sur le calendrier : combien des ${thing.counted(count)} ${thing.agreeingMany("daté")} étaient ${thing.agreeingMany("prévu")} chaque mois.`,
  rough: "Barre claire : le programme ne donne qu’un mois, une saison ou une année.",
  withoutPlace: (count) =>
    count === 1
      ? `${capitalized(thing.a)} n’est pas sur la carte : le programme ne lui donne pas de lieu précis.`
      : `${thing.counted(count)} ne sont pas sur la carte : le programme ne leur donne pas de lieu précis.`,
  withoutDate: (count) =>
    count === 1
      ? `${capitalized(thing.a)} n’est pas sur le calendrier : ${thing.they} n’a pas de date.`
      : `${thing.counted(count)} ne sont pas sur le calendrier : ${thing.they}s n’ont pas de date.`,
  tooMany: (count) =>
    count === 1
      ? "Un lieu est laissé de côté pour que la carte reste lisible."
      : `${count} lieux sont laissés de côté pour que la carte reste lisible.`,
  unnamed: (count) =>
    count === 1
      ? "Un lieu n’est marqué que d’un point : il n’y avait pas de place pour son nom."
      : `${count} lieux ne sont marqués que d’un point : il n’y avait pas de place pour leurs noms.`,
  failed: "La carte ne peut pas être dessinée pour le moment. La réponse reste entière dans le message.",
  nothing: "Il n’y a pas de lieu à montrer sur une carte.",
});
