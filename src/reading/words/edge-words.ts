import { word } from "./pattern.ts";

/** How a sentence that asks which things begin or end goes before its verb: « qu’est-ce qui », « quelles expositions », «что завтра». */
const WHICH_FR = "(?:qui|quel(?:le)?s? \\p{L}+)(?: s| se)?";
const WHICH_RU = "(?:что|как\\p{L}+ \\p{L}+|котор\\p{L}+)(?: [\\p{L}\\p{N}]+){0,2}";

const which = (french: string, russian: string) => word(`${WHICH_FR} (?:${french})|${WHICH_RU} (?:${russian})`);

/** What asks for things that begin at a time: « qu’est-ce qui commence demain ? », «что начинается завтра?». The verb comes last. */
export const BEGINS = which(
  "(?:commence|debute|demarre|ouvre)(?:nt)?|commencera|commenceront|ouvrira|ouvriront",
  "начинается|начинаются|начнется|начнутся|стартует|стартуют|открывается|открываются|откроется|откроются",
);
/** What asks for things that end at a time. */
export const ENDS = which(
  "finit|finissent|finira|(?:termine|acheve)(?:nt|ra)?",
  "заканчивается|заканчиваются|закончится|закончатся|завершается|завершаются|завершится|завершатся|кончается|закрывается",
);
