/** Endings of town names that a demonym drops: « Grenoble », « Nancy », «Казань», «Рыбинск», «Ярославль». */
export const NAME_ENDINGS: readonly RegExp[] = [/e?s$/u, /[ey]$/u, /[аеиоуыэюяьй]$/u, /ль$/u, /ск$/u];

/**
 * Endings of demonyms, folded, in all forms: « lyonnais », « rennais », « nancéien », « troyen », « toulousain »,
 * «барнаулец», «томич».
 */
export const DEMONYM_ENDINGS: readonly RegExp[] = [
  /n(?:ais|ois)(?:es?)?$/u,
  /(?:ais|ois)(?:es?)?$/u,
  /e?(?:ien|een)(?:ne)?s?$/u,
  /en(?:ne)?s?$/u,
  /aine?s?$/u,
  /ск(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)$/u,
  /ь?(?:ец|ца|цу|цем|цы|цев|цам|цами|цах)$/u,
  /(?:чан|ян)(?:ин|ина|ину|ином|ка|ки|е|ам|ами|ах)?$/u,
  /ич(?:а|у|ом|и|ей|ам|ами|ах)?$/u,
  /як(?:а|у|ом|и|ов|ам|ами|ах)?$/u,
];
