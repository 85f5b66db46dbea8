import { capitalized } from "../../language/capitalized.ts";
import { pluralRu } from "../plural.ts";
import type { NounRu } from "../things.ts";
import type { SiteMessages } from "./messages.ts";

const plannedOf = (thing: NounRu) => (count: number) =>
  count === 0
    ? `${thing.plural} не запланированы`
    : `${pluralRu(count, thing.of("запланирован", "запланирована", "запланировано"), "запланировано", "запланировано")} ${thing.counted(count)}`;

export const siteRu = (thing: NounRu, planned = plannedOf(thing)): SiteMessages => ({
  name: "Jumelages",
  skip: "Перейти к содержанию",
  menu: "Меню",
  home: "Главная",
  lists: {
    projects: `Все ${thing.plural}`,
    towns: "Города и регионы",
    months: "Месяцы",
    themes: "Темы",
    ties: "Побратимские и партнёрские связи",
    calendars: "Календари и ленты",
  },
  search: {
    label: "Ваш вопрос о программе",
    button: "Спросить",
    title: "Задать вопрос",
    examples: "Например:",
    another: "Другие вопросы:",
    goOn: "Можно продолжить: следующий вопрос будет понят с учётом этого.",
    heading: "Есть вопрос?",
  },
  whereabouts: "Вы здесь",
  next: { anniversaries: "Ближайшие годовщины", events: "Ближайшие события" },
  map: {
    heading: "На карте",
    unnamed: "На карте есть и места без подписи:",
    inWords: "Карта словами",
  },
  inOtherLanguage: "Français",
  plannedIn: (inPlace, count) => `${capitalized(inPlace)} ${planned(count)}`,
  plannedWhen: (when, count) => `${capitalized(when)} ${planned(count)}`,
  plannedOn: (theme, count) => `По теме «${theme}» ${planned(count)}`,
  projects: thing.counted,
  inAll: (count) => `В программе ${thing.counted(count)}`,
  ties: "Побратимские и партнёрские связи",
  onDay: (day, count) => `${day}: ${thing.counted(count)}`,
  exactly: "В определённый день",
  withinMonth: "В течение месяца, день не указан",
  deeds: {
    calendar: "Добавить в календарь",
    route: "Как добраться",
    more: "Подробнее и билеты",
    remind: "Напомнить в Telegram",
  },
  nothingToCome: `Событий с известной датой в программе больше не будет, поэтому календаря ${thing.many} нет.`,
  longer: "Запланировано на более долгий срок",
  counted: (label, count) => `${label} (${count})`,
  shown: (first, last, total) => `${first}–${last} из ${total}`,
  pages: { label: "Страницы", previous: "Предыдущая страница", next: "Следующая страница" },
  allTowns: "Все города и регионы",
  allTies: "Все побратимские и партнёрские связи",
  facts: {
    when: "Когда запланировано",
    french: "С французской стороны",
    russian: "С российской стороны",
    others: "Другие партнёры",
    venue: "Место",
    district: "Район",
    journey: "Как добраться",
    online: "Онлайн",
    ages: "Возраст",
    access: "Доступность",
    price: "Стоимость",
    conditions: "Условия",
    registration: "Запись и билеты",
    organizer: "Организатор",
    contact: "Контакты",
    link: "Подробнее",
    theme: "Тема",
    source: "В программе",
    places: "Города и регионы",
  },
  allDates: (count) => `Все даты (${count})`,
  credits: (by) => `Изображение: ${by}`,
  tie: {
    kind: "Связь",
    since: "Дата отсчёта",
    next: "Ближайшая годовщина",
    status: "Состояние",
    note: "Примечание",
    sources: "Источники",
    projects: `${capitalized(thing.plural)} программы`,
  },
  tiesOfProject: `Побратимские и партнёрские связи, к которым относится ${thing.one}`,
  notes: "Примечания к печатному тексту",
  calendars: {
    explained: `Добавьте один из этих адресов в свой календарь, и он будет обновляться сам. В нём только те ${thing.plural}, день которых указан в программе.`,
    all: `Все ${thing.plural}`,
    anniversaries: "Годовщины побратимства",
    ofPlace: (place) => `${capitalized(thing.plural)}: ${place}`,
    ofAnniversaries: (place) => `Годовщины побратимства: ${place}`,
    ofTheme: (theme) => `${capitalized(thing.plural)} по теме «${theme}»`,
    news: "Ленты новостей",
    here: `Подписаться на календарь этих ${thing.many}`,
    anniversariesHere: "Подписаться на годовщины",
  },
  programme: {
    label: "О программе",
    link: "Сайт программы",
    contact: (contact) => `Контакты: ${contact}`,
    licence: (name) => `Лицензия на тексты: ${name}`,
  },
  about: (programme) =>
    `${capitalized(programme)}: что, где и когда запланировано, темы и побратимские связи, по-русски и по-французски.`,
  unmet: {
    notFound: { title: "Страница не найдена", sentence: "По этому адресу в программе ничего нет." },
    badRequest: {
      title: "Запрос не удалось прочитать",
      sentence: "Этот запрос не удалось прочитать: проверьте адрес или сократите вопрос.",
    },
    badMethod: {
      title: "Отправка невозможна",
      sentence: "Эту страницу можно только просматривать: отправить сюда ничего нельзя.",
    },
    tooMany: {
      title: "Слишком много запросов сразу",
      sentence: "Запросов сейчас слишком много: попробуйте ещё раз чуть позже.",
    },
    busy: {
      title: "Немного терпения",
      sentence: "Ответа уже ждут другие: попробуйте ещё раз через несколько секунд.",
    },
    starting: { title: "Одну минуту", sentence: "Сайт запускается: попробуйте ещё раз чуть позже." },
    failed: { title: "Произошла ошибка", sentence: "Из-за ошибки ответить не удалось: попробуйте ещё раз чуть позже." },
  },
  field: {
    unknown: (name) => `Параметра «${name}» нет: список есть в /api/openapi.json.`,
    invalid: (name) =>
      `Значение параметра «${name}» не удалось прочитать: каким оно должно быть, сказано в /api/openapi.json.`,
    notThere: (name) => `В программе нет ничего с таким значением параметра «${name}»: проверьте его.`,
  },
  onTheWeb: `Страница ${thing.few}`,
});
