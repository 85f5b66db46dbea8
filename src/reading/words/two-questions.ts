const ASKING =
  "quand|où|avec qui|qui|combien|quel(?:le)?s?|à quelle|dans quelle|est-ce que|y a-t-il|pourquoi|comment|c[’']est quoi|qu[’']est-ce|когда|где|с кем|кто|сколько|как|как(?:ой|ая|ое|ие|ого)|в как(?:ом|ой)|есть ли|будет ли|зачем|почему";
/** Where a second question begins: a new sentence, or after a comma, « et », «и», «а». */
export const SECOND_QUESTION = new RegExp(
  `[?.!;]\\s+(?:et |и |а |puis |ещё )?(?=(?:${ASKING})(?!\\p{L}))|(?:,\\s+(?:(?:et|и|а)\\s+)?|(?<!\\s)\\s+(?:et|и|а)\\s+)(?=(?:${ASKING})(?!\\p{L}))`,
  "giu",
);
