import { word } from "../pattern.ts";

/** What asks who takes part. */
export const WHO = word(
  "(?:avec |par |pour |chez |a |(?<!est ce ))qui|quels? (?:sont les |est le )?(?:partenaires?|organisateurs?|participants?|invites?)|кто|(?:с |у |для )?кем|кого|какие партнеры",
);
