import type { BotMessages } from "../messages.ts";
import { pluralRu } from "../plural.ts";
import type { NounRu } from "../things.ts";

/** Sentences about the bot that are used in several places, in Russian. */
export const saidRu = {
  plan: "В программе сказано, что было запланировано, а не что состоялось.",
  inItsLanguage: "Отвечаю на языке вопроса.",
  /** `unansweredDays` says how long unanswered questions are kept; null if they are not. */
  notKept: (unansweredDays: number | null) =>
    unansweredDays === null
      ? "Я не храню ни ваших вопросов, ни своих ответов."
      : `Я не храню ни своих ответов, ни ваших вопросов, кроме тех, на которые ничего не нашлось: один их текст хранится не дольше ${unansweredDays} ${pluralRu(unansweredDays, "дня", "дней", "дней")}, чтобы владельцы бота видели, чего не хватает.`,
  kept: "На диске хранятся номер этого чата в Telegram и ваши настройки: язык, часовой пояс, напоминания и отметки об их отправке.",
  addReminder: "Чтобы добавить напоминание, откройте карточку через /pobratimy или /godovshchiny.",
  source: (title: string) => `Источник: ${title}.`,
  written: "Названия и описания составлены для этого бота по программе.",
  misprints: "Там, где печатный текст противоречит сам себе, в карточке сказано, как он понят.",
  independent: "Бот не связан с органами власти ни России, ни Франции.",
  licence: "Код открыт по лицензии MIT.",
};

export const botRu = (thing: NounRu): BotMessages => ({
  inChat: {
    whatItCan: "Как задать вопрос, подскажет /pomoshch.",
    keeps: "Подробности покажет /dannye, а удалит всё /zabyt.",
    languages: "Язык команд и кнопок выбирается командой /yazyk.",
    reminders: `${saidRu.addReminder} Посмотреть и изменить напоминания можно через /napominaniya, удалить все — через /otpiska.`,
  },
  whatItIs: (programme) => `Я бот, отвечаю по-русски и по-французски на вопросы о ${programme}. ${saidRu.plan}`,
  whatItCan: `Я нахожу ${thing.plural} по городу, теме или времени, считаю их и рассказываю, что известно о побратимах и их годовщинах. О годовщинах могу и напомнить.`,
  whoMadeIt: `Этот бот — независимый проект, а не официальный бот программы. ${saidRu.independent} ${saidRu.licence}`,
  sources: (title, { hasPrint, hasTies }) =>
    [
      saidRu.source(title),
      ...(hasPrint
        ? [`Для ${thing.of("каждого", "каждой", "каждого")} ${thing.few} указаны строки печатного текста.`]
        : []),
      ...(hasTies
        ? ["Сведения о побратимах взяты также с открытых страниц в интернете; источник указан при каждой паре."]
        : []),
      ...(hasPrint ? [saidRu.written] : []),
    ].join(" "),
  keeps: (unansweredDays) =>
    `${saidRu.notKept(unansweredDays)} ${saidRu.kept} Всё это можно удалить; из резервных копий удалённое исчезает не позднее чем через тридцать дней.`,
  languages: `Я говорю по-русски и по-французски. ${saidRu.inItsLanguage}`,
  reminders: `Я напоминаю о годовщинах побратимства, день которых известен достаточно надёжно: в тот же день, накануне, за 7 или за 30 дней, в удобное вам время и по вашему часовому поясу.`,
  mistakes: (hasPrint) =>
    `Я могу ошибиться: неверно понять вопрос или упустить ${thing.accusative}. ${hasPrint ? `У ${thing.of("каждого", "каждой", "каждого")} ${thing.few} указаны строки печатной программы, по ним ответ можно проверить. ${saidRu.misprints}` : "В карточке приведено то, что сказано в программе: по ней ответ можно проверить."}`,
  offline: `Я программа, а не человек. Текстов я не сочиняю: фразы и описания написаны заранее, а языковая модель только помогает искать ${thing.plural} по смыслу вопроса.`,
});
