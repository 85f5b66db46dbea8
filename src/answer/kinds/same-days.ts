import { addDays } from "../../corpus/days/days.ts";
import { yearOf } from "../../reading/dates/calendar.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { anyDateText, dayText, duringText, weekdayText } from "../../i18n/dates.ts";
import { SAME_DAYS_REPLIES } from "../../i18n/replies/same-days.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { FoundTie } from "../../retrieval/found.ts";
import type { Asked, Told } from "./kind.ts";
import { createTieWords } from "./ties/tie-words.ts";

/**
 * Once the programme is over, tells what the days around today have: anniversaries first, then what the programme planned on the same days
 * of its year. Null for any other question.
 */
export function sameDays({ question: { language, where }, found, today, facts }: Omit<Asked, "asks">): Told | null {
  const { sameDays: days, ties, events } = found;
  if (!days) return null;
  const { asked } = days;
  const replies = SAME_DAYS_REPLIES[language];
  const { answer } = catalogueOf(language, facts.corpus.programme.things);
  const words = createTieWords(language, today, facts.geography);
  const isOneOf = (day: string) => asked.from === day && asked.to === day;
  const when = isOneOf(today)
    ? replies.today
    : isOneOf(addDays(today, 1))
      ? replies.tomorrow
      : capitalized(duringText(language, asked));
  const yearsOf = ({ next }: FoundTie) => words.replies.years(next?.years ?? 0);
  const stateOf = ({ twinning: { status } }: FoundTie) =>
    status.value === "suspended" || status.value === "ended"
      ? answer.anniversaries[status.value](status.asOf === null ? null : anyDateText(language, status.asOf))
      : null;
  const [tie] = ties;
  const isIn = tie?.next !== undefined && tie.next !== null && tie.next.day <= asked.to;
  const anniversaries = () => {
    if (!tie?.next || !isIn) {
      const next = tie?.next
        ? replies.next(words.pairOf(tie.twinning), dayText(language, tie.next.day), yearsOf(tie))
        : null;
      return where.places.length > 0 ? [] : [replies.none(when, next)];
    }
    if (ties.length > 1) return [replies.several(when, ties.length)];
    const day = asked.from === asked.to ? when : capitalized(weekdayText(language, tie.next.day));
    return [replies.anniversary(day, words.pairOf(tie.twinning), yearsOf(tie), stateOf(tie))];
  };
  const year = String(yearOf(facts.corpus.programme.start));
  const planned =
    events.length > 0 ? [replies.planned(year, answer.projects(events.length), asked.from === asked.to)] : [];
  // A line has to stand between several ties and the projects.
  return { reply: [...anniversaries(), ...planned].join(" "), saysProgramme: !isIn || ties.length < 2 };
}
