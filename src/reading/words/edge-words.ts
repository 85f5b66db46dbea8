import { word } from "./pattern.ts";

/**
 * The words before the verb when a question asks which things begin or end: « qu’est-ce qui », « quelles expositions »,
 * «что завтра».
 */
const WHICH_FR = "(?:qui|quel(?:le)?s? \\p{L}+)(?: s| se)?";
const WHICH_RU = "(?:что|как\\p{L}+ \\p{L}+|котор\\p{L}+)(?: [\\p{L}\\p{N}]+){0,2}";

const which = (french: string, russian: string) => word(`${WHICH_FR} (?:${french})|${WHICH_RU} (?:${russian})`);

/** Asks what begins at a time: « qu’est-ce qui commence demain ? », «что начинается завтра?». The verb comes last. */
export const BEGINS = which(
  "(?:commence|debute|demarre|ouvre)(?:nt)?|commencera|commenceront|ouvrira|ouvriront",
  "начинается|начинаются|начнется|начнутся|стартует|стартуют|открывается|открываются|откроется|откроются",
);
/** Asks what ends at a time. */
export const ENDS = which(
  "finit|finissent|finira|(?:termine|acheve)(?:nt|ra)?",
  "заканчивается|заканчиваются|закончится|закончатся|завершается|завершаются|завершится|завершатся|кончается|закрывается",
);
