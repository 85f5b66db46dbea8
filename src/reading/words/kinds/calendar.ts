import { word } from "../pattern.ts";

const CALENDAR_NOUN = "agendas?|calendriers?|calendar|ical|icalendar|ics|outlook|календар\\p{L}+|айкал";

/** Asks for a calendar entry or file. */
export const CALENDAR = word(
  `(?:(?:ajout|met|mis|inscri|enregistr|import|export|telecharg|bloqu|not|plac|gliss|sauvegard|synchronis|program|cre[eo]|cal)\\p{L}* (?:[\\p{L}\\p{N}•]+ ){0,14}(?:${CALENDAR_NOUN}|telephone|smartphone|iphone|google agenda))|(?:${CALENDAR_NOUN}) (?:[\\p{L}\\p{N}•]+ ){0,14}(?:ajout|inscri|not)\\p{L}+|^(?:google )?(?:agenda|calendar)(?! (?:culturel|d[eu]s?|d) )|^(?:un |le )?(?:fichier )?(?:ical|ics)|(?:fichier|format|export) (?:\\p{L}+ ){0,2}(?:${CALENDAR_NOUN})|(?:rendez vous|rdv) d agenda|(?:dans|a|sur) (?:mon|notre|son) (?:google )?(?:agenda|calendrier)|(?:добав|внес|внос|занес|запи[шс]|сохран|экспорт|скача|скиньт?|закин|постав|помест|импорт|отмет|внест|положи|кинь|впиш)\\p{L}* (?:[\\p{L}\\p{N}•]+ ){0,14}(?:${CALENDAR_NOUN}|телефон\\p{L}*|айфон\\p{L}*|смартфон\\p{L}*)|(?:в|во) (?:мой |свой |наш |гугл )?календарь|календарь (?:[\\p{L}\\p{N}•]+ ){0,14}(?:внес|добав|запи[шс]|занес|закин)\\p{L}+|(?:файл\\p{L}*|одним файлом) (?:\\p{L}+ ){0,2}(?:для )?(?:${CALENDAR_NOUN})|файл ics|ical|ics`,
);
/** Words of such a request that name no subject. */
export const CALENDAR_WORDS = word(
  `${CALENDAR_NOUN}|google|synchronis\\p{L}+|creer|cree[rz]?|fichiers?|format|export\\p{L}*|import\\p{L}*|telecharg\\p{L}*|ajout\\p{L}+|met(?:s|tez|tre)|inscri\\p{L}+|enregistr\\p{L}+|bloqu\\p{L}+|notez|telephone|smartphone|iphone|rendez vous|rdv|файл\\p{L}*|добав\\p{L}+|внес\\p{L}+|внос\\p{L}+|занес\\p{L}+|запиши\\p{L}*|сохран\\p{L}+|экспорт\\p{L}+|скача\\p{L}+|закин\\p{L}+|импорт\\p{L}+|айфон\\p{L}*|телефон\\p{L}*|смартфон\\p{L}*|расписани\\p{L}+|событие|гугл`,
);
