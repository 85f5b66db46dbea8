import { zoneOfEvent } from "../../../corpus/days/event-zone.ts";
import { hoursOn } from "../../../corpus/days/sessions.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { dayText, keepDatesTogether, weekdayAndYearText, weekdayText } from "../../../i18n/dates.ts";
import type { Entry } from "../../../i18n/reminders/digest-messages.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import type { DigestDay } from "../../../reminders/digest.ts";
import type { Digest } from "../../../reminders/occasions.ts";
import type { OutgoingReminder } from "../../../reminders/ports.ts";
import type { ReminderSettings } from "../../../reminders/zones.ts";
import type { BotFacts } from "../../context.ts";
import { botLink, cardPayload, twinningPayload } from "../../links/deep-links.ts";
import { bold, escape, italic, join, link, visibleLength } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import { LIMITS } from "../../limits.ts";
import { planWords } from "../../reminders/plan-words.ts";
import { pairOf } from "../../reminders/targets.ts";
import type { View } from "../../message/reply.ts";

/** The data that digests are made from. */
export interface DigestFacts extends Pick<BotFacts, "corpus" | "geography"> {
  /** The bot's user name for the links of the entries; without it there are no links. */
  botName?: string | undefined;
}

type Reader = Pick<ReminderSettings, "language" | "timeZone">;

/** A heading and its entries. */
interface Section {
  heading: Html;
  entries: readonly Html[];
}

/**
 * The most entries in one language. Telegram keeps a hundred formatted parts in a text; each link is one, and so are
 * headings.
 */
const MOST_ENTRIES = 40;

function entryHtml({ name, rest }: Entry, payload: string, { botName }: DigestFacts, more = ""): Html {
  const [shown, said] = [name, rest].map((text) => escape(keepDatesTogether(text)));
  const linked = botName === undefined ? shown : link(shown ?? escape(""), botLink(botName, payload));
  const after = more === "" ? [] : [escape(more)];
  return join([`${escape("• ")}${linked ?? ""}${said ?? ""}` as Html, ...after], " ");
}

function entriesOf({ day, anniversaries, projects }: DigestDay, reader: Reader, facts: DigestFacts): Html[] {
  const { language } = reader;
  const { digest } = catalogueOf(language).reminders;
  const ties = anniversaries.map(({ tie, anniversary }) => {
    const { value, asOf } = tie.status;
    const pair = pairOf(tie, language, facts.geography);
    const since = tie.since ?? "";
    const entry =
      value === "suspended" || value === "ended"
        ? digest.neutral(pair, since.slice(0, 4), tie.kind, value, asOf)
        : digest.anniversary(pair, anniversary.years, tie.kind, since);
    const moved = anniversary.movedFrom29February ? digest.moved(day.slice(0, 4)) : "";
    return entryHtml(entry, twinningPayload(tie.id), facts, moved);
  });
  const planned = projects.map(({ event, days }) => {
    const hours = hoursOn(event.dates, days.start) ?? null;
    const plan = planWords({ kind: "dated", days: [days], hours }, reader, zoneOfEvent(event, facts.corpus));
    const title = event.title[language];
    const entry = days.start < day ? digest.wasPlanned(title, plan) : digest.planned(title, plan);
    return entryHtml(entry, cardPayload({ kind: "event", id: event.id }), facts);
  });
  return [...ties, ...planned];
}

function sectionsOf({ rhythm, days }: Digest, reader: Reader, facts: DigestFacts): Section[] {
  const headingOf = rhythm === "day" ? weekdayAndYearText : weekdayText;
  return days.map((one) => ({
    heading: bold(escape(capitalized(headingOf(reader.language, one.day)))),
    entries: entriesOf(one, reader, facts),
  }));
}

/** The first `shown` entries under their headings, and how many are left out. */
function textOf(
  sections: readonly Section[],
  shown: number,
  around: { heading: Html; remarks: Html; more: (count: number) => string },
): Html {
  let room = shown;
  const blocks = sections.flatMap(({ heading, entries }) => {
    const some = entries.slice(0, room);
    room -= some.length;
    return some.length > 0 ? [join([heading, ...some], "\n")] : [];
  });
  const left = sections.reduce((count, { entries }) => count + entries.length, 0) - shown;
  const more = escape(left > 0 ? around.more(left) : "");
  return join([around.heading, ...blocks, more, around.remarks], "\n\n");
}

/** A digest in one language, cut to a number of UTF-16 units. */
function inOneLanguage(reminder: OutgoingReminder, digest: Digest, facts: DigestFacts, units: number): Html {
  const { language, timeZone, late, maybeRepeat } = reminder;
  const { reminders, telegram } = catalogueOf(language);
  const messages = reminders.digest;
  const { rhythm, from, to, days } = digest;
  const isOfThePast = days.some(({ day, projects }) => projects.some((one) => one.days.start < day));
  const remarks = [
    ...(isOfThePast ? [telegram.event.archived] : []),
    ...(late ? [messages.late(dayText(language, from))] : []),
    ...(maybeRepeat ? [messages.maybeRepeat] : []),
  ];
  const around = {
    heading: rhythm === "day" ? escape("") : bold(escape(messages.week({ from, to }))),
    remarks: join(
      remarks.map((remark) => italic(escape(remark))),
      "\n",
    ),
    more: (count: number) => messages.more(count),
  };
  const sections = sectionsOf(digest, { language, timeZone }, facts);
  const all = sections.reduce((count, { entries }) => count + entries.length, 0);
  let shown = Math.min(all, MOST_ENTRIES);
  while (shown > 1 && visibleLength(textOf(sections, shown, around)) > units) shown -= 1;
  return textOf(sections, shown, around);
}

/** The message of a digest, for a day or for seven days, in one language or in both. */
export function digestView(reminder: OutgoingReminder, digest: Digest, facts: DigestFacts): View {
  const others = LANGUAGES.filter((language) => digest.bilingual && language !== reminder.language);
  const languages = [reminder.language, ...others];
  const units = Math.floor(LIMITS.textUnits / languages.length) - 2;
  const texts = languages.map((language) => inOneLanguage({ ...reminder, language }, digest, facts, units));
  return { text: join(texts, "\n\n") };
}
