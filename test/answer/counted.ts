import { expect } from "vitest";
import { placesIn, regionsOf } from "../../src/telegram/rendering/lists/places.ts";
import { projectsOf } from "../../src/answer/tally/numbers.ts";
import { townsOf } from "../../src/answer/tally/towns.ts";
import type { Answer } from "../../src/answer/answer.ts";
import { CLOSENESS } from "../../src/corpus/places/geography.ts";
import type { Place } from "../../src/corpus/schema.ts";
import { createAsking, facts } from "./asking.ts";

const { ask } = createAsking();

const IN_WORDS = [
  ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  ["один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"],
];

/** A number in figures or, up to ten, in words. */
export function valueOf(told: string): number {
  const inWords = IN_WORDS.map((words) => words.indexOf(told) + 1).find((value) => value > 0);
  return inWords ?? Number(told);
}

/** The number of projects that an answer to « combien … ? » tells first. */
export function numberIn({ reply }: Answer): number {
  const [, told = "0"] = /(\d+|\p{L}+) (?:projets?|проект(?:а|ов)?)(?!\p{L})/u.exec(reply ?? "") ?? [];
  return valueOf(told);
}

/** How many of a list are of a place itself: what is open to all of a country belongs to no place's count. */
function ownOf({ events }: Answer, placeId: string): number {
  const members = facts.geography.eventsOf(placeId);
  return events.filter(({ id }) => (members.get(id) ?? 0) < CLOSENESS.everywhere).length;
}

const regions = (["fr", "ru"] as const).flatMap((country) => regionsOf(country, "fr", facts));

/** The regions and towns that menus offer. */
export const PLACES_IN_MENUS: readonly Place[] = [
  ...new Set<Place>([...regions, ...regions.flatMap(({ id }) => placesIn(id, "fr", facts)), ...townsOf(facts)]),
];

/** Checks that the number of projects of a place is the same in the menu, in the answer to how many, and in the list. */
export async function expectOneNumber({ id, fr, ru }: Place): Promise<void> {
  const inMenu = projectsOf(id, facts);
  for (const [counting, listing] of [
    [`Combien de projets ${fr.in} ?`, `Que se passe-t-il ${fr.in} ?`],
    [`Сколько проектов ${ru.in}?`, `Что запланировано ${ru.in}?`],
  ] as const) {
    const [count, list] = [await ask(counting), await ask(listing)];
    expect([counting, count.asks, numberIn(count)]).toEqual([counting, "count", inMenu]);
    expect([listing, ownOf(list, id)]).toEqual([listing, inMenu]);
  }
}
