import type { EventEntry, PlaceEntry } from "../plan/entries.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { entryOfTown } from "../places/places.ts";
import { slugOf } from "../plan/slugs.ts";

/** An example event with all fields; delete those that are not known. */
export function eventSkeleton(): EventEntry {
  return {
    id: "my-event-2030-01-31",
    theme: "heading-id",
    title: { fr: "Titre", ru: "Название" },
    description: { fr: "Une ou deux phrases.", ru: "Одно-два предложения." },
    places: [{ id: "place-id", role: "venue" }],
    dates: { start: "2030-01-31", end: "2030-01-31", precision: "day", hours: { from: "18:30", to: "20:00" } },
    venue: { name: { fr: "Salle", ru: "Зал" }, address: "1 rue de l’Exemple, 00000 Ville" },
    link: "https://example.org/",
    price: { fr: "gratuit", ru: "бесплатно" },
    contact: "contact@example.org",
  };
}

/** A place to complete; a town of the gazetteer comes with its forms, which a person should check. */
export function placeSkeleton(name: string, gazetteer: Gazetteer): { entry: PlaceEntry; review: string[] } {
  const town = gazetteer.find(name, {}) ?? { fr: name, ru: "", country: "fr", latitude: 0, longitude: 0 };
  return entryOfTown(slugOf(town.fr), town, []);
}
