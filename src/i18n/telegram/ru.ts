import { answerRu } from "../answer/ru.ts";
import { saidRu } from "../bot/ru.ts";
import { pluralRu } from "../plural.ts";
import type { TelegramMessages } from "./messages.ts";

const reminders = (count: number) => `${count} ${pluralRu(count, "напоминание", "напоминания", "напоминаний")}`;
const deliveries = (count: number) =>
  `${count} ${pluralRu(count, "отметка", "отметки", "отметок")} об отправке напоминаний`;

/** The bot in Russian. */
export const telegramRu: TelegramMessages = {
  commands: {
    villes: "Города и регионы программы",
    mois: "Год по месяцам",
    themes: "Темы программы",
    jumelages: "Города-побратимы и партнёры",
    anniversaires: "Ближайшие годовщины побратимства",
    rappels: "Ваши напоминания",
    fuseau: "Часовой пояс напоминаний",
    stop: "Удалить все напоминания",
    help: "Как задать вопрос",
    langue: "Выбрать язык ответов",
    apropos: "О программе, источнике и лицензии",
    confidentialite: "Что бот хранит, а что нет",
    oublier: "Удалить всё, что хранится об этом чате",
    start: "Начать сначала",
  },
  description: (programme, edition) =>
    `Спросите о ${programme}: о городе, месяце, теме или побратимстве. ` +
    (edition === null
      ? "В программе сказано, что было запланировано. "
      : `Программа датирована ${edition}: в ней сказано, что было запланировано. `) +
    "Ваши вопросы не хранятся.",
  shortDescription: (programme) => `${programme}: города, месяцы, темы, побратимства. По-русски и по-французски.`,
  start: {
    welcome: (programme) =>
      `Здравствуйте. Я отвечаю на вопросы о ${programme}: что, где и когда было запланировано, по каким темам и у каких побратимов скоро годовщина.`,
    archive: (edition) =>
      edition === null
        ? saidRu.plan
        : `Программа датирована ${edition}. В ней сказано, что было запланировано, а не что состоялось.`,
    examples: "Напишите вопрос, например:",
    badLink: "По этой ссылке в программе ничего нет: она неполная или устарела.",
  },
  pair: (first, second) => answerRu.pair(first, second),
  help: {
    command: (name, description) => `/${name} — ${description}`,
    commands: "Команды:",
    groups: (bot) =>
      `В группе я отвечаю на команды, на ответы на мои сообщения и на сообщения, где меня упомянули (@${bot}).`,
    inline: (bot, place) => `В любом чате напишите «@${bot} ${place}», чтобы поделиться проектом.`,
    location: "Отправьте геопозицию, и я покажу ближайшие города программы.",
  },
  failure: (reference) =>
    `Из-за ошибки я не могу ответить. Попробуйте ещё раз чуть позже; если ошибка повторится, сообщите о ней и укажите код ${reference}.`,
  setAside: "Это сообщение не удалось обработать, оно осталось без ответа. Пожалуйста, задайте вопрос иначе.",
  tooMany:
    "Из этого чата пришло слишком много сообщений сразу, последние я пропускаю. Попробуйте ещё раз через минуту.",
  textOnly: (example) => `Я понимаю только текст. Напишите вопрос, например «${example}», или отправьте геопозицию.`,
  unknownCommand: (help) => `Такой команды нет. Список команд: ${help}.`,
  unknownButton: "Эта кнопка больше не работает: она осталась от прежней версии. Задайте вопрос ещё раз.",
  expired: "Этот список уже не хранится в памяти. Задайте вопрос ещё раз, и он появится снова.",
  gone: "Такой записи в программе нет.",
  noMore: "Это конец списка. Можете задать другой вопрос.",
  answer: {
    range: (first, last, total) => (first === last ? `${first} из ${total}` : `${first}–${last} из ${total}`),
    details: "Подробнее",
    detailsHint: "Чтобы узнать о проекте больше, нажмите его номер.",
    tiesHint: "Чтобы открыть карточку побратимов или партнёров, нажмите на названия городов.",
    previous: "‹ Предыдущие",
    next: "Следующие ›",
    projects: (count) => `Показать ${count} ${pluralRu(count, "проект", "проекта", "проектов")}`,
    drop: (condition) => `✕ ${condition}`,
    whereabouts: "Источник в программе",
    backToList: "‹ К списку",
  },
  whereabouts: {
    heading: "Источник в программе",
    position: (theme, row, rows, lines) =>
      `тема «${theme}», номер ${row} из ${rows}${lines === "" ? "" : `, ${lines}`}`,
  },
  event: {
    french: (partners) => `С французской стороны: ${partners}`,
    russian: (partners) => `С российской стороны: ${partners}`,
    notes: (count) => `Примечания к печатному тексту (${count})`,
    notesHeading: "Примечания к печатному тексту:",
    position: (theme, row, rows, lines) =>
      `В программе: тема «${theme}», номер ${row} из ${rows}${lines === "" ? "" : `, ${lines}`}.`,
    archived: "Так было запланировано; состоялось ли это, в программе не сказано.",
    related: "Похожие проекты — на кнопках ниже.",
    calendar: "Добавить в календарь",
    previousPart: "‹ Предыдущая страница",
    nextPart: "Следующая страница ›",
    calendarCaption: "Откройте файл в своём календаре. Даты — по программе.",
  },
  menus: { towns: "Города", months: "Месяцы", themes: "Темы" },
  towns: {
    choose: "Города и регионы программы. Выберите страну.",
    counts: "В скобках указано число проектов; проект с несколькими партнёрами учтён у каждого из них.",
    france: (count) => `Франция (${count})`,
    russia: (count) => `Россия (${count})`,
    regions: { fr: "Франция: выберите регион.", ru: "Россия: выберите регион или город." },
    regionsOf: (country) => `${country}: выберите регион или город.`,
    previous: "‹ Предыдущие",
    next: "Следующие ›",
    page: (page, pages) => `Страница ${page} из ${pages}`,
    inRegion: (region) => `${region}: выберите город или весь регион.`,
    wholeRegion: (count) => `Весь регион (${count})`,
    back: "‹ Назад",
  },
  themes: { choose: "Выберите тему. В скобках указано число проектов рубрики." },
  months: {
    choose: (first, last) =>
      `${first === last ? `${first} год` : `${first}–${last} годы`} по месяцам. Учтены и проекты, запланированные на целый квартал, полугодие или год.`,
    undated: (count) => {
      if (count === 0) return "У всех проектов в программе есть дата.";
      const projects = pluralRu(count, "проекта", "проектов", "проектов");
      return `У ${count} ${projects} даты в программе нет, здесь ${count === 1 ? "он не учтён" : "они не учтены"}.`;
    },
  },
  counted: (label, count) => `${label} (${count})`,
  language: {
    choose: `На каком языке отвечать на команды и кнопки? ${saidRu.inItsLanguage}`,
    automatic: "Автоматически",
    chosen: "Буду отвечать по-русски.",
    chosenAutomatic: "Теперь язык зависит от ваших сообщений и настроек приложения.",
    onlyAdministrators: "В группе эту настройку меняют администраторы.",
  },
  privacy: {
    text: [
      saidRu.notKept,
      "Сообщение остаётся на диске, пока готовится ответ, а ответ — пока его не примет Telegram, но не дольше суток; затем они окончательно удаляются.",
      saidRu.kept,
      "На диске остаются также: тридцать минут — последний вопрос, чтобы его можно было продолжить; сутки — то, без чего не работают кнопки под ответом; час — удалённые напоминания, чтобы их можно было вернуть. В резервные копии это не попадает.",
      "В журнале работы есть ошибки и служебные номера полученных сообщений, но не их тексты.",
      "Telegram обрабатывает ваши сообщения по собственным правилам.",
      "Команда /zabyt удаляет всё, что хранится об этом чате. Каждый день делаются резервные копии: из них удалённое исчезает обычно через неделю, самое позднее — через тридцать дней.",
    ],
    kept: "Сейчас хранится:",
    nothingKept: "Больше ничего об этом чате сейчас на диске не хранится.",
    language: (language) => `язык: ${language}`,
    timeZone: (zone) => `часовой пояс: ${zone}`,
    reminderHour: (hour) => `час напоминаний: ${hour}:00`,
    subscriptions: reminders,
    deliveries,
    languages: { fr: "французский", ru: "русский" },
  },
  forget: {
    done: "Удалено:",
    nothing: "Удалять было нечего: об этом чате ничего не хранится.",
    preferences: "ваши настройки",
    subscriptions: reminders,
    deliveries,
    conversation: "последний вопрос и ответы, которые были в памяти",
  },
  about: {
    heading: "О боте",
    archive: (presentation) => `Бот отвечает по архиву: это ${presentation}. Что из неё состоялось, он не знает.`,
    text: [`${saidRu.written} ${saidRu.misprints}`, saidRu.independent],
    source: saidRu.source,
    licence: saidRu.licence,
  },
  inline: { open: "Задать вопрос боту", details: "Подробнее", answer: "Ответ" },
  location: {
    heading: "Ближайшие к вам города программы:",
    distance: (kilometres) => (kilometres < 1 ? "меньше километра" : `${kilometres} км`),
  },
};
