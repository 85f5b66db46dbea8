import { describe, expect, test } from "vitest";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import { detailsOf } from "../../../src/answer/answer-event.ts";
import { detailLines, priceLine, whenLine } from "../../../src/answer/wording/event-lines.ts";
import { bookingLink, wayLink } from "../../../src/answer/offers/ways.ts";
import { eventCalendar } from "../../../src/calendar/event-calendar.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { eventDeeds, eventPicture } from "../../../src/http/pages/parts/event-extras.ts";
import { eventData } from "../../../src/http/pages/parts/schema-org.ts";
import { markup } from "../../../src/http/pages/parts/markup.ts";
import { openAsking } from "../../support/asking.ts";

const corpus = await loadCorpus("test/season");
const told: Partial<ProgrammeEvent> = {
  ages: { from: 6 },
  accessibility: ["mi"],
  registration: { links: ["https://billets.example/voix"], telephones: ["02 98 00 00 00"] },
  image: { url: "https://cdn.example/voix.jpg", credits: "© Ana Li" },
  organizer: "Chœur du Ponant",
  amounts: { from: 0, to: 12, currency: "EUR" },
};
const events = corpus.events.map((event) =>
  event.id === "voix-du-large"
    ? { ...event, ...told, venue: { ...event.venue, latitude: 47.9959, longitude: -4.1024, access: { fr: "Bus A" } } }
    : event,
);
const { assistant, deps } = assembleAssistant(
  { ...corpus, events },
  {
    dense: null,
    asking: await openAsking(),
    elapsedMs: () => 0,
  },
);
const today = "2027-01-01";
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/gu, " ");
const reply = async (question: string) =>
  plain((await assistant.ask(question, { now: new Date(`${today}T12:00:00Z`), today })).answer.reply);
const event = events.find(({ id }) => id === "voix-du-large") as ProgrammeEvent;
const details = detailsOf(event, "fr");
const context = { language: "fr", origin: "https://example.org", today } as const;

describe("What a source tells of an event", () => {
  test.each([
    ["Comment réserver pour « Les voix du large » ?", "Réservation : https://billets.example/voix, 02 98 00 00 00"],
    ["À partir de quel âge peut-on venir aux « Voix du large » ?", "Âge : à partir de 6 ans."],
    [
      "« Les voix du large » : est-ce accessible en fauteuil roulant ?",
      "Accessible aux personnes en situation de handicap moteur.",
    ],
    ["Comment se rendre aux « Voix du large » ?", "Accès : Bus A."],
  ])("answers « %s »", async (question, said) => {
    expect(await reply(question)).toContain(said);
  });

  test("stands on its card", () => {
    expect(detailLines(details, "fr").map(plain)).toEqual([
      "Lieu : Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper",
      "Accès : Bus A",
      "Âge : à partir de 6 ans",
      "Accessible aux personnes en situation de handicap moteur",
      "Tarif : 12 €, gratuit jusqu’à 12 ans",
      "Réservation : https://billets.example/voix, 02 98 00 00 00",
      "Organisation : Chœur du Ponant",
      ...(event.contact === undefined ? [] : [`Contact : ${event.contact}`]),
      ...(event.link === undefined ? [] : [`En savoir plus : ${event.link}`]),
    ]);
    expect(plain(whenLine("5 mai 2027", { status: "full" }, "fr"))).toBe("Complet · 5 mai 2027");
    expect(whenLine("5 мая 2027 года", { status: "postponed" }, "ru")).toMatch(/^Отложено · /u);
  });

  test("has the label of a price once", () => {
    expect(plain(priceLine("Tarifs : abonnés 15 € / guichet 20 €", "fr"))).toBe("Tarif : abonnés 15 € / guichet 20 €");
    expect(plain(priceLine("Tarif réduit : 5 €", "fr"))).toBe("Tarif : Tarif réduit : 5 €");
    expect(plain(priceLine("Цена: 300 руб.", "ru"))).toBe("Стоимость: 300 руб.");
  });

  test("leads to where one books, unless it is off or full, and to the way there", () => {
    expect(bookingLink(details)).toBe("https://billets.example/voix");
    expect(bookingLink({ ...details, status: "full" })).toBeNull();
    expect(wayLink(details)).toBe("https://www.openstreetmap.org/directions?to=47.9959%2C-4.1024");
    expect(wayLink({})).toBeNull();
  });

  test("is on its page: the picture with its credits and a text, and links", () => {
    expect(markup`${eventPicture(details, "Les <voix>", context)}`.text).toBe(
      '<figure class="event"><img src="https://cdn.example/voix.jpg" alt="Les &lt;voix&gt;" width="720" height="480" fetchpriority="high" decoding="async" referrerpolicy="no-referrer"><figcaption class="quiet">Image\u202f: © Ana Li</figcaption></figure>',
    );
    const deeds = markup`${eventDeeds(event, false, context)}`.text;
    expect(deeds).toContain('<a class="button" href="https://billets.example/voix" rel="external">Réserver</a>');
    expect(deeds).toContain(
      'href="https://www.openstreetmap.org/directions?to=47.9959%2C-4.1024" rel="external">Y aller</a>',
    );
    expect(markup`${eventDeeds(event, true, context)}`.text).not.toContain("https://billets.example/voix");
    expect(eventPicture({}, "Bal", context)).toBeNull();
  });

  test("is told to search engines", () => {
    expect(eventData(event, deps, context, true)).toMatchObject({
      image: { "@type": "ImageObject", url: "https://cdn.example/voix.jpg", creditText: "© Ana Li" },
      typicalAgeRange: "6-",
      eventStatus: "https://schema.org/EventScheduled",
      offers: [{ lowPrice: 0, highPrice: 12, priceCurrency: "EUR", url: "https://billets.example/voix" }],
      location: [{ "@type": "Place", geo: { latitude: 47.9959, longitude: -4.1024 } }],
    });
  });

  test("says in calendars where it is", () => {
    const file = eventCalendar(event, {
      language: "fr",
      now: new Date(`${today}T12:00:00Z`),
      today,
      timeZone: "Europe/Paris",
    });
    expect(file?.content).toContain("GEO:47.9959;-4.1024");
    expect(file?.content).toContain("LOCATION:Théâtre Max-Jacob");
  });
});
