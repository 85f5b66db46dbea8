import { describe, expect, test } from "vitest";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import type { Filter } from "../../../src/corpus/event/filters.ts";
import { atSpot, filtered, fitsFilter } from "../../../src/retrieval/filter/filter-fit.ts";
import { NOTHING, refusal } from "../../../src/retrieval/found.ts";
import { sketch } from "../event-sketch.ts";

const both = (text: string) => ({ fr: text, ru: text });
const with_ = (more: Partial<ProgrammeEvent>) => sketch("a", 1, more);

const TEN: Filter = { kind: "price", most: 10, currency: "EUR" };

describe("An event is what a filter asks for", () => {
  test.each<[string, Filter, Partial<ProgrammeEvent>, boolean]>([
    ["free by its amounts", { kind: "free" }, { amounts: { from: 0, to: 0 } }, true],
    ["free for some is not free", { kind: "free" }, { amounts: { from: 0, to: 12 } }, false],
    ["free by the words of its price", { kind: "free" }, { price: { fr: "Entrée libre", ru: "Вход свободный" } }, true],
    ["glasses for nothing make nothing free", { kind: "free" }, { price: both("20 €, lunettes gratuites") }, false],
    [
      "nor do they beside a price without an amount",
      { kind: "free" },
      { price: both("Prix billetterie et lunettes connectées gratuites sur réservation") },
      false,
    ],
    [
      "nor beside a ticket",
      { kind: "free" },
      { price: { fr: "Billet d’entrée et audioguide gratuit", ru: "Входной билет и бесплатный аудиогид" } },
      false,
    ],
    [
      "free with a ticket to take",
      { kind: "free" },
      { price: { fr: "Tarif : gratuit, billet à retirer à l’accueil", ru: "Бесплатно, по билетам" } },
      true,
    ],
    ["no price is not free", { kind: "free" }, {}, false],
    ["free by its text", { kind: "free" }, { description: both("Un bal. L’entrée est gratuite.") }, true],
    ["full", { kind: "open" }, { status: "full" }, false],
    ["full, where that is asked", { kind: "full" }, { status: "full" }, true],
    ["with places, where what is full is asked", { kind: "full" }, {}, false],
    ["with places", { kind: "open" }, {}, true],
    ["cancelled", { kind: "held" }, { isCancelled: true, status: "cancelled" }, false],
    ["postponed", { kind: "held" }, { status: "postponed" }, false],
    ["full and yet held", { kind: "held" }, { status: "full" }, true],
    ["for a wheelchair by its field", { kind: "access", need: "mi" }, { accessibility: ["mi"] }, true],
    ["for other needs", { kind: "access", need: "mi" }, { accessibility: ["hi"] }, false],
    ["for a wheelchair by its text", { kind: "access", need: "mi" }, { description: both("Accès PMR.") }, true],
    ["under a roof by its text", { kind: "indoors" }, { description: both("Le bal a lieu en intérieur.") }, true],
    ["where no text tells", { kind: "indoors" }, { description: both("Un bal.") }, false],
    ["in a district", { kind: "district", key: "15", name: "" }, { venue: { postcode: "75015" } }, true],
    ["in another one", { kind: "district", key: "15", name: "" }, { venue: { postcode: "75014" } }, false],
    ["in a house", { kind: "venue", keys: ["louvre"], name: "" }, { venue: { name: both("Louvre") } }, true],
    ["in another one", { kind: "venue", keys: ["louvre"], name: "" }, { venue: { name: both("Orsay") } }, false],
    [
      "around a spot",
      { kind: "near", latitude: 48.86, longitude: 2.34, name: "" },
      { venue: { latitude: 48.87, longitude: 2.34 } },
      true,
    ],
    [
      "far from it",
      { kind: "near", latitude: 48.86, longitude: 2.34, name: "" },
      { venue: { latitude: 48.9, longitude: 2.34 } },
      false,
    ],
    ["nobody knows where", { kind: "near", latitude: 48.86, longitude: 2.34, name: "" }, {}, false],
    ["cheap by its amounts", TEN, { amounts: { from: 5, to: 12, currency: "EUR" } }, true],
    ["dear by its amounts", TEN, { amounts: { from: 12, to: 15, currency: "EUR" } }, false],
    ["free", TEN, { price: both("Entrée libre") }, true],
    ["cheap for some", TEN, { price: both("Plein tarif : 12,50 € / Tarif réduit : 8€") }, true],
    ["one sign for several amounts", TEN, { price: both("TARIF : 15/13/10 €") }, true],
    ["dear by the words of its price", TEN, { price: both("Tarif guichet : 24€ / Abonnés : 19€") }, false],
    ["of a number that is no money", TEN, { price: both("Durée 2 h // tarif : 13 €") }, false],
    ["of no price", TEN, {}, false],
    ["in roubles", { kind: "price", most: 500, currency: "RUB" }, { price: both("от 300 руб.") }, true],
    ["in another currency", TEN, { price: both("5 руб.") }, false],
  ])("%s", (_, filter, more, fits) => {
    expect(fitsFilter(with_(more), filter)).toBe(fits);
  });
});

const FREE: Filter = { kind: "free" };
const spot = (latitude: number) => ({ venue: { name: both("Salle"), latitude, longitude: 2.34 } });
const found = (...events: ProgrammeEvent[]) => ({
  ...NOTHING,
  kind: "events" as const,
  events: events.map((event) => ({ event, score: 1 })),
});

describe("Of what was found", () => {
  const free = sketch("free", 1, { amounts: { from: 0, to: 0 } });
  const dear = sketch("dear", 2, { amounts: { from: 90, to: 90 } });

  test("what fits is left, in its order", () => {
    expect(filtered([FREE], found(dear, free)).events.map(({ event }) => event.id)).toEqual(["free"]);
    expect(filtered([], found(dear, free)).events).toHaveLength(2);
  });

  test("the filter that leaves nothing is told, and of how many", () => {
    expect(filtered([{ kind: "held" }, FREE], found(dear, dear))).toMatchObject({
      kind: "refusal",
      reason: "filtered-out",
      leftBy: { filter: FREE, of: 2 },
    });
  });

  test("nothing that was found stays nothing", () => {
    expect(filtered([FREE], refusal("nothing-close"))).toMatchObject({ reason: "nothing-close", leftBy: null });
  });

  test("what is near a spot comes by its distance, which is told", () => {
    const [near, nearer] = [sketch("near", 1, spot(48.87)), sketch("nearer", 2, spot(48.861))];
    const { events, kilometres } = filtered(
      [{ kind: "near", latitude: 48.86, longitude: 2.34, name: "" }],
      found(near, nearer),
    );
    expect(events.map(({ event }) => event.id)).toEqual(["nearer", "near"]);
    expect(kilometres?.get("near")).toBeCloseTo(1.11, 1);
  });
});

describe("What is chosen from", () => {
  const louvre = sketch("louvre", 1, { venue: { name: both("Louvre") } });
  const orsay = sketch("orsay", 2, { venue: { name: both("Orsay") } });
  const inLouvre: Filter = { kind: "venue", keys: ["louvre"], name: "Louvre" };

  test("is what is in the house that is asked for, and all where nothing is", () => {
    expect(atSpot([inLouvre, FREE], [louvre, orsay], undefined)).toEqual(new Set(["louvre"]));
    expect(atSpot([FREE], [louvre, orsay], undefined)).toBeUndefined();
    expect(atSpot([inLouvre], [orsay], undefined)).toBeUndefined();
    expect(atSpot([inLouvre], [louvre, orsay], new Set(["orsay"]))).toEqual(new Set(["orsay"]));
  });
});
