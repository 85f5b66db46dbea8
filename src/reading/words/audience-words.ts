import { word } from "./pattern.ts";

/** Audiences that people ask for and programmes may not mention. */
export type Audience = "children" | "beginners";

/** Their names in questions, over folded words. */
export const AUDIENCE: readonly (readonly [Audience, RegExp])[] = [
  [
    "children",
    word(
      "(?:pour|avec) (?:(?:les|des|de|mes|nos|leurs|jeunes|petits) )*(?:enfants?|petits|gamins|gosses|minots)|jeune public|(?:для|с|со) (?:(?:маленьк\\p{L}+|моими|нашими|своими) )?(?:дет(?:ей|ьми)|детишк\\p{L}+|малыш\\p{L}+)|детям",
    ),
  ],
  ["beginners", word("debutante?s?|novices?|(?:для )?начинающ\\p{L}+|новичк\\p{L}+")],
];

/** Texts that say an event is for them. */
export const FOR_AUDIENCE_TEXT: Readonly<Record<Audience, RegExp>> = {
  children:
    /(?:pour (?:les |des )?|aux )(?:jeunes )?enfants|jeune public|en famille|(?:dès|à partir de) \p{N}+ ans|для (?:всех )?детей|(?<!\p{L})детям(?!\p{L})|с детьми|семейн\p{L}+|от \p{N}+ лет/iu,
  beginners: /débutant|novice|sans expérience|tous niveaux|начинающ|новичк|без опыта|без подготовки|любого уровня/iu,
};

/** Texts that nearly say so. */
export const NEAR_AUDIENCE_TEXT: Readonly<Record<Audience, RegExp>> = {
  children: /enfan|jeune|élève|écol|collégien|lycé|famil|(?<!\p{L})(?:дет|школ|молод[её]ж|юн|семе)/iu,
  beginners: /(?<!\p{L})(?:(?<!au )cours|atelier|stage|initiation|master class|мастер-класс|курс|кружо|заняти)/iu,
};

/** Topics that no programme covers and that people ask a bot about all the same. */
export type OffTopic = "weather" | "food";

/** Their patterns over folded words. `always`: no programme can be meant. */
export const OFF_TOPIC: readonly { topic: OffTopic; always: boolean; pattern: RegExp }[] = [
  {
    topic: "weather",
    always: true,
    pattern: word(
      "meteo|quel temps (?:fera|fait|va|il)|(?:va|vas) (?:t il )?(?:pleuvoir|neiger)|fera (?:t )?(?:il )?(?:beau|froid|chaud)|как\\p{L}+ (?:\\p{L}+ ){0,3}погод[ауе]|погода (?:на|в|завтра|сегодня)|прогноз погоды|(?:будет|пойдет) (?:ли )?(?:\\p{L}+ )?(?:дождь|снег)",
    ),
  },
  {
    topic: "food",
    always: true,
    pattern: word("j ai (?:trop |tres )?(?:faim|soif)|хочу (?:есть|пить|кушать)|есть хочу|голод(?:ен|на)"),
  },
  {
    topic: "food",
    always: false,
    pattern: word(
      "ou (?:est ce (?:que|qu) )?(?:(?:on |je |peut on |puis je )?(?:peut |peux )?)?(?:manger|dejeuner|diner|bouffer|boire)|(?:un |des )?(?:bons? )?restaurants?|(?:где|что) (?:можно |бы )*(?:поесть|покушать|перекусить|пообедать|поужинать|выпить)|ресторан\\p{L}*",
    ),
  },
];
