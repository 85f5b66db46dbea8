import { saidRu } from "../bot/ru.ts";
import { sinceText } from "../dates.ts";
import { pluralRu } from "../plural.ts";
import { digestRu } from "./digest-ru.ts";
import { eventRemindersRu } from "./events-ru.ts";
import type { NounRu } from "../things.ts";
import type { ReminderMessages } from "./messages.ts";
import { anniversaryRu, neutralRu, yearsRu as years } from "./ties-ru.ts";

const listed = (parts: readonly string[]) => new Intl.ListFormat("ru-RU").format(parts);

const days = (count: number) => `${count} ${pluralRu(count, "день", "дня", "дней")}`;
const reminders = (count: number) => `${count} ${pluralRu(count, "напоминание", "напоминания", "напоминаний")}`;
const hourText = (hour: number) => `${hour}:00`;
const inParentheses = (asOf: string | null) => (asOf === null ? "" : ` (${asOf})`);
const since = (date: string) => sinceText("ru", date);
const kinds = {
  twinning: "Побратимство",
  partnership: "Партнёрство",
  "cooperation-agreement": "Соглашение о сотрудничестве",
} as const;
const lead = {
  0: "в тот же день",
  1: "накануне",
  7: "за 7 дней",
  30: "за 30 дней",
} as const;

export const remindersRu = (thing: NounRu): ReminderMessages => ({
  ties: {
    byTowns: {
      fr: "Побратимские и партнёрские связи по французским городам",
      ru: "Побратимские и партнёрские связи по российским городам",
    },
    openByTowns: { fr: "По французским городам", ru: "По российским городам" },
    inTown: (town) => `Побратимские и партнёрские связи: ${town}`,
    noneInTown: (town) => `${town}: о побратимах и партнёрах ничего не известно.`,
    kinds,
    since,
    sinceUnknown: "дата неизвестна",
    ofTown: (town, count) => `${town}: ${count} ${pluralRu(count, "связь", "связи", "связей")}`,
    seeAll: (count) => `Все связи: ${count}`,
    columns: { town: "Город", partner: "Партнёр", tie: "Связь", pair: "Города", anniversary: "Ближайшая годовщина" },
    backToList: "‹ К списку",
    asQuestion: (words) => `годовщины побратимства ${words}`,
  },
  card: {
    state: {
      active: (asOf) => `Связи, по сообщениям, сохраняются${inParentheses(asOf)}.`,
      suspended: (asOf) => `Связи, по сообщениям, приостановлены${inParentheses(asOf)}.`,
      ended: (asOf) => `Связи, по сообщениям, прекращены${inParentheses(asOf)}.`,
      unknown: () => "О нынешнем положении дел источники не сообщают.",
    },
    next: (day, count) => `Ближайшая годовщина: ${day} (${years(count)}).`,
    yearsThisYear: (year, count) => `В ${year} году: ${years(count)}.`,
    noDay: "Точный день неизвестен, поэтому напоминание поставить нельзя.",
    doubtfulDay: "Этот день надёжно не подтверждён, поэтому напоминание поставить нельзя.",
    sources: "Источники:",
    noSource: "Других источников, кроме программы, нет.",
    remind: "Напомнить",
    calendar: "Добавить в календарь",
    calendarSent: "Файл для календаря — в сообщении ниже.",
    calendarCaption: "Откройте файл в своём календаре: годовщина будет появляться в нём каждый год.",
    calendarTitle: (first, second) => `Годовщина: ${first} — ${second}`,
    calendarText: (kind, date) => `${kinds[kind]}, ${since(date)}.`,
    kept28February: "Подписано 29 февраля: в невисокосные годы годовщина считается 28 февраля.",
  },
  anniversaries: {
    heading: "Ближайшие годовщины побратимства и партнёрства",
    inMonth: (during) => `Годовщины ${during}`,
    noneInMonth: (during) => `Годовщин с известной датой ${during} нет.`,
    entry: (day, count) => `${day}: ${years(count)}`,
    wholeYear: "Весь год",
    byMonth: "По месяцам",
    chooseMonth: "За какой месяц показать годовщины?",
    withoutDay: (count) =>
      `Ещё для ${count} ${pluralRu(count, "пары", "пар", "пар")} точный день неизвестен; полный список — /pobratimy.`,
    remindAll: "Напоминать обо всех",
    remindTown: (town) => `Напоминать о годовщинах: ${town}`,
  },
  settings: {
    heading: (target) => `Напоминание: ${target}`,
    set: (day, hour) => `Напоминание придёт ${day} в ${hourText(hour)}.`,
    created: "Готово.",
    existing: "Такое напоминание уже есть, его можно изменить.",
    all: "все побратимские и партнёрские связи",
    town: (town) => `все побратимские и партнёрские связи (${town})`,
    leads: (chosen) => listed(chosen.map((one) => lead[one])),
    lead,
    toggle: (text, chosen) => `${chosen ? "✓" : "·"} ${text}`,
    when: (leads, hour) => `Когда: ${leads}, в ${hourText(hour)}.`,
    zone: (zone) => `Часовой пояс: ${zone}.`,
    hourAndZone: (hour, zone) => `Время напоминаний: ${hourText(hour)}. Часовой пояс: ${zone}.`,
    next: (reminderDay, hour, day, tie, count) =>
      `Ближайшее напоминание: ${reminderDay} в ${hourText(hour)}${reminderDay === day ? "" : ` — о годовщине ${day}`} (${tie}, ${years(count)}).`,
    withoutReminder: (ties) => `Напоминаний не будет, потому что день неизвестен или надёжно не подтверждён: ${ties}.`,
    othersWithoutReminder: (count) =>
      `Без напоминаний ${pluralRu(count, "остаётся", "остаются", "остаются")} ещё ${count} ${pluralRu(count, "связь", "связи", "связей")}: день неизвестен или надёжно не подтверждён (/pobratimy).`,
    lastLead: "Оставьте хотя бы один срок. Чтобы больше ничего не получать, удалите это напоминание.",
    limit: (limit) =>
      `В этом чате уже ${reminders(limit)}, больше нельзя. Удалите одно из них через /napominaniya или выберите «Напоминать обо всех» в /godovshchiny.`,
    noDayInTown: (town) =>
      `${town}: ни у одной годовщины день надёжно не подтверждён, поэтому напоминание не поставлено.`,
    gone: "Этого напоминания больше нет. Остальные показывает /napominaniya.",
    changeHour: (hour) => `Время: ${hourText(hour)}`,
    changeZone: (zone) => `Пояс: ${zone}`,
    remove: "Удалить это напоминание",
    mine: "Все напоминания",
    back: "‹ Назад",
  },
  hours: {
    choose: (zone) => `В котором часу присылать напоминания? Часовой пояс: ${zone}.`,
    hour: hourText,
  },
  zones: {
    choose: (zone) =>
      `Часовой пояс напоминаний: ${zone}. Выберите из списка, напишите название своего города или отправьте геопозицию.`,
    inGroup: "В группе ответьте на это сообщение названием города или напишите его после /poyas.",
    inChannel: "В канале опубликуйте /poyas и название города.",
    otherCountry: { fr: "Пояса Франции", ru: "Пояса России" },
    zone: (name, id, offset) => `${name} (${id}, ${offset})`,
    label: (name, offset) => `${name} (${offset})`,
    chosen: (zone, hour) => `Часовой пояс: ${zone}. Напоминания приходят в ${hourText(hour)} по местному времени.`,
    unknown: (text) =>
      `Я не знаю, где это: «${text}». Напишите другой город поблизости, отправьте геопозицию или выберите из списка.`,
  },
  list: {
    heading: (count) => `Напоминания этого чата: ${count}`,
    empty: `В этом чате нет напоминаний. ${saidRu.addReminder}`,
    entry: (leads, next) => `${leads} · ${next}`,
    next: (day) => `ближайшее: ${day}`,
    noNext: "предстоящих нет",
    removeAll: "Удалить все напоминания",
    askRemoveAll: (count) =>
      count === 1 ? "Удалить единственное напоминание этого чата?" : `Удалить ${reminders(count)} этого чата?`,
    keep: "Оставить",
  },
  removed: {
    one: (target) => `Напоминание удалено: ${target}.`,
    several: (count) => `${pluralRu(count, "Удалено", "Удалены", "Удалено")} ${reminders(count)}:`,
    none: "В этом чате нет напоминаний, отключать нечего.",
    restore: "Вернуть",
    restored: "Восстановлено.",
    tooLate: "Вернуть удалённое уже нельзя. Создать новые напоминания можно через /pobratimy.",
    forget: (target) => `✕ ${target}`,
    stillCovered: (tie) => `${tie} входит и в другие напоминания:`,
  },
  message: {
    when: (daysUntil, day) => {
      if (daysUntil === 0) return `Сегодня, ${day}`;
      if (daysUntil === 1) return `Завтра, ${day}`;
      if (daysUntil > 1) return `Через ${days(daysUntil)}, ${day}`;
      return daysUntil === -1 ? `Это было вчера, ${day}` : `Это было ${days(-daysUntil)} назад, ${day}`;
    },
    anniversary: (when, count, kind, date) => `${when}: ${anniversaryRu(count, kind, date)}`,
    neutral: (when, year, kind, state, asOf) => `${when}. ${neutralRu(year, kind, state, asOf)}`,
    moved: (year) => `Подписано 29 февраля: в ${year} году годовщина считается 28 февраля.`,
    late: (days) => `Это напоминание должно было прийти ${lead[days]} и опоздало.`,
    maybeRepeat: "Возможно, вы это напоминание уже получили: прошлая отправка прервалась.",
    card: () => "Карточка",
    change: "Изменить напоминания",
    stop: () => "Больше не напоминать",
  },
  events: eventRemindersRu(thing),
  digest: digestRu(thing),
});
