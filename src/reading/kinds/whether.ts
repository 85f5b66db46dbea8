import { CAME_ABOUT } from "../words/kinds/afterwards.ts";
import { ASKING_WORDS, OF_VISIT } from "../words/kinds/whether.ts";
import { isTimed } from "../question.ts";
import { FREE, PRACTICAL } from "../words/kinds/practical.ts";
import { afterwards } from "./afterwards.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";
import { practical } from "./practical.ts";

const [PRICE, VISA] = (["price", "visa"] as const).map((own) => PRACTICAL.find(([matter]) => matter === own)?.[1]);

/** « Y a-t-il … ? », « … se tient-il … ? », «есть ли …?», «… — это в …?»: asks for yes or no. */
export const whether: ReadKind = (asked, more, probability) => {
  const { words, whole, where, when } = asked;
  // Whether something is free is a question of its price, however it is asked.
  if (FREE.test(whole) || PRICE?.test(words.text()) === true) return practical(asked, { matter: "price" }, probability);
  // « Faut-il un visa ? » concerns any visitor, not a project.
  if (VISA?.test(words.text()) === true) return practical(asked, { matter: "visa" }, probability);
  // « Le forum s’est-il tenu ? » asks what became of a plan: « oui, il est prévu » would say that it did.
  if (CAME_ABOUT.test(whole)) return afterwards(asked, more, probability);
  const isPlaced = where.places.length + where.unknown.length > 0;
  const isOfVisit = more["of"] === "visit" && !isPlaced && !isTimed(when);
  if (isOfVisit) takeAll(words, OF_VISIT);
  takeAll(words, ASKING_WORDS);
  if (isOfVisit) return { kind: "whether", of: "visit" };
  return { kind: "whether", of: more["of"] === "part" || more["of"] === "existence" ? more["of"] : "project" };
};
