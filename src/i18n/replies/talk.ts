import type { Language } from "../../language/languages.ts";

/** Replies to small talk. */
export type TalkReplies = Record<
  | "greeting"
  | "thanks"
  | "goodbye"
  | "well-being"
  | "praise"
  | "complaint"
  | "congratulation"
  | "joke"
  | "laugh"
  | "sorry"
  | "yes"
  | "no"
  | "ok"
  | "back"
  | "restart",
  /**
   * @param programme the programme's short name, after « sur », «о»
   * @param example a question that has an answer, with its question mark
   * @param hasTies whether ties between towns are known
   */
  (named: { programme: string; example: string; hasTies: boolean }) => string
>;

export const TALK_REPLIES: Record<Language, TalkReplies> = {
  fr: {
    greeting: ({ programme, hasTies }) =>
      `Bonjour. Posez une question sur ${programme} : une ville, un mois${hasTies ? ", un thème ou un anniversaire de jumelage" : " ou un thème"}.`,
    thanks: () => "Avec plaisir. Vous pouvez poser une autre question sur le programme.",
    goodbye: () => "Au revoir, et à bientôt. Je reste là si une autre question vous vient.",
    "well-being": ({ example }) =>
      `Tout va bien, merci. Que voulez-vous savoir sur le programme ? Par exemple : « ${example} »`,
    praise: ({ example }) =>
      `Merci, cela fait plaisir. Si une autre question vous vient, essayez par exemple « ${example} ».`,
    complaint: ({ example }) =>
      `Je suis désolé de ne pas vous avoir aidé. Dites-le autrement, avec une ville, un mois ou un sujet, par exemple « ${example} ».`,
    congratulation: ({ example }) =>
      `Merci, c’est gentil ; bonne fête à vous aussi. Pour revenir au programme, vous pouvez demander « ${example} ».`,
    joke: ({ example }) =>
      `Je ne connais ni blagues ni chansons, seulement le programme. Demandez-moi plutôt « ${example} ».`,
    laugh: ({ example }) => `Posez-moi une question sur le programme, par exemple « ${example} ».`,
    sorry: () =>
      "Il n’y a pas de mal. Quand vous voudrez, posez une question sur une ville, un mois ou un sujet du programme.",
    yes: ({ example }) =>
      `Que voulez-vous savoir exactement : une ville, un mois, un sujet ? Par exemple : « ${example} »`,
    no: () => "C’est noté. Si vous cherchez autre chose, nommez une ville, un mois ou un sujet.",
    ok: () => "Très bien. Une autre question ? Une ville, un mois ou un sujet suffit.",
    back: () =>
      "Nous pouvons reprendre où vous voulez : un numéro de la dernière liste, « la suite », ou une nouvelle question sur une ville, un mois ou un sujet.",
    restart: ({ example }) => `D’accord, oublions. Que cherchez-vous ? Par exemple : « ${example} »`,
  },
  ru: {
    greeting: ({ programme, hasTies }) =>
      `Здравствуйте. Спросите о ${programme}: о городе, месяце${hasTies ? ", теме или годовщине побратимства" : " или теме"}.`,
    thanks: () => "Пожалуйста. Можно спросить и о другом городе, месяце или теме.",
    goodbye: () => "До свидания. Если появятся вопросы о программе, пишите.",
    "well-being": ({ example }) =>
      `Спасибо, всё хорошо. А что вам рассказать о программе? Можно спросить, например: «${example}».`,
    praise: ({ example }) =>
      `Спасибо, приятно слышать. Если хотите узнать что-то ещё, спросите, например: «${example}».`,
    complaint: ({ example }) =>
      `Жаль, что мой ответ не помог. Попробуйте сказать иначе и назвать город, месяц или тему, например: «${example}».`,
    congratulation: ({ example }) =>
      `Спасибо, и вам всего самого доброго. А о программе можно спросить, например: «${example}».`,
    joke: ({ example }) => `Шуток и песен я не знаю, только программу. Спросите лучше: «${example}».`,
    laugh: ({ example }) => `Спросите о программе, например: «${example}».`,
    sorry: () => "Ничего страшного. Когда понадобится, спросите о городе, месяце или теме программы.",
    yes: ({ example }) => `Уточните, пожалуйста, что вас интересует: город, месяц, тема? Например: «${example}».`,
    no: () => "Хорошо. Если нужно что-то другое, назовите город, месяц или тему.",
    ok: () => "Хорошо. Можно спросить ещё о чём-нибудь: достаточно назвать город, месяц или тему.",
    back: () =>
      "Можно вернуться к последнему списку: напишите номер из него или «ещё». А можно задать новый вопрос — о городе, месяце или теме.",
    restart: ({ example }) => `Хорошо, начнём заново. Что вас интересует? Например: «${example}».`,
  },
};
