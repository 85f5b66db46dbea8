import type { Language } from "../../language/languages.ts";

/** Replies to the question why something is done. */
export interface WhyReplies {
  notTold: string;
}

export const WHY_REPLIES: Record<Language, WhyReplies> = {
  fr: { notTold: "Le programme ne dit pas pourquoi." },
  ru: { notTold: "Почему, в программе не сказано." },
};
