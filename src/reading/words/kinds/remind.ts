import { word } from "../pattern.ts";

/** Asks for a reminder. */
export const REMIND = word(
  "(?:ne )?(?:m |t )?oublie[sz]? pas de (?:me|nous) \\p{L}+|(?:me|nous) signal\\p{L}+|signal(?:e|ez|er) (?:moi|nous)|(?:pour|afin de) (?:ne pas|que je n) (?:l |le |la |les |en )?(?:oubli|rat|manqu|loup)\\p{L}+(?: pas)?|(?:ne )?(?:ve\\p{L}+|voudr\\p{L}+|souhait\\p{L}+|voul\\p{L}+|aimer\\p{L}+) pas (?:l |le |la |les )?(?:oublier|rater|manquer|louper)|qu?e? ?(?:je|nous|on) n (?:oubli|en oubli|rat|manqu|loup)\\p{L}+ pas|напоминал\\p{L}+|не (?:хочу|хочется|хотел\\p{L}+|хотим|желаю|надо)(?: бы)? (?:пропуст|забы|прозев|проворон)\\p{L}+|(?:ne )?(?:me|nous) laisse[rz]? pas (?:oubli|rat|manqu|loup|pass)\\p{L}+|не да(?:й|йте|вай|вайте) (?:мне |нам )?(?:пропустить|забыть|прозевать|проворонить)|чтобы (?:я |мы )?не (?:забы|пропусти|прозева|проворони)\\p{L}+|не забудь(?:те)? (?:мне |нам )?(?:напомни|сообщи|сказа|написа|предупреди)\\p{L}*|rappels?|rappel\\p{L}+(?: le| la| les)?(?: moi| nous)|(?:me|nous) (?:les? |la )?rappel\\p{L}+|previe(?:n|ns|nt|nne) (?:moi|nous)|preven(?:ir|ez|u|ue|us) (?:moi|nous)|(?:me|nous) prev(?:enir|iens|iennes|eniez|iendras|iendrez)|(?:etre|soi[st]|suis) prevenue?s?|averti\\p{L}*|alertes?|alerter|alertez|notifi\\p{L}+|fai(?:s|tes) (?:moi|nous) (?:signe|penser)|(?:me|nous) faire (?:signe|penser)|(?:envo|ecri)\\p{L}+ (?:moi|nous) (?:un )?(?:message|mail|mot|sms|signal)|ten(?:ez|ir)? (?:moi|nous) au courant|tiens (?:moi|nous) au courant|напоминани\\p{L}+|напомина(?:й|йте|ть|ешь|ете)|напомн\\p{L}+|предупре(?:ди|дите|дить|ждай|ждайте|ждать|дишь|дите)|уведом\\p{L}+|опове\\p{L}+|извести(?:те|ть)?|сообщи(?:те|ть)? (?:мне |нам )?(?:когда|за|накануне|в день|перед|о годовщин\\p{L}+)|да(?:й|йте|ть) (?:мне |нам )?знать|присыла(?:й|йте|ть)(?: мне| нам)?|маякни(?:те)?|будильник\\p{L}*|(?:напиши|пришли|отправь|черкни)(?:те)? (?:мне |нам )?(?:сообщение|за|накануне|в день)",
);
/** How long before the day to remind, or how often: no time to search in. */
export const LEAD = word(
  "(?:une?|deux|trois|sept|quinze|trente|\\d{1,2}) (?:jours?|semaines?|mois) (?:avant|a l avance)|la veille|veille|(?:le )?jour (?:meme|j)|(?:chaque|tous les) (?:annees?|ans?)|a l avance|за (?:\\p{N}{1,2} |один |два |три |семь |тридцать )?(?:день|дня|дней|сутки|недел\\p{L}+|месяц\\p{L}*)(?: до)?|накануне|заранее|в (?:тот же|этот|сам\\p{L}+|день в)? ?день(?: в день)?|день в день|кажд(?:ый|ого) год\\p{L}*|на каждый год|ежегодно",
);
/** Times that may be names of projects (« la Nuit … »). */
export const NAMED_TIME = word("semaines?|journees?|nuits?|недел\\p{L}+|дни|ночь?");
/** Words beside towns alone in a request for a reminder: the day of their tie, or what they signed. */
export const TIE_OBJECT = word(
  "dates?|jours?|fete\\p{L}*|celebr\\p{L}+|cote|anniv|праздну\\p{L}+|отмеча\\p{L}+|signatures?|signee?s?|signe|ont|chartes?|ac+ords?|convention|traites?|protocole|liens?|amitie|partenariats?|villes?|jumel\\p{L}+|дат\\p{L}+|день|дня|дни|подписани\\p{L}+|подписал\\p{L}+|хартии?|хартию|соглашени\\p{L}+|договор\\p{L}*|дружб\\p{L}+|партнерств\\p{L}*|связ\\p{L}+|город\\p{L}*|про",
);
