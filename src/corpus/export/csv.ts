import type { Imported } from "../import/imported.ts";
import type { Exported } from "./exported.ts";
import { daysOf } from "./stretches.ts";

/** The columns of a table, as the import and a person read them. */
const COLUMNS: readonly (readonly [heading: string, cell: (event: Imported) => string | number | null | undefined])[] =
  [
    ["Identifiant", ({ uid }) => uid],
    ["Titre (français)", ({ title }) => title.fr],
    ["Titre (russe)", ({ title }) => title.ru],
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
    ["Latitude", ({ latitude }) => latitude],
    ["Longitude", ({ longitude }) => longitude],
    ["Catégorie", ({ categories }) => categories.join(", ")],
    ["Lien", ({ link }) => link],
    ["Tarif (français)", ({ price }) => price.fr],
    ["Tarif (russe)", ({ price }) => price.ru],
    ["Contact", ({ contact }) => contact],
    ["Statut", ({ isCancelled }) => (isCancelled ? "annulé" : "")],
  ];

const MONTH_LENGTH = "2027-03".length;

/** A day, or of what is told by months its month. */
function dayCell({ isOfMonths }: Imported, day: string | undefined): string {
  return (isOfMonths === true ? day?.slice(0, MONTH_LENGTH) : day) ?? "";
}

/** Separate days, as the import reads them out of one cell. */
function spansCell(event: Imported): string {
  return daysOf(event)
    .map(({ start, end }) => {
      const [first, last] = [dayCell(event, start), dayCell(event, end)];
      return first === last ? first : `${first} / ${last}`;
    })
    .join("; ");
}

/** A cell, between quotation marks where it has to be. */
function quoted(value: string): string {
  return /[";\r\n]|^\s|\s$/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The events of a programme as a table: UTF-8 with a mark and semicolons, which spreadsheets in French and Russian open at once. */
export function toCsv({ events }: Exported): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...events.map((event) => COLUMNS.map(([, cell]) => String(cell(event) ?? ""))),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(";")).join("\r\n")}\r\n`;
}
