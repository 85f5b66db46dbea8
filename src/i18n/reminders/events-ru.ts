import type { Days } from "../../corpus/days/event-days.ts";
import { dayText, rangeText } from "../dates.ts";
import { pluralRu } from "../plural.ts";
import type { NounRu } from "../things.ts";
import type { EventReminderMessages } from "./event-messages.ts";

function when(daysUntil: number, { start, end }: Days): string {
  const count = `${daysUntil} ${pluralRu(daysUntil, "день", "дня", "дней")}`;
  const day = dayText("ru", start);
  const away = daysUntil === 0 ? "на сегодня" : daysUntil === 1 ? "на завтра" : `через ${count}`;
  if (start === end) return daysUntil < 0 ? `Было запланировано на ${day}` : `Запланировано ${away}, ${day}`;
  const range = rangeText("ru", { from: start, to: end });
  return daysUntil < 0 ? `Начало было запланировано на ${day}: ${range}` : `Начало запланировано ${away}: ${range}`;
}

const cancelled = ({ one, of }: NounRu) => `${one} ${of("отменён", "отменена", "отменено")}`;
const planned = ({ of }: NounRu) => of("запланирован", "запланирована", "запланировано");
const they = ({ of }: NounRu) => of("он", "она", "оно");

export const eventRemindersRu = (thing: NounRu): EventReminderMessages => ({
  planned: (plan) => `Запланировано ${plan}.`,
  over: (plan) => `Было запланировано ${plan}.`,
  without: {
    undated: "День в программе больше не указан, поэтому напоминаний не будет.",
    cancelled: `В программе указано, что ${cancelled(thing)}, поэтому напоминаний не будет.`,
    gone: `${thing.of("Этого", "Этой", "Этого")} ${thing.few} больше нет в программе, поэтому напоминаний не будет.`,
  },
  next: (day, hour) => `Ближайшее напоминание: ${day} в ${hour}:00.`,
  changesToo: `Если в программе изменится дата или ${thing.accusative} отменят, об этом тоже придёт сообщение.`,
  notToCome: `Впереди у ${thing.of("этого", "этой", "этого")} ${thing.few} в программе дат нет: напоминать не о чем.`,
  zone: (name, offset) => `часовой пояс: ${name}, ${offset}`,
  when: (daysUntil, days, hours) => `${when(daysUntil, days)}${hours}.`,
  change: {
    moved: (now, before) =>
      `Дата в программе изменилась: теперь запланировано ${now}. Раньше было запланировано ${before}.`,
    otherHours: (now, before) =>
      `Время в программе изменилось: теперь запланировано ${now}. Раньше было запланировано ${before}.`,
    again: {
      undated: (now) => `В программе снова указан день: запланировано ${now}.`,
      cancelled: (now) =>
        `В программе было указано, что ${cancelled(thing)}; теперь ${they(thing)} снова ${planned(thing)} ${now}.`,
      gone: (now) =>
        `${thing.of("Этого", "Этой", "Этого")} ${thing.few} не было в программе; теперь ${they(thing)} снова ${planned(thing)} ${now}.`,
    },
    cancelled: (before) =>
      `В программе теперь указано, что ${cancelled(thing)}.${before === null ? "" : ` ${thing.of("Он был", "Она была", "Оно было")} ${planned(thing)} ${before}.`}`,
    gone: (before) =>
      `${thing.of("Этого", "Этой", "Этого")} ${thing.few} больше нет в программе.${before === null ? "" : ` ${thing.of("Он был", "Она была", "Оно было")} ${planned(thing)} ${before}.`}`,
    undated: (before, now) =>
      [
        "День в программе больше не указан.",
        ...(before === null ? [] : [`Раньше было запланировано ${before}.`]),
        ...(now === null ? [] : [`Теперь запланировано ${now}.`]),
      ].join(" "),
    follows: "Напоминания будут приходить по новой дате.",
    ends: {
      undated: "Напоминаний больше не будет, если только день не появится снова.",
      cancelled: "Напоминаний больше не будет, если только не появится новая дата.",
      gone: `Напоминаний больше не будет, если только ${thing.one} не вернётся в программу.`,
    },
  },
  maybeRepeat: "Возможно, вы это сообщение уже получили: прошлая отправка прервалась.",
  card: "Карточка",
  stop: "Больше не напоминать",
});
