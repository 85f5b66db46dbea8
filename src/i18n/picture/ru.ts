import { pluralRu } from "../plural.ts";
import type { NounRu } from "../things.ts";
import type { PictureMessages } from "./messages.ts";

const listed = (entries: readonly string[], more: number) =>
  `${entries.join("; ")}${more > 0 ? `; и ещё ${more}` : ""}.`;
/** «Один проект не показан», «Одна встреча не показана». */
const oneNotShown = ({ one, of }: NounRu) =>
  `${of("Один", "Одна", "Одно")} ${one} не ${of("показан", "показана", "показано")}`;
/** «не попал 21 проект», «не попали 2 встречи». */
const notOn = ({ counted, of }: NounRu, count: number) =>
  `не ${pluralRu(count, of("попал", "попала", "попало"), "попали", "попало")} ${counted(count)}`;

export const pictureRu = (thing: NounRu): PictureMessages => ({
  button: "Карта",
  allTies: "Побратимство и партнёрство городов",
  otherCountries: "Другие страны",
  pairs: (pairs, more) => `На карте линиями соединены: ${listed(pairs, more)}`,
  places: (places, more) => `На карте: ${listed(places, more)}`,
  alone: (places, more) => `Без линий: ${listed(places, more)}`,
  dates: (dates, more) => `Запланировано: ${listed(dates, more)}`,
  monthly: (count) =>
    count === 1
      ? `На шкале времени показан месяц ${thing.of("единственного", "единственной", "единственного")} ${thing.few} с датой.`
      : `На шкале времени — сколько ${thing.many} запланировано на каждый месяц; всего с датами — ${count}.`,
  rough: "Светлая полоса: в программе указан только месяц, сезон или год.",
  withoutPlace: (count) =>
    count === 1
      ? `${oneNotShown(thing)} на карте: место в программе не указано.`
      : `На карту ${notOn(thing, count)}: место в программе не указано.`,
  withoutDate: (count) =>
    count === 1
      ? `${oneNotShown(thing)} на шкале времени: дата не указана.`
      : `На шкалу времени ${notOn(thing, count)}: дата не указана.`,
  tooMany: (count) =>
    `Чтобы карта читалась, ${count} ${pluralRu(count, "место", "места", "мест")} на ней не ${pluralRu(count, "показано", "показаны", "показано")}.`,
  unnamed: (count) =>
    `${count} ${pluralRu(count, "точка", "точки", "точек")} без подписи: ${count === 1 ? "название не поместилось" : "названия не поместились"}.`,
  failed: "Нарисовать карту сейчас не получается. Сам ответ остаётся в сообщении.",
  nothing: "На карте показать нечего: места не указаны.",
});
