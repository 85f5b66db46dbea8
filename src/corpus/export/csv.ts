import { statusText } from "../../i18n/facts.ts";
import type { Imported } from "../import/plan/imported.ts";
import type { Exported } from "./exported.ts";
import { daysOf } from "./stretches.ts";

/** The columns of a table, which both people and the import read. */
const COLUMNS: readonly (readonly [heading: string, cell: (event: Imported) => string | number | null | undefined])[] =
  [
    ["Identifiant", ({ uid, facts }) => facts.uid ?? uid],
    ["Titre (français)", ({ title }) => title.fr],
    ["Titre (russe)", ({ title }) => title.ru],
    ["Titre court (français)", ({ shortTitle }) => shortTitle?.fr],
    ["Titre court (russe)", ({ shortTitle }) => shortTitle?.ru],
    ["Description (français)", ({ description }) => description.fr],
    ["Description (russe)", ({ description }) => description.ru],
    ["Date de début", (event) => (event.spans.length > 0 ? spansCell(event) : dayCell(event, event.start))],
    ["Date de fin", (event) => (event.spans.length > 0 || event.start === event.end ? "" : dayCell(event, event.end))],
    ["Heure", ({ hours }) => hours?.from],
    ["Heure de fin", ({ hours }) => hours?.to],
    ["Ville", ({ city }) => city],
    ["Pays", ({ country }) => country],
    ["Lieu", ({ venue }) => venue],
    ["Adresse", ({ address }) => address],
    ["Code postal", ({ postalCode }) => postalCode],
    ["Quartier", ({ venueMore }) => venueMore.district],
    ["Accès au lieu (français)", ({ venueMore }) => venueMore.access?.fr],
    ["Accès au lieu (russe)", ({ venueMore }) => venueMore.access?.ru],
    ["Téléphone du lieu", ({ venueMore }) => venueMore.telephone],
    ["Site du lieu", ({ venueMore }) => venueMore.link],
    ["Latitude", ({ latitude }) => latitude],
    ["Longitude", ({ longitude }) => longitude],
    ["Catégorie", ({ categories }) => categories.join(", ")],
    ["Lien", ({ link }) => link],
    ["Tarif (français)", ({ price }) => price.fr],
    ["Tarif (russe)", ({ price }) => price.ru],
    ["Prix minimum", ({ facts }) => facts.amounts?.from],
    ["Prix maximum", ({ facts }) => facts.amounts?.to],
    ["Devise", ({ facts }) => facts.amounts?.currency],
    ["Âge minimal", ({ facts }) => facts.ages?.from],
    ["Âge maximal", ({ facts }) => facts.ages?.to],
    ["Accessibilité", ({ facts }) => facts.accessibility?.join(", ")],
    ["Réservation", ({ facts: { registration = {} } }) => Object.values(registration).flat().join(", ")],
    ["Accès en ligne", ({ facts }) => facts.online?.link],
    ["Image", ({ facts }) => facts.image?.url],
    ["Crédits de l’image", ({ facts }) => facts.image?.credits],
    ["Autres liens", ({ facts }) => facts.links?.join(", ")],
    ["Organisateur", ({ facts }) => facts.organizer],
    ["Contact", ({ contact }) => contact],
    ["Statut", ({ facts: { status } }) => status && statusText("fr", status)],
  ];

const MONTH_LENGTH = "2027-03".length;

/** A day, or only its month for an event that is dated by months. */
function dayCell({ isOfMonths }: Imported, day: string | undefined): string {
  return (isOfMonths === true ? day?.slice(0, MONTH_LENGTH) : day) ?? "";
}

/** Separate ranges in one cell, as the import reads them. */
function spansCell(event: Imported): string {
  return daysOf(event)
    .map(({ start, end }) => {
      const [first, last] = [dayCell(event, start), dayCell(event, end)];
      return first === last ? first : `${first} / ${last}`;
    })
    .join("; ");
}

/** A CSV cell, quoted when necessary. */
function quoted(value: string): string {
  return /[";\r\n]|^\s|\s$/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The events as CSV: UTF-8 with a byte order mark and semicolons, which French and Russian spreadsheets open directly. */
export function toCsv({ events }: Exported): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...events.map((event) => COLUMNS.map(([, cell]) => String(cell(event) ?? ""))),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(";")).join("\r\n")}\r\n`;
}
