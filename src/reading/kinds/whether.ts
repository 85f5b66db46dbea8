import type { Whether } from "../asks.ts";
import {
  ASKING_WORDS,
  ASKS_FR,
  ASKS_RU,
  EXISTENCE,
  IS_IT_SO,
  BRINGS,
  LACKS,
  LEADS_ON,
  OF_VISIT,
  OTHER_WORD,
  SAID,
  SAYS_ENOUGH,
  TAG,
  TAKES_PART,
} from "../words/kinds/whether.ts";
import { isTimed } from "../question.ts";
import { takeAll } from "./kind.ts";
import type { Asked, KindReader } from "./kind.ts";

/** Without what only leads on to the question. */
function questionIn(text: string): string {
  return text.replace(new RegExp(LEADS_ON.source, "gu"), " ").replace(/ +/gu, " ").trim();
}

/** « Est-ce que » begins a question unless a question word comes before it. */
const EST_CE_QUE = /(?<=^| )(?<!(?:qu|ou|quand|comment|pourquoi|combien) )est ce qu[e]?(?= )/gu;
const LI_FIRST = /^(?:\p{L}+ ){0,2}ли /u;

/** « Est-ce Volgograd qui … ? », « c’est à Nice que … ? »: what is set apart is what is asked. */
const CLEFT =
  /(?<=^| )(?<!(?:qu|ou|quand|comment|qui|combien) )(?:est ce|c est)(?: bien)? (?!qu|que|qui|quoi|quand|combien|comment|ou )(?:\p{L}+ ){1,5}?qu[ie]?(?= )/gu;

const CLEFT_ONCE = new RegExp(CLEFT.source, "u");

/** Whether the verb asks: it stands before its subject, or «ли» after it. */
function isPutAsQuestion(text: string): boolean {
  const asked = questionIn(text);
  if (IS_IT_SO.test(asked)) return true;
  const isOther = OTHER_WORD.test(asked.replace(EST_CE_QUE, "•").replace(CLEFT, "•"));
  if (!isOther && /^est ce /u.test(asked) && CLEFT_ONCE.test(asked)) return true;
  if (ASKS_RU.test(asked)) return !isOther || LI_FIRST.test(asked);
  return !isOther && (ASKS_FR.test(asked) || SAYS_ENOUGH.test(asked));
}

/** Whether yes or no is asked, by grammar alone: inversion, «ли», a tag, or what is said with a question mark. */
function asksYesOrNo({ words, whole, core, clauses }: Asked): boolean {
  if (/^(?:(?:et|mais|d|jusqu) )?où /u.test(clauses)) return false;
  if (isPutAsQuestion(whole)) return true;
  const isQuestion = words.gapBefore(words.tokens.length).includes("?");
  const said = questionIn(core);
  return (
    isQuestion && !OTHER_WORD.test(questionIn(whole).replace(CLEFT, "c est")) && (SAID.test(said) || TAG.test(said))
  );
}

/** Whether those ask who may come: with a question mark, and for nothing else. */
function asksOfVisit({ words, whole }: Asked): boolean {
  if (BRINGS.test(whole)) return true;
  const isQuestion = words.gapBefore(words.tokens.length).includes("?");
  return (isQuestion || LACKS.test(whole)) && OF_VISIT.test(whole) && !OTHER_WORD.test(questionIn(whole));
}

/** « Y a-t-il … ? », « … se tient-il … ? », «есть ли …?», «… — это в …?»: asks for yes or no. */
export const whether: KindReader = {
  kind: "whether",
  read(asked): Whether | null {
    const { words, whole, where, when, namesSubject } = asked;
    const isPlaced = where.places.length + where.unknown.length > 0;
    if (!isPlaced && !isTimed(when) && asksOfVisit(asked)) {
      takeAll(words, OF_VISIT);
      return { kind: "whether", of: "visit" };
    }
    if (!asksYesOrNo(asked)) return null;
    takeAll(words, ASKING_WORDS);
    const isPart = TAKES_PART.test(whole) && isPlaced && !namesSubject && when.ranges.length === 0;
    if (isPart) return { kind: "whether", of: "part" };
    return { kind: "whether", of: EXISTENCE.test(whole) && !IS_IT_SO.test(whole) ? "existence" : "project" };
  },
};
