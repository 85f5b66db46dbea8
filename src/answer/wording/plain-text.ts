import { catalogueOf } from "../../i18n/catalogues.ts";
import { anyDateText, dayText, keepDatesTogether, sinceText } from "../../i18n/dates.ts";
import { sessionText } from "../../i18n/sessions.ts";
import { kilometresText } from "../../i18n/replies/filters.ts";
import type { AnswerMessages } from "../../i18n/messages.ts";
import type { Things } from "../../i18n/things.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Answer, AnswerEvent, AnswerTwinning } from "../answer.ts";
import type { ExcerptOf } from "../passages/card-excerpt.ts";
import { sentencesOf } from "../passages/excerpt.ts";
import { detailLines, hasPartners, linesText, partnersLine, printingsText, whenLine } from "./event-lines.ts";

/** How many events a page of text shows; « la suite » shows the next ones. */
export const PAGE_SIZE = 5;

/** How a list is laid out. */
export interface Layout {
  /** The number of the first event. */
  firstNumber: number;
  /** How many events come before it in the answer. */
  skip: number;
  /** Whole descriptions instead of excerpts. */
  whole: boolean;
  /** How many events are shown at once. */
  pageSize: number;
}

/** @param said the part of its description that is shown; empty for none */
function eventLines(
  event: AnswerEvent,
  number: number,
  said: string,
  whole: boolean,
  messages: AnswerMessages,
  language: Language,
): string {
  const when = whenLine(event.dates.text, event, language);
  const lines = [
    [when, linesText(event.source.lines, messages)].filter((text) => text !== "").join(" · "),
    event.session ? keepDatesTogether(capitalized(sessionText(language, event.session))) : "",
    // In full, the details below tell the place of an event without partners.
    whole && !hasPartners(event) ? "" : partnersLine(event, messages),
    !event.kilometres ? "" : kilometresText(language, event.kilometres),
    keepDatesTogether(said),
    ...(whole ? detailLines(event, language) : []),
    ...(event.textIn ? [`(${messages.event.textIn[event.textIn]})`] : []),
    printingsText(event.sameAs, messages) ?? "",
  ];
  return [
    `${number}. ${keepDatesTogether(event.title)}`,
    ...lines.filter((line) => line !== "").map((line) => `   ${line}`),
  ].join("\n");
}

/** The text of an event’s lines without its description. */
function shownOf(event: AnswerEvent, messages: AnswerMessages): string {
  return [event.title, event.dates.text, partnersLine(event, messages)].join(" ");
}

/** What is known of a tie, in short pieces: its kind, its beginning, its next anniversary, what became of it. */
export function twinningFacts(twinning: AnswerTwinning, messages: AnswerMessages, language: Language): string[] {
  const { anniversaries, kinds } = messages;
  const asOf = twinning.statusAsOf === null ? null : anyDateText(language, twinning.statusAsOf);
  return [
    kinds[twinning.kind],
    twinning.since === null ? anniversaries.sinceUnknown : sinceText(language, twinning.since),
    ...(twinning.next === null
      ? // If the date is unknown, there is nothing to say about its day.
        twinning.since === null
        ? []
        : [anniversaries.noDay]
      : [anniversaries.next(dayText(language, twinning.next), twinning.yearsAtNext ?? 0)]),
    ...(twinning.status === "suspended" ? [anniversaries.suspended(asOf)] : []),
    ...(twinning.status === "ended" ? [anniversaries.ended(asOf)] : []),
  ];
}

/** The lines of a tie, without what stands above them already. */
function twinningLines(twinning: AnswerTwinning, above: string, messages: AnswerMessages, language: Language): string {
  const source = twinning.sources[0];
  const note = sentencesOf(twinning.note ?? "", language)
    .map(keepDatesTogether)
    .filter((sentence) => !above.includes(sentence))
    .join(" ");
  return [
    `• ${messages.pair(...twinning.names)}`,
    `   ${twinningFacts(twinning, messages, language).join(" · ")}`,
    ...(note === "" ? [] : [`   ${note}`]),
    ...(source ? [`   ${messages.anniversaries.source(source.title)}`] : []),
  ].join("\n");
}

/** Two or three things side by side, for a renderer that can show a table instead of some lines of the heading. */
export interface SideBySide {
  /** The lines that say the same, as they stand in the heading. */
  lines: readonly string[];
  /** What stands above the columns. */
  sides: readonly string[];
  /** A cell for each side; an empty one where there is nothing to say. */
  rows: readonly { label: string; cells: readonly string[] }[];
}

/** The sentences around the list of an answer, for those who lay it out themselves. */
export interface Sentences {
  /** First line or paragraph: what answers, the heading, the refusal, the help. */
  heading: string;
  /** Whether the heading names a list, rather than answering by itself. */
  isHeading: boolean;
  /** Whether the projects follow; if not, the heading is the whole answer. */
  isListed: boolean;
  /** What the ties that the heading names one by one have in common. */
  lead?: string;
  /** Whether the heading tells the first projects in numbered lines. */
  isNumbered?: boolean;
  /** Follows the heading where there are buttons and commands, and nowhere else. */
  inChat?: string;
  /** Sentences after the heading: corrections, places that the programme does not know. */
  notices: readonly string[];
  /** Sentences at the end. */
  remarks: readonly string[];
  /** The line above the projects of the programme, where ties come before them; null where the heading has said it. */
  inProgramme: string | null;
  /** The table of a comparison. */
  sideBySide?: SideBySide;
}

/** An answer without its text, and the sentences around it. */
export interface TextParts extends Sentences {
  answer: Omit<Answer, "text">;
  excerptOf: ExcerptOf;
  /** What the programme calls its events; « projets » by default. */
  things?: Things | undefined;
}

/** Writes an answer as plain text. */
export function plainText(
  { answer, heading, isListed, notices, remarks, inProgramme, excerptOf, things }: TextParts,
  { firstNumber, skip, whole, pageSize }: Layout = { firstNumber: 1, skip: 0, whole: false, pageSize: PAGE_SIZE },
): string {
  const { language } = answer;
  const messages = catalogueOf(language, things).answer;
  const events = isListed ? answer.events : [];
  const shown = events.slice(skip, skip + pageSize);
  const rest = events.length - skip - shown.length;
  const anniversaries = isListed && answer.kind === "anniversaries";
  const said = [heading, ...notices].filter((line) => line !== "");
  const blocks = [
    ...(said.length > 0 ? [said.join("\n")] : []),
    ...(anniversaries && answer.twinnings.length > 0
      ? [
          messages.anniversaries.ties,
          ...answer.twinnings.map((twinning) => twinningLines(twinning, said.join("\n"), messages, language)),
        ]
      : []),
    ...(anniversaries && shown.length > 0 && inProgramme !== null ? [inProgramme] : []),
    ...shown.map((event, index) =>
      eventLines(
        event,
        firstNumber + index,
        whole ? event.description : excerptOf(event, shownOf(event, messages)),
        whole,
        messages,
        language,
      ),
    ),
    ...(rest > 0 ? [messages.moreToCome(rest)] : []),
    ...remarks,
    ...(answer.suggestions.length > 0
      ? [[messages.refusal.suggestions, ...answer.suggestions.map((text) => `• ${text}`)].join("\n")]
      : []),
  ];
  return blocks.join("\n\n");
}
