import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#7a1f5c"/><path d="M8 26h24l-4 7H12z" fill="#ffd23f"/><path d="M19 6v17H9z" fill="#ffffff"/></svg>`;

/** What a publisher adds to the season: a name, a mark, colours of which the accent is too light to be read. */
const BRAND = {
  name: { fr: "Rives & Ponts", ru: "Берега и мосты" },
  mark: "mark.svg",
  colours: { accent: "#e8a400", paper: "#fff8f2", dark: { paper: "#1d1218" } },
};

const SESSION_DAYS = ["2027-10-02", "2027-10-06", "2027-10-09", "2027-10-13", "2027-10-16", "2027-10-20"];

/** Facts by the id of an event of the season. */
const FACTS: Readonly<Record<string, (event: Record<string, unknown>) => object>> = {
  /** Everything that a source may tell, and sessions with hours of their own. */
  "voix-du-large": ({ dates, venue }) => ({
    dates: {
      ...(dates as object),
      hours: undefined,
      start: SESSION_DAYS[0],
      end: SESSION_DAYS.at(-1),
      spans: SESSION_DAYS.map((day) => ({ start: day, end: day, precision: "day" })),
      sessions: SESSION_DAYS.map((day, index) => ({
        day,
        from: index % 2 === 0 ? "15:00" : "20:00",
        to: index % 2 === 0 ? "16:30" : "22:00",
      })),
    },
    venue: { ...(venue as object), postcode: "29000", latitude: 47.9959, longitude: -4.1024 },
    image: { url: "https://pictures.example.org/choir.jpg", credits: "Anne Le Goff", alt: "Un chœur sur un quai" },
    amounts: { from: 0, to: 12, currency: "EUR" },
    ages: { from: 6 },
    accessibility: ["mi", "hi"],
    registration: { links: ["https://tickets.example.org/choir"], telephones: ["02 98 00 00 00"] },
    organizer: "Très Tôt Théâtre",
  }),
  /** Held on the Internet alone, and full. */
  "jazz-caves-colmar": () => ({
    online: { only: true, link: "https://live.example.org/jazz" },
    status: "full",
    amounts: { from: 8, to: 8, currency: "EUR" },
  }),
};

/** Writes the season with a publisher's brand and with events that tell much, into a folder of its own. */
export async function brandedSeason(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "branded-season-"));
  await cp("test/season", folder, { recursive: true });
  const change = async (file: string, changed: (data: never) => unknown) => {
    const path = join(folder, file);
    await writeFile(path, JSON.stringify(changed(JSON.parse(await readFile(path, "utf8")) as never)));
  };
  await writeFile(join(folder, BRAND.mark), MARK);
  await change("programme.json", (programme: object) => ({ ...programme, brand: BRAND }));
  await change("events.json", (events: { id: string }[]) =>
    events.map((event) => ({ ...event, ...FACTS[event.id]?.(event as unknown as Record<string, unknown>) })),
  );
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
