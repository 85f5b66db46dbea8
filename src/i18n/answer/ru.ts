import { afterColon } from "../after-colon.ts";
import { botRu } from "../bot/ru.ts";
import type { AnswerMessages } from "../messages.ts";
import { pluralRu } from "../plural.ts";
import type { NounRu } from "../things.ts";
import { ON_WEEKDAYS_RU } from "../weekdays.ts";

const printedRows = (count: number) => `${count} ${pluralRu(count, "запись", "записи", "записей")} в программе`;
const years = (count: number) => `${count} ${pluralRu(count, "год", "года", "лет")}`;

/** Chooses the singular only for 1. In Russian, 21 takes a singular noun too, but a sentence about 21 things is plural. */
const oneOrSeveral = (count: number, one: string, several: string) => (count === 1 ? one : several);

/** The names of two connected places. */
export const pairRu = (first: string, second: string) => `${first} — ${second}`;

/** The answers in Russian; `thing` is the programme's noun for its events. */
export const answerRu = (thing: NounRu): AnswerMessages => ({
  kinds: {
    twinning: "побратимство",
    partnership: "партнёрство",
    "cooperation-agreement": "соглашение о сотрудничестве",
  },
  projects: thing.inWords,
  printedRows,
  heading: (understood, counted) => `${understood} — ${counted}`,
  continued: (understood, first, last, total) =>
    `${understood} — ${first === last ? `${thing.one} ${first}` : `${thing.plural} ${first}–${last}`} из ${total}`,
  details: "подробности",
  withoutDate: "без даты",
  everything: "Вся программа",
  aged: years,
  afterHour: (hour) => `после ${hour}`,
  daytimes: { morning: "утром", afternoon: "днём", evening: "вечером" },
  edges: { start: (time) => `начало: ${time}`, end: (time) => `окончание: ${time}` },
  weekdays: ON_WEEKDAYS_RU,
  weekend: "по выходным",
  workdays: "по будням",
  hours: {
    elsewhen: (daytime) => `Ничего подходящего ${daytime} не запланировано; вот что будет в другое время.`,
    unknown: (count, shown) =>
      count === shown
        ? "Время начала в программе не указано."
        : `Для ${count === 1 ? "одного" : count} из них время начала в программе не указано.`,
    others: (count) =>
      `${pluralRu(count, "Может подойти", "Могут подойти", "Могут подойти")} ещё ${thing.inWords(count)}: время начала в программе не указано.`,
  },
  excluding: (places) => `кроме ${places}`,
  excludingWords: (words) => `кроме: «${words}»`,
  asAsked: (words) => `«${words}» (так в вопросе)`,
  quoted: (words) => `«${words}»`,
  corrected: (to) => `Вероятно, вы имели в виду ${to}.`,
  unknownBeside: (names, { count }) =>
    `В программе не ${pluralRu(count, "упоминается", "упоминаются", "упоминаются")} ${names}.`,
  event: {
    cancelledOnes: (titles) => `Отменено: ${titles}.`,
    textIn: { fr: "текст на французском языке", ru: "текст на русском языке" },
    others: (partners) => `Другие партнёры: ${partners}`,
    venue: (venue) => `Место: ${venue}`,
    journey: (access) => `Как добраться: ${access}`,
    ages: (ages) => `Возраст: ${ages}`,
    price: (price) => `Стоимость: ${price}`,
    conditions: (conditions) => `Условия: ${conditions}`,
    registration: (ways) => `Запись и билеты: ${ways}`,
    organizer: (organizer) => `Организатор: ${organizer}`,
    contact: (contact) => `Контакты: ${contact}`,
    link: (address) => `Подробнее: ${address}`,
  },
  noPartner: "партнёр не указан",
  noFrenchPartner: "французский партнёр не указан",
  noRussianPartner: "российский партнёр не указан",
  listedTwice: (lines) =>
    `${thing.of("Этот", "Эта", "Это")} ${thing.one} ${thing.of("напечатан", "напечатана", "напечатано")} в программе дважды${lines === "" ? "" : ` (см. также ${lines})`}.`,
  lines: (first, last) => (first === last ? `строка ${first}` : `строки ${first}–${last}`),
  notes: (reasons) => `Примечания к печатному тексту: ${afterColon(reasons)}`,
  moreToCome: (count) => `И ещё ${thing.inWords(count)}.`,
  ownYear: (forYears) => `Программа составлена на ${forYears}.`,
  undated: (count) =>
    `Ещё у ${count === 1 ? thing.of("одного", "одной", "одного") : count} ${pluralRu(count, thing.few, thing.many, thing.many)} дата в программе не указана.`,
  nothingTogetherWithBefore: (left) => `По всем условиям сразу ничего нет; вот что есть отдельно: ${left}.`,
  nothingOfThat: (inPlace, subject, isKnown) =>
    `${isKnown ? `По теме ${subject}` : "Именно этого"} ${inPlace} ${isKnown ? "ничего " : ""}нет; вот что там запланировано.`,
  nothingInPlace: (inPlace, others) => `${inPlace}${others} ничего такого нет; вот что есть в других местах.`,
  nothingThen: (when, others) => `${when}${others} ничего такого нет; вот что есть в другое время.`,
  kept: (conditions) => `Ищу только ${conditions}.`,
  onTopic: "по этой теме",
  keptSubject: () => "по той же теме",
  archive: (ofYears) => `Это планы ${ofYears}; состоялись ли они, в программе не сказано.`,
  noTie: (places) => `${places}: о побратимах и партнёрах ничего не известно.`,
  isOver: "Впереди ничего такого нет; вот что было запланировано.",
  withinTime: (count, when) =>
    count === 0
      ? `Именно ${when} не ${thing.of("намечен ни один", "намечена ни одна", "намечено ни одно")} ${thing.one}: у всех сроки шире.`
      : `Именно ${when} ${pluralRu(count, thing.of("намечен", "намечена", "намечено"), "намечены", "намечено")} ${thing.inWords(count)}, у остальных сроки шире.`,
  mentionedOnly: (place) => `Среди партнёров ${place} нет: есть лишь упоминание в тексте программы.`,
  positionUnknown: "Я не знаю, где вы: назовите город, район или место.",
  mentionedTogether: `Общих ${thing.many} у этих мест нет, но программа упоминает их вместе.`,
  refusal: {
    empty: "В этом сообщении нет текста. Задайте вопрос о городе, месяце или теме.",
    notUnderstood: "Не удалось понять вопрос. Спросите о городе, месяце или теме программы.",
    unknownPlace: (names, { count }, years) =>
      `${names} в программе ${years} не ${pluralRu(count, "упоминается", "упоминаются", "упоминаются")}.`,
    placeWithoutEvents: (inPlace, years) => `В программе ${years} нет ${thing.many} ${inPlace}.`,
    nothingClose: (words, understood, years) => {
      // The case of the asker's words is unknown: nothing governs them, and they are not thrown back.
      const asked = words === null && understood !== "" ? ` (${understood})` : "";
      return `В программе ${years} об этом ничего нет${asked}.`;
    },
    nothingInRange: (understood, years) => `На эти даты в программе ${years} ничего нет (${understood}).`,
    nothingTogether: (understood) =>
      `${thing.of("Ни один", "Ни одна", "Ни одно")} ${thing.one} программы не отвечает всем условиям сразу (${understood}).`,
    noneOfAll: (places) => `Общих ${thing.many} у ${places} в программе нет.`,
    otherYear: (when, forYears) => `Программа составлена на ${forYears}; ${when} в ней ничего нет.`,
    outsideSeason: (when, days) => `Программа охватывает время ${days}; ${when} в ней ничего нет.`,
    noSuchDate: (date) => `Такой даты не существует: «${date}».`,
    nothingMore: "Это всё, больше ничего нет.",
    noSuchItem: (number, last) =>
      last === 1
        ? `Номера ${number} нет: в списке только ${thing.of("один", "одна", "одно")} ${thing.one}.`
        : `Номера ${number} нет: в списке номера от 1 до ${last}.`,
    noList: `Пока нет списка ${thing.many}, в котором можно найти этот номер. Сначала задайте вопрос.`,
    noAnniversary: (understood) =>
      `Подходящих побратимских связей и годовщин не нашлось${understood === "" ? "" : ` (${understood})`}.`,
    undatedInstead: (count) =>
      `${pluralRu(count, thing.of("Мог бы подойти", "Могла бы подойти", "Могло бы подойти"), "Могли бы подойти", "Могли бы подойти")} ${thing.inWords(count)} без даты: в программе не сказано, когда ${oneOrSeveral(count, thing.of("он намечен", "она намечена", "оно намечено"), "они намечены")}.`,
    suggestions: "Попробуйте спросить:",
  },
  anniversaries: {
    heading: (understood) => (understood === "" ? "Побратимы и годовщины" : `Побратимы и годовщины — ${understood}`),
    inProgramme: (years) => `В программе ${years}:`,
    ties: "Побратимские и партнёрские связи:",
    sinceUnknown: "дата неизвестна",
    next: (date, count) => `${date} — ${years(count)}`,
    noDay: "точный день неизвестен",
    suspended: (asOf) => (asOf === null ? "по сообщениям, приостановлено" : `по сообщениям, приостановлено (${asOf})`),
    ended: (asOf) => (asOf === null ? "по сообщениям, прекращено" : `по сообщениям, прекращено (${asOf})`),
    source: (title) => `источник: ${title}`,
  },
  help: ({ programme, projects: count, rows, partners, inPlace, elsewhere }) => {
    const asked = inPlace === "" ? "" : ` («Что будет ${inPlace}?»)`;
    const then = ["а в ноябре?", ...(elsewhere === "" ? [] : [`только ${elsewhere}`]), "ещё"];
    return (
      `Я отвечаю по-русски и по-французски на вопросы о ${programme}: это ${thing.inWords(count)}${partners === "" ? "" : ` ${partners}`}${rows > count ? ` (${printedRows(rows)})` : ""}. ` +
      `Спросите, что запланировано в городе${asked}, на какую-нибудь тему («Какие выставки?»), в какое время («в декабре») или у каких побратимов скоро годовщина. ` +
      `Вопросы можно продолжать: ${then.map((words) => `«${words}»`).join(", ")}.`
    );
  },
  bot: botRu(thing),
  englishNotice: "I speak French and Russian. Here is the answer in French:",
  lexicalOnly: "Ответ найден только по словам, без поиска по смыслу.",
  ask: {
    inPlace: (inPlace) => `Что запланировано ${inPlace}?`,
    inRange: (when) => `Что запланировано ${when}?`,
    onTheme: (theme) => `Какие ${thing.plural} есть по теме «${theme}»?`,
  },
  pair: pairRu,
});
