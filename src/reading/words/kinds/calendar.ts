import { word } from "../pattern.ts";

const CALENDAR_NOUN = "agendas?|calendriers?|calendar|ical|icalendar|ics|outlook|календар\\p{L}+|айкал";
/** Words of such a request that name no subject. */
export const CALENDAR_WORDS = word(
  `${CALENDAR_NOUN}|google|synchronis\\p{L}+|creer|cree[rz]?|fichiers?|format|export\\p{L}*|import\\p{L}*|telecharg\\p{L}*|ajout\\p{L}+|met(?:s|tez|tre)|inscri\\p{L}+|enregistr\\p{L}+|bloqu\\p{L}+|notez|telephone|smartphone|iphone|rendez vous|rdv|файл\\p{L}*|добав\\p{L}+|внес\\p{L}+|внос\\p{L}+|занес\\p{L}+|запиши\\p{L}*|сохран\\p{L}+|экспорт\\p{L}+|скача\\p{L}+|закин\\p{L}+|импорт\\p{L}+|айфон\\p{L}*|телефон\\p{L}*|смартфон\\p{L}*|расписани\\p{L}+|событие|гугл`,
);
