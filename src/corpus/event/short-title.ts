import { z } from "zod";

/** Characters of a name in a list: two lines on a telephone. */
export const SHORT_TITLE_LIMIT = 58;

const nameSchema = z.string().trim().min(1).max(SHORT_TITLE_LIMIT).optional();

/** The name of an event in a list. It is not cut, and lacks the towns, which the list shows beside it: « Dictée croisée ». */
export const shortTitleSchema = z.strictObject({ fr: nameSchema, ru: nameSchema });

/** See {@link shortTitleSchema}; a language without one uses the title. */
export type ShortTitle = z.output<typeof shortTitleSchema>;
