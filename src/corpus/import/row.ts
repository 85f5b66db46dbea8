import { foldText } from "../../language/fold.ts";
import { joinAddress, townName } from "./address.ts";
import { countryCode, readNumber } from "./cells.ts";
import type { Field } from "./columns.ts";
import data from "./data/columns.json" with { type: "json" };
import { imported } from "./imported.ts";
import type { Imported, Report, Texts } from "./imported.ts";
import { plainText } from "./plain-text.ts";
import { languageOfCell, readerOf, reportSeconds } from "./row-cells.ts";
import type { Cell, Row, RowReader } from "./row-cells.ts";
import { readWhen } from "./row-when.ts";
import type { Fault, RowWhen } from "./row-when.ts";
import { saysYes, statusOf } from "./status.ts";

type Language = keyof Texts;

/** A sentence that stands at the end of a description. */
interface Sentence {
  language: Language;
  text: string;
  /** What it says, without its label: it is not said twice. */
  said: string;
}

/** A text with a full stop, unless it ends otherwise. */
const stopped = (text: string) => (/[.!?…][»”")]?$/u.test(text) ? text : `${text}.`);

/** « Public : de 3 à 6 ans. », «Возраст: 3–6 лет.» */
function labelled(label: string, text: string, language: Language): Sentence {
  return { language, said: text, text: stopped(`${label}${language === "fr" ? "\u202F" : ""}: ${text}`) };
}

/** A text as it goes on after a label. */
const continued = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** What a cell says under a usual label: its public, its hours. */
function cellSentence(kind: keyof typeof data.labels, cell: Cell): Sentence {
  const language = languageOfCell(cell);
  return labelled(data.labels[kind][language], continued(plainText(cell.text)), language);
}

/** What of a row has no field of its own, each as a sentence. */
function sentencesOf({ filled }: RowReader, unsaid: RowWhen["unsaid"]): Sentence[] {
  const telling = filled("status").filter(({ text }) => statusOf(text) === "telling");
  return [
    ...unsaid.flatMap((field) => filled(field).slice(0, 1)).map((cell) => cellSentence("hours", cell)),
    ...filled("audience").map((cell) => cellSentence("audience", cell)),
    ...filled("ages").map((cell) => cellSentence("ages", cell)),
    ...telling.map((cell) => {
      const said = plainText(cell.text);
      return { language: languageOfCell(cell), said, text: stopped(said) };
    }),
  ];
}

/** The description of a row: its columns one after the other, those that are called otherwise with their names, and what has no field. */
function descriptionOf({ filled }: RowReader, sentences: readonly Sentence[]): Texts {
  const texts: Texts = {};
  const cells = filled("description");
  for (const cell of [...cells].sort((a, b) => Number(a.isMapped) - Number(b.isMapped))) {
    const language = languageOfCell(cell);
    const before = texts[language];
    const text = plainText(cell.text);
    if (before === undefined) texts[language] = text;
    else if (cell.isMapped) texts[language] = `${stopped(before)} ${labelled(cell.heading, text, language).text}`;
    else texts[language] = `${before}\n\n${text}`;
  }
  for (const { language, text, said } of sentences) {
    const before = texts[language];
    if (before !== undefined && ` ${foldText(before)} `.includes(` ${foldText(said)} `)) continue;
    texts[language] = before === undefined ? text : `${stopped(before)} ${text}`;
  }
  return texts;
}

/** Whom to ask: who organises it, and how they are reached. */
function contactOf({ filled }: RowReader): string {
  return [...new Set([...filled("organizer"), ...filled("contact")].map(({ text }) => text))].join(", ");
}

/** The event of a row; null when it cannot be taken, which is reported. */
export function readRow(row: Row, zone: string | undefined, report: Report): Imported | null {
  const cells = readerOf(row);
  const { filled, text, texts, heading } = cells;
  const errors: string[] = [];
  const fault: Fault = (field, problem, advice, kind = "error") => {
    report({ where: row.where, field: heading(field), problem, advice, kind, value: text(field) });
    if (kind === "error") errors.push(problem);
  };
  reportSeconds(row, report);
  const { when, unsaid } = readWhen(cells, zone, fault);
  const degrees = (field: Field & ("latitude" | "longitude"), limit: number) => {
    const value = readNumber(text(field));
    if (text(field) !== "" && (value === null || Math.abs(value) > limit)) {
      fault(field, "is no number of degrees", "Write degrees as 44,729 or 44.729, or leave the cell empty.");
    }
    return value;
  };
  const [latitude, longitude] = [degrees("latitude", 90), degrees("longitude", 180)];
  if (Object.keys(texts("title")).length === 0) fault("title", "is empty", "Give the event a title.");
  const statuses = filled("status").map((cell) => statusOf(cell.text));
  if (statuses.includes("unknown")) {
    fault(
      "status",
      "is not known as a status, and was left out",
      "Only « Annulé » and the like call an event off.",
      "note",
    );
  }
  if (errors.length > 0) return null;
  const city = townName(text("city"));
  return imported({
    ...when,
    ...{ uid: text("uid") || null, where: row.where, title: texts("title") },
    description: descriptionOf(cells, sentencesOf(cells, unsaid)),
    ...{ venue: text("venue"), address: joinAddress(text("address"), text("postalCode"), city), city },
    postalCode: text("postalCode") || null,
    ...{ country: countryCode(text("country")), region: text("region") || null, latitude, longitude },
    categories: filled("category").flatMap((cell) =>
      cell.text.split(/(?<!\s)\s*[;,|/]\s*/u).filter((part) => part !== ""),
    ),
    ...{ link: text("link"), price: texts("price"), contact: contactOf(cells) },
    isCancelled: statuses.includes("cancelled") || filled("cancelled").some((cell) => saysYes(cell.text)),
  });
}
