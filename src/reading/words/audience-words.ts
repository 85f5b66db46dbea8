import { word } from "./pattern.ts";

/** Those for whom something is asked for, where a programme may not say for whom it is. */
export type Audience = "children" | "beginners";

/** How questions name them, in folded words. */
export const AUDIENCE: readonly (readonly [Audience, RegExp])[] = [
  [
    "children",
    word(
      "(?:pour|avec) (?:(?:les|des|de|mes|nos|leurs|jeunes|petits) )*(?:enfants?|petits|gamins|gosses|minots)|jeune public|(?:для|с|со) (?:(?:маленьк\\p{L}+|моими|нашими|своими) )?(?:дет(?:ей|ьми)|детишк\\p{L}+|малыш\\p{L}+)|детям",
    ),
  ],
  ["beginners", word("debutante?s?|novices?|(?:для )?начинающ\\p{L}+|новичк\\p{L}+")],
];

/** How texts say that something is for them. */
export const FOR_AUDIENCE_TEXT: Readonly<Record<Audience, RegExp>> = {
  children:
    /pour (?:les |des )?(?:jeunes )?enfants|jeune public|en famille|(?:dès|à partir de) \p{N}+ ans|для (?:всех )?детей|с детьми|семейн\p{L}+|от \p{N}+ лет/iu,
  beginners: /débutant|novice|sans expérience|tous niveaux|начинающ|новичк|без опыта|без подготовки|любого уровня/iu,
};

/** What comes near to that. */
export const NEAR_AUDIENCE_TEXT: Readonly<Record<Audience, RegExp>> = {
  children: /enfan|jeune|élève|écol|collégien|lycé|famil|(?<!\p{L})(?:дет|школ|молод[её]ж|юн|семе)/iu,
  beginners: /(?<!\p{L})(?:cours|atelier|stage|initiation|découverte|master class|мастер-класс|курс|кружо|заняти)/iu,
};

/** Matters that no programme of events is about, and that people write to a bot all the same; folded words. */
export type OffTopic = "weather" | "food";

export const OFF_TOPIC: readonly (readonly [OffTopic, RegExp])[] = [
  [
    "weather",
    word(
      "meteo|quel temps (?:fera|fait|va|il)|(?:va|vas) (?:t il )?(?:pleuvoir|neiger)|il (?:pleut|neige|pleuvra|neigera)|fera (?:t )?(?:il )?(?:beau|froid|chaud)|погод\\p{L}+|(?:будет|пойдет|идет) (?:ли )?(?:дождь|снег)|дождь будет",
    ),
  ],
  [
    "food",
    word(
      "j ai (?:trop |tres )?(?:faim|soif)|(?:ou|quoi) (?:est ce (?:que|qu) )?(?:(?:on |je |peut on |puis je )?(?:peut |peux )?)?(?:manger|dejeuner|diner|bouffer|boire)|(?:un |des )?(?:bons? )?restaurants?|хочу (?:есть|пить|кушать)|(?:где|что) (?:можно |бы )*(?:поесть|покушать|перекусить|пообедать|поужинать|выпить)|есть хочу|голод(?:ен|на|ный|ная)|ресторан\\p{L}*",
    ),
  ],
];
