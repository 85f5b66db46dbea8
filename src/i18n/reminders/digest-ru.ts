import { uncapitalized } from "../../language/capitalized.ts";
import { rangeText } from "../dates.ts";
import type { NounRu } from "../things.ts";
import { ON_WEEKDAYS_RU } from "../weekdays.ts";
import type { DigestMessages } from "./digest-messages.ts";
import { anniversaryRu, neutralRu } from "./ties-ru.ts";

const onWeekday = (weekday: number) => ON_WEEKDAYS_RU[weekday - 1] ?? "";
const hourText = (hour: number) => `${hour}:00`;

export const digestRu = (thing: NounRu): DigestMessages => ({
  week: (range) => `Неделя ${rangeText("ru", range)}`,
  anniversary: (name, years, kind, since) => ({ name, rest: `: ${anniversaryRu(years, kind, since)}` }),
  neutral: (name, year, kind, state, asOf) => ({
    name,
    rest: `: ${uncapitalized(neutralRu(year, kind, state, asOf))}`,
  }),
  moved: (year) => `В ${year} году годовщина считается 28 февраля.`,
  planned: (name, plan) => ({ name, rest: ` — запланировано ${plan}.` }),
  wasPlanned: (name, plan) => ({ name, rest: ` — было запланировано ${plan}.` }),
  more: (count) => `… и ещё ${count}.`,
  late: (day) => `Это сообщение должно было прийти ${day} и опоздало.`,
  maybeRepeat: "Возможно, это сообщение уже приходило: прошлая отправка прервалась.",
  settings: {
    heading: `Годовщины и ${thing.plural} каждый день или каждую неделю`,
    about: `Могу сообщать здесь о годовщинах побратимства и партнёрства и о начале ${thing.many} программы, если его день известен.`,
    off: "Сейчас я ничего не присылаю.",
    daily: (hour) => `Сообщения приходят каждый день в ${hourText(hour)}: годовщины и ${thing.plural} этого дня.`,
    weekly: (weekday, hour) =>
      `Сообщения приходят ${onWeekday(weekday)} в ${hourText(hour)}: годовщины и ${thing.plural} этого дня и шести следующих.`,
    silentDay: `Если в этот день нет ни годовщин, ни ${thing.many}, сообщения не будет.`,
    silentWeek: `Если на этой неделе нет ни годовщин, ни ${thing.many}, сообщения не будет.`,
    bilingual: "По-русски, затем по-французски.",
    next: (day, hour) => `Ближайшее сообщение: ${day} в ${hourText(hour)}.`,
    noNext: "Предстоящих сообщений нет.",
    eachDay: "Каждый день",
    eachWeek: "Каждую неделю",
    weekdays: { 1: "пн", 2: "вт", 3: "ср", 4: "чт", 5: "пт", 6: "сб", 7: "вс" },
    bothLanguages: "и по-французски",
    stop: "Больше не присылать",
    close: "Закрыть",
    name: { day: `годовщины и ${thing.plural} на день`, week: `годовщины и ${thing.plural} на неделю` },
    rhythm: (weekday) => (weekday === null ? "ежедневно" : onWeekday(weekday)),
  },
});
