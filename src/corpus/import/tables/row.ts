import { joinAddress, townName } from "../places/address.ts";
import { zoneOfSpot } from "../../days/event-zone.ts";
import { countryCode, readNumber } from "./cells.ts";
import type { Field } from "./columns.ts";
import { agesIn } from "../fields/facts.ts";
import { joinedText } from "../fields/joined-text.ts";
import { imported } from "../plan/imported.ts";
import type { Imported, Report, Texts } from "../plan/imported.ts";
import { plainText } from "../formats/plain-text.ts";
import { toldRemark } from "../report/remarks.ts";
import type { Label, Remark } from "../report/remarks.ts";
import { languageOfCell, readerOf, reportSeconds } from "./row-cells.ts";
import type { Cell, Row, RowReader } from "./row-cells.ts";
import { factsOfRow, venueOfRow } from "./row-facts.ts";
import { readWhen } from "./row-when.ts";
import type { Fault, RowWhen } from "./row-when.ts";
import { saysYes, statusOf } from "../fields/status.ts";

/** Cells without a field of their own, as sentences. */
function remarksOf({ filled }: RowReader, unsaid: RowWhen["unsaid"], inWords: readonly Cell[]): Remark[] {
  const remark = (cell: Cell, label?: Label) => toldRemark(plainText(cell.text), languageOfCell(cell), label);
  return [
    ...unsaid.flatMap((field) => filled(field).slice(0, 1)).map((cell) => remark(cell, "hours")),
    ...filled("audience").map((cell) => remark(cell, "audience")),
    ...filled("ages")
      .filter(({ text }) => agesIn(text) === null)
      .map((cell) => remark(cell, "ages")),
    ...inWords.map((cell) => remark(cell)),
  ];
}

/** The description of a row: its description columns, one after the other. A column set by `--map` comes last. */
function descriptionOf({ filled }: RowReader): Texts {
  const texts: Texts = {};
  const cells = filled("description");
  for (const cell of [...cells].sort((a, b) => Number(a.isMapped) - Number(b.isMapped))) {
    const language = languageOfCell(cell);
    texts[language] = joinedText(texts[language] ?? "", plainText(cell.text));
  }
  return texts;
}

function contactOf({ filled }: RowReader): string {
  return [...new Set(filled("contact").map(({ text }) => text))].join(", ");
}

/** Reads the event of a row. Null, with a report, if it cannot be imported. */
export function readRow(row: Row, zone: string | undefined, report: Report): Imported | null {
  const cells = readerOf(row);
  const { filled, text, texts, heading } = cells;
  const errors: string[] = [];
  const fault: Fault = (field, problem, advice, kind = "error") => {
    report({ where: row.where, field: heading(field), problem, advice, kind, value: text(field) });
    if (kind === "error") errors.push(problem);
  };
  reportSeconds(row, report);
  const degrees = (field: Field & ("latitude" | "longitude"), limit: number) => {
    const value = readNumber(text(field));
    if (text(field) !== "" && (value === null || Math.abs(value) > limit)) {
      fault(field, "is no number of degrees", "Write degrees as 44,729 or 44.729, or leave the cell empty.");
    }
    return value;
  };
  const [latitude, longitude] = [degrees("latitude", 90), degrees("longitude", 180)];
  const { when, unsaid } = readWhen(cells, zoneOfSpot({ latitude, longitude }) ?? zone, fault);
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
  const city = text("city");
  const { facts, inWords } = factsOfRow(cells);
  return imported({
    ...when,
    ...{ uid: text("uid") || null, where: row.where, title: texts("title"), shortTitle: texts("shortTitle") },
    description: descriptionOf(cells),
    remarks: remarksOf(cells, unsaid, inWords),
    ...{ venue: text("venue"), address: joinAddress(text("address"), text("postalCode"), townName(city)), city },
    postalCode: text("postalCode") || null,
    ...{ country: countryCode(text("country")), region: text("region") || null, latitude, longitude },
    categories: filled("category").flatMap((cell) =>
      cell.text.split(/(?<!\s)\s*[;,|/]\s*/u).filter((part) => part !== ""),
    ),
    ...{ facts, venueMore: venueOfRow(cells) },
    ...{ link: text("link"), price: texts("price"), contact: contactOf(cells) },
    isCancelled: statuses.includes("cancelled") || filled("cancelled").some((cell) => saysYes(cell.text)),
  });
}
